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
    private final FeatureTable table;
    /** Rows: their length, then for each entry the action in the high and the weight in the low byte. */
    private final short[] rows;

    private ParserModel(Builder builder) {
        this.templates = builder.templates;
        this.actions = builder.actions;
        this.scale = builder.scale;
        this.table = builder.table;
        this.rows = Arrays.copyOf(builder.rows, builder.end);
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
        for (int start : table.starts(found)) {
            int end = start + rows[start];
            for (int i = start + 1; i <= end; i++) {
                int entry = rows[i];
                scores[(entry >> 8) & 0xff] += scale.weight((byte) entry);
            }
        }
    }

    /** All features in ascending order; with {@link #row} the content of the model in a fixed order. */
    int[] sortedFeatures() {
        return table.sortedFeatures();
    }

    /** The row of a feature: for each entry the action in the high and the weight in the low byte; empty if there is none. */
    short[] row(int feature) {
        int start = table.start(feature);
        return Arrays.copyOfRange(rows, start + 1, start + 1 + rows[start]);
    }

    /** Takes the weights of one feature after the other. */
    static final class Builder {
        private final FeatureTemplates templates;
        private final Actions actions;
        private final WeightScale scale;
        private final FeatureTable table;
        private short[] rows = new short[1 << 16];
        private int end = 1; // the row at 0, which is empty, is that of all features without weights
        private int rowStart;
        private int rowFeature;

        /** @param expectedFeatures the number of features to make room for */
        Builder(FeatureTemplates templates, List<String> labels, WeightScale scale, int expectedFeatures) {
            this.templates = templates;
            this.actions = new Actions(labels);
            this.scale = scale;
            this.table = new FeatureTable(expectedFeatures);
        }

        /** Adds a weight; all those of one feature must come one after the other. */
        void add(int feature, int action, byte weight) {
            if (end + 2 > rows.length) {
                rows = Arrays.copyOf(rows, 2 * rows.length);
            }
            if (rowStart == 0 || rowFeature != feature) {
                rowFeature = feature;
                rowStart = end++;
                rows[rowStart] = 0;
                table.put(feature, rowStart);
            }
            rows[end++] = (short) ((action << 8) | (weight & 0xff));
            rows[rowStart]++;
        }

        ParserModel build() {
            return new ParserModel(this);
        }
    }
}
