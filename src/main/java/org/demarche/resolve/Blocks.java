package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the pairs of events that are worth comparing: those that share a key, and where many do, those told at about the
 * same time (the sorted neighbourhood of Hernández and Stolfo, 1995). So the cost grows with the number of events, not of
 * pairs.
 */
final class Blocks {
    /** An event is compared with so many of those that share a key with it and follow it in time. */
    private static final int WINDOW = 24;

    private static final long RANK = 0xFFFF_FFFFL;

    private final List<EventNode> nodes;
    private final List<int[]> keys;

    /** @param nodes the events, to which the numbers below refer */
    Blocks(List<EventNode> nodes) {
        this.nodes = nodes;
        this.keys = new ArrayList<>(Collections.nCopies(nodes.size(), new int[0]));
    }

    /** Sets the keys of an event. Of keys only hashes are kept: two that share one by chance cost a comparison, no more. */
    void put(int event, Collection<String> all) {
        keys.set(event, all.stream().mapToInt(String::hashCode).distinct().toArray());
    }

    /** What to do with a pair of events; the first number is the smaller. */
    @FunctionalInterface
    interface PairVisitor {
        void visit(int a, int b);
    }

    /** Visits each pair of events that share a key once. */
    void forEachPair(PairVisitor visitor) {
        int[] inTime = IntStream.range(0, nodes.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer i) -> nodes.get(i).issued().orElse(LocalDate.MIN))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] entries = entries(inTime);
        int[] lastPartner = new int[nodes.size()];
        Arrays.fill(lastPartner, -1);
        for (int rank = 0; rank < inTime.length; rank++) {
            int event = inTime[rank];
            for (int key : keys.get(event)) {
                long entry = entry(key, rank);
                int next = Arrays.binarySearch(entries, entry) + 1;
                int end = Math.min(entries.length, next + WINDOW);
                while (next < end && entries[next] >> Integer.SIZE == key) {
                    int other = inTime[(int) (entries[next] & RANK)];
                    if (lastPartner[other] != event) {
                        lastPartner[other] = event;
                        visitor.visit(Math.min(event, other), Math.max(event, other));
                    }
                    next++;
                }
            }
        }
    }

    /** Every key with the place in time of every event that has it, sorted: so the events of a key stand together, in time. */
    private long[] entries(int... inTime) {
        long[] entries = new long[keys.stream().mapToInt(own -> own.length).sum()];
        int next = 0;
        for (int rank = 0; rank < inTime.length; rank++) {
            for (int key : keys.get(inTime[rank])) {
                entries[next++] = entry(key, rank);
            }
        }
        Arrays.sort(entries);
        return entries;
    }

    private static long entry(int key, int rank) {
        return ((long) key << Integer.SIZE) | rank;
    }
}
