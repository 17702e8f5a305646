package org.demarche.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.demarche.model.Iri;

/**
 * Joins events that are told in words, where actors of one side tell the same: compared are those that have a rare word and a
 * side in common, or a passage.
 */
final class WordingJoiner {
    private static final int PRIME = 31;
    /** "Cease-fire" and "cease fire" are "ceasefire". */
    private static final String CEASE = "cease";

    private static final Set<String> FIRES = Set.of("fire", "fires");

    private WordingJoiner() {}

    /** What such an event is compared by. */
    interface Telling<T> {
        /** Whose words they are. */
        Set<Iri> actors();

        /** The actors and all for whom they act. */
        Set<Iri> sides();

        /** The stems of all that it tells. */
        NumberSet words();

        /** The words by which others are looked for that tell the same. */
        NumberSet rarest(WordWeights weights);

        /** Hashes of runs of words by which it is found whoever says them. */
        NumberSet passages();

        /** The same with each word's place in the alphabet in place of its number. */
        T placed(int... places);
    }

    /** How alike two tellings are, 0 where they are two. */
    @FunctionalInterface
    interface Likeness<T> {
        double of(T a, T b, WordWeights weights);
    }

    /** @param telling gives what a node is compared by, its words numbered by the vocabulary; asked by many threads */
    static <T extends Telling<T>> List<List<EventNode>> join(
            List<EventNode> nodes, BiFunction<EventNode, Vocabulary, T> telling, Likeness<T> likeness) {
        Vocabulary vocabulary = new Vocabulary();
        List<T> numbered =
                nodes.parallelStream().map(n -> telling.apply(n, vocabulary)).toList();
        int[] places = vocabulary.places();
        List<T> tellings = numbered.parallelStream().map(t -> t.placed(places)).toList();
        WordWeights weights = new WordWeights(
                places.length, tellings.stream().map(Telling::words).toList());
        Blocks blocks = new Blocks(nodes);
        IntStream.range(0, nodes.size()).parallel().forEach(i -> blocks.put(i, keys(tellings.get(i), weights)));
        List<Agglomeration.Pair> pairs = blocks.compare((a, b) -> {
            double score = likeness.of(tellings.get(a), tellings.get(b), weights);
            return score > 0
                    ? Optional.of(new Agglomeration.Pair(a, b, score, isSame(tellings.get(a), tellings.get(b))))
                    : Optional.empty();
        });
        return new Agglomeration(nodes, pairs).join((a, b) -> false);
    }

    private static NumberSet keys(Telling<?> telling, WordWeights weights) {
        NumberSet rarest = telling.rarest(weights);
        int[] ofSides = new int[rarest.size() * telling.sides().size()];
        int next = 0;
        for (Iri side : telling.sides()) {
            for (int i = 0; i < rarest.size(); i++) {
                ofSides[next++] = PRIME * side.hashCode() + rarest.get(i);
            }
        }
        return NumberSet.of(ofSides).with(telling.passages());
    }

    /** Whether one actor says the very same in both. */
    private static boolean isSame(Telling<?> a, Telling<?> b) {
        return !a.words().isEmpty() && a.words().equals(b.words()) && !Collections.disjoint(a.actors(), b.actors());
    }

    /** Adds what the words of a text speak of, in their order, one for all synonyms. */
    static void addConcepts(List<String> words, Vocabulary vocabulary, Set<String> concepts) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals(CEASE) && i + 1 < words.size() && FIRES.contains(words.get(i + 1))) {
                i++;
                word = CEASE + words.get(i);
            }
            vocabulary.concept(word).ifPresent(concepts::add);
        }
    }
}
