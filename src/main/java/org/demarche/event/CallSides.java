package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.event.FrameMatch.Argument;
import org.demarche.knowledge.Slot;
import org.demarche.vocab.Dip;

/**
 * Who takes part in a call: the arguments of the word that tells of it and of the verb that holds it, then whose clause it
 * stands in, then the names beside it where the tree does not tell.
 */
final class CallSides {
    private static final int MAX_CLIMB = 8;
    private static final Set<String> TOWARDS = Set.of("with", "to");
    private static final Set<String> BETWEEN = Set.of("between", "with", "to", "from", "among");

    private final Reading reading;
    private final Speakers speakers;
    private final CallWords words;
    private final NamesInLine line;
    private final CallPeople people;
    private final CallHolders holders;
    private final ToldInCall told;
    private final CallHearers hearers;

    CallSides(Reading reading, Speakers speakers, CallWords words) {
        this.reading = reading;
        this.speakers = speakers;
        this.words = words;
        this.line = new NamesInLine(reading);
        this.people = new CallPeople(reading);
        this.holders = new CallHolders(reading, people);
        this.told = new ToldInCall(reading, people);
        this.hearers = new CallHearers(reading, people, line);
    }

    /** The verb that tells what is said in a call, where the tree hangs the call on what is said. */
    OptionalInt telling(Syntax tree, int trigger) {
        return told.verb(tree, trigger);
    }

    /** Those whom a word for a call tells of, as far as they are found. */
    Set<Integer> of(Syntax tree, FrameMatch match, List<Integer> arguments) {
        int trigger = match.trigger();
        boolean noun = tree.token(trigger).isNoun();
        boolean weak = match.hasTrait("Weak");
        Set<Integer> sides = new LinkedHashSet<>(people.of(
                tree, arguments.stream().filter(h -> !isAside(tree, trigger, h)).toList()));
        sides.addAll(speakers.firstPersons(tree, arguments));
        for (int modifier : tree.children(trigger, "compound", "nmod", "amod")) {
            sides.addAll(reading.joined(tree.token(modifier)));
        }
        List<Integer> both = noun && !weak ? line.behind(tree, trigger, Set.of("between")) : List.of();
        if (both.size() > 1) {
            sides.addAll(both);
            return sides;
        }
        sides.addAll(holders.companions(tree, trigger));
        boolean dropped = tree.token(trigger).head() < 0 && !noun && !tree.has(trigger, "nsubj", "aux");
        if (!noun && (dropped || (sides.size() == 1 && arguments.size() <= 1))) {
            // "Just spoke with X": whoever writes so.
            sides.addAll(speakers.ofQuotation(tree.token(trigger).span()));
        }
        boolean named = match.tokens().size() > 1 && !weak;
        boolean counterpartsOnly = noun
                && !weak
                && sides.size() == 2
                && !between(tree, trigger)
                && counterparts(tree, match, trigger).containsAll(sides);
        if (counterpartsOnly) {
            // "In calls with X and Y, Z urged": whoever does so.
            List<Integer> hosts = hosts(tree, trigger, false).stream()
                    .filter(reading::isPerson)
                    .toList();
            sides.addAll(
                    hosts.isEmpty() && tree.token(trigger).tag().equals("NNS") ? caller(tree, trigger, sides) : hosts);
        }
        if (noun && sides.size() < 2 && (!sides.isEmpty() || words.isOfSeveral(tree, trigger) || named)) {
            sides.addAll(hosts(tree, trigger, sides.isEmpty()));
        } else if (noun && !weak && sides.isEmpty() && !CallWords.isDefinite(tree, trigger)) {
            // "Worked it out with the premier in a call": a bare call, if its clause names two.
            List<Integer> hosts = hosts(tree, trigger, true);
            sides.addAll(hosts.size() > 1 ? hosts : List.of());
        }
        if (noun && sides.size() < 2 && tree.token(trigger).label().startsWith("nsubj")) {
            // "No call has passed between X and Y", "a call took place between X and Y": the tree hangs them on the
            // verb.
            sides.addAll(people.of(tree, besideVerb(tree, tree.token(trigger).head(), "between")));
        }
        if (!weak && (noun || !arguments.isEmpty())) {
            sides.addAll(line.behind(tree, trigger, noun ? BETWEEN : TOWARDS));
        }
        if (noun && !weak && !between(tree, trigger)) {
            sides.addAll(holders.of(tree, trigger));
        }
        if (!weak && sides.size() == 1) {
            List<Integer> initiators = match.heads(Dip.INITIATOR);
            boolean rung =
                    !initiators.isEmpty() && !reading.actors(tree, initiators).isEmpty();
            sides.addAll(
                    rung && !noun
                            ? line.after(tree, trigger)
                                    .filter(p -> isNew(p, sides))
                                    .orElse(List.of())
                            : caller(tree, trigger, sides));
        }
        sides.addAll(hearers.inTurn(tree, trigger));
        if (!noun && sides.size() == 2) {
            sides.addAll(line.next(tree, trigger, sides));
        }
        // "The minister received calls from X and Y": who calls does not call each other.
        boolean callers = noun
                && sides.size() > 1
                && people.of(tree, tree.prepositional(trigger, "from")).containsAll(sides);
        return callers ? Set.of() : sides;
    }

