package org.demarche.resolve;

import java.util.ArrayList;
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
import org.demarche.model.DocumentEntity;

/**
 * Joins the persons of all documents: by full name, by spellings of a name, and by a surname that one person alone has.
 *
 * <p>Spelling alone never joins: given name, country or office must agree. What conflicts stays apart.
 */
final class PersonJoiner {
    /** Surnames whose sound has fewer letters are alike too often to say anything. */
    private static final int TELLING_SOUND = 4;

    private static final String SEVERAL =
            "“%s” may be “%s”: the name fits several persons, and the documents do not tell which of them is meant.";
    private static final String SOUNDS_ALIKE =
            "“%s” may be “%s”: the surnames sound alike, but no given name, office or country tells that they are one.";

    private PersonJoiner() {}

    /** A person of a document with its full names. */
    private record Named(EntityNode node, List<PersonName> names) {}

    static List<EntityCluster> join(List<EntityNode> nodes, Doubts doubts) {
        List<Named> full = new ArrayList<>();
        List<Person> single = new ArrayList<>();
        // Thousands of documents write one name.
        Map<String, PersonName> known = new HashMap<>();
        Function<String, PersonName> parsed = name -> known.computeIfAbsent(name, PersonName::of);
        Map<Forms, List<PersonName>> knownForms = new HashMap<>();
        for (EntityNode node : nodes) {
            List<PersonName> names =
                    knownForms.computeIfAbsent(Forms.of(node.source()), forms -> fullNames(forms, parsed));
            if (names.isEmpty()) {
                single.add(new Person(node, List.of(parsed.apply(node.source().label()))));
            } else {
                full.add(new Named(node, names));
            }
        }
        List<Person> persons = HolderJoiner.join(SpellingJoiner.join(sameNames(full), doubts));
        single = surnames(persons, single, doubts);
        single = sameSurnames(single, doubts);
        List<EntityCluster> result = new ArrayList<>();
        persons.forEach(p -> result.add(p.cluster()));
        single.forEach(p -> result.add(p.cluster()));
        return result;
    }

    /** What a document calls a person. */
    private record Forms(String label, List<String> names) {
        static Forms of(DocumentEntity person) {
            return new Forms(person.label(), person.names());
        }
    }

