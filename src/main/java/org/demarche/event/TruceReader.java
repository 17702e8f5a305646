package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.TruceIdentity.Reference;
import org.demarche.knowledge.Frame;
import org.demarche.knowledge.Slot;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;

/** Reads from the words for a truce, and from the verbs that go on about one, what their sentence tells of it. */
final class TruceReader {
    private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "both", "these", "neither");
    private static final Set<String> COUNTED_OUT = Set.of("no", "neither");

    private final Reading reading;
    private final Speakers speakers;
    private final Sources sources;
    private final FactualityReader factuality;
    private final Belligerents belligerents;
    private final TruceNature nature;
    private final TruceClause clauses;

    TruceReader(
            Reading reading,
            Speakers speakers,
            Sources sources,
            Dates dates,
            FactualityReader factuality,
            Belligerents belligerents) {
        this.reading = reading;
        this.speakers = speakers;
        this.sources = sources;
        this.factuality = factuality;
        this.belligerents = belligerents;
        this.nature = new TruceNature(reading);
        this.clauses = new TruceClause(reading, speakers, sources, dates, factuality, belligerents);
    }

    /** The places of a sentence that tell of truces, in order. */
    List<TruceTelling> read(Syntax tree, List<FrameMatch> all) {
        List<FrameMatch> supports =
                all.stream().filter(m -> m.frame().isSupport() && isTruce(m)).toList();
        List<Integer> triggers = all.stream()
                .filter(m -> !m.frame().isSupport() && isTruce(m))
                .map(FrameMatch::trigger)
                .distinct()
                .toList();
        List<TruceTelling> result = new ArrayList<>();
        Set<Integer> named = new LinkedHashSet<>();
        Set<Integer> read = new LinkedHashSet<>();
        for (FrameMatch match : all) {
            if (isTruce(match) && !match.frame().isSupport()) {
                named.addAll(nature.heads(tree, match.trigger()));
                named.addAll(match.tokens());
            }
        }
        for (FrameMatch match : all) {
            if (!isTruce(match)) {
                continue;
            }
            if (!match.frame().isSupport()) {
                if (read.add(match.trigger())) {
                    named(tree, match, supports, triggers).ifPresent(result::add);
                }
            } else if (match.heads(Frame.EVENT).stream().noneMatch(named::contains)
                    && !named.contains(match.trigger())
                    && triggers.stream().noneMatch(t -> TruceClause.isStray(tree, match, t))) {
                pointed(tree, match).ifPresent(result::add);
            }
        }
        return result.size() == 1 && result.get(0).status().isEmpty() && isOfViolations(all)
                ? List.of(result.get(0).violated())
                : result;
    }

    /** "Marred by accusations of violations from both sides". */
    private static boolean isOfViolations(List<FrameMatch> all) {
        return all.stream()
                .anyMatch(m -> isTruce(m)
                        && m.frame().partOfSpeech() == Frame.PartOfSpeech.NOUN
                        && Dip.VIOLATED.equals(m.frame().constants().get(Dip.STATUS))
                        && m.heads(Frame.EVENT).isEmpty());
    }

    private static boolean isTruce(FrameMatch match) {
        return match.frame().eventType().equals(Dip.CEASEFIRE);
    }

    /** What a word for a truce tells, or nothing where it does not mean one here. */
    private Optional<TruceTelling> named(
            Syntax tree, FrameMatch match, List<FrameMatch> supports, List<Integer> triggers) {
        boolean verbal = match.hasTrait("Verbal");
        int trigger = match.trigger();
        Factuality mode = factuality.of(tree, trigger);
        Reference reference = verbal ? Reference.INDEFINITE : nature.reference(tree, trigger);
        boolean weak = match.hasTrait("Weak") && reference.compareTo(Reference.DEFINITE) < 0;
        List<Integer> heads = nature.heads(tree, trigger);
        boolean spokenOf =
                supports.stream().anyMatch(s -> governs(tree, s, heads, match)) && !tree.has(trigger, "prep");
        if ((weak && !nature.isQualified(tree, trigger) && !spokenOf) || (verbal && mode == Factuality.DENIED)) {
            return Optional.empty();
        }
        List<Integer> words = new ArrayList<>(heads);
        words.addAll(match.tokens());
        for (int token : match.tokens()) {
            nature.heads(tree, token).stream().filter(h -> !words.contains(h)).forEach(words::add);
        }
        TruceClause.Told told = clauses.told(
                tree,
                supports.stream()
                        .filter(s -> s.trigger() != trigger
                                && (governs(tree, s, words, match) || strays(tree, s, trigger, triggers)))
                        .toList());
        for (int head : heads) {
            if (head != trigger) {
                told.roles().entities(Dip.PROPOSED_BY, reading.principals(tree, head));
                told.arguments().add(head);
            }
        }
        Parties parties = parties(tree, match, told);
        if (verbal && parties.named.isEmpty()) {
            return Optional.empty();
        }
        told.arguments().addAll(match.heads(Dip.PARTY));
        Optional<String> duration = nature.duration(tree, trigger);
        duration.ifPresent(d -> told.roles().value(Dip.DURATION, d, "duration"));
        Set<String> scope = nature.scopeWords(tree, match, "scope");
        Set<String> occasion = nature.scopeWords(tree, match, "occasion");
        Set<String> named = new LinkedHashSet<>(scope);
        named.addAll(occasion);
        told.roles().words(Dip.SCOPE, nature.scopeText(tree, match, named));
        told.roles().addAll(clauses.made(tree, words).map());
        TruceIdentity identity = new TruceIdentity(
                reference,
                duration,
                scope,
                occasion,
                nature.places(tree, trigger),
                parties.named,
                parties.complete,
                nature.isModified(tree, trigger, "onesided"),
                verbal && parties.named.size() == 1,
                nature.isModified(tree, trigger, "whole"),
                nature.isModified(tree, trigger, "lasting"),
                nature.isModified(tree, trigger, "earlier"),
                reference == Reference.INDEFINITE && told.pluperfect(),
                told.when().or(() -> clauses.when(tree, words)));
        List<Integer> source = sources.of(tree.token(trigger).span());
        Optional<Iri> status = told.status();
        if (isRuledOut(tree, trigger, mode)) {
            status = Optional.of(Dip.REJECTED);
            told.roles().entities(Dip.REJECTED_BY, belligerents.parties(source));
        } else if (verbal) {
            boolean done = mode == Factuality.ACTUAL && TruceClause.isFinite(tree, trigger);
            status = status.or(() -> Optional.of(done ? Dip.IN_FORCE : Dip.PROPOSED));
        }
        return Optional.of(new TruceTelling(
                tree.sentence().block(),
                tree.sentence().index(),
                Evidence.of(tree, trigger, told.arguments()),
                identity,
                told.roles(),
                told.actors(),
                status,
                nature.isPresupposed(tree, trigger, identity),
                source,
                mode));
    }

    /** "There will be no truce": somebody rules it out. */
    private static boolean isRuledOut(Syntax tree, int trigger, Factuality mode) {
        return mode == Factuality.DENIED
                && tree.children(trigger, "det", "neg").stream()
                        .anyMatch(d -> COUNTED_OUT.contains(tree.token(d).lower()))
                && tree.sentence().tokens().stream().anyMatch(t -> t.tag().equals("MD"));
    }

    private static boolean governs(Syntax tree, FrameMatch support, List<Integer> heads, FrameMatch match) {
        return support.heads(Frame.EVENT).stream().anyMatch(heads::contains)
                || TruceClause.isParticiple(tree, support, heads)
                || (match.hasTrait("Verbal") && tree.token(match.trigger()).head() == support.trigger());
    }

    /** The verb belongs to the last truce before it. */
    private static boolean strays(Syntax tree, FrameMatch support, int trigger, List<Integer> triggers) {
        boolean last = triggers.stream().noneMatch(t -> t > trigger && t < support.trigger());
        return last
                && support.heads(Frame.EVENT).stream().noneMatch(triggers::contains)
                && TruceClause.isStray(tree, support, trigger);
    }

    private record Parties(Set<Integer> named, boolean complete) {}

    /** Whose truce it is by its own phrase: "between A and B", "A's truce with B", "the A–B truce". */
    private Parties parties(Syntax tree, FrameMatch match, TruceClause.Told told) {
        Set<Integer> owners = new LinkedHashSet<>();
        Set<Integer> others = new LinkedHashSet<>();
        Set<Integer> between = new LinkedHashSet<>(told.between());
        int amongHeads = 0;
        boolean onesided = nature.isModified(tree, match.trigger(), "onesided");
        for (FrameMatch.Argument argument : match.role(Dip.PARTY)) {
            List<Integer> heads = List.of(argument.head());
            List<Integer> sides = new ArrayList<>(belligerents.sides(tree, heads));
            sides.addAll(belligerents.parties(speakers.firstPersons(tree, heads)));
            boolean possessor = argument.slot().function() == Slot.Function.POSSESSOR;
            boolean among = Set.of("between", "among").contains(argument.slot().preposition());
            amongHeads += among ? 1 : 0;
            // A truce of one side's own "with" another binds that side alone.
            if (possessor || among || !onesided) {
                (possessor ? owners : among ? between : others).addAll(sides);
            }
        }
        for (int head : nature.heads(tree, match.trigger())) {
            if (head != match.trigger()) {
                tree.prepositional(head, "between").forEach(b -> between.addAll(belligerents.sides(tree, List.of(b))));
            }
        }
        for (int modifier : nature.modifiers(tree, match.trigger())) {
            List<Integer> joined = belligerents.parties(reading.joined(tree.token(modifier)));
            if (joined.size() > 1) {
                between.addAll(joined);
            }
        }
        if (between.size() > 1 || (amongHeads > 1 && !between.isEmpty())) {
            return new Parties(between, true);
        }
        boolean own = match.hasTrait("Verbal") || !others.isEmpty() || onesided || owners.size() > 1;
        others.addAll(between);
        if (own) {
            others.addAll(owners);
        }
        others.addAll(told.declarers());
        if (others.isEmpty() && match.hasTrait("Verbal")) {
            int head = tree.token(match.trigger()).head();
            if (head >= 0 && tree.token(head).isNoun()) {
                others.addAll(belligerents.parties(reading.principals(tree, head)));
            }
        }
        return new Parties(others, others.size() > 1 && !match.hasTrait("Verbal"));
    }

    /** What a verb tells of the truce that "it" or "the deal" means, or that the clause before names. */
    private Optional<TruceTelling> pointed(Syntax tree, FrameMatch support) {
        List<Integer> heads = support.heads(Frame.EVENT);
        int trigger = support.trigger();
        boolean manifold =
                nature.is("manifold", tree.token(trigger)) && support.tokens().size() == 1;
        boolean points = heads.stream().anyMatch(h -> (isPronoun(tree, h) && !manifold) || nature.isAccord(tree, h));
        boolean bare = heads.isEmpty()
                && support.frame()
                        .constants()
                        .getOrDefault(Dip.STATUS, Dip.ENDED)
                        .equals(Dip.REJECTED)
                && tree.token(trigger).isVerb()
                && support.tokens().size() == 1
                && tree.children(trigger, "dobj", "xcomp", "ccomp").isEmpty();
        if (!points && !bare) {
            return Optional.empty();
        }
        TruceClause.Told told = clauses.told(tree, List.of(support));
        if (told.status().isEmpty()
                || (told.status().get().equals(Dip.PROPOSED) && told.actors().isEmpty())) {
            return Optional.empty();
        }
        told.arguments().addAll(heads);
        return Optional.of(new TruceTelling(
                tree.sentence().block(),
                tree.sentence().index(),
                Evidence.around(tree, trigger, told.arguments()),
                TruceIdentity.SPOKEN_OF,
                told.roles(),
                told.actors(),
                told.status(),
                false,
                sources.of(tree.token(trigger).span()),
                factuality.of(tree, trigger)));
    }

    private boolean isPronoun(Syntax tree, int token) {
        return PRONOUNS.contains(tree.token(token).lower().toLowerCase(Locale.ROOT))
                && reading.headed(tree, token).isEmpty();
    }
}