    /** "X and Y spoke to reporters": to others than each other. */
    boolean areAddressing(Syntax tree, FrameMatch match) {
        return match.hasTrait("Weak") && hearers.areOthers(tree, match.trigger());
    }

    /** Who speaks over a line, by the word for what is done over it: "told X by phone", "talks by phone between X and Y". */
    Set<Integer> over(Syntax tree, int done, int lineWord, List<Integer> arguments) {
        List<Integer> heads = new ArrayList<>(arguments);
        boolean talk = words.isTalk(tree.token(done));
        List<Integer> reached = new ArrayList<>();
        if (tree.token(done).isVerb()) {
            heads.addAll(tree.deepSubjects(done));
            // "Discussed Libya by phone": what they speak about takes no part.
            List<Integer> objects = tree.deepObjects(done);
            reached.addAll(
                    talk
                            ? objects.stream()
                                    .filter(o -> people.isPerson(tree, o))
                                    .toList()
                            : objects);
            reached.addAll(tree.children(done, "dative"));
        }
        for (String preposition : BETWEEN) {
            // "Spoke by phone from Kyiv": where somebody is.
            boolean place = preposition.equals("from") && tree.token(done).isVerb();
            reached.addAll(place ? List.of() : tree.prepositional(done, preposition));
            reached.addAll(tree.prepositional(lineWord, preposition));
        }
        if (talk && hearers.areOthers(tree, done)) {
            return Set.of();
        }
        if (!talk && reached.isEmpty() && tree.token(done).isVerb()) {
            // "The two appeared by video link": not before each other; but "Putin and Erdogan went over it by
            // telephone".
            List<Integer> two = people.persons(tree, tree.deepSubjects(done));
            boolean phone = tree.token(lineWord).isWord("phone", "telephone");
            return phone && areOfTwoStates(two) ? new LinkedHashSet<>(two) : Set.of();
        }
        heads.addAll(reached);
        heads.removeIf(h -> isAside(tree, done, h));
        Set<Integer> sides = new LinkedHashSet<>(holders.companions(tree, done));
        (talk ? people.of(tree, heads) : people.persons(tree, heads)).forEach(sides::add);
        sides.addAll(speakers.firstPersons(tree, heads));
        if (talk) {
            sides.addAll(line.behind(tree, done, BETWEEN));
        }
        if (sides.size() == 1 && talk) {
            sides.addAll(line.rowBefore(tree, done));
        }
        if (sides.size() == 1 && talk) {
            sides.addAll(caller(tree, done, sides));
        }
        if (sides.size() == 2 && talk && tree.token(done).isVerb()) {
            sides.addAll(line.next(tree, done, sides));
        }
        return sides;
    }

    private boolean areOfTwoStates(List<Integer> two) {
        return two.size() == 2
                && two.stream()
                                .flatMap(p -> reading.entity(p).actsFor().stream())
                                .distinct()
                                .count()
                        == 2;
    }

    /** "The two spoke by phone, with trade high on the agenda": where the subject is two, nobody stands behind a comma. */
    private boolean isAside(Syntax tree, int verb, int head) {
        int first = head;
        while (tree.token(first).label().equals("conj")) {
            first = tree.token(first).head();
        }
        int with = tree.token(first).head();
        return with > 0
                && tree.token(verb).isVerb()
                && tree.token(with).isWord("with")
                && tree.token(with - 1).form().equals(",")
                && people.of(tree, tree.deepSubjects(verb)).size() > 1;
    }

