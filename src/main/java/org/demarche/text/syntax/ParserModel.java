package org.demarche.text.syntax;

import java.util.List;

/**
 * What a trained parser knows: its templates, its labels, and for each feature a short row of actions with weights. A weight
 * is one signed byte on a logarithmic scale; on a linear one the many small weights, which decide most cases, would be lost.
 * Immutable and safe to share between threads.
 */
final class ParserModel {
    private final FeatureTemplates templates;
    private final Actions actions;
    private final WeightScale scale;
    private final WeightRows rows;

    private ParserModel(Builder builder) {
        this.templates = builder.templates;
        this.actions = builder.actions;
        this.scale = builder.scale;
        this.rows = builder.rows();
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

    WeightRows rows() {
        return rows;
    }

    /** All features in ascending order; with {@link #row} the content of the model in a fixed order. */
    int[] sortedFeatures() {
        return rows.sortedFeatures();
    }

    /** The row of a feature: for each entry the action in the high and the weight in the low byte; empty if there is none. */
    short[] row(int feature) {
        return rows.row(feature);
    }

    /** Takes the weights of one feature after the other. */
    static final class Builder {
        private final FeatureTemplates templates;
        private final Actions actions;
        private final WeightScale scale;
        private final WeightRows.Builder rows;
        private final short[] row = new short[256];
        private int length;
        private int feature;

        Builder(FeatureTemplates templates, List<String> labels, WeightScale scale) {
            this.templates = templates;
            this.actions = new Actions(labels);
            this.scale = scale;
            this.rows = new WeightRows.Builder(actions.count(), scale);
        }

        /** Adds a weight; all those of one feature come one after the other, and the features in ascending order. */
        void add(int feature, int action, byte weight) {
            if (feature != this.feature) {
                finishRow();
                this.feature = feature;
            }
            row[length++] = (short) ((action << 8) | (weight & 0xff));
        }

        private void finishRow() {
            if (length > 0) {
                rows.add(feature, row, length);
                length = 0;
            }
        }

        private WeightRows rows() {
            finishRow();
            return rows.build();
        }

        ParserModel build() {
            return new ParserModel(this);
        }
    }
}
