package org.demarche.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.knowledge.Titles;
import org.demarche.model.EntityKind;
import org.demarche.model.Sentence;

/** Finds who "both prime ministers" and "the two leaders" are: two people spoken of, or those of the two states of a report. */
final class TwoHolders {
    private static final int MEMORY = 3;
    private static final int MEMORY_OF_OFFICES = 8;

    private final Titles titles;

    TwoHolders(Titles titles) {
        this.titles = titles;
    }

    /**
     * The two, empty where the text does not tell.
     *
     * @param others who is none of them, as they do something to the two
     */
    Optional<List<Cluster>> of(
            Draft draft, Discourse discourse, Sentence sentence, int from, int at, Set<Cluster> others) {
        String phrase = Shape.words(sentence, Math.max(from, at - 1), at + 1).toLowerCase(Locale.ROOT);
        Optional<String> office = officeOf(sentence, at, phrase);
        Optional<List<Cluster>> spokenOf = office.map(o -> lastHolders(discourse, sentence, at, o, others))
                .orElseGet(() -> (sentence.token(at).isWord("leaders")
                                ? leaders(discourse, sentence, from, others)
                                : Optional.<List<Cluster>>empty())
                        .or(() -> discourse.lastPeople(sentence.index(), from, MEMORY, others)));
        return spokenOf.or(() -> leadersOfStates(discourse, sentence, at, others))
                .or(() -> holdersOfStates(draft, discourse, sentence, at, office, others));
    }

    /** The two who hold that office and were spoken of last, and nobody else. */
    private static Optional<List<Cluster>> lastHolders(
            Discourse discourse, Sentence sentence, int at, String office, Set<Cluster> others) {
        Set<Cluster> people = discourse.before(sentence.index(), at, MEMORY_OF_OFFICES).stream()
                .flatMap(r -> r.clusters().stream())
                .filter(c -> c.is(EntityKind.PERSON) && !others.contains(c))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Cluster> found = people.stream().filter(c -> holds(c, office)).toList();
        if (found.size() == 2) {
            return Optional.of(found);
        }
        Set<Cluster> rest = new LinkedHashSet<>(others);
        people.stream()
                .filter(c -> found.size() > 2 ? !found.contains(c) : !c.offices.isEmpty() && !holds(c, office))
                .forEach(rest::add);
        return discourse.lastPeople(sentence.index(), at, MEMORY, rest);
    }

    /** The office of which a noun speaks in the plural; none for "leaders", whom all sorts of offices make. */
    Optional<String> officeOf(Sentence sentence, int at, String phrase) {
        return titles.officeInPlural(phrase)
                .or(() -> titles.officeInPlural(sentence.token(at).lower()))
                .map(Titles.Office::name)
                .filter(o -> !o.equals("leader"));
    }

    /** "Foreign Secretary X said the two leaders spoke": the last two, whoever is known for a lesser office left aside. */
    private static Optional<List<Cluster>> leaders(
            Discourse discourse, Sentence sentence, int from, Set<Cluster> others) {
        Set<Cluster> lesser = discourse.before(sentence.index(), from, MEMORY).stream()
                .flatMap(r -> r.clusters().stream())
                .filter(c -> !c.leads() && !c.offices.isEmpty())
                .collect(Collectors.toSet());
        lesser.addAll(others);
        return discourse.lastPeople(sentence.index(), from, MEMORY, lesser);
    }

    /** "Trump said he had called both leaders": those of the two states that the report is about. */
    private static Optional<List<Cluster>> leadersOfStates(
            Discourse discourse, Sentence sentence, int at, Set<Cluster> others) {
        if (!sentence.token(at).isWord("leaders", "ministers", "presidents", "premiers")
                || Shape.isAt(sentence, at - 1, "foreign")) {
            return Optional.empty();
        }
        return discourse
                .mainPair()
                .flatMap(states -> discourse.leadersOf(states, sentence.index(), at))
                .filter(pair -> pair.stream().noneMatch(others::contains));
    }

    /** "Rubio rang both foreign ministers": those of the two states that the report is about, each by name or by the state. */
    private static Optional<List<Cluster>> holdersOfStates(
            Draft draft, Discourse discourse, Sentence sentence, int at, Optional<String> office, Set<Cluster> others) {
        boolean leaders = sentence.token(at).isWord("leaders");
        if (Grammar.isSubject(sentence, at) || (office.isEmpty() && !leaders)) {
            return Optional.empty();
        }
        return discourse
                .mainPair()
                .filter(states -> states.stream().allMatch(s -> s.is(EntityKind.COUNTRY)))
                .filter(states -> others.stream().noneMatch(o -> states.stream().anyMatch(o::belongsTo)))
                .map(states -> states.stream()
                        .map(state -> discourse
                                .holders(
                                        List.of(state),
                                        c -> office.map(o -> holds(c, o)).orElseGet(c::leads),
                                        draft.sentences().size() - 1,
                                        Integer.MAX_VALUE)
                                .map(found -> found.get(0))
                                .orElse(state))
                        .toList());
    }

    static boolean holds(Cluster person, String office) {
        return person.offices.stream()
                .anyMatch(o -> o.equals(office) || o.endsWith(" " + office) || o.startsWith(office + " of "));
    }
}