    /** Those who are called, as against the one who calls: the object, and whoever stands behind "with" and "to". */
    Set<Integer> counterparts(Syntax tree, FrameMatch match, int trigger) {
        Set<Integer> result = new LinkedHashSet<>();
        for (Argument argument : match.role(Dip.PARTICIPANT)) {
            boolean called = argument.slot().function() == Slot.Function.OBJECT
                    || TOWARDS.contains(argument.slot().preposition());
            if (called) {
                result.addAll(people.of(tree, List.of(argument.head())));
            }
        }
        if (tree.token(trigger).tag().equals("NNS")) {
            // "Received calls from X and Y": here it is they who ring.
            result.addAll(reading.actors(tree, match.heads(Dip.INITIATOR)));
        }
        int verb = tree.token(holders.whole(tree, trigger)).head();
        if (tree.token(trigger).tag().equals("NNS")
                && verb >= 0
                && tree.token(verb).isVerb()) {
            // "Made calls to X and Y": the tree hangs them on the verb.
            for (String preposition : TOWARDS) {
                tree.prepositional(verb, preposition).stream()
                        .filter(h -> h > trigger)
                        .forEach(h -> result.addAll(people.of(tree, tree.coordinated(h))));
            }
        }
        int within = tree.token(trigger).tag().equals("NNS") && result.isEmpty() ? verbAbove(tree, trigger) : -1;
        if (within >= 0) {
            // "Spoke to both X and Y in separate calls".
            result.addAll(people.of(tree, reached(tree, within)));
        }
        if (match.hasTrait("Medium") && tree.token(trigger).isVerb()) {
            List<Integer> heads = new ArrayList<>(tree.deepObjects(trigger));
            TOWARDS.forEach(p -> heads.addAll(tree.prepositional(trigger, p)));
            TOWARDS.forEach(p -> heads.addAll(tree.prepositional(match.trigger(), p)));
            result.addAll(people.of(tree, heads));
            result.addAll(line.behind(tree, trigger, TOWARDS));
        }
        result.addAll(hearers.inTurn(tree, trigger));
        result.addAll(line.next(tree, trigger, result));
        return result;
    }

    /** Who calls, where those known are only the ones who are called. */
    private List<Integer> caller(Syntax tree, int trigger, Set<Integer> known) {
        if (tree.token(trigger).isVerb() && hasOwnSubject(tree, trigger)) {
            return List.of();
        }
        Optional<List<Integer>> beside = line.before(tree, trigger).filter(p -> isNew(p, known));
        if (beside.isPresent() && tree.token(trigger).isVerb()) {
            return beside.get();
        }
        int at = trigger;
        boolean own = false;
        for (int climb = 0; climb < MAX_CLIMB && at >= 0; climb++) {
            if (tree.token(at).isVerb()) {
                List<Integer> subjects = people.persons(tree, tree.surfaceSubjects(at));
                own |= !subjects.isEmpty() && known.containsAll(subjects);
                if (subjects.isEmpty()) {
                    // "Ruto's statement came after a call with X".
                    subjects = people.persons(
                            tree,
                            tree.surfaceSubjects(at).stream()
                                    .flatMap(s -> tree.children(s, "poss").stream())
                                    .toList());
                }
                if (isNew(subjects, known)) {
                    return subjects.stream().anyMatch(this::speaksForAnother) ? List.of() : subjects;
                }
                // "Rubio, in both calls, stressed it, Pigott said": who calls has been told, and another tells of it.
                if (!subjects.isEmpty() && tree.token(at).label().equals("ccomp")) {
                    return List.of();
                }
            }
            at = tree.token(at).head();
        }
        // "Ruto placed calls to both kings": who calls has been told.
        return own
                ? List.of()
                : holders.subjectBefore(tree).filter(p -> isNew(p, known)).orElse(List.of());
    }

    private static List<Integer> besideVerb(Syntax tree, int verb, String preposition) {
        return Stream.concat(Stream.of(verb), tree.children(verb, "dobj").stream())
                .flatMap(h -> tree.prepositional(h, preposition).stream())
                .toList();
    }

