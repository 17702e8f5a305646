package org.demarche.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.TruceIdentity.Reference;
import org.demarche.knowledge.Frame;
import org.demarche.vocab.Dip;

/** Reads what verbs tell of a truce that their sentence does not call by name: "it expired", "the deal", "another". */
final class TrucePointers {
    private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "both", "these", "neither");
    private static final Set<String> TWO = Set.of("both", "neither");

    private final Reading reading;
    private final Sources sources;
    private final FactualityReader factuality;
    private final Belligerents belligerents;
    private final TruceNature nature;
    private final TruceClause clauses;
    private final TruceCount count;
    private final TruceReference wording;

    TrucePointers(TruceScene scene, TruceNature nature, TruceClause clauses, TruceReference wording) {
        this.reading = scene.reading();
        this.sources = scene.sources();
        this.factuality = scene.factuality();
        this.belligerents = scene.belligerents();
        this.nature = nature;
        this.clauses = clauses;
        this.count = new TruceCount(reading);
        this.wording = wording;
    }

    /** What a verb tells of the truce that "it" or "the deal" means, or that the clause before names. */
    Optional<TruceTelling> read(Syntax tree, FrameMatch support, List<FrameMatch> supports) {
        List<Integer> heads = support.heads(Frame.EVENT);
        int trigger = support.trigger();
        // "Called it a ploy": nobody calls a truce by a pronoun.
        if (support.hasTrait("Indefinite")) {
            return Optional.empty();
        }
        boolean manifold =
                nature.is("manifold", tree.token(trigger)) && support.tokens().size() == 1;
        boolean points = heads.stream()
                .anyMatch(h -> wording.isThisOne(tree, h)
                        || (isPronoun(tree, support, h) && !manifold)
                        || (tree.token(trigger).label().equals("conj") && isOfJoined(tree, support, supports, h))
                        || wording.isAccord(tree, h));
        boolean bare = heads.isEmpty()
                && isAnswer(support)
                && tree.token(trigger).isVerb()
                && support.tokens().size() == 1
                && tree.children(trigger, "dobj", "xcomp", "ccomp").isEmpty();
        Optional<Integer> other = heads.stream()
                .filter(h -> wording.isOther(tree, h) && count.isOfSeries(tree))
                .findFirst();
        if ((!points && !bare && other.isEmpty()) || isRepeated(tree)) {
            return Optional.empty();
        }
        if (other.isPresent()) {
            return other(tree, support, other.get(), supports);
        }
        Reference reference =
                heads.stream().anyMatch(h -> TWO.contains(tree.token(h).lower()))
                        ? Reference.BOTH
                        : Reference.ANAPHORIC;
        TruceClause.Told told = clauses.told(tree, List.of(support));
        if (told.status().isEmpty()
                || (told.status().get().equals(Dip.PROPOSED) && told.actors().isEmpty())) {
            return Optional.empty();
        }
        told.arguments().addAll(heads);
        told.lasting().or(told::extended).ifPresent(d -> told.roles().value(Dip.DURATION, d, "duration"));
        return Optional.of(new TruceTelling(
                tree.sentence().block(),
                tree.sentence().index(),
                Evidence.around(tree, trigger, told.arguments()),
                TruceIdentity.spokenOf(reference),
                told.roles(),
                told.actors(),
                told.status(),
                told.partial(),
                false,
                told.presupposing(),
                told.renewed(),
                sources.of(tree.token(trigger).span()),
                factuality.of(tree, trigger)));
    }

    /** "Every time it was violated": of many truces, none of which is told of. */
    private static boolean isRepeated(Syntax tree) {
        return tree.sentence().tokens().stream()
                .filter(t -> t.isWord("time") && t.index() > 0)
                .anyMatch(t -> tree.token(t.index() - 1).isWord("every", "each"));
    }

    /** "The rebels refused", "the president accepted within the hour". */
    private static boolean isAnswer(FrameMatch support) {
        return Dip.REJECTED.equals(support.frame().constants().get(Dip.STATUS))
                || support.frame().words().equals(List.of("accept"));
    }

    /** "The one that the U.N. brokered between the government and the rebels expired in May". */
    private Optional<TruceTelling> other(Syntax tree, FrameMatch support, int noun, List<FrameMatch> supports) {
        List<FrameMatch> verbs = supports.stream()
                .filter(v -> v.heads(Frame.EVENT).contains(noun)
                        || tree.token(v.trigger()).head() == noun)
                .toList();
        boolean first = verbs.stream()
                .filter(v -> v.heads(Frame.EVENT).contains(noun))
                .limit(1)
                .allMatch(support::equals);
        if (!first) {
            return Optional.empty();
        }
        return Optional.of(other(tree, noun, verbs));
    }

    /** "Another, announced in May, lasted a week". */
    Optional<TruceTelling> counted(Syntax tree, List<FrameMatch> supports) {
        return count.word(tree, supports).flatMap(word -> {
            List<FrameMatch> verbs = count.verbs(tree, word, supports);
            return verbs.isEmpty() ? Optional.empty() : Optional.of(other(tree, word, verbs));
        });
    }

    private TruceTelling other(Syntax tree, int noun, List<FrameMatch> verbs) {
        TruceClause.Told told = clauses.told(tree, verbs);
        Set<Integer> sides = new LinkedHashSet<>(told.between());
        for (String preposition : List.of("between", "with")) {
            sides.addAll(belligerents.sides(tree, List.copyOf(tree.prepositional(noun, preposition))));
        }
        Optional<String> duration = nature.duration(tree, noun);
        duration.or(told::lasting).ifPresent(d -> told.roles().value(Dip.DURATION, d, "duration"));
        return new TruceTelling(
                tree.sentence().block(),
                tree.sentence().index(),
                Evidence.of(tree, noun, told.arguments()),
                TruceIdentity.other(duration, sides, told.when()),
                told.roles(),
                told.actors(),
                told.status(),
                told.partial(),
                false,
                told.presupposing(),
                told.renewed(),
                sources.of(tree.token(noun).span()),
                factuality.of(tree, verbs.get(0).trigger()));
    }

    /** "It was extended once and expired in May": of the two verbs one can only be told of a truce. */
    private boolean isOfJoined(Syntax tree, FrameMatch support, List<FrameMatch> supports, int token) {
        return supports.stream()
                .anyMatch(o -> o.trigger() != support.trigger()
                        && o.heads(Frame.EVENT).contains(token)
                        && isPronoun(tree, o, token));
    }

    private boolean isPronoun(Syntax tree, FrameMatch support, int token) {
        if (!PRONOUNS.contains(tree.token(token).lower())) {
            return false;
        }
        // What is refused, broken or extended is no body or state, whatever the pronoun would mean by itself.
        List<Integer> meant = reading.headed(tree, token);
        boolean done = tree.deepObjects(support.trigger()).contains(token)
                && !nature.is("embracing", tree.token(support.trigger()));
        return meant.isEmpty()
                || ((done || isRunning(tree, support, token)) && meant.stream().noneMatch(reading::isPerson));
    }

    /** "It collapsed", "it came into force": no state does so, and nobody does anything. */
    private static boolean isRunning(Syntax tree, FrameMatch support, int token) {
        return tree.token(token).isWord("it")
                && tree.token(token).label().equals("nsubj")
                && tree.token(token).head() == support.trigger()
                && !tree.has(support.trigger(), "dobj", "xcomp", "ccomp");
    }
}
