package org.demarche.text.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * For each feature a row of actions with weights, made for speed: rows lie in the order of the features, so that one is found
 * with two looks into some megabytes, and the few long rows, which make up most of the work, have a second form in which they
 * are added as a whole.
 *
 * <p>Sums are whole numbers of {@link #UNIT}ths, so that the order of adding changes nothing. Immutable and safe to share
 * between threads.
 */
final class WeightRows {
    /** So many make a weight of 1. */
    static final int UNIT = 1 << 12;

    private static final int BUCKET_BITS = 19;
    private static final int KEY_BITS = 32 - BUCKET_BITS;
    private static final int KEY_MASK = (1 << KEY_BITS) - 1;
    private static final int HEAD_BITS = 16 - KEY_BITS;
    /** A length that does not fit into the head of a row stands in the cell after it. */
    private static final int LONG = (1 << HEAD_BITS) - 1;
    /** From this length on a row has the second form. */
    private static final int WHOLE = 16;

    /** Where the rows begin whose features share the first bits; one more tells where the last ends. */
    private final int[] buckets;
    /**
     * Rows: a head with the last bits of the feature and the length; where that is too long, the length by itself and the
     * number of the second form; then for each entry the action in the high and the step of the weight in the low byte.
     */
    private final short[] cells;
    /** Rows in the second form: a number for each action. */
    private final int[][] wholes;

    private final int[] weights;
    private final int size;

    private WeightRows(Builder builder) {
        this.buckets = builder.buckets;
        this.cells = Arrays.copyOf(builder.cells, builder.end + 1); // the last bucket may be empty
        this.wholes = builder.wholes.toArray(int[][]::new);
        this.weights = builder.weights;
        this.size = builder.size;
    }

    /**
     * Adds the weights of features to sums.
     *
     * @param sums for each feature those that its weights are added to, one for each action
     * @param count how many features there are
     */
    void add(int[] features, int[][] sums, int count) {
        // What must be fetched is asked for before the first row is added, so that the waits for memory overlap.
        int[] begins = new int[count];
        for (int i = 0; i < count; i++) {
            begins[i] = buckets[bucket(features[i])];
        }
        int[] heads = new int[count];
        for (int i = 0; i < count; i++) {
            heads[i] = cells[begins[i]];
        }
        for (int i = 0; i < count; i++) {
            int at = place(features[i], begins[i], heads[i]);
            if (at >= 0) {
                add(at, sums[i]);
            }
        }
    }

    private void add(int at, int[] sums) {
        if ((cells[at] & LONG) == LONG && cells[at + 1] >= WHOLE) {
            add(wholes[cells[at + 2] & 0xffff], sums);
            return;
        }
        int end = end(at);
        for (int i = first(at); i < end; i++) {
            int cell = cells[i];
            sums[(cell >> 8) & 0xff] += weights[cell & 0xff];
        }
    }

    /** By itself and over two arrays of the same length, so that the compiler makes it vector instructions. */
    static void add(int[] row, int[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += row[i];
        }
    }

    /** All features with a row, in ascending order. */
    int[] sortedFeatures() {
        int[] features = new int[size];
        int next = 0;
        for (int bucket = 0; bucket + 1 < buckets.length; bucket++) {
            for (int at = buckets[bucket]; at < buckets[bucket + 1]; at = end(at)) {
                features[next++] = ((bucket << KEY_BITS) | key(cells[at])) ^ Integer.MIN_VALUE;
            }
        }
        return features;
    }

    /** The row of a feature: for each entry the action in the high and the weight in the low byte; empty if there is none. */
    short[] row(int feature) {
        int from = buckets[bucket(feature)];
        int at = place(feature, from, cells[from]);
        return at < 0 ? new short[0] : Arrays.copyOfRange(cells, first(at), end(at));
    }

    /** The first bits of a feature, in the order of signed numbers. */
    private static int bucket(int feature) {
        return (feature ^ Integer.MIN_VALUE) >>> KEY_BITS;
    }

    /** Where the row of a feature is, or -1; given are the place and the head of the first row of its bucket. */
    private int place(int feature, int from, int firstHead) {
        int end = buckets[bucket(feature) + 1];
        int head = firstHead;
        for (int at = from; at < end; head = cells[at]) {
            if (key(head) == (feature & KEY_MASK)) {
                return at;
            }
            at = end(at);
        }
        return -1;
    }

    private static int key(int head) {
        return (head & 0xffff) >>> HEAD_BITS;
    }

    private int first(int at) {
        return (cells[at] & LONG) == LONG ? at + 3 : at + 1;
    }

    private int end(int at) {
        int length = cells[at] & LONG;
        return length == LONG ? at + 3 + cells[at + 1] : at + 1 + length;
    }

    /** Takes one row after the other, in ascending order of the features. */
    static final class Builder {
        private final int[] buckets = new int[(1 << BUCKET_BITS) + 1];
        private short[] cells = new short[1 << 16];
        private final List<int[]> wholes = new ArrayList<>();
        private final int actions;
        private final int[] weights = new int[256];
        private int end;
        private int size;
        private int previous;

        /** @param actions how many actions there are */
        Builder(int actions, WeightScale scale) {
            this.actions = actions;
            for (int step = 0; step < weights.length; step++) {
                weights[step] = Math.round(scale.weight((byte) step) * UNIT);
            }
        }

        /** @param row for each entry the action in the high and the weight in the low byte, from 0 to the length */
        void add(int feature, short[] row, int length) {
            if (size > 0 && feature <= previous) {
                throw new IllegalArgumentException("features come in ascending order");
            }
            previous = feature;
            size++;
            if (end + length + 3 > cells.length) {
                cells = Arrays.copyOf(cells, 2 * cells.length);
            }
            cells[end++] = (short) ((feature & KEY_MASK) << HEAD_BITS | Math.min(length, LONG));
            if (length >= LONG) {
                cells[end++] = (short) length;
                cells[end++] = (short) (length >= WHOLE ? wholeRow(row, length) : 0);
            }
            System.arraycopy(row, 0, cells, end, length);
            end += length;
            buckets[bucket(feature) + 1] = end;
        }

        private int wholeRow(short[] row, int length) {
            int[] whole = new int[actions];
            for (int i = 0; i < length; i++) {
                whole[(row[i] >> 8) & 0xff] = weights[row[i] & 0xff];
            }
            wholes.add(whole);
            return wholes.size() - 1;
        }

        WeightRows build() {
            // A bucket without rows begins where the one before it ends.
            for (int bucket = 1; bucket < buckets.length; bucket++) {
                buckets[bucket] = Math.max(buckets[bucket], buckets[bucket - 1]);
            }
            return new WeightRows(this);
        }
    }
}
