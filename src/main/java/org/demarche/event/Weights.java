package org.demarche.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each feature of a kind weighs in a log-linear model. The shipped ones stand in open tables beside this class. Immutable.
 *
 * @param <F> the features
 */
final class Weights<F extends Enum<F>> {
    /** In the order of the features, as a sum of other order may differ in its last bit. */
    private final SortedMap<F, Double> weights;

    /** @param weights of features; one that is not among them weighs nothing */
    Weights(Map<F, Double> weights) {
        this.weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    /**
     * Those of a table that is shipped.
     *
     * @param table its file, a row for each feature: its name, then columns of weights
     * @param column from 1
     * @param type of the features
     */
    static <F extends Enum<F>> Weights<F> shipped(String table, int column, Class<F> type) {
        Map<F, Double> result = new TreeMap<>();
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Weights.class.getResourceAsStream(table)), StandardCharsets.UTF_8))) {
            rows.lines()
                    .filter(r -> !r.startsWith("#"))
                    .map(r -> r.split("\t"))
                    .forEach(cells -> result.put(Enum.valueOf(type, cells[0]), Double.valueOf(cells[column])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Weights<>(result);
    }

    double of(F feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    /** What features weigh together. */
    double sum(Map<F, Double> found) {
        double sum = 0;
        for (Map.Entry<F, Double> weight : weights.entrySet()) {
            sum += weight.getValue() * found.getOrDefault(weight.getKey(), 0.0);
        }
        return sum;
    }
}
