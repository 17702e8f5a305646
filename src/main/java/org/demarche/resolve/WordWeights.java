package org.demarche.resolve;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * How much a word tells: the rarer among the events of one type, the more (inverse frequency, Spärck Jones 1972). Words are the
 * places that they have in a {@link Vocabulary}.
 */
final class WordWeights {
    private static final Overlap NOTHING = new Overlap(0, 0, 0);

    private final int[] frequencies;
    private final double[] weights;

    /**
     * @param words how many words there are
     * @param tellings the words of each event
     */
    WordWeights(int words, Collection<NumberSet> tellings) {
        frequencies = new int[words];
        tellings.forEach(telling -> telling.stream().forEach(word -> frequencies[word]++));
        weights = IntStream.of(frequencies)
                .mapToDouble(frequency -> Math.log1p((double) tellings.size() / frequency))
                .toArray();
    }

    /** How many words two tellings share, and the weight of those relative to the lighter one and to both together. */
    record Overlap(int common, double ofSmaller, double ofAll) {
        /** From so much of all their words two tellings in the writers' own words are held to tell the same. */
        private static final double SAME_OF_ALL = 0.22;
        /** With two words alone, chance must be kept out by more. */
        private static final double SAME_OF_FEW = 0.5;

        private static final double SAME_OF_FEW_OF_ONE = 0.17;
        /** A short telling may repeat a part of a long one. */
        private static final double SAME_OF_SMALLER = 0.7;

        private static final double ALL_OF_SMALLER = 0.95;
        /** A demand is told in few words, of which different writers choose few that are the same. */
        private static final double ASKED_OF_ALL = 0.15;

        private static final double ASKED_IN_A_WORD = 0.18;
        private static final double SOME_OF_ALL = 0.07;

        /** Whether two sets of words that different writers chose tell the same; measured on annotated reports. */
        boolean tellsTheSame() {
            return (common >= 3 && ofAll >= SAME_OF_ALL)
                    || (common >= 2 && ofAll >= SAME_OF_FEW)
                    || (common >= 4 && ofSmaller >= SAME_OF_SMALLER)
                    || ofAll == 1;
        }

        /** Whether they do in so few words that two of them are much, where the very same speaks. */
        boolean tellsTheSameInFewWords() {
            return common >= 2 && ofAll >= SAME_OF_FEW_OF_ONE;
        }

        /** Whether they are likely to where little else is told: what one side asks for within days. */
        boolean asksTheSame() {
            return (common >= 2 && ofAll >= ASKED_OF_ALL) || ofAll >= ASKED_IN_A_WORD;
        }

        /** Whether they have something in common where the one who asks, and of whom, are the same. */
        boolean hasInCommon() {
            return common >= 2 && ofAll >= SOME_OF_ALL;
        }

        /** Whether all that the one tells is a part of what the other tells. */
        boolean isPart() {
            return common >= 2 && ofSmaller >= ALL_OF_SMALLER;
        }
    }

    Overlap overlap(NumberSet a, NumberSet b) {
        int shared = a.shared(b);
        if (shared == 0) {
            return NOTHING;
        }
        double common = a.sharedSum(b, weights);
        double first = a.sum(weights);
        double second = b.sum(weights);
        return new Overlap(shared, common / Math.min(first, second), common / (first + second - common));
    }

    /** The rarest words of a telling, of equals the first in the alphabet. */
    int[] rarest(NumberSet words, int limit) {
        // The frequency in the upper bits and the word below, which takes less than a comparator.
        long[] ordered = new long[words.size()];
        for (int i = 0; i < ordered.length; i++) {
            ordered[i] = ((long) frequencies[words.get(i)] << Integer.SIZE) | words.get(i);
        }
        Arrays.sort(ordered);
        int[] rarest = new int[Math.min(limit, ordered.length)];
        for (int i = 0; i < rarest.length; i++) {
            rarest[i] = (int) ordered[i];
        }
        return rarest;
    }
}
