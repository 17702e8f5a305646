package org.demarche.text.syntax;

import java.util.Arrays;
import java.util.List;

/**
 * What a trained parser knows: its templates, its labels, and for each feature a short row of actions with weights. A weight
 * is one signed byte on a logarithmic scale; on a linear one the many small weights, which decide most cases, would be lost.
 * Immutable and safe to share between threads.
 */
final class ParserModel implements Weights {
    private final FeatureTemplates templates;
    private final Actions actions;
    private final WeightScale scale;
    /** Open-addressed table; where starts is 0 there is no feature. */
    private final int[] features;

    private final int[] starts;
    /** Rows: their length, then for each entry the action in the high and the weight in the low byte. */
    private final short[] rows;

    private ParserModel(
            FeatureTemplates templates,
            Actions actions,
            WeightScale scale,
            int[] features,
            int[] starts,
            short[] rows) {
        this.templates = templates;
        this.actions = actions;
        this.scale = scale;
        this.features = features;
        this.starts = starts;
        this.rows = rows;
    }

    FeatureTemplates templates() {
        return templates;
    }

    Actions actions() {
        return actions;
    }

    WeightScale scale() {
        return scale;
    }

    @Override
    public void score(int[] found, float[] scores) {
        Arrays.fill(scores, 0);
        int mask = features.length - 1;
        for (int feature : found) {
            int slot = feature & mask;
            while (starts[slot] != 0 && features[slot] != feature) {
                slot = (slot + 1) & mask;
            }
            int start = starts[slot];
            for (int i = start + 1; i <= start + rows[start]; i++) {
                int entry = rows[i];
                scores[(entry >> 8) & 0xff] += scale.weight((byte) entry);
            }
        }
    }

    /** All features in ascending order; with {@link #row} the content of the model in a fixed order. */
    int[] sortedFeatures() {
        int[] sorted = new int[features.length];
        int count = 0;
        for (int slot = 0; slot < features.length; slot++) {
            if (starts[slot] != 0) {
                sorted[count++] = features[slot];
            }
        }
        int[] result = Arrays.copyOf(sorted, count);
        Arrays.sort(result);
        return result;
    }

    /** The row of a feature of the model: for each entry the action in the high and the weight in the low byte. */
    short[] row(int feature) {
        int mask = features.length - 1;
        int slot = feature & mask;
        while (features[slot] != feature || starts[slot] == 0) {
            slot = (slot + 1) & mask;
        }
        return Arrays.copyOfRange(rows, starts[slot] + 1, starts[slot] + 1 + rows[starts[slot]]);
    }

    /** Takes the weights of one feature after the other. */
    static final class Builder {
        private final FeatureTemplates templates;
        private final Actions actions;
        private final WeightScale scale;
        private int[] features = new int[1 << 16];
        private int[] starts = new int[1 << 16];
        private int count;
        private short[] rows = new short[1 << 16];
        private int end = 1; // a start of 0 means: no feature

        Builder(FeatureTemplates templates, List<String> labels, WeightScale scale) {
            this.templates = templates;
            this.actions = new Actions(labels);
            this.scale = scale;
        }

        /** Adds a weight; all those of one feature must come one after the other, features in any order without repetition. */
        void add(int feature, int action, byte weight) {
            if (count == 0 || features[count - 1] != feature) {
                startRow(feature);
            }
            ensureRoom();
            rows[end++] = (short) ((action << 8) | (weight & 0xff));
            rows[starts[count - 1]]++;
        }

        private void startRow(int feature) {
            if (count == features.length) {
                features = Arrays.copyOf(features, 2 * count);
                starts = Arrays.copyOf(starts, 2 * count);
            }
            ensureRoom();
            features[count] = feature;
            starts[count++] = end;
            rows[end++] = 0;
        }

        private void ensureRoom() {
            if (end == rows.length) {
                rows = Arrays.copyOf(rows, 2 * end);
            }
        }

        ParserModel build() {
            int capacity = Integer.highestOneBit(Math.max(1, count)) * 4;
            int[] table = new int[capacity];
            int[] tableStarts = new int[capacity];
            for (int i = 0; i < count; i++) {
                int slot = features[i] & (capacity - 1);
                while (tableStarts[slot] != 0) {
                    slot = (slot + 1) & (capacity - 1);
                }
                table[slot] = features[i];
                tableStarts[slot] = starts[i];
            }
            return new ParserModel(templates, actions, scale, table, tableStarts, Arrays.copyOf(rows, end));
        }
    }
}
