package org.demarche.resolve;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Iri;

/**
 * Joins events that are told in words, where actors of one side tell the same: compared are those that have a rare word and a
 * side in common, or a passage.
 */
final class WordingJoiner {
    private WordingJoiner() {}

    /** What such an event is compared by. */
    interface Telling {
        /** Whose words they are. */
        Set<Iri> actors();

        /** The actors and all for whom they act. */
        Set<Iri> sides();

        /** The stems of all that it tells. */
        Set<String> words();

        /** The words by which others are looked for that tell the same. */
        Set<String> rarest(WordWeights weights);

        /** Runs of words by which it is found whoever says them. */
        Set<String> passages();
    }

    /** How alike two tellings are, 0 where they are two. */
    @FunctionalInterface
    interface Likeness<T> {
        double of(T a, T b, WordWeights weights);
    }

    /** @param tellings what the nodes are compared by, in their order */
    static <T extends Telling> List<List<EventNode>> join(
            List<EventNode> nodes, List<T> tellings, Likeness<T> likeness) {
        WordWeights weights =
                new WordWeights(tellings.stream().map(Telling::words).toList());
        Blocks blocks = new Blocks(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            blocks.put(i, keys(tellings.get(i), weights));
        }
        Agglomeration agglomeration = new Agglomeration(nodes);
        blocks.forEachPair((a, b) -> {
            double score = likeness.of(tellings.get(a), tellings.get(b), weights);
            if (score > 0) {
                agglomeration.propose(a, b, score, isSame(tellings.get(a), tellings.get(b)));
            }
        });
        return agglomeration.join((a, b) -> false);
    }

    private static Set<String> keys(Telling telling, WordWeights weights) {
        Set<String> keys = new HashSet<>(telling.passages());
        for (String word : telling.rarest(weights)) {
            telling.sides().forEach(side -> keys.add(side + " " + word));
        }
        return keys;
    }

    /** Whether one actor says the very same in both. */
    private static boolean isSame(Telling a, Telling b) {
        return !a.words().isEmpty() && a.words().equals(b.words()) && !Collections.disjoint(a.actors(), b.actors());
    }

    /** The stems of texts, in their order. */
    static Set<String> stems(Iterable<String> texts) {
        Set<String> stems = new LinkedHashSet<>();
        texts.forEach(text -> stems.addAll(ContentWords.stems(text)));
        return stems;
    }
}
