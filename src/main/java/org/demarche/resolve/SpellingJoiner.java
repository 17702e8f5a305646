package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.demarche.resolve.PersonName.Likeness;

/** Joins persons whose full names are spellings of one, among those whose surnames sound the same. */
final class SpellingJoiner {
    private static final String DISPUTED =
            "“%s” and “%s” may be forms of one name, but a third person can be one of the two and not the other.";

    private final List<Person> persons;
    private final Likeness[][] likeness;
    private final boolean[] gone;

    private SpellingJoiner(List<Person> block) {
        persons = block;
        gone = new boolean[block.size()];
        likeness = new Likeness[block.size()][block.size()];
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                likeness[i][j] = block.get(i).compare(block.get(j));
                likeness[j][i] = likeness[i][j];
            }
        }
    }

    /** Joins the persons; those whose names conflict, or who could be one of two, stay as they are. */
    static List<Person> join(List<Person> persons, Doubts doubts) {
        Map<String, List<Person>> blocks = new TreeMap<>();
        for (Person person : persons) {
            person.names().values().stream()
                    .map(PersonName::surnameSound)
                    .min(Comparator.naturalOrder())
                    .ifPresent(key ->
                            blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(person));
        }
        List<Person> result = new ArrayList<>();
        for (List<Person> block : blocks.values()) {
            block.sort(Person.BY_NAME);
            result.addAll(new SpellingJoiner(block).joined(doubts));
        }
        return result;
    }

    private record Pair(Likeness likeness, int a, int b) {}

    private List<Person> joined(Doubts doubts) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            for (int j = i + 1; j < persons.size(); j++) {
                if (isLike(i, j)) {
                    pairs.add(new Pair(likeness[i][j], i, j));
                }
            }
        }
        pairs.sort(
                Comparator.comparing(Pair::likeness).thenComparingInt(Pair::a).thenComparingInt(Pair::b));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Pair pair : pairs) {
                boolean open = !gone[pair.a] && !gone[pair.b] && isLike(pair.a, pair.b);
                if (open && !isDisputed(pair.a, pair.b)) {
                    unite(pair.a, pair.b);
                    changed = true;
                }
            }
        }
        List<Person> result = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            if (!gone[i]) {
                result.add(persons.get(i));
                doubts.add(persons.get(i).cluster(), alike(i), DISPUTED);
            }
        }
        return result;
    }

    /** Whom a person is like and not joined to, each pair from its one side only. */
    private List<EntityCluster> alike(int a) {
        return IntStream.range(a + 1, persons.size())
                .filter(b -> !gone[b] && isLike(a, b))
                .mapToObj(b -> persons.get(b).cluster())
                .toList();
    }

    private boolean isLike(int a, int b) {
        return likeness[a][b] != Likeness.DIFFERENT;
    }

    private void unite(int a, int b) {
        Person first = persons.get(a);
        Person second = persons.get(b);
        first.absorb(
                second,
                Optional.of("“%s” and “%s” are forms of one name: surname and given name agree."
                        .formatted(first.shownName(), second.shownName())));
        gone[b] = true;
        for (int c = 0; c < persons.size(); c++) {
            if (c != a && !gone[c]) {
                boolean together = first.cluster().sharesDocument(persons.get(c).cluster());
                likeness[a][c] = together ? Likeness.DIFFERENT : PersonName.worse(likeness[a][c], likeness[b][c]);
                likeness[c][a] = likeness[a][c];
            }
        }
    }

    /** Whether a third person could be one of the two but not the other, and their positions do not settle it. */
    private boolean isDisputed(int a, int b) {
        for (int c = 0; c < persons.size(); c++) {
            if (c != a && c != b && !gone[c] && isLike(a, c) != isLike(b, c)) {
                EntityCluster shared = persons.get(isLike(a, c) ? a : b).cluster();
                boolean settled =
                        persons.get(a).cluster().sharesPosition(persons.get(b).cluster())
                                && !shared.sharesPosition(persons.get(c).cluster());
                if (!settled) {
                    return true;
                }
            }
        }
        return false;
    }
}
