package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.resolve.Agglomeration.Pair;

/**
 * Finds the pairs of events that are worth comparing: those that share a key, and where many do, those told at about the
 * same time (the sorted neighbourhood of Hernández and Stolfo, 1995). So the cost grows with the number of events, not of
 * pairs.
 */
final class Blocks {
    /** An event is compared with so many of those that share a key with it and follow it in time. */
    private static final int WINDOW = 24;

    /** Into so many stretches of time the comparing is parted, whatever the number of threads. */
    private static final int STRETCHES = 16;

    private static final long RANK = 0xFFFF_FFFFL;

    private final List<EventNode> nodes;
    private final List<NumberSet> keys;

    /** @param nodes the events, to which the numbers below refer */
    Blocks(List<EventNode> nodes) {
        this.nodes = nodes;
        this.keys = new ArrayList<>(Collections.nCopies(nodes.size(), NumberSet.of()));
    }

    /**
     * Sets the keys of an event, or hashes of them: two that share one by chance cost a comparison, no more. Different events may
     * be set by different threads.
     */
    void put(int event, NumberSet all) {
        keys.set(event, all);
    }

    /** Compares two events, the first number being the smaller. */
    @FunctionalInterface
    interface Comparison {
        Optional<Pair> of(int a, int b);
    }

    /** Compares each pair of events that share a key once, by several threads; gives what the comparisons give, in no order. */
    List<Pair> compare(Comparison comparison) {
        // The day in the upper bits and the number below, which takes less than a comparator.
        int[] inTime = IntStream.range(0, nodes.size())
                .mapToLong(i -> nodes.get(i).issuedDay().orElse(Integer.MIN_VALUE) << Integer.SIZE | i)
                .sorted()
                .mapToInt(dayAndNumber -> (int) (dayAndNumber & RANK))
                .toArray();
        long[] entries = entries(inTime);
        int[][] places = places(inTime, entries);
        int stretch = nodes.size() / STRETCHES + 1;
        return IntStream.range(0, STRETCHES)
                .parallel()
                .mapToObj(i -> {
                    Stretch events = new Stretch(inTime, entries, places, comparison);
                    for (int rank = i * stretch; rank < Math.min(nodes.size(), (i + 1) * stretch); rank++) {
                        events.compareFrom(rank);
                    }
                    return events.found;
                })
                .flatMap(List::stream)
                .toList();
    }

    /** Some of the events that follow each other in time, which one thread compares with those after them. */
    private final class Stretch {
        private final int[] inTime;
        private final long[] entries;
        private final int[][] places;
        private final Comparison comparison;
        private final int[] lastPartner;
        private final List<Pair> found = new ArrayList<>();

        Stretch(int[] inTime, long[] entries, int[][] places, Comparison comparison) {
            this.inTime = inTime;
            this.entries = entries;
            this.places = places;
            this.comparison = comparison;
            lastPartner = new int[nodes.size()];
            Arrays.fill(lastPartner, -1);
        }

        void compareFrom(int rank) {
            int event = inTime[rank];
            for (int place : places[rank]) {
                long key = entries[place] >> Integer.SIZE;
                int next = place + 1;
                int end = Math.min(entries.length, next + WINDOW);
                while (next < end && entries[next] >> Integer.SIZE == key) {
                    int other = inTime[(int) (entries[next] & RANK)];
                    if (lastPartner[other] != event) {
                        lastPartner[other] = event;
                        Optional<Pair> pair = comparison.of(Math.min(event, other), Math.max(event, other));
                        if (pair.isPresent()) {
                            found.add(pair.get());
                        }
                    }
                    next++;
                }
            }
        }
    }

    /** Every key with the place in time of every event that has it, sorted: so the events of a key stand together, in time. */
    private long[] entries(int... inTime) {
        long[] entries = new long[keys.stream().mapToInt(NumberSet::size).sum()];
        int next = 0;
        for (int rank = 0; rank < inTime.length; rank++) {
            NumberSet own = keys.get(inTime[rank]);
            for (int place = 0; place < own.size(); place++) {
                entries[next++] = entry(own.get(place), rank);
            }
        }
        Arrays.parallelSort(entries);
        return entries;
    }

    /** Where the entries of each event stand, by its place in time; found in one go, as to look for them takes longer. */
    private int[][] places(int[] inTime, long... entries) {
        int[][] places = new int[inTime.length][];
        for (int rank = 0; rank < inTime.length; rank++) {
            places[rank] = new int[keys.get(inTime[rank]).size()];
        }
        int[] found = new int[inTime.length];
        for (int place = 0; place < entries.length; place++) {
            int rank = (int) (entries[place] & RANK);
            places[rank][found[rank]++] = place;
        }
        return places;
    }

    private static long entry(int key, int rank) {
        return ((long) key << Integer.SIZE) | rank;
    }
}
