package org.demarche.text.syntax;

import java.util.Arrays;

/**
 * An averaged perceptron (Collins 2002) that is still learning. Features stand in an open-addressed table, each with a short
 * row of the actions that it was ever updated for. Not safe to share between threads.
 */
final class Perceptron implements Weights {
    private static final int FIRST_CAPACITY = 1 << 20;

    private int[] features = new int[FIRST_CAPACITY];
    private int[] starts = new int[FIRST_CAPACITY];
    private byte[] sizes = new byte[FIRST_CAPACITY];
    private int featureCount;

    private byte[] actions = new byte[FIRST_CAPACITY];
    private float[] weights = new float[FIRST_CAPACITY];
    /** Each change times the step it was made at, from which the average follows without a sum at every step. */
    private float[] changes = new float[FIRST_CAPACITY];

    private int end;
    private int step = 1;

    @Override
    public void score(int[] found, float[] scores) {
        Arrays.fill(scores, 0);
        for (int feature : found) {
            int slot = slot(feature);
            int from = starts[slot];
            int to = from + size(slot);
            for (int i = from; i < to; i++) {
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
        int slot = slot(feature);
        int size = size(slot);
        if (size == 0) {
            if (featureCount++ > features.length / 2) {
                grow();
                slot = slot(feature);
            }
            features[slot] = feature;
        }
        int at = starts[slot];
        while (at < starts[slot] + size && (actions[at] & 0xff) != action) {
            at++;
        }
        if (at == starts[slot] + size) {
            at = append(slot, size, action);
        }
        weights[at] += change;
        changes[at] += change * step;
    }

    /** Makes a row one longer; a row whose length is a power of two is full and moves to the end with room for as many again. */
    private int append(int slot, int size, int action) {
        if (Integer.bitCount(size) <= 1) {
            int capacity = Math.max(1, 2 * size);
            if (end + capacity > weights.length) {
                int larger = weights.length + weights.length / 2;
                actions = Arrays.copyOf(actions, larger);
                weights = Arrays.copyOf(weights, larger);
                changes = Arrays.copyOf(changes, larger);
            }
            System.arraycopy(actions, starts[slot], actions, end, size);
            System.arraycopy(weights, starts[slot], weights, end, size);
            System.arraycopy(changes, starts[slot], changes, end, size);
            starts[slot] = end;
            end += capacity;
        }
        int at = starts[slot] + size;
        actions[at] = (byte) action;
        weights[at] = 0;
        changes[at] = 0;
        sizes[slot] = (byte) (size + 1);
        return at;
    }

    private int size(int slot) {
        return sizes[slot] & 0xff;
    }

    private int slot(int feature) {
        int mask = features.length - 1;
        int slot = feature & mask;
        while (sizes[slot] != 0 && features[slot] != feature) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldFeatures = features;
        int[] oldStarts = starts;
        byte[] oldSizes = sizes;
        features = new int[2 * oldFeatures.length];
        starts = new int[features.length];
        sizes = new byte[features.length];
        for (int i = 0; i < oldFeatures.length; i++) {
            if (oldSizes[i] != 0) {
                int slot = slot(oldFeatures[i]);
                features[slot] = oldFeatures[i];
                starts[slot] = oldStarts[i];
                sizes[slot] = oldSizes[i];
            }
        }
    }

    /**
     * Hands the averages of all weights to a model, in ascending order of features and actions.
     *
     * @param least averages nearer to 0 are left out
     */
    void averages(float least, WeightSink sink) {
        int[] order = new int[featureCount];
        int next = 0;
        for (int slot = 0; slot < features.length; slot++) {
            if (sizes[slot] != 0) {
                order[next++] = features[slot];
            }
        }
        Arrays.sort(order, 0, next);
        float[] row = new float[256];
        for (int i = 0; i < next; i++) {
            int slot = slot(order[i]);
            Arrays.fill(row, 0);
            for (int at = starts[slot]; at < starts[slot] + size(slot); at++) {
                row[actions[at] & 0xff] = weights[at] - changes[at] / step;
            }
            for (int action = 0; action < row.length; action++) {
                if (Math.abs(row[action]) >= least) {
                    sink.accept(order[i], action, row[action]);
                }
            }
        }
    }

    /** Takes weights one by one. */
    interface WeightSink {
        void accept(int feature, int action, float weight);
    }
}