    /** The names of more than one word that agree with the label. */
    private static List<PersonName> fullNames(Forms forms, Function<String, PersonName> parsed) {
        PersonName label = parsed.apply(forms.label);
        List<PersonName> result = new ArrayList<>();
        if (label.isFull()) {
            result.add(label);
        }
        for (String form : forms.names) {
            PersonName name = parsed.apply(form);
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
    private static List<Person> sameNames(List<Named> nodes) {
        DisjointSets sets = new DisjointSets(nodes.size());
        Map<String, Integer> holder = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (PersonName name : nodes.get(i).names) {
                Integer other = holder.putIfAbsent(name.key(), i);
                if (other != null) {
                    sets.union(other, i);
                }
            }
        }
        List<Person> result = new ArrayList<>();
        for (List<Integer> set : sets.sets()) {
            Person person = new Person(nodes.get(set.get(0)).node, nodes.get(set.get(0)).names);
            for (int other : set.subList(1, set.size())) {
                person.add(nodes.get(other).node, nodes.get(other).names);
            }
            if (person.names().size() > 1) {
                person.cluster()
                        .because("One document uses the names %s for one person."
                                .formatted(Quoted.list(
                                        PersonLabels.fullForms(person.cluster().names()))));
            }
            result.add(person);
        }
        return result;
    }

    /** Gives the persons of one name to those whose surname it is; returns the others. */
    private static List<Person> surnames(List<Person> full, List<Person> single, Doubts doubts) {
        Map<String, List<Person>> bySurname = index(full, PersonName::surname);
        Map<String, List<Person>> bySound = index(full, n -> n.surnameSound());
        Map<String, List<Person>> byFirst = index(full, n -> n.first().orElseThrow());
        List<Person> rest = new ArrayList<>();
        Map<Person, List<Person>> found = new LinkedHashMap<>();
        Map<Person, String> reasons = new HashMap<>();
        for (Person person : single) {
            String word = person.anyName().surname();
            Match match = new Match(person);
            match.look(bySurname.get(word), c -> true, "the only person of that surname in the documents");
            match.look(bySurname.get(word), match::sharesPosition, "the only one of that surname in that position");
            match.look(byFirst.get(word), match::sharesPosition, "whose name begins so, in the same position");
            match.look(
                    bySound.get(person.anyName().surnameSound()),
                    match::sharesPosition,
                    "a spelling of it, in the same position");
            if (match.result == null) {
                rest.add(person);
                match.doubt(bySound.get(person.anyName().surnameSound()), doubts);
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
        private List<Person> several = List.of();

        Match(Person person) {
            this.person = person;
        }

        boolean sharesPosition(Person candidate) {
            return candidate.cluster().sharesPosition(person.cluster());
        }

        void look(List<Person> candidates, Predicate<Person> condition, String ground) {
            if (result != null || candidates == null) {
                return;
            }
            List<Person> fitting =
                    candidates.stream().filter(this::fits).filter(condition).toList();
            if (fitting.size() == 1) {
                result = fitting.get(0);
                reason = ground;
            } else if (!fitting.isEmpty() && (several.isEmpty() || fitting.size() < several.size())) {
                several = fitting;
            }
        }

        private boolean fits(Person candidate) {
            return !candidate.cluster().sharesDocument(person.cluster())
                    && !candidate.cluster().actsForOthersThan(person.cluster());
        }

        private boolean hasAsManySyllables(Person candidate) {
            long own = SoundKey.syllables(person.anyName().surname());
            return candidate.names().values().stream().anyMatch(n -> SoundKey.syllables(n.surname()) == own);
        }

        /** Keeps whom the name fits where nothing told; else the only one whose surname sounds like it. */
        void doubt(List<Person> alike, Doubts doubts) {
            if (!several.isEmpty()) {
                doubts.add(person.cluster(), clusters(several), SEVERAL);
            } else if (alike != null && person.anyName().surnameSound().length() >= TELLING_SOUND) {
                List<Person> fitting = alike.stream()
                        .filter(this::fits)
                        .filter(this::hasAsManySyllables)
                        .toList();
                if (fitting.size() == 1) {
                    doubts.add(person.cluster(), clusters(fitting), SOUNDS_ALIKE);
                }
            }
        }
    }

    private static List<EntityCluster> clusters(List<Person> persons) {
        return persons.stream().map(Person::cluster).toList();
    }

    private static Map<String, List<Person>> index(List<Person> persons, Function<PersonName, String> key) {
        Map<String, List<Person>> index = new HashMap<>();
        for (Person person : persons) {
            Set<String> keys = person.names().values().stream().map(key).collect(java.util.stream.Collectors.toSet());
            keys.forEach(k -> index.computeIfAbsent(k, x -> new ArrayList<>()).add(person));
        }
        return index;
    }

    /** Joins persons of whom no document tells more than one name. */
    private static List<Person> sameSurnames(List<Person> single, Doubts doubts) {
        Map<String, List<Person>> blocks = new TreeMap<>();
        for (Person person : single) {
            blocks.computeIfAbsent(person.anyName().surnameSound(), k -> new ArrayList<>())
                    .add(person);
        }
        List<Person> result = new ArrayList<>();
        for (List<Person> block : blocks.values()) {
            List<Person> groups = new ArrayList<>();
            block.sort(
                    Comparator.comparing((Person p) -> p.cluster().principals().isEmpty())
                            .thenComparing(Person.BY_NAME));
            for (Person person : block) {
                List<Person> homes =
                        groups.stream().filter(g -> isSameSurname(g, person)).toList();
                boolean sure = homes.size() == 1;
                if (sure) {
                    boolean spelling =
                            !homes.get(0).names().containsKey(person.names().firstKey());
                    homes.get(0)
                            .absorb(
                                    person,
                                    spelling
                                            ? Optional.of("“%s” and “%s” are spellings of one surname, in one position."
                                                    .formatted(homes.get(0).shownName(), person.shownName()))
                                            : Optional.empty());
                } else {
                    doubts.add(person.cluster(), clusters(homes), SEVERAL);
                    groups.add(person);
                }
            }
            result.addAll(groups);
        }
        return result;
    }

    private static boolean isSameSurname(Person a, Person b) {
        boolean apart = a.cluster().sharesDocument(b.cluster()) || a.cluster().actsForOthersThan(b.cluster());
        boolean spelled = a.names().containsKey(b.names().firstKey());
        return !apart && (spelled || a.cluster().sharesPosition(b.cluster()));
    }
}
