package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.event.FrameMatch.Argument;
import org.demarche.knowledge.Frame;
import org.demarche.knowledge.Slot;
import org.demarche.knowledge.Slot.Function;
import org.demarche.model.Account;
import org.demarche.model.EventMention;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Demands: who requires what of whom, by verbs and nouns of asking, by "must" in what somebody says, and by conditions. */
final class DemandExtractor {
    private static final double SAME_CONTENT = 0.6;
    private static final double SAME_SHORT_CONTENT = 0.75;
    private static final double NESTED_CONTENT = 0.5;
    private static final int FEW_WORDS = 4;
    private static final int BARE_PHRASE = 3;
    private static final Set<String> TERMS = Set.of("before", "until", "unless");
    private static final Set<String> INDICATIVE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> WILL = Set.of("will", "would", "'ll");

    private final Reading reading;
    private final Speakers speakers;
    private final Sources sources;
    private final Dates dates;
    private final FactualityReader factuality;
    private final Conditions conditions;
    private final Obligations obligations;
    private final Listings listings;
    private final Issuers issuers;

    DemandExtractor(Reading reading, Speakers speakers, Sources sources, Dates dates, FactualityReader factuality) {
        this.reading = reading;
        this.speakers = speakers;
        this.sources = sources;
        this.dates = dates;
        this.factuality = factuality;
        this.conditions = new Conditions(reading, speakers, sources);
        this.listings = new Listings(reading, speakers, sources);
        this.obligations = new Obligations(reading, sources);
        this.issuers = new Issuers(reading);
    }

    /** One place that tells of a demand. */
    record Asking(
            Set<Integer> demanders,
            Set<Integer> addressees,
            String content,
            List<String> items,
            Iri kind,
            Span evidence,
            Roles details,
            List<Integer> sources,
            Factuality factuality,
            double confidence) {}

    List<EventMention> extract(Map<Syntax, List<FrameMatch>> matches) {
        List<Asking> askings = new ArrayList<>();
        matches.forEach((tree, found) -> {
            List<Asking> lists = listings.find(tree);
            Set<Span> told = new LinkedHashSet<>();
            lists.forEach(l -> told.add(l.evidence));
            askings.addAll(lists);
            for (FrameMatch match : found) {
                boolean listed = lists.stream()
                        .anyMatch(l ->
                                l.evidence.contains(tree.token(match.trigger()).span()));
                if (match.frame().eventType().equals(Dip.DEMAND)
                        && !match.frame().isSupport()
                        && !listed
                        && !isPartOfOther(match, found)
                        && !isAskedItself(match, found)) {
                    asking(tree, match, found).ifPresent(a -> {
                        askings.add(a);
                        told.add(a.evidence);
                    });
                }
            }
            Stream.of(obligations.find(tree), conditions.find(tree))
                    .flatMap(List::stream)
                    .filter(c -> told.stream().noneMatch(t -> t.overlaps(c.evidence())))
                    .forEach(askings::add);
        });
        return merge(askings);
    }

    /** "Urged Congress to require …": only the urging has been done. */
    private static boolean isAskedItself(FrameMatch match, List<FrameMatch> all) {
        return all.stream()
                .anyMatch(o -> o.frame().eventType().equals(Dip.DEMAND)
                        && !o.frame().isSupport()
                        && o.trigger() != match.trigger()
                        && o.heads(Dip.CONTENT).contains(match.trigger()));
    }

    /** "Insists the pipes were sabotaged" claims that they were: what is asked is not told as a fact. */
    private static boolean isClaim(Syntax tree, Argument content) {
        Token verb = tree.token(content.head());
        if (content.slot().function() != Function.CLAUSE || !verb.isVerb() || asksWithin(tree, content.head())) {
            return false;
        }
        List<Token> auxiliaries = tree.children(content.head(), "aux", "auxpass").stream()
                .map(tree::token)
                .toList();
        if (auxiliaries.isEmpty()) {
            // "Lay", "put" and their like look the same in the subjunctive.
            boolean past = verb.tag().equals("VBD")
                    && (verb.lower().endsWith("ed") || verb.lemma().equals("be"));
            return past || (verb.tag().equals("VBZ") && verb.lower().endsWith("s"));
        }
        return auxiliaries.stream().noneMatch(a -> a.lower().equals("be"))
                && auxiliaries.stream().anyMatch(a -> INDICATIVE.contains(a.tag()) || WILL.contains(a.lower()));
    }

