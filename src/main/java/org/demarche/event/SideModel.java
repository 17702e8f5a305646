package org.demarche.event;

import java.util.Map;

/**
 * How likely one is a side of a war, and how likely the enemy of a known side: two logistic regressions over {@link
 * SideFeature}s, whose weights were found in annotated reports ({@code docs/quality.md}).
 *
 * @param side what each feature weighs where one is asked about
 * @param enemy what it weighs where one side is known
 */
record SideModel(Weights<SideFeature> side, Weights<SideFeature> enemy) {
    private static final String TABLE = "sides.tsv";

    /** The one that is shipped. */
    static SideModel shipped() {
        return new SideModel(
                Weights.shipped(TABLE, 1, SideFeature.class), Weights.shipped(TABLE, 2, SideFeature.class));
    }

    /** How likely what has these features is a side, from 0 to 1. */
    double ofSide(Map<SideFeature, Double> features) {
        return likelihood(side, features);
    }

    /** How likely what has these features is the enemy of the side beside which they were found, from 0 to 1. */
    double ofEnemy(Map<SideFeature, Double> features) {
        return likelihood(enemy, features);
    }

    private static double likelihood(Weights<SideFeature> weights, Map<SideFeature, Double> features) {
        // Strict, as the last bit of the other is left to the machine, and equals are put in order by it.
        return 1 / (1 + StrictMath.exp(-weights.sum(features)));
    }
}
