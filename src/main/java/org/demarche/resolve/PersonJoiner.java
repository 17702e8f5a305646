package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Joins the persons of all documents: by full name, by spellings of a name, and by a surname that one person alone has.
 *
 * <p>Spelling alone never joins: given name, country or office must agree. What conflicts stays apart.
 */
final class PersonJoiner {
    /** A cluster with the names it is joined by. */
    private static final class Person {
        private final EntityCluster cluster;
        private final TreeMap<String, PersonName> names = new TreeMap<>();

        Person(EntityNode node, Collection<PersonName> names) {
            cluster = new EntityCluster(node);
            names.forEach(n -> this.names.put(n.key(), n));
        }

        void absorb(Person other, Optional<String> reason) {
            cluster.absorb(other.cluster, reason);
            names.putAll(other.names);
        }

        String shownName() {
            return PersonLabels.best(cluster);
        }

        /** The worst of the likenesses of all names. */
        PersonName.Likeness compare(Person other) {
            PersonName.Likeness worst = PersonName.Likeness.SAME;
            for (PersonName a : names.values()) {
                for (PersonName b : other.names.values()) {
                    PersonName.Likeness likeness = a.compare(b);
                    worst = likeness.compareTo(worst) > 0 ? likeness : worst;
                }
            }
            return worst;
        }
    }

    private static final Comparator<Person> BY_NAME = Comparator.comparing((Person p) -> p.names.firstKey())
            .thenComparing(p -> p.cluster.nodes().get(0).document());

    private PersonJoiner() {}

    static List<EntityCluster> join(List<EntityNode> nodes) {
        List<Person> full = new ArrayList<>();
        List<Person> single = new ArrayList<>();
        for (EntityNode node : nodes) {
            List<PersonName> names = fullNames(node);
            if (names.isEmpty()) {
                single.add(new Person(node, List.of(PersonName.of(node.source().label()))));
            } else {
                full.add(new Person(node, names));
            }
        }
        full = spellings(sameNames(full));
        single = surnames(full, single);
        single = sameSurnames(single);
        List<EntityCluster> result = new ArrayList<>();
        full.forEach(p -> result.add(p.cluster));
        single.forEach(p -> result.add(p.cluster));
        return result;
    }

    /** The names of more than one word that agree with the entity's label. */
    private static List<PersonName> fullNames(EntityNode node) {
        PersonName label = PersonName.of(node.source().label());
        List<PersonName> result = new ArrayList<>();
        if (label.isFull()) {
            result.add(label);
        }
        for (String form : node.source().names()) {
            PersonName name = PersonName.of(form);
            boolean agrees = label.isFull()
                    ? label.compare(name) != PersonName.Likeness.DIFFERENT
                    : name.surname().equals(label.surname()) || name.given().contains(label.surname());
            if (name.isFull() && agrees) {
                result.add(name);
            }
        }
        return result;
    }

    /** Joins all who have a full name in common. */
    private static List<Person> sameNames(List<Person> persons) {
        DisjointSets sets = new DisjointSets(persons.size());
        Map<String, Integer> holder = new HashMap<>();
        for (int i = 0; i < persons.size(); i++) {
            for (String key : persons.get(i).names.keySet()) {
                Integer other = holder.putIfAbsent(key, i);
                if (other != null) {
                    sets.union(other, i);
                }
            }
        }
        List<Person> result = new ArrayList<>();
        for (List<Integer> set : sets.sets()) {
            Person first = persons.get(set.get(0));
            for (int other : set.subList(1, set.size())) {
                first.absorb(persons.get(other), Optional.empty());
            }
            if (first.names.size() > 1) {
                first.cluster.because("One document uses the names %s for one person."
                        .formatted(Quoted.list(PersonLabels.fullForms(first.cluster))));
            }
            result.add(first);
        }
        return result;
    }

    /** Joins spellings of one name, block by block of surnames that sound the same. */
    private static List<Person> spellings(List<Person> persons) {
        Map<String, List<Person>> blocks = new TreeMap<>();
        for (Person person : persons) {
            person.names.values().stream()
                    .map(n -> SoundKey.of(n.surname()))
                    .min(Comparator.naturalOrder())
                    .ifPresent(key ->
                            blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(person));
        }
        List<Person> result = new ArrayList<>();
        for (List<Person> block : blocks.values()) {
            block.sort(BY_NAME);
            while (joinOnePair(block)) {
                // each round joins the best pair that is left
            }
            result.addAll(block);
        }
        return result;
    }

