package org.demarche.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a word tells: the rarer among the events of one type, the more (inverse frequency, Spärck Jones 1972). */
final class WordWeights {
    private static final Overlap NOTHING = new Overlap(0, 0, 0);

    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final int total;

    /** @param bags the words of each event */
    WordWeights(Collection<Set<String>> bags) {
        bags.forEach(bag -> bag.forEach(word -> frequencies.merge(word, 1, Integer::sum)));
        total = bags.size();
        frequencies.forEach((word, count) -> weights.put(word, Math.log1p((double) total / count)));
    }

    double weight(String word) {
        return weights.getOrDefault(word, Math.log1p(total));
    }

    /** How many words two bags share, and the weight of those relative to the lighter bag and to both together. */
    record Overlap(int common, double ofSmaller, double ofAll) {
        /** From so much of all their words two tellings in the writers' own words are held to tell the same. */
        private static final double SAME_OF_ALL = 0.2;
        /** With two words alone, chance must be kept out by more. */
        private static final double SAME_OF_FEW = 0.5;
        /** A short telling may repeat a part of a long one. */
        private static final double SAME_OF_SMALLER = 0.7;

        /** Whether two bags of words that different writers chose tell the same; measured on annotated reports. */
        boolean tellsTheSame() {
            return (common >= 3 && ofAll >= SAME_OF_ALL)
                    || (common >= 2 && ofAll >= SAME_OF_FEW)
                    || (common >= 4 && ofSmaller >= SAME_OF_SMALLER)
                    || ofAll == 1;
        }
    }

    Overlap overlap(Set<String> a, Set<String> b) {
        Set<String> few = a.size() <= b.size() ? a : b;
        Set<String> many = a.size() <= b.size() ? b : a;
        int shared = 0;
        double common = 0;
        for (String word : few) {
            if (many.contains(word)) {
                shared++;
                common += weight(word);
            }
        }
        if (shared == 0) {
            return NOTHING;
        }
        double first = sum(a);
        double second = sum(b);
        return new Overlap(shared, common / Math.min(first, second), common / (first + second - common));
    }

    private double sum(Set<String> bag) {
        double sum = 0;
        for (String word : bag) {
            sum += weight(word);
        }
        return sum;
    }

    /** The rarest words of a bag, of equals the first in the alphabet. */
    List<String> rarest(Set<String> bag, int limit) {
        return bag.stream()
                .sorted(Comparator.comparingInt((String w) -> frequencies.getOrDefault(w, 1))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .toList();
    }
}
