package org.demarche.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How often the words for war, attack and truce of a document, or of one of its sections, name two as enemies, and one as a side. */
final class WarVotes {
    private static final int LEAST_LOUD = 2;

    /** Two who have so many times fewer votes than others are hardly enemies. */
    private static final int FAINT = 4;

    private final Hostility hostility;
    private final Map<Set<Integer>, Integer> pairs = new HashMap<>();
    private final Map<Integer, Integer> singles = new HashMap<>();

    WarVotes(Hostility hostility) {
        this.hostility = hostility;
    }

    void add(Set<Integer> pair, int weight) {
        pairs.merge(pair, weight, Integer::sum);
    }

    void add(int side, int weight) {
        singles.merge(side, weight, Integer::sum);
    }

    boolean isEmpty() {
        return pairs.isEmpty();
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

    int total() {
        return pairs.values().stream().mapToInt(v -> v).sum();
    }

    /** The pair that holds those named, with most votes. */
    Optional<Set<Integer>> pair(Set<Integer> named) {
        return pairs.entrySet().stream()
                .filter(e -> e.getKey().containsAll(named))
                .min(hostility.byVotes())
                .map(Map.Entry::getKey);
    }

    /**
     * Where no two are named together, the two whose forces, attacks and fronts are spoken of most.
     *
     * @param others who stand between them
     */
    Optional<Set<Integer>> loudest(Set<Integer> others) {
        Set<Integer> two = singles.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST_LOUD && !others.contains(e.getKey()))
                .sorted(Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(2)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        return two.size() == 2 ? Optional.of(two) : Optional.empty();
    }
}
