package org.demarche.event;

import java.util.ArrayList;
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
import java.util.stream.Stream;
import org.demarche.event.FrameMatch.Argument;
import org.demarche.knowledge.Frame;
import org.demarche.knowledge.Slot;
import org.demarche.model.Account;
import org.demarche.model.EventMention;
import org.demarche.model.Factuality;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Calls: each telephone or video conversation of the document once, with all places that tell of it. */
final class CallExtractor {
    private static final Set<String> NOT_A_CALL = Set.of("for", "on", "upon", "off");
    private static final Pattern HEADING =
            Pattern.compile("\\b(call|calls|telephone|phone)\\b(?! (for|on)\\b)", Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final Speakers speakers;
    private final Sources sources;
    private final CallDetails details;
    private final FactualityReader factuality;
    private final CallSides sides;
    private final boolean headedAsCall;

    CallExtractor(Reading reading, Speakers speakers, Sources sources, Dates dates, FactualityReader factuality) {
        this.reading = reading;
        this.speakers = speakers;
        this.sources = sources;
        this.details = new CallDetails(reading, dates);
        this.factuality = factuality;
        this.sides = new CallSides(reading);
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

    /** One place that tells of a call. */
    private record Telling(
            Span evidence,
            Set<Integer> participants,
            Optional<Integer> initiator,
            Roles details,
            List<Integer> sources,
            Factuality factuality,
            boolean strong) {
        Telling among(Set<Integer> some) {
            return new Telling(evidence, some, initiator.filter(some::contains), details, sources, factuality, strong);
        }

        Optional<String> date() {
            return details.map().containsKey(Dip.DATE)
                    ? Optional.of(details.map().get(Dip.DATE).get(0).toString())
                    : Optional.empty();
        }
    }

    private static final class Cluster {
        private final List<Telling> tellings = new ArrayList<>();
        private final Set<Integer> participants = new TreeSet<>();
        private Optional<String> date = Optional.empty();

        void add(Telling telling) {
            tellings.add(telling);
            participants.addAll(telling.participants);
            if (date.isEmpty()) {
                date = telling.date();
            }
        }
    }

    List<EventMention> extract(Map<Syntax, List<FrameMatch>> matches) {
        List<Telling> tellings = new ArrayList<>();
        matches.forEach((tree, found) -> {
            for (FrameMatch match : found) {
                if (match.frame().eventType().equals(Dip.CALL) && !match.frame().isSupport()) {
                    tellings.addAll(tellings(tree, match, found));
                }
            }
        });
        return clusters(tellings).stream().map(this::event).toList();
    }

    /** What a word tells: one call, or one with each of several people who are rung in turn. */
    private List<Telling> tellings(Syntax tree, FrameMatch match, List<FrameMatch> all) {
        Optional<Telling> whole = telling(tree, match, all);
        if (whole.isEmpty() || whole.get().participants.size() < 3 || isJoint(tree, match)) {
            return whole.stream().toList();
        }
        Set<Integer> callers = new LinkedHashSet<>(whole.get().participants);
        Set<Integer> counterparts = new LinkedHashSet<>();
        for (Argument argument : match.role(Dip.PARTICIPANT)) {
            boolean called = argument.slot().function() == Slot.Function.OBJECT
                    || Set.of("with", "to").contains(argument.slot().preposition());
            if (called) {
                counterparts.addAll(reading.actors(tree, List.of(argument.head())));
            }
        }
        counterparts.addAll(sides.next(tree, match.trigger(), counterparts));
        callers.removeAll(counterparts);
        if (counterparts.size() < 2 || callers.size() != 1) {
            return whole.stream().toList();
        }
        int caller = callers.iterator().next();
        return counterparts.stream()
                .map(c -> whole.get().among(new TreeSet<>(List.of(caller, c))))
                .toList();
    }

    /** A single call that several take part in: "a three-way call", "a call with the two presidents". */
    private boolean isJoint(Syntax tree, FrameMatch match) {
        int trigger = match.trigger();
        boolean separate = tree.children(trigger).stream().anyMatch(c -> reading.lexicon()
                .words("separate")
                .contains(tree.token(c).lower()));
        if (separate || tree.token(trigger).tag().equals("NNS")) {
            return false;
        }
        return isJointly(tree, trigger) || tree.token(trigger).isNoun();
    }

    private boolean isJointly(Syntax tree, int trigger) {
        return tree.children(trigger).stream()
                .anyMatch(c ->
                        reading.lexicon().words("joint").contains(tree.token(c).lower()));
    }

    private Optional<Telling> telling(Syntax tree, FrameMatch match, List<FrameMatch> all) {
        int trigger = match.trigger();
        boolean noun = tree.token(trigger).isNoun();
        if (noun ? !isCallNoun(tree, match) : !isCallVerb(tree, match)) {
            return Optional.empty();
        }
        Set<Integer> arguments = new LinkedHashSet<>(match.heads(Dip.PARTICIPANT));
        List<Integer> initiators = new ArrayList<>(match.heads(Dip.INITIATOR));
        boolean supported = false;
        for (FrameMatch support : all) {
            if (support.frame().isSupport()
                    && support.frame().eventType().equals(Dip.CALL)
                    && support.heads(Frame.EVENT).contains(trigger)) {
                arguments.addAll(support.heads(Dip.PARTICIPANT));
                supported = true;
            }
        }
        arguments.addAll(initiators);
        Set<Integer> participants = new LinkedHashSet<>(reading.actors(tree, List.copyOf(arguments)));
        participants.addAll(speakers.firstPersons(tree, List.copyOf(arguments)));
        for (int modifier : tree.children(trigger, "compound", "nmod", "amod")) {
            participants.addAll(reading.joined(tree.token(modifier)));
        }
        if (!noun && participants.size() == 1 && arguments.size() <= 1) {
            participants.addAll(speakers.ofQuotation(tree.token(trigger).span()));
        }
        boolean named = match.tokens().size() > 1 && !match.hasTrait("Weak");
        if (noun && participants.size() < 2 && (!participants.isEmpty() || isJointly(tree, trigger) || named)) {
            participants.addAll(hosts(tree, trigger));
        }
        boolean weak = match.hasTrait("Weak");
        if (!weak && participants.size() == 1) {
            boolean rung =
                    !initiators.isEmpty() && !reading.actors(tree, initiators).isEmpty();
            participants.addAll(
                    rung && !noun
                            ? sides.called(tree, trigger, participants)
                            : sides.caller(tree, trigger, participants));
        }
        if (!noun && participants.size() == 2) {
            participants.addAll(sides.next(tree, trigger, participants));
        }
        boolean strong = isStrong(tree, match, participants, supported);
        Roles details = this.details.of(tree, match);
        return Optional.of(new Telling(
                Evidence.around(tree, trigger, arguments),
                participants,
                initiators.isEmpty()
                        ? Optional.empty()
                        : reading.actors(tree, initiators).stream().findFirst(),
                details,
                sources.of(tree.token(trigger).span()),
                isProposed(tree, trigger) ? Factuality.POSSIBLE : factuality.of(tree, trigger),
                strong));
    }

    /** "Maybe call the president": somebody suggests it. */
    private static boolean isProposed(Syntax tree, int trigger) {
        return tree.token(trigger).tag().equals("VB")
                && !tree.has(trigger, "nsubj", "aux")
                && !tree.hasTo(trigger)
                && tree.has(trigger, "dobj", "advmod");
    }

    private boolean isStrong(Syntax tree, FrameMatch match, Set<Integer> participants, boolean supported) {
        if (match.hasTrait("Weak")) {
            return tree.token(match.trigger()).isVerb()
                    && participants.size() >= 2
                    && (headedAsCall || (followsCall(tree, match.trigger()) || areAbroad(tree, participants)));
        }
        if (match.tokens().size() > 1 || !tree.token(match.trigger()).isNoun()) {
            return true;
        }
        return !participants.isEmpty() || supported || hasPhoneWord(tree, match.trigger());
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
    private boolean areAbroad(Syntax tree, Set<Integer> participants) {
        Set<Optional<Integer>> principals = new HashSet<>();
        participants.forEach(p -> principals.add(reading.entity(p).actsFor()));
        return participants.stream().allMatch(reading::isPerson)
                && !principals.contains(Optional.<Integer>empty())
                && principals.size() == participants.size()
                && tree.sentence().tokens().stream().noneMatch(t -> reading.lexicon()
                        .words("meeting")
                        .contains(t.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Whose call it is by the clause it stands in: "In a call with the emir, Macron praised …". */
    private List<Integer> hosts(Syntax tree, int trigger) {
        int preposition = tree.token(trigger).head();
        if (preposition < 0
                || !Set.of("in", "during", "after", "following", "on")
                        .contains(tree.token(preposition).lower())) {
            return List.of();
        }
        int verb = tree.token(preposition).head();
        if (verb < 0 || !tree.token(verb).isVerb()) {
            return List.of();
        }
        List<Integer> people = new ArrayList<>(tree.deepSubjects(verb));
        people.addAll(tree.deepObjects(verb));
        return reading.actors(tree, people).stream().filter(reading::isPerson).toList();
    }

    private boolean hasPhoneWord(Syntax tree, int trigger) {
        return tree.children(trigger).stream()
                .anyMatch(c ->
                        reading.lexicon().words("phone").contains(tree.token(c).lower()));
    }

    /** "A call for restraint", "calls to stop" and "the call that …" are no calls. */
    private static boolean isCallNoun(Syntax tree, FrameMatch match) {
        int trigger = match.trigger();
        for (Token child : tree.sentence().children(trigger)) {
            boolean other = child.label().equals("prep") && NOT_A_CALL.contains(child.lower());
            boolean infinitive = child.isVerb() && child.label().equals("acl") && tree.hasTo(child.index());
            if ((other || infinitive) && match.tokens().size() == 1) {
                return false;
            }
        }
        return !match.hasTrait("Weak") || isDefinite(tree, trigger);
    }

    private static boolean isDefinite(Syntax tree, int noun) {
        boolean singular = tree.token(noun).tag().equals("NN");
        return singular
                && tree.children(noun, "det", "poss").stream()
                        .map(d -> tree.token(d).lower())
                        .anyMatch(d -> !d.equals("a") && !d.equals("an"));
    }

    /** "Call X a friend", "call X on to act" are no calls; "call X" and "speak with X" are, with persons or states. */
    private boolean isCallVerb(Syntax tree, FrameMatch match) {
        int verb = match.trigger();
        String lemma = tree.token(verb).lemma().toLowerCase(Locale.ROOT);
        if (!lemma.equals("call")) {
            return true;
        }
        for (Token child : tree.sentence().children(verb)) {
            boolean particle = (child.label().equals("prep")
                            || child.label().equals("prt")
                            || child.label().equals("advmod"))
                    && NOT_A_CALL.contains(child.lower())
                    && !isDated(tree, child.index());
            boolean predicate = Set.of("oprd", "attr", "acomp", "ccomp").contains(child.label());
            if (particle || predicate) {
                return false;
            }
        }
        List<Integer> objects = tree.children(verb, "dobj");
        List<Integer> called = reading.actors(tree, objects);
        return objects.size() == 1
                && !called.isEmpty()
                && called.stream().allMatch(reading::isPerson)
                && endsClause(tree, verb, objects.get(0));
    }

    /** "On Tuesday" makes no "call on". */
    private boolean isDated(Syntax tree, int preposition) {
        return tree.children(preposition, "pobj").stream()
                .anyMatch(p ->
                        reading.times(tree.sentence().index()).stream().anyMatch(t -> t.from() <= p && p < t.to()));
    }

    /** Whether what follows the one called is no second noun phrase or quotation: "called him “a liar”". */
    private static boolean endsClause(Syntax tree, int verb, int object) {
        int next = tree.phrase(object)[1];
        if (next >= tree.size()) {
            return true;
        }
        Token after = tree.token(next);
        boolean mark = "\"“'".contains(after.form());
        boolean loose = after.isTagged(".", ",", ":", "CC", "IN", "TO", "RB", "-RRB-", "JJ");
        return (loose && !mark) || (after.head() == verb && after.label().equals("npadvmod"));
    }

    /** Strong tellings make calls; weak and bare ones join the nearest call that they do not contradict. */
    private static List<Cluster> clusters(List<Telling> tellings) {
        List<Cluster> clusters = new ArrayList<>();
        if (tellings.stream().noneMatch(Telling::strong)) {
            return clusters;
        }
        List<Telling> waiting = new ArrayList<>();
        Cluster last = null;
        for (Telling telling : tellings) {
            Cluster home = home(telling, clusters, last);
            if (home == null && telling.strong && telling.participants.size() >= 2) {
                home = new Cluster();
                clusters.add(home);
            }
            if (home == null) {
                waiting.add(telling);
            } else {
                home.add(telling);
                last = home;
            }
        }
        for (Telling telling : waiting) {
            Cluster home = home(telling, clusters, clusters.isEmpty() ? null : clusters.get(0));
            if (home != null) {
                home.add(telling);
            }
        }
        return clusters;
    }

    private static Cluster home(Telling telling, List<Cluster> clusters, Cluster last) {
        if (telling.participants.isEmpty()) {
            return last != null && agrees(telling, last) ? last : null;
        }
        for (int i = clusters.size() - 1; i >= 0; i--) {
            Cluster cluster = clusters.get(i);
            Set<Integer> common = new HashSet<>(telling.participants);
            common.retainAll(cluster.participants);
            boolean same = common.size() >= Math.min(2, telling.participants.size())
                    && cluster.participants.containsAll(telling.participants);
            if (same && agrees(telling, cluster)) {
                return cluster;
            }
        }
        return null;
    }

    private static boolean agrees(Telling telling, Cluster cluster) {
        boolean dates = telling.date().isEmpty()
                || cluster.date.isEmpty()
                || telling.date().equals(cluster.date);
        boolean proposed = telling.factuality == Factuality.POSSIBLE
                && telling.strong
                && !telling.participants.isEmpty()
                && cluster.tellings.stream().anyMatch(t -> t.factuality == Factuality.ACTUAL);
        return dates && !proposed;
    }

    /** One account a source, with all that its tellings say. */
    private EventMention event(Cluster cluster) {
        Map<List<Integer>, List<Telling>> bySource = new LinkedHashMap<>();
        for (Telling telling : cluster.tellings) {
            bySource.computeIfAbsent(telling.sources, k -> new ArrayList<>()).add(telling);
        }
        List<Account> accounts = new ArrayList<>();
        bySource.forEach((source, tellings) -> {
            Roles roles = new Roles();
            Factuality factuality = tellings.stream()
                    .map(Telling::factuality)
                    .min(Factuality::compareTo)
                    .orElse(Factuality.ACTUAL);
            tellings.forEach(t -> {
                roles.entities(Dip.PARTICIPANT, t.participants);
                t.initiator.ifPresent(i -> roles.entities(Dip.INITIATOR, List.of(i)));
                roles.addAll(t.details.map());
            });
            if (!roles.has(Dip.PARTICIPANT)) {
                // "The call" leans on the participants that the document names elsewhere.
                roles.entities(Dip.PARTICIPANT, cluster.participants);
            }
            accounts.add(new Account(
                    roles.map(),
                    tellings.stream().map(Telling::evidence).toList(),
                    source,
                    factuality,
                    tellings.stream().anyMatch(Telling::strong) ? 0.9 : 0.7));
        });
        return new EventMention(Dip.CALL, accounts);
    }
}
