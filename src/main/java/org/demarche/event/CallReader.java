package org.demarche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.event.CallTelling.Order;
import org.demarche.event.CallTelling.Strength;
import org.demarche.knowledge.Frame;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention;
import org.demarche.model.Factuality;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Reads what one word tells of a call: who took part, when, and whether the words alone are enough for one. */
final class CallReader {
    private static final Pattern HEADING =
            Pattern.compile("\\b(call|calls|telephone|phone)\\b(?! (for|on)\\b)", Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final Sources sources;
    private final CallMode mode;
    private final CallDetails details;
    private final CallWords words;
    private final CallSides sides;
    private final RepeatedCalls repeated;
    private final CallsInTurn inTurn;
    private final Interviews interviews;
    private final boolean headedAsCall;

    CallReader(Reading reading, Speakers speakers, Sources sources, Dates dates, FactualityReader factuality) {
        this.reading = reading;
        this.sources = sources;
        this.details = new CallDetails(reading, dates);
        this.words = new CallWords(reading);
        this.sides = new CallSides(reading, speakers, words);
        this.mode = new CallMode(factuality, words, sides);
        this.repeated = new RepeatedCalls(reading, dates);
        this.inTurn = new CallsInTurn(reading, dates);
        this.interviews = new Interviews(reading);
        this.headedAsCall = isHeadedAsCall(reading);
    }

    /** Whether a headline says that the report is of a call: "Secretary Rubio's Call with …"; then "spoke with" tells it too. */
    private static boolean isHeadedAsCall(Reading reading) {
        Stream<String> headings = reading.document().annotated().blocks().stream()
                .filter(b -> !b.kind().isProse())
                .map(b -> b.span().of(reading.text()));
        return Stream.concat(headings, reading.document().document().title().stream())
                .anyMatch(h -> HEADING.matcher(h).find());
    }

    /** What a sentence tells of calls, from left to right. */
    List<CallTelling> read(Syntax tree, List<FrameMatch> found) {
        List<CallTelling> result = new ArrayList<>();
        Map<FrameMatch, List<CallTelling>> byMatch = new LinkedHashMap<>();
        for (FrameMatch match : found) {
            if (match.frame().eventType().equals(Dip.CALL) && !match.frame().isSupport()) {
                byMatch.put(
                        match,
                        read(tree, match, found).stream()
                                .filter(t -> !match.hasTrait("Weak") || interviews.isOfPeopleAndStates(t))
                                .filter(t -> !interviews.are(tree, t))
                                .toList());
            }
        }
        byMatch.forEach((match, tellings) -> {
            if (!match.hasTrait("Weak") || !isToldBetter(tree, match, tellings, byMatch)) {
                result.addAll(tellings);
            }
        });
        boolean ofOthers =
                byMatch.entrySet().stream().anyMatch(e -> e.getValue().isEmpty() && isOfUnknown(tree, e.getKey()));
        // "The operators had been in touch twice, and a third contact was planned": theirs, whoever they are.
        result.removeIf(t -> ofOthers && t.another() && t.participants().isEmpty());
        return result;
    }

    private static boolean isOfUnknown(Syntax tree, FrameMatch match) {
        return tree.token(match.trigger()).isVerb()
                && match.heads(Dip.PARTICIPANT).stream()
                        .anyMatch(h -> tree.token(h).isNoun());
    }

    /** "It lasted an hour": what a sentence that has no word for a call tells of the one in the sentence before. */
    Optional<CallTelling> sequel(Syntax tree) {
        Roles times = details.times(tree);
        return details.verbOfSequel(tree)
                .filter(verb -> !times.map().isEmpty())
                .map(verb -> new CallTelling(
                        tree.sentence().index(),
                        Evidence.around(tree, verb, List.of(0)),
                        Set.of(),
                        Optional.empty(),
                        times,
                        sources.of(tree.token(verb).span()),
                        Factuality.ACTUAL,
                        Strength.BARE,
                        CallTelling.Order.ONLY));
    }

    /** "Spoke by phone with X", "spoke to him in a call": the phone and the call below the verb tell it better. */
    private static boolean isToldBetter(
            Syntax tree, FrameMatch weak, List<CallTelling> tellings, Map<FrameMatch, List<CallTelling>> byMatch) {
        return byMatch.entrySet().stream()
                .filter(e -> !e.getKey().hasTrait("Weak")
                        && tree.token(e.getKey().trigger()).isNoun())
                .anyMatch(e -> e.getValue().stream()
                        .anyMatch(t -> t.participants().size() > 1
                                && tellings.stream().noneMatch(w -> isOfOthers(w, t))
                                && (tree.dominates(weak.trigger(), e.getKey().trigger())
                                        || tellings.stream().anyMatch(w -> sharesSide(w, t)))));
    }

    /** "Spoke with X ahead of X's call to Y" tells of two calls. */
    private static boolean isOfOthers(CallTelling weak, CallTelling other) {
        return weak.isStrong()
                && weak.participants().size() > 1
                && !other.participants().containsAll(weak.participants());
    }

    private static boolean sharesSide(CallTelling one, CallTelling other) {
        return one.participants().stream().anyMatch(other.participants()::contains);
    }

    /** What a word tells: one call, or one with each of several people who are rung in turn; nothing where no call is meant. */
    private List<CallTelling> read(Syntax tree, FrameMatch match, List<FrameMatch> all) {
        Optional<Integer> done = match.hasTrait("Medium") ? words.doneOver(tree, match) : Optional.of(match.trigger());
        if (done.isEmpty()
                || !words.isCall(tree, match)
                || tries(tree, done.get())
                || isAskedAbout(tree, done.get())
                || sides.areAddressing(tree, match)) {
            return List.of();
        }
        int trigger = done.get();
        CallTelling whole = telling(tree, match, trigger, all);
        boolean hasNoSides = whole.participants().size() < 2
                && (!refersBack(tree, match, trigger, whole) || isOneMoreOfOthers(tree, match, whole, all));
        if (hasNoSides || (whole.factuality() == Factuality.DENIED && words.isNotEvenTold(tree, trigger))) {
            return List.of();
        }
        List<CallTelling> turns = inTurn.of(tree, match, trigger, whole, sides.counterparts(tree, match, trigger));
        if (!turns.isEmpty()) {
            return turns;
        }
        if (whole.participants().size() < 3 || words.isJoint(tree, match)) {
            return repeated.of(tree, trigger, whole);
        }
        Set<Integer> counterparts = sides.counterparts(tree, match, trigger);
        Set<Integer> callers = new LinkedHashSet<>(whole.participants());
        counterparts.retainAll(callers);
        callers.removeAll(counterparts);
        if (callers.size() > 1 && counterparts.size() == 1 && words.isOfEach(tree, trigger)) {
            int called = counterparts.iterator().next();
            return callers.stream()
                    .map(c -> whole.among(new TreeSet<>(List.of(c, called))))
                    .toList();
        }
        if (counterparts.size() < 2 || callers.size() != 1) {
            return List.of(whole);
        }
        int caller = callers.iterator().next();
        return counterparts.stream()
                .map(c -> whole.among(new TreeSet<>(List.of(caller, c)))
                        .with(details.ofCalled(tree, whole.details(), c, counterparts)))
                .toList();
    }

    /** Whether words that do not name both sides can mean a call told elsewhere: "the call", "they spoke", "rang him". */
    private boolean refersBack(Syntax tree, FrameMatch match, int trigger, CallTelling telling) {
        Token word = tree.token(trigger);
        if (match.hasTrait("Medium")) {
            return word.isVerb() && telling.participants().isEmpty() && words.isTalk(word);
        }
        if (word.isNoun()) {
            return !word.tag().equals("NNS") || !telling.participants().isEmpty();
        }
        boolean they = tree.children(trigger, "nsubj").stream()
                .anyMatch(s -> tree.token(s).lower().equals("they"));
        return they || (!match.hasTrait("Weak") && !telling.participants().isEmpty());
    }

    /** "The two operators held another conversation": one more of people of whom the text has not told, and not of those before. */
    private static boolean isOneMoreOfOthers(Syntax tree, FrameMatch match, CallTelling telling, List<FrameMatch> all) {
        Stream<Integer> holders = all.stream()
                .filter(s -> s.frame().isSupport()
                        && s.frame().eventType().equals(Dip.CALL)
                        && s.heads(Frame.EVENT).contains(match.trigger()))
                .flatMap(s -> s.heads(Dip.PARTICIPANT).stream());
        return telling.another()
                && telling.participants().isEmpty()
                && Stream.concat(match.heads(Dip.PARTICIPANT).stream(), holders)
                        .anyMatch(h -> tree.token(h).isNoun() && !tree.token(h).isWord("they"));
    }

    /** "Asked whether they had spoken, X said": a question tells of no call. */
    private static boolean isAskedAbout(Syntax tree, int trigger) {
        Token asked = tree.token(0);
        return asked.isWord("asked", "pressed", "questioned")
                && asked.label().equals("advcl")
                && trigger < asked.head()
                && tree.dominates(0, trigger)
                && tree.sentence().tokens().stream()
                        .anyMatch(t -> t.isWord("if", "whether") && t.index() > 0 && t.index() < trigger);
    }

    /** "Tried to reach him": in vain. */
    private static boolean tries(Syntax tree, int verb) {
        int head = tree.token(verb).head();
        return tree.token(verb).label().equals("xcomp")
                && head >= 0
                && Set.of("try", "attempt").contains(tree.token(head).lemma());
    }

    private CallTelling telling(Syntax tree, FrameMatch match, int trigger, List<FrameMatch> all) {
        Set<Integer> heads = new LinkedHashSet<>(match.heads(Dip.PARTICIPANT));
        boolean supported = false;
        for (FrameMatch support : all) {
            if (support.frame().isSupport()
                    && support.frame().eventType().equals(Dip.CALL)
                    && support.heads(Frame.EVENT).contains(trigger)) {
                support.heads(Dip.PARTICIPANT).stream()
                        .filter(h -> !isSideThatAsked(tree, support.trigger(), h))
                        .forEach(heads::add);
                supported = true;
            }
        }
        List<Integer> initiators = match.heads(Dip.INITIATOR);
        heads.addAll(initiators);
        List<Integer> arguments = List.copyOf(heads);
        Set<Integer> participants = match.hasTrait("Medium")
                ? sides.over(tree, trigger, match.trigger(), arguments)
                : sides.of(tree, match, arguments);
        Roles times = details.of(tree, match, trigger, others(all, match, trigger));
        Factuality told = mode.of(tree, trigger, times);
        Strength strength = strength(tree, match, participants, supported, told == Factuality.ACTUAL);
        Set<Integer> talking = strength == Strength.BARE && participants.isEmpty() && !match.hasTrait("Weak")
                ? sides.talking(tree, trigger)
                : Set.of();
        return new CallTelling(
                tree.sentence().index(),
                evidence(tree, trigger, arguments, participants),
                talking.isEmpty() ? participants : talking,
                reading.actors(tree, initiators).stream().findFirst(),
                times,
                sources.of(
                        tree.token(sides.telling(tree, trigger).orElse(trigger)).span()),
                told,
                talking.isEmpty() ? strength : Strength.WITHIN,
                order(tree, trigger, times));
    }

    private Order order(Syntax tree, int trigger, Roles times) {
        boolean dated = times.has(Dip.DATE);
        if (words.isAnother(tree, trigger) || (dated && words.isAlso(tree, trigger))) {
            return Order.ANOTHER;
        }
        return dated && words.isCounted(tree, trigger) ? Order.COUNTED : Order.ONLY;
    }

    /** "In a call initiated by the Turkish side, Erdogan told Putin": who speaks is told by the clause. */
    private boolean isSideThatAsked(Syntax tree, int verb, int agent) {
        return tree.token(verb).label().equals("acl")
                && tree.token(agent).isWord("side")
                && reading.actors(tree, List.of(agent)).stream()
                        .allMatch(a -> reading.entity(a).kind() == EntityKind.COUNTRY);
    }

    private static Set<Integer> others(List<FrameMatch> all, FrameMatch match, int trigger) {
        return all.stream()
                .filter(m -> m.frame().eventType().equals(Dip.CALL)
                        && !m.frame().isSupport()
                        && !m.hasTrait("Medium")
                        && (!m.hasTrait("Weak") || match.hasTrait("Weak"))
                        && !m.equals(match)
                        && m.trigger() != trigger)
                .map(FrameMatch::trigger)
                .collect(Collectors.toSet());
    }

    /** The words for the call and, as far as its sentence names them, all who take part. */
    private Span evidence(Syntax tree, int trigger, List<Integer> arguments, Set<Integer> participants) {
        Span span = Evidence.around(tree, trigger, arguments);
        for (int participant : participants) {
            List<Span> named = reading.mentions(tree.sentence().index()).stream()
                    .filter(m -> m.entities().contains(participant))
                    .map(EntityMention::span)
                    .toList();
            if (named.stream().noneMatch(span::overlaps)) {
                Span told = span;
                span = named.stream()
                        .min(Comparator.comparingInt((Span n) -> Math.abs(n.start() - told.start())))
                        .map(n -> new Span(Math.min(n.start(), told.start()), Math.max(n.end(), told.end())))
                        .orElse(span);
            }
        }
        return span;
    }

    private Strength strength(Syntax tree, FrameMatch match, Set<Integer> participants, boolean supported, boolean so) {
        int trigger = match.trigger();
        if (match.hasTrait("Weak")) {
            boolean apart = tree.token(trigger).isNoun() && words.isApart(tree, trigger);
            boolean elsewhere = words.isOnlyTalk(tree.token(trigger)) || followsCall(tree, trigger);
            boolean talk = elsewhere
                    && (tree.token(trigger).isVerb() || words.isHeld(tree, trigger) || apart)
                    && participants.size() >= 2
                    && (headedAsCall
                            || followsCall(tree, trigger)
                            || areAbroad(tree, trigger, participants, so)
                            || lasted(tree, trigger, participants));
            // "A conversation between X and Y is being prepared".
            boolean prepared = tree.token(trigger).isNoun()
                    && isPrepared(tree, trigger)
                    && participants.size() >= 2
                    && areApart(tree, participants);
            return talk || prepared ? Strength.STRONG : tree.token(trigger).isNoun() ? Strength.BARE : Strength.WEAK;
        }
        if (!participants.isEmpty() && tree.token(trigger).isNoun() && words.isJoined(tree, trigger)) {
            return Strength.JOINING;
        }
        boolean told = match.tokens().size() > 1
                || !tree.token(trigger).isNoun()
                || !participants.isEmpty()
                || supported
                || words.hasPhoneWord(tree, trigger);
        return told && !(participants.isEmpty() && CallWords.isDefinite(tree, trigger))
                ? Strength.STRONG
                : Strength.BARE;
    }

    private boolean isPrepared(Syntax tree, int noun) {
        Token token = tree.token(noun);
        return words.isPlanned(tree, noun)
                && token.tag().equals("NN")
                && tree.children(noun, "prep").stream()
                        .anyMatch(p -> tree.token(p).isWord("between", "with"));
    }

    /** "Called Munir and later spoke to Dar": the verb beside it tells of a call. */
    private boolean followsCall(Syntax tree, int verb) {
        Token token = tree.token(verb);
        return token.label().equals("conj")
                && token.head() >= 0
                && reading.lexicon().framesOf(tree.token(token.head()).lemma().toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(f -> f.eventType().equals(Dip.CALL)
                                && !f.isSupport()
                                && !f.traits().contains("Weak")
                                && f.words().size() == 1);
    }

    /** Two who act for different states and speak, with no word of a meeting beside: they do so over a line. */
    private boolean areAbroad(Syntax tree, int trigger, Set<Integer> participants, boolean so) {
        if (!areApart(tree, participants)) {
            return false;
        }
        Set<Integer> principals = new HashSet<>();
        List<Integer> unknown = new ArrayList<>();
        for (int person : participants) {
            reading.entity(person).actsFor().ifPresentOrElse(principals::add, () -> unknown.add(person));
        }
        // "Spoke separately to the army chief and to his rival": whoever is spoken to in turn is not met.
        boolean statesmen = words.isSeparate(tree, trigger)
                ? unknown.stream().anyMatch(this::isStatesman)
                : unknown.stream().allMatch(this::isStatesman);
        return principals.size() + unknown.size() == participants.size()
                && !principals.isEmpty()
                && (unknown.isEmpty() || (so && statesmen));
    }

    /** "Spoke with him for an hour": two people, with no word of a meeting beside. */
    private boolean lasted(Syntax tree, int verb, Set<Integer> participants) {
        return areApart(tree, participants) && details.lasts(tree, verb);
    }

    private boolean areApart(Syntax tree, Set<Integer> participants) {
        return participants.stream().allMatch(reading::isPerson)
                && tree.sentence().tokens().stream().noneMatch(t -> words.isMeeting(tree, t));
    }

    private boolean isStatesman(int person) {
        return reading.entity(person).roles().stream()
                .map(r -> r.toLowerCase(Locale.ROOT))
                .anyMatch(reading.lexicon().words("statesman")::contains);
    }
}
