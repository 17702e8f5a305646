package org.demarche.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How likely one is a side of a war, and how likely the enemy of a known side: two logistic regressions over {@link
 * SideFeature}s, whose weights were found in annotated reports ({@code docs/quality.md}). Immutable.
 */
final class SideModel {
    private static final String TABLE = "sides.tsv";

    private final Map<SideFeature, Double> ofSide;
    private final Map<SideFeature, Double> ofEnemy;

    /**
     * @param ofSide what each feature weighs where one is asked about; none is 0
     * @param ofEnemy what it weighs where one side is known
     */
    SideModel(Map<SideFeature, Double> ofSide, Map<SideFeature, Double> ofEnemy) {
        this.ofSide = Map.copyOf(ofSide);
        this.ofEnemy = Map.copyOf(ofEnemy);
    }

    /** The one that is shipped. */
    static SideModel shipped() {
        Map<SideFeature, Double> ofSide = new EnumMap<>(SideFeature.class);
        Map<SideFeature, Double> ofEnemy = new EnumMap<>(SideFeature.class);
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SideModel.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8))) {
            rows.lines().filter(r -> !r.startsWith("#")).map(r -> r.split("\t")).forEach(cells -> {
                SideFeature feature = SideFeature.valueOf(cells[0]);
                ofSide.put(feature, Double.valueOf(cells[1]));
                ofEnemy.put(feature, Double.valueOf(cells[2]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SideModel(ofSide, ofEnemy);
    }

    /** How likely what has these features is a side, from 0 to 1. */
    double ofSide(Map<SideFeature, Double> features) {
        return likelihood(ofSide, features);
    }

    /** How likely what has these features is the enemy of the side beside which they were found, from 0 to 1. */
    double ofEnemy(Map<SideFeature, Double> features) {
        return likelihood(ofEnemy, features);
    }

    double weightOfSide(SideFeature feature) {
        return ofSide.getOrDefault(feature, 0.0);
    }

    double weightOfEnemy(SideFeature feature) {
        return ofEnemy.getOrDefault(feature, 0.0);
    }

    private static double likelihood(Map<SideFeature, Double> weights, Map<SideFeature, Double> features) {
        double sum = 0;
        // In the order of the features, as a sum of other order may differ in its last bit.
        for (SideFeature feature : SideFeature.values()) {
            sum += weights.getOrDefault(feature, 0.0) * features.getOrDefault(feature, 0.0);
        }
        // Strict, as the last bit of the other is left to the machine, and equals are put in order by it.
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
