package org.demarche.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins persons of one first name who hold one office of one country and whose surnames differ by a letter, or of whom one has
 * further names: "Anutin Chanvirakul", "Nicolás Maduro Moros", "Gustavo Francisco Petro Urrego". The name alone tells as little as the
 * office alone.
 */
final class HolderJoiner {
    /** In shorter surnames a letter makes another name: Sen and Son. */
    private static final int LONG_SURNAME = 6;

    /** Names that have so many words in common are one person's though a report at home leaves out the country. */
    private static final int TELLING_BEGIN = 3;

    private static final String REASON = "“%s” and “%s” are one: first name and office agree, and the surnames %s.";

    private HolderJoiner() {}

    /** Joins those who fit nobody else as well; the others stay as they are. */
    static List<Person> join(List<Person> persons) {
        Map<String, List<Person>> blocks = new TreeMap<>();
        for (Person person : persons) {
            person.cluster().offices().forEach(office -> blocks.computeIfAbsent(
                            office + " of " + person.anyName().first().orElseThrow(), k -> new ArrayList<>())
                    .add(person));
        }
        Set<Person> left = new LinkedHashSet<>(persons);
        for (List<Person> block : blocks.values()) {
            block.sort(Person.BY_NAME);
            for (Person person : block) {
                List<Person> same = alike(person, block, left);
                if (left.contains(person)
                        && same.size() == 1
                        && alike(same.get(0), block, left).size() == 1) {
                    Person other = same.get(0);
                    person.absorb(
                            other,
                            Optional.of(REASON.formatted(
                                    person.shownName(),
                                    other.shownName(),
                                    isWithin(person, other) || isWithin(other, person)
                                            ? "begin alike"
                                            : "differ by a letter")));
                    left.remove(other);
                }
            }
        }
        return new ArrayList<>(left);
    }

    private static List<Person> alike(Person person, List<Person> block, Set<Person> left) {
        return block.stream()
                .filter(other -> other != person && left.contains(other) && isSame(person, other))
                .toList();
    }

    private static boolean isSame(Person a, Person b) {
        if (a.cluster().sharesDocument(b.cluster()) || a.cluster().actsForOthersThan(b.cluster())) {
            return false;
        }
        return a.cluster().sharesOffice(b.cluster())
                ? isWithin(a, b) || isWithin(b, a) || isLetterOff(a, b)
                : Math.max(begin(a, b), begin(b, a)) >= TELLING_BEGIN;
    }

    /** Whether the words of a name of the second stand in a name of the first in their order, from its first word on. */
    private static boolean isWithin(Person a, Person b) {
        return a.names().values().stream().map(PersonName::words).anyMatch(longer -> b.names().values().stream()
                .map(PersonName::words)
                .anyMatch(shorter -> shorter.size() > 1 && isWithin(longer, shorter)));
    }

    private static boolean isWithin(List<String> longer, List<String> shorter) {
        int found = 0;
        for (String word : longer) {
            if (found < shorter.size() && word.equals(shorter.get(found))) {
                found++;
            }
        }
        return found == shorter.size() && longer.get(0).equals(shorter.get(0));
    }

    /** How many words a name has of which one of the other's is all but the last; 0 where there is none. */
    private static int begin(Person a, Person b) {
        return a.names().values().stream()
                .flatMap(longer -> b.names().values().stream()
                        .map(PersonName::words)
                        .filter(shorter -> longer.words().size() == shorter.size() + 1
                                && longer.words().subList(0, shorter.size()).equals(shorter)))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private static boolean isLetterOff(Person a, Person b) {
        return a.names().values().stream().anyMatch(one -> b.names().values().stream()
                .anyMatch(other -> one.given().equals(other.given())
                        && Math.min(one.surname().length(), other.surname().length()) >= LONG_SURNAME
                        && isLetterOff(one.surname(), other.surname())));
    }

    /** Whether one word becomes the other by a letter more, less or changed. */
    private static boolean isLetterOff(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String restOfA = a.substring(same);
        String restOfB = b.substring(same);
        return restOfA.length() == restOfB.length()
                ? restOfA.length() > 0 && restOfA.substring(1).equals(restOfB.substring(1))
                : restOfA.equals(restOfB.substring(Math.min(1, restOfB.length())))
                        || restOfB.equals(restOfA.substring(Math.min(1, restOfA.length())));
    }
}
