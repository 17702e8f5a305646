package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds the pairs of events that are worth comparing: those that share a key, and where many do, those told at about the
 * same time (the sorted neighbourhood of Hernández and Stolfo, 1995). So the cost grows with the number of events, not of
 * pairs.
 */
final class Blocks {
    /** An event is compared with so many of those that share a key with it and follow it in time. */
    private static final int WINDOW = 24;

    private final List<EventNode> nodes;
    private final List<Set<Integer>> keys;

    /** @param nodes the events, to which the numbers below refer */
    Blocks(List<EventNode> nodes) {
        this.nodes = nodes;
        this.keys = new ArrayList<>(nodes.size());
        nodes.forEach(n -> keys.add(new TreeSet<>()));
    }

    /** Adds keys of an event. Of keys only hashes are kept: two that share one by chance cost a comparison, no more. */
    void add(int event, Collection<String> more) {
        more.forEach(k -> keys.get(event).add(k.hashCode()));
    }

    /** What to do with a pair of events; the first number is the smaller. */
    @FunctionalInterface
    interface PairVisitor {
        void visit(int a, int b);
    }

    /** A key's events in order of time, and how many of them have been passed. */
    private static final class Block {
        private final List<Integer> members = new ArrayList<>();
        private int passed;
    }

    /** Visits each pair of events that share a key once. */
    void forEachPair(PairVisitor visitor) {
        List<Integer> inTime = IntStream.range(0, nodes.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer i) -> nodes.get(i).issued().orElse(LocalDate.MIN))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Map<Integer, Block> blocks = new HashMap<>();
        for (int event : inTime) {
            keys.get(event)
                    .forEach(k ->
                            blocks.computeIfAbsent(k, x -> new Block()).members.add(event));
        }
        int[] lastPartner = new int[nodes.size()];
        Arrays.fill(lastPartner, -1);
        for (int event : inTime) {
            for (int key : keys.get(event)) {
                Block block = blocks.computeIfAbsent(key, k -> new Block());
                block.passed++;
                int end = Math.min(block.members.size(), block.passed + WINDOW);
                for (int other : block.members.subList(block.passed, end)) {
                    if (lastPartner[other] != event) {
                        lastPartner[other] = event;
                        visitor.visit(Math.min(event, other), Math.max(event, other));
                    }
                }
            }
        }
    }
}
