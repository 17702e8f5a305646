package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention;
import org.demarche.model.Span;
import org.demarche.model.TimeMention;
import org.demarche.model.TimeValue;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Calls that one word tells of and others go on with: "rang X on Sunday and, a day later, Y", "a call with X and another with Y". */
final class CallsInTurn {
    private static final Set<String> TOWARDS = Set.of("with", "to", "from");
    private static final Set<String> BEFORE_DAY = Set.of("on", "late", "early", "at", "in");
    private static final int TITLE = 9;

    private final Reading reading;
    private final Dates dates;
    private final CallPeople people;
    private final NamesInLine line;
    private final CallHolders holders;

    CallsInTurn(Reading reading, Dates dates) {
        this.reading = reading;
        this.dates = dates;
        this.people = new CallPeople(reading);
        this.line = new NamesInLine(reading);
        this.holders = new CallHolders(reading, people);
    }

    /** Who is spoken with next, and when, where the words say so. */
    private record Next(Set<Integer> people, boolean rings, Optional<TimeMention> day, int from, int to) {}

    /** A place in the line of words behind the "and", with what was passed on the way there. */
    private static final class Walk {
        private int at;
        private boolean sequel;
        private boolean another;
        private Optional<TimeMention> time = Optional.empty();
    }

    /**
     * The call of a telling and those that its words go on with; nothing where they do not go on, or not all can be told apart.
     *
     * @param called those of the telling who are called
     */
    List<CallTelling> of(Syntax tree, FrameMatch match, int trigger, CallTelling whole, Set<Integer> called) {
        List<Next> further = behind(tree, match, trigger, whole);
        Set<Integer> others = new TreeSet<>();
        further.forEach(n -> others.addAll(n.people()));
        Set<Integer> first = new LinkedHashSet<>(whole.participants());
        first.removeAll(others);
        if (first.size() == 1 && tree.token(trigger).isVerb()) {
            line.after(tree, trigger)
                    .filter(p -> p.stream().noneMatch(others::contains))
                    .ifPresent(first::addAll);
        }
        Set<Integer> same = same(tree, trigger, whole, first, called, further);
        if (further.isEmpty() || same.isEmpty() || same.size() == first.size()) {
            return List.of();
        }
        List<CallTelling> result = new ArrayList<>();
        result.add(whole.among(first).with(withoutDayOf(tree, whole, further)));
        for (Next next : further) {
            Set<Integer> sides = new TreeSet<>(same);
            sides.addAll(next.people());
            Roles own = new Roles();
            own.addAll(new Roles()
                    .addAll(whole.details().map())
                    .without(Dip.DURATION, Dip.DURATION_BOUND, Dip.START_TIME));
            if (next.day().isPresent()) {
                own = new Roles().addAll(own.without(Dip.DATE, Dip.DATE_TEXT, Dip.DATE_WITHIN));
                dates.write(next.day(), own);
            }
            Span words = whole.evidence().cover(tree.sentence().span(next.from(), next.to()));
            result.add(whole.over(sides, words).with(own));
        }
        return result;
    }

    /** Those of the first call who take part in the next ones, too: who rings, or who is rung by one after the other. */
    private Set<Integer> same(
            Syntax tree, int trigger, CallTelling whole, Set<Integer> first, Set<Integer> called, List<Next> further) {
        Set<Integer> result = new LinkedHashSet<>(first);
        if (further.stream().allMatch(Next::rings)) {
            whole.initiator().ifPresent(result::remove);
            return result;
        }
        result.removeAll(called);
        if (result.size() == first.size()) {
            // "Held two calls, one with X and the other with Y": the tree hangs X on "one".
            result.removeAll(line.behind(tree, start(tree, trigger), Set.of("with", "to")));
        }
        if (result.size() == first.size()
                && whole.initiator().filter(first::contains).isPresent()) {
            result.retainAll(Set.of(whole.initiator().get()));
        }
        return result;
    }

    /** "Rang X and, on Sunday, Y": the day is not that of the first call. */
    private Roles withoutDayOf(Syntax tree, CallTelling whole, List<Next> further) {
        int end = further.get(0).from();
        boolean own = reading.times(tree.sentence().index()).stream()
                .anyMatch(t -> t.to() <= end && !(t.value() instanceof TimeValue.Length));
        return own
                        || further.stream()
                                .noneMatch(n ->
                                        n.day().filter(d -> d.from() < n.to()).isPresent())
                ? whole.details()
                : new Roles().addAll(whole.details().without(Dip.DATE, Dip.DATE_TEXT, Dip.DATE_WITHIN));
    }

    private List<Next> behind(Syntax tree, FrameMatch match, int trigger, CallTelling whole) {
        List<Next> result = new ArrayList<>();
        boolean direct = tree.token(trigger).isVerb() && whole.initiator().isPresent();
        for (int i = start(tree, trigger) + 1; i < tree.size(); i++) {
            Token token = tree.token(i);
            if (token.isTagged("VBD", "VBZ", "VBP", "MD", "WP", "WDT", "''", "``")
                    || token.form().equals(";")) {
                break;
            }
            boolean joined = token.isWord("and") || (token.isWord("then") && isComma(tree, i - 1));
            if (joined) {
                next(tree, match, i, direct).ifPresent(result::add);
            }
        }
        return result;
    }

    /** "Calls that X held with Y and then with Z": behind the verb that holds them. */
    private int start(Syntax tree, int trigger) {
        return tree.token(trigger).isNoun() ? holders.clause(tree, trigger).orElse(trigger) : trigger;
    }

