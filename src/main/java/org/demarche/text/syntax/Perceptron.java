package org.demarche.text.syntax;

import java.util.Arrays;

/**
 * An averaged perceptron (Collins 2002) that is still learning. Each feature has a short row of the actions that it was ever
 * updated for. Not safe to share between threads.
 */
final class Perceptron {
    private static final int FIRST_CAPACITY = 1 << 20;

    private final FeatureTable table = new FeatureTable(FIRST_CAPACITY);
    /** Rows: at their start the number of entries, then the action of each entry. */
    private byte[] actions = new byte[FIRST_CAPACITY];

    private float[] weights = new float[FIRST_CAPACITY];
    /** Each change times the step it was made at, from which the average follows without a sum at every step. */
    private float[] changes = new float[FIRST_CAPACITY];

    private int end = 1; // the row at 0, which is empty, is that of all features not yet updated
    private int step = 1;

    /**
     * Adds up, for each action, the weights of all features.
     *
     * @param scores one place for each action, overwritten
     */
    void score(int[] found, float[] scores) {
        Arrays.fill(scores, 0);
        for (int start : table.starts(found)) {
            int last = start + size(start);
            for (int i = start + 1; i <= last; i++) {
                scores[actions[i] & 0xff] += weights[i];
            }
        }
    }

    /** Goes on to the next example; averages count examples. */
    void nextStep() {
        step++;
    }

    /** Strengthens the right action and weakens the wrong one. */
    void update(int[] found, int right, int wrong) {
        for (int feature : found) {
            add(feature, right, 1);
            add(feature, wrong, -1);
        }
    }

    private void add(int feature, int action, float change) {
        int at = entry(feature, action);
        weights[at] += change;
        changes[at] += change * step;
    }

    private int entry(int feature, int action) {
        int start = table.start(feature);
        int size = size(start);
        for (int i = start + 1; i <= start + size; i++) {
            if ((actions[i] & 0xff) == action) {
                return i;
            }
        }
        int longer = withRoom(feature, start, size);
        int at = longer + size + 1;
        actions[longer] = (byte) (size + 1);
        actions[at] = (byte) action;
        weights[at] = 0;
        changes[at] = 0;
        return at;
    }

    /** A row whose length is 0 or a power of two is full: it moves to the end, with room for as many entries again. */
    private int withRoom(int feature, int start, int size) {
        if (Integer.bitCount(size) > 1) {
            return start;
        }
        int length = 1 + Math.max(1, 2 * size);
        if (end + length > weights.length) {
            int larger = weights.length + weights.length / 2;
            actions = Arrays.copyOf(actions, larger);
            weights = Arrays.copyOf(weights, larger);
            changes = Arrays.copyOf(changes, larger);
        }
        int moved = end;
        end += length;
        System.arraycopy(actions, start, actions, moved, size + 1);
        System.arraycopy(weights, start, weights, moved, size + 1);
        System.arraycopy(changes, start, changes, moved, size + 1);
        table.put(feature, moved);
        return moved;
    }

    private int size(int start) {
        return actions[start] & 0xff;
    }

    /**
     * Hands the averages of all weights on, in ascending order of features and actions.
     *
     * @param least averages nearer to 0 are left out
     */
    void averages(float least, WeightSink sink) {
        float[] row = new float[256];
        for (int feature : table.sortedFeatures()) {
            int start = table.start(feature);
            Arrays.fill(row, 0);
            for (int i = start + 1; i <= start + size(start); i++) {
                row[actions[i] & 0xff] = weights[i] - changes[i] / step;
            }
            for (int action = 0; action < row.length; action++) {
                if (Math.abs(row[action]) >= least) {
                    sink.accept(feature, action, row[action]);
                }
            }
        }
    }

    /** Takes weights one by one. */
    interface WeightSink {
        void accept(int feature, int action, float weight);
    }
}