    /** Whether a clause holds a subjunctive ("be freed") or sets a term ("no talks before …"). */
    private static boolean asksWithin(Syntax tree, int head) {
        int[] phrase = tree.phrase(head);
        for (int i = phrase[0] + 1; i < phrase[1]; i++) {
            Token token = tree.token(i);
            String before = tree.token(i - 1).tag();
            boolean bare = token.tag().equals("VB")
                    && !before.equals("TO")
                    && !before.equals("MD")
                    && !before.startsWith("RB")
                    && !tree.has(i, "aux");
            if (bare || TERMS.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }

    /** "Made a similar demand": nothing is told of what is asked. */
    private static boolean isBare(Syntax tree, int noun) {
        int[] phrase = tree.phrase(noun);
        return phrase[1] - phrase[0] <= BARE_PHRASE && !tree.has(noun, "relcl", "acl");
    }

    /** The "condition" of "set conditions" tells no demand of its own. */
    private static boolean isPartOfOther(FrameMatch match, List<FrameMatch> all) {
        return all.stream()
                .anyMatch(o -> o.frame().eventType().equals(Dip.DEMAND)
                        && !o.frame().isSupport()
                        && o.trigger() != match.trigger()
                        && o.tokens().contains(match.trigger())
                        && !o.frame().words().get(o.frame().words().size() - 1).startsWith("["));
    }

    private Optional<Asking> asking(Syntax tree, FrameMatch match, List<FrameMatch> all) {
        int trigger = match.trigger();
        Set<Integer> arguments = new LinkedHashSet<>(match.heads(Dip.DEMANDER));
        Set<Integer> addressed = new LinkedHashSet<>(match.heads(Dip.ADDRESSEE));
        for (FrameMatch support : all) {
            if (support.frame().isSupport()
                    && support.frame().eventType().equals(Dip.DEMAND)
                    && support.heads(Frame.EVENT).contains(trigger)) {
                arguments.addAll(support.heads(Dip.DEMANDER));
                addressed.addAll(support.heads(Dip.ADDRESSEE));
            }
        }
        Set<Integer> demanders = demanders(tree, arguments);
        if (demanders.isEmpty()) {
            return Optional.empty();
        }
        Optional<Argument> content = contentOf(tree, match);
        boolean claims = content.isEmpty()
                && match.role(Dip.CONTENT).stream()
                        .anyMatch(a -> !tree.token(a.head()).label().equals("parataxis"));
        boolean bare = !hasSupport(match, all) || isBare(tree, trigger);
        if (claims || (content.isEmpty() && addressed.isEmpty() && bare)) {
            return Optional.empty();
        }
        Set<Integer> addressees = new LinkedHashSet<>(reading.actors(tree, List.copyOf(addressed)));
        content.filter(c -> addressees.isEmpty()).ifPresent(c -> addressees.addAll(subjectActors(tree, c.head())));
        addressees.removeAll(demanders);
        // "Expects the commitment to be honoured": the passive hides of whom.
        boolean passive = content.filter(c -> tree.isPassive(c.head())).isPresent();
        boolean needsAddressee = match.frame().needs().contains(Dip.ADDRESSEE) && !passive;
        if (addressees.isEmpty() && (needsAddressee || (content.isEmpty() && !addressed.isEmpty()))) {
            return Optional.empty();
        }
        if (isAsked(tree, trigger) || isOrderToOwn(tree, match, addressed)) {
            return Optional.empty();
        }
        if (content.filter(c -> isOwnWish(tree, match, c, addressed)).isPresent()) {
            return Optional.empty();
        }
        boolean needsInfinitive = match.frame().roles().containsKey(Slot.of(Function.INFINITIVE)) && needsAddressee;
        if (needsInfinitive && content.isEmpty()) {
            return Optional.empty();
        }
        Factuality mode = mode(tree, match, all);
        if (mode == Factuality.DENIED) {
            return Optional.empty();
        }
        Span words = content.map(c -> tree.phraseSpan(c.head())).orElse(tree.phraseSpan(trigger));
        Roles details = new Roles();
        dates.write(dates.dateOf(tree, trigger, content.map(c -> words)), details);
        Set<Integer> parts = new LinkedHashSet<>(arguments);
        parts.addAll(addressed);
        content.ifPresent(c -> parts.add(c.head()));
        return Optional.of(new Asking(
                demanders,
                addressees,
                Wording.clause(reading.text(), words),
                content.map(c -> items(tree, c.head())).orElse(List.of()),
                match.frame().constants().getOrDefault(Dip.KIND, Dip.REQUIREMENT),
                Evidence.around(tree, trigger, parts),
                details,
                withoutOwn(sources.of(tree.token(trigger).span()), demanders),
                mode,
                content.isPresent() ? 0.8 : 0.6));
    }

    /** The actors among the heads, who "we" are, and for a document ("a resolution which demands") who issued it. */
    private Set<Integer> demanders(Syntax tree, Set<Integer> heads) {
        Set<Integer> result = new LinkedHashSet<>();
        for (int head : heads) {
            result.addAll(
                    issuers.isText(tree.token(head)) ? issuers.of(tree, head) : reading.actors(tree, List.of(head)));
        }
        result.addAll(speakers.firstPersons(tree, List.copyOf(heads)));
        return result;
    }

    /** "Declined to say whether Lima had asked Quito to leave": that it asked is open. */
    private static boolean isAsked(Syntax tree, int trigger) {
        boolean open = tree.children(trigger, "mark", "advmod").stream()
                .anyMatch(m -> tree.token(m).lower().equals("whether"));
        boolean nobody = tree.children(trigger, "nsubj").stream()
                .flatMap(s -> tree.children(s, "det").stream())
                .anyMatch(d -> tree.token(d).lower().equals("no"));
        return open || nobody;
    }

    /** "Ordered his troops to hold their fire": a command within one's own ranks is no demand. */
    private boolean isOrderToOwn(Syntax tree, FrameMatch match, Set<Integer> addressed) {
        return match.hasTrait("Commanding")
                && addressed.stream()
                        .anyMatch(a -> tree.children(a, "poss").stream()
                                        .anyMatch(p -> tree.token(p).tag().equals("PRP$"))
                                || reading.lexicon()
                                        .words("ranks")
                                        .contains(tree.token(a).lemma().toLowerCase(Locale.ROOT)));
    }

    /** Whether it is asked indeed; a demand that is refused was made all the same. */
    private Factuality mode(Syntax tree, FrameMatch match, List<FrameMatch> all) {
        boolean noun = tree.token(match.trigger()).isNoun();
        boolean owned =
                noun && !hasSupport(match, all) && !match.heads(Dip.DEMANDER).isEmpty();
        return owned ? Factuality.ACTUAL : factuality.of(tree, match.trigger());
    }

    /** "He wants to win" asks nothing of anybody: the infinitive of a verb that asks others needs a subject of its own. */
    private static boolean isOwnWish(Syntax tree, FrameMatch match, Argument content, Set<Integer> addressed) {
        boolean asksOthers = Dip.ADDRESSEE.equals(match.frame().roles().get(Slot.of(Function.OBJECT)));
        boolean infinitive = content.slot().function() == Function.INFINITIVE;
        return asksOthers && infinitive && addressed.isEmpty() && !tree.has(content.head(), "nsubj", "nsubjpass");
    }

    private static List<Integer> withoutOwn(List<Integer> sources, Set<Integer> demanders) {
        return sources.stream().filter(s -> !demanders.contains(s)).toList();
    }

    private static boolean hasSupport(FrameMatch match, List<FrameMatch> all) {
        return all.stream()
                .anyMatch(s -> s.frame().isSupport()
                        && s.frame().eventType().equals(Dip.DEMAND)
                        && s.heads(Frame.EVENT).contains(match.trigger()));
    }

    private static Optional<Argument> contentOf(Syntax tree, FrameMatch match) {
        List<Argument> arguments = match.role(Dip.CONTENT).stream()
                .filter(a -> !tree.token(a.head()).label().equals("parataxis") && !isClaim(tree, a))
                .toList();
        for (Function function : List.of(Function.CLAUSE, Function.OBJECT, Function.INFINITIVE, Function.PREPOSITION)) {
            for (Argument argument : arguments) {
                if (argument.slot().function() == function) {
                    return Optional.of(argument);
                }
            }
        }
        return arguments.stream().findFirst();
    }

    /** Of whom a clause is demanded: its own subject, where that can act. */
    private List<Integer> subjectActors(Syntax tree, int clause) {
        return tree.token(clause).isVerb()
                ? reading.actors(tree, tree.children(clause, "nsubj", "nsubjpass"))
                : List.of();
    }

    /** The parts of a content that lists several. */
    private List<String> items(Syntax tree, int head) {
        List<Integer> parts = tree.coordinated(head);
        if (parts.size() < 2) {
            return List.of();
        }
        List<String> result = new ArrayList<>();
        for (int part : parts) {
            Set<Integer> others = new LinkedHashSet<>(parts);
            others.remove(part);
            int from = Integer.MAX_VALUE;
            int to = -1;
            for (int under : tree.subtree(part)) {
                boolean ofOther = others.stream().anyMatch(o -> !tree.dominates(o, part) && tree.dominates(o, under));
                if (!ofOther && !tree.token(under).label().equals("cc")) {
                    from = Math.min(from, under);
                    to = Math.max(to, under);
                }
            }
            if (to >= from) {
                result.add(Wording.clause(reading.text(), tree.sentence().span(from, to + 1)));
            }
        }
        return result;
    }

    /** One ask, one demand: places with the same demander and much the same content are joined. */
    private static List<EventMention> merge(List<Asking> askings) {
        List<List<Asking>> groups = new ArrayList<>();
        for (Asking asking : askings) {
            List<Asking> home = groups.stream()
                    .filter(g -> g.stream().anyMatch(o -> same(o, asking)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Asking> fresh = new ArrayList<>();
                        groups.add(fresh);
                        return fresh;
                    });
            home.add(asking);
        }
        return groups.stream().map(DemandExtractor::event).toList();
    }

    private static boolean same(Asking a, Asking b) {
        Set<Integer> common = new LinkedHashSet<>(a.demanders);
        common.retainAll(b.demanders);
        if (common.isEmpty()) {
            return false;
        }
        Set<String> first = Wording.bag(a.content);
        Set<String> second = Wording.bag(b.content);
        boolean within = a.evidence.contains(b.evidence) || b.evidence.contains(a.evidence);
        boolean few = Math.min(first.size(), second.size()) < FEW_WORDS;
        double wanted = within ? NESTED_CONTENT : few ? SAME_SHORT_CONTENT : SAME_CONTENT;
        return Wording.overlap(first, second) >= wanted;
    }

    private static EventMention event(List<Asking> group) {
        Map<List<Integer>, List<Asking>> bySource = new LinkedHashMap<>();
        group.forEach(
                a -> bySource.computeIfAbsent(a.sources, k -> new ArrayList<>()).add(a));
        List<Account> accounts = new ArrayList<>();
        bySource.forEach((source, askings) -> {
            Roles roles = new Roles();
            for (Asking asking : askings) {
                roles.entities(Dip.DEMANDER, asking.demanders);
                roles.entities(Dip.ADDRESSEE, asking.addressees);
                roles.words(Dip.CONTENT, asking.content);
                asking.items.forEach(i -> roles.words(Dip.ITEM, i));
                roles.addAll(asking.details.map());
            }
            roles.term(Dip.KIND, askings.get(0).kind);
            accounts.add(new Account(
                    roles.map(),
                    askings.stream().map(Asking::evidence).toList(),
                    source,
                    askings.stream()
                            .map(Asking::factuality)
                            .min(Factuality::compareTo)
                            .orElse(Factuality.ACTUAL),
                    askings.stream().mapToDouble(Asking::confidence).max().orElse(0.5)));
        });
        return new EventMention(Dip.DEMAND, accounts);
    }
}