    private Optional<Next> next(Syntax tree, FrameMatch match, int and, boolean direct) {
        Walk walk = new Walk();
        walk.at = and;
        while (walk.at < tree.size() && step(tree, walk)) {}
        if (walk.at >= tree.size()) {
            return Optional.empty();
        }
        boolean towards = TOWARDS.contains(tree.token(walk.at).lower());
        int from = towards ? walk.at + 1 : walk.at;
        Optional<EntityMention> name = line.named(tree, from);
        int end = name.map(m -> endOfName(tree, m)).orElseGet(() -> endOfNoun(tree, from));
        Set<Integer> found =
                new TreeSet<>(name.map(m -> List.copyOf(m.entities())).orElseGet(() -> ofOffice(tree, end - 1)));
        boolean acts = end < tree.size() && tree.token(end).isTagged("VB*", "MD");
        if (found.isEmpty() || acts) {
            return Optional.empty();
        }
        Optional<TimeMention> after = timeAt(tree, isComma(tree, end) ? end + 1 : end);
        // "And Y on Tuesday said so".
        int behind = after.map(TimeMention::to).orElse(end);
        if (behind < tree.size() && tree.token(behind).isTagged("VB*", "MD")) {
            return Optional.empty();
        }
        boolean apart = walk.sequel || walk.time.isPresent();
        boolean gapped = timeEnding(tree, and).isPresent()
                && (after.isPresent() || (end < tree.size() && isSequel(tree.token(end))));
        boolean noun = tree.token(match.trigger()).isNoun() && !match.hasTrait("Medium");
        boolean goesOn = noun ? towards && (walk.another || apart) : towards || apart || (direct && gapped);
        return goesOn
                ? Optional.of(new Next(
                        found, from > 0 && tree.token(from - 1).isWord("from"), walk.time.or(() -> after), and, end))
                : Optional.empty();
    }

    /** Over one more word between "and" and the name; whether there was one. */
    private boolean step(Syntax tree, Walk walk) {
        Optional<TimeMention> time = timeAt(tree, walk.at);
        Token token = tree.token(walk.at);
        if (time.isPresent()) {
            walk.time = time;
            walk.at = time.get().to();
        } else if (isSequel(token) || token.form().equals(",")) {
            walk.sequel |= isSequel(token) && !token.isWord("and");
            walk.at++;
        } else if (token.isWord("and")) {
            walk.at++;
        } else if (token.isWord("after")
                && walk.at + 1 < tree.size()
                && tree.token(walk.at + 1).isTagged("NN", "CD")) {
            // "After lunch to Y".
            walk.sequel = true;
            walk.at += 2;
        } else if (isAnother(tree, walk.at)) {
            walk.another = true;
            walk.at = endOfNoun(tree, walk.at);
        } else {
            return false;
        }
        return true;
    }

    /** "Another with Y", "one with Y", "a second call to Y". */
    private boolean isAnother(Syntax tree, int at) {
        int end = endOfNoun(tree, at);
        boolean pronoun = tree.token(at).isWord("another", "one")
                || (at + 1 < end
                        && (reading.lexicon()
                                        .words("again")
                                        .contains(tree.token(at + 1).lower())
                                || tree.token(at + 1).isWord("other", "similar", "separate", "later")));
        return pronoun && end < tree.size() && TOWARDS.contains(tree.token(end).lower());
    }

    private boolean isSequel(Token token) {
        return reading.lexicon().words("in-turn").contains(token.lower());
    }

    /** "The foreign minister, X": where the last name of the same one ends. */
    private int endOfName(Syntax tree, EntityMention name) {
        int end = name.to();
        return isComma(tree, end)
                ? line.named(tree, end + 1)
                        .filter(m -> m.entities().equals(name.entities()))
                        .map(EntityMention::to)
                        .orElse(end)
                : end;
    }

    /** Where a noun phrase without a name ends that begins at a token. */
    private static int endOfNoun(Syntax tree, int from) {
        int end = from;
        while (end < tree.size()
                && end < from + TITLE
                && tree.token(end).isTagged("DT", "PRP$", "JJ*", "NN*", "POS", "CD")) {
            end++;
        }
        return end;
    }

    /** Whoever holds an office that names nobody: "his Iraqi counterpart", "the Iraqi foreign minister", "then the Iraqi one". */
    private List<Integer> ofOffice(Syntax tree, int head) {
        if (head > 0 && tree.token(head).isWord("one")) {
            return reading.mentionAt(tree, head - 1).stream()
                    .flatMap(m -> m.entities().stream())
                    .filter(e -> reading.entity(e).kind() == EntityKind.COUNTRY)
                    .map(state -> people.holder(state, "leader"))
                    .toList();
        }
        boolean office = head >= 0
                && (people.isOffice(tree.token(head)) || reading.isOffice(tree.token(head)))
                && !people.isOfUnnamed(tree, head);
        return office ? people.of(tree, List.of(head)) : List.of();
    }

    private Optional<TimeMention> timeAt(Syntax tree, int at) {
        int day = at;
        while (day < tree.size() && BEFORE_DAY.contains(tree.token(day).lower())) {
            day++;
        }
        int from = day;
        return reading.times(tree.sentence().index()).stream()
                .filter(t -> t.from() == from || t.from() == at)
                .filter(t -> !(t.value() instanceof TimeValue.Length))
                .findFirst();
    }

    private Optional<TimeMention> timeEnding(Syntax tree, int end) {
        return reading.times(tree.sentence().index()).stream()
                .filter(t -> t.to() == end || (t.to() == end - 1 && isComma(tree, end - 1)))
                .findFirst();
    }

    private static boolean isComma(Syntax tree, int at) {
        return at >= 0 && at < tree.size() && tree.token(at).form().equals(",");
    }
}
