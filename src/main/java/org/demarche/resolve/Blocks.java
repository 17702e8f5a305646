package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the pairs that are worth comparing: those that share a key; where many do, those told at about the same time. */
final class Blocks {
    /** Of a key that many events share, each is compared with so many of those that follow it in time. */
    private static final int WINDOW = 40;

    private final List<EventNode> nodes;
    private final Map<String, List<Integer>> members = new HashMap<>();

    /** @param nodes the events, to which the numbers below refer */
    Blocks(List<EventNode> nodes) {
        this.nodes = nodes;
    }

    void add(int event, Collection<String> keys) {
        Set.copyOf(keys)
                .forEach(k -> members.computeIfAbsent(k, x -> new ArrayList<>()).add(event));
    }

    /** What to do with a pair of events. */
    @FunctionalInterface
    interface PairVisitor {
        void visit(int a, int b);
    }

    /** Visits each pair of events that share a key once. */
    void forEachPair(PairVisitor visitor) {
        Set<Long> seen = new HashSet<>();
        for (List<Integer> block : members.values()) {
            block.sort(Comparator.comparing((Integer i) -> nodes.get(i).issued().orElse(LocalDate.MIN))
                    .thenComparing(Comparator.naturalOrder()));
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < Math.min(block.size(), i + 1 + WINDOW); j++) {
                    int a = Math.min(block.get(i), block.get(j));
                    int b = Math.max(block.get(i), block.get(j));
                    if (seen.add(((long) a << Integer.SIZE) | b)) {
                        visitor.visit(a, b);
                    }
                }
            }
        }
    }
}