    private static boolean joinOnePair(List<Person> block) {
        for (PersonName.Likeness wanted : PersonName.Likeness.values()) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    Person a = block.get(i);
                    Person b = block.get(j);
                    if (likeness(a, b) == wanted
                            && wanted != PersonName.Likeness.DIFFERENT
                            && !isDisputed(a, b, block)) {
                        a.absorb(
                                b,
                                Optional.of("“%s” and “%s” are forms of one name: surname and given name agree."
                                        .formatted(a.shownName(), b.shownName())));
                        block.remove(j);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static PersonName.Likeness likeness(Person a, Person b) {
        if (a.cluster.sharesDocument(b.cluster)) {
            return PersonName.Likeness.DIFFERENT;
        }
        PersonName.Likeness likeness = a.compare(b);
        boolean doubtful = likeness == PersonName.Likeness.POSSIBLE && a.cluster.actsForOthersThan(b.cluster);
        return doubtful ? PersonName.Likeness.DIFFERENT : likeness;
    }

    /** Whether a third person could be one of the two but not the other, and their positions do not settle it. */
    private static boolean isDisputed(Person a, Person b, List<Person> block) {
        return block.stream()
                .filter(c -> c != a && c != b)
                .filter(c -> (likeness(a, c) == PersonName.Likeness.DIFFERENT)
                        != (likeness(b, c) == PersonName.Likeness.DIFFERENT))
                .anyMatch(c -> {
                    Person shared = likeness(a, c) == PersonName.Likeness.DIFFERENT ? b : a;
                    return !a.cluster.sharesPosition(b.cluster) || shared.cluster.sharesPosition(c.cluster);
                });
    }

    /** Gives the persons of one name to those whose surname it is; returns the others. */
    private static List<Person> surnames(List<Person> full, List<Person> single) {
        Map<String, List<Person>> bySurname = index(full, PersonName::surname);
        Map<String, List<Person>> bySound = index(full, n -> SoundKey.of(n.surname()));
        Map<String, List<Person>> byFirst = index(full, n -> n.first().orElseThrow());
        List<Person> rest = new ArrayList<>();
        Map<Person, List<Person>> found = new LinkedHashMap<>();
        Map<Person, String> reasons = new HashMap<>();
        for (Person person : single) {
            String word = person.names.firstEntry().getValue().surname();
            Match match = new Match(person);
            match.look(bySurname.get(word), c -> true, "the only person of that surname in the documents");
            match.look(bySurname.get(word), match::sharesPosition, "the only one of that surname in that position");
            match.look(byFirst.get(word), match::sharesPosition, "whose name begins so, in the same position");
            match.look(bySound.get(SoundKey.of(word)), match::sharesPosition, "a spelling of it, in the same position");
            if (match.result == null) {
                rest.add(person);
            } else {
                found.computeIfAbsent(match.result, k -> new ArrayList<>()).add(person);
                reasons.put(person, match.reason);
            }
        }
        found.forEach((target, persons) -> {
            String name = target.shownName();
            persons.forEach(p -> target.absorb(
                    p, Optional.of("“%s” alone is “%s”: %s.".formatted(p.shownName(), name, reasons.get(p)))));
        });
        return rest;
    }

    /** Looks for the one full name that a lone name can stand for, best ground first. */
    private static final class Match {
        private final Person person;
        private Person result;
        private String reason;

        Match(Person person) {
            this.person = person;
        }

        boolean sharesPosition(Person candidate) {
            return candidate.cluster.sharesPosition(person.cluster);
        }

        void look(List<Person> candidates, Predicate<Person> condition, String ground) {
            if (result != null || candidates == null) {
                return;
            }
            List<Person> fitting = candidates.stream()
                    .filter(c -> !c.cluster.sharesDocument(person.cluster))
                    .filter(c -> !c.cluster.actsForOthersThan(person.cluster))
                    .filter(condition)
                    .toList();
            if (fitting.size() == 1) {
                result = fitting.get(0);
                reason = ground;
            }
        }
    }

    private static Map<String, List<Person>> index(List<Person> persons, Function<PersonName, String> key) {
        Map<String, List<Person>> index = new HashMap<>();
        for (Person person : persons) {
            Set<String> keys = person.names.values().stream().map(key).collect(java.util.stream.Collectors.toSet());
            keys.forEach(k -> index.computeIfAbsent(k, x -> new ArrayList<>()).add(person));
        }
        return index;
    }

    /** Joins persons of whom no document tells more than one name. */
    private static List<Person> sameSurnames(List<Person> single) {
        Map<String, List<Person>> blocks = new TreeMap<>();
        for (Person person : single) {
            blocks.computeIfAbsent(
                            SoundKey.of(person.names.firstEntry().getValue().surname()), k -> new ArrayList<>())
                    .add(person);
        }
        List<Person> result = new ArrayList<>();
        for (List<Person> block : blocks.values()) {
            List<Person> groups = new ArrayList<>();
            block.sort(Comparator.comparing((Person p) -> p.cluster.principals().isEmpty())
                    .thenComparing(BY_NAME));
            for (Person person : block) {
                List<Person> homes =
                        groups.stream().filter(g -> isSameSurname(g, person)).toList();
                boolean sure = homes.size() == 1;
                if (sure) {
                    boolean spelling = !homes.get(0).names.containsKey(person.names.firstKey());
                    homes.get(0)
                            .absorb(
                                    person,
                                    spelling
                                            ? Optional.of("“%s” and “%s” are spellings of one surname, in one position."
                                                    .formatted(homes.get(0).shownName(), person.shownName()))
                                            : Optional.empty());
                } else {
                    groups.add(person);
                }
            }
            result.addAll(groups);
        }
        return result;
    }

    private static boolean isSameSurname(Person a, Person b) {
        boolean apart = a.cluster.sharesDocument(b.cluster) || a.cluster.actsForOthersThan(b.cluster);
        boolean spelled = a.names.containsKey(b.names.firstKey());
        return !apart && (spelled || a.cluster.sharesPosition(b.cluster));
    }
}
