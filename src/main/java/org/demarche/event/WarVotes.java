package org.demarche.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How often the words for war, attack and truce of a document, or of one of its sections, name two as enemies, and one as a side. */
final class WarVotes {
    /** Two who have so many times fewer votes than others are hardly enemies. */
    private static final int FAINT = 4;

    private final Map<Set<Integer>, Integer> pairs = new HashMap<>();
    private final Map<Integer, Integer> singles = new HashMap<>();

    void add(Set<Integer> pair, int weight) {
        pairs.merge(pair, weight, Integer::sum);
    }

    void add(int side, int weight) {
        singles.merge(side, weight, Integer::sum);
    }

    int of(Set<Integer> pair) {
        return pairs.getOrDefault(pair, 0);
    }

    int single(int side) {
        return singles.getOrDefault(side, 0);
    }

    Set<Integer> singles() {
        return Set.copyOf(singles.keySet());
    }

    /** Whether it is one of two enemies; those named once beside two who are named again and again are none. */
    boolean isOfPair(int side) {
        int most = pairs.values().stream().max(Integer::compare).orElse(0);
        return pairs.entrySet().stream().anyMatch(e -> e.getKey().contains(side) && FAINT * e.getValue() >= most);
    }

    /** The only two whom its words say to be enemies. */
    Optional<Set<Integer>> onlyPair() {
        return pairs.size() == 1 ? Optional.of(pairs.keySet().iterator().next()) : Optional.empty();
    }

    /** How much sets one against anybody. */
    int against(int side) {
        return pairs.entrySet().stream()
                .filter(e -> e.getKey().contains(side))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