    private static boolean between(Syntax tree, int trigger) {
        return tree.children(trigger, "prep").stream()
                .anyMatch(p -> tree.token(p).lower().equals("between"));
    }

    /** "The president had rung X, says Y": whoever the president is, it is not Y. */
    private boolean hasOwnSubject(Syntax tree, int verb) {
        return tree.children(verb, "nsubj").stream()
                .filter(s ->
                        reading.times(tree.sentence().index()).stream().noneMatch(t -> t.from() <= s && s < t.to()))
                .anyMatch(s -> tree.token(s).isNoun() || tree.token(s).lower().equals("they"));
    }

    /** A spokesman or an aide tells of the calls of others. */
    private boolean speaksForAnother(int person) {
        return reading.entity(person).roles().stream()
                .map(r -> r.toLowerCase(Locale.ROOT))
                .anyMatch(r -> reading.lexicon().words("mouthpiece").stream().anyMatch(r::contains));
    }

    /** "In the call, X told Y": the two who then speak with each other; none where they are not two. */
    Set<Integer> talking(Syntax tree, int trigger) {
        int preposition = tree.token(trigger).head();
        List<Integer> hosts = preposition >= 0 && tree.token(preposition).isWord("in", "during", "on")
                ? hosts(tree, trigger, true)
                : List.of();
        boolean two = hosts.size() == 2 && hosts.stream().allMatch(reading::isPerson);
        return two ? new LinkedHashSet<>(hosts) : Set.of();
    }

    /** Whose call it is by the clause it stands in: "In a call with the emir, Macron praised …". */
    private List<Integer> hosts(Syntax tree, int trigger, boolean all) {
        int verb = telling(tree, trigger).orElseGet(() -> verbAbove(tree, trigger));
        if (verb < 0) {
            return List.of();
        }
        // "Gave him a deadline to leave in a call": whoever gave it is who speaks.
        int main = verb;
        for (int at = verb; at >= 0 && tree.hasTo(main); at = tree.token(at).head()) {
            main = tree.token(at).isVerb() ? at : main;
        }
        List<Integer> heads = new ArrayList<>(tree.deepSubjects(main));
        if (all) {
            heads.addAll(reached(tree, verb));
            heads.addAll(main == verb ? List.of() : reached(tree, main));
        }
        return heads.stream()
                .flatMap(h -> people.of(tree, List.of(h)).stream()
                        .filter(a -> all || reading.isPerson(a) || people.isOffice(tree.token(h))))
                .distinct()
                .toList();
    }

    /** The verb that is done within a call, -1 where there is none. */
    private int verbAbove(Syntax tree, int trigger) {
        // "Announced it following calls with X": for the tagger an adjective.
        int preposition = tree.children(trigger, "amod", "nmod").stream()
                .filter(m -> tree.token(m).isWord("following"))
                .findFirst()
                .orElse(tree.token(trigger).head());
        if (preposition < 0
                || !reading.lexicon()
                        .words("within")
                        .contains(tree.token(preposition).lower())) {
            return -1;
        }
        int verb = tree.token(preposition).head();
        for (int climb = 0; climb < MAX_CLIMB && verb >= 0 && !tree.token(verb).isVerb(); climb++) {
            verb = tree.token(verb).head();
        }
        return verb >= 0 && tree.token(verb).isVerb() ? verb : -1;
    }

    /** Whom the subject of a verb reaches: its objects, and whoever stands behind "with" and "to". */
    private List<Integer> reached(Syntax tree, int verb) {
        // "Discussed Libya with X in a call", "told him to leave Libya": what they talk about takes no part.
        boolean persons = words.isTalk(tree.token(verb)) || tree.hasTo(verb);
        List<Integer> heads = new ArrayList<>(tree.deepObjects(verb).stream()
                .filter(o -> !persons || people.isPerson(tree, o))
                .toList());
        heads.addAll(tree.children(verb, "dative"));
        for (String towards : TOWARDS) {
            heads.addAll(tree.prepositional(verb, towards));
        }
        for (int object : tree.children(verb, "dobj")) {
            heads.addAll(tree.prepositional(object, "with"));
        }
        return heads;
    }

    private static boolean isNew(List<Integer> persons, Set<Integer> known) {
        return !persons.isEmpty() && persons.stream().noneMatch(known::contains);
    }
}
