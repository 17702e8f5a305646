package org.demarche.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Finds the {@link Weights} under which right choices are likeliest, each as likely as the exponential of what its features weigh
 * (multinomial logistic regression, by Newton's method), with weights drawn to 0. The same choices give the same weights.
 */
final class Regression {
    private static final int ROUNDS = 25;
    private static final double ENOUGH = 1e-8;

    private Regression() {}

    /**
     * A choice between some, of which one or more are right.
     *
     * @param options what speaks for each
     * @param right for each whether it is right; where none is, or all are, there is nothing to learn
     * @param weight how much it counts
     */
    record Choice<F extends Enum<F>>(List<Map<F, Double>> options, List<Boolean> right, double weight) {
        /** Whether something is so or not. */
        static <F extends Enum<F>> Choice<F> of(boolean right, Map<F, Double> features, double weight) {
            return new Choice<>(List.of(features, Map.of()), List.of(right, !right), weight);
        }
    }

    /**
     * The weights, rounded as tables have them.
     *
     * @param draw how strongly each is drawn to 0
     */
    static <F extends Enum<F>> Weights<F> weights(List<Choice<F>> choices, List<F> features, ToDoubleFunction<F> draw) {
        int size = features.size();
        double[] weights = new double[size];
        List<double[][]> tables =
                choices.stream().map(c -> table(c.options(), features)).toList();
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[size];
            double[][] curvature = new double[size][size];
            for (int i = 0; i < size; i++) {
                gradient[i] = -draw.applyAsDouble(features.get(i)) * weights[i];
                curvature[i][i] = draw.applyAsDouble(features.get(i)) + 1e-6;
            }
            for (int c = 0; c < choices.size(); c++) {
                learn(choices.get(c), tables.get(c), weights, gradient, curvature);
            }
            double[] step = solved(curvature, gradient);
            double change = 0;
            for (int i = 0; i < size; i++) {
                weights[i] += step[i];
                change += step[i] * step[i];
            }
            if (change < ENOUGH) {
                break;
            }
        }
        Map<F, Double> result = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            result.put(features.get(i), Math.round(100 * weights[i]) / 100.0);
        }
        return new Weights<>(result);
    }

    private static <F extends Enum<F>> double[][] table(List<Map<F, Double>> options, List<F> features) {
        return options.stream()
                .map(o -> features.stream()
                        .mapToDouble(f -> o.getOrDefault(f, 0.0))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static <F extends Enum<F>> void learn(
            Choice<F> choice, double[][] table, double[] weights, double[] gradient, double[][] curvature) {
        double[] likely = likelihoods(table, weights, choice.right(), false);
        double[] wanted = likelihoods(table, weights, choice.right(), true);
        int size = weights.length;
        double[] mean = new double[size];
        for (int o = 0; o < table.length; o++) {
            for (int i = 0; i < size; i++) {
                mean[i] += likely[o] * table[o][i];
                gradient[i] += choice.weight() * (wanted[o] - likely[o]) * table[o][i];
            }
        }
        for (int o = 0; o < table.length; o++) {
            for (int i = 0; i < size; i++) {
                double part = choice.weight() * likely[o] * (table[o][i] - mean[i]);
                for (int j = 0; part != 0 && j < size; j++) {
                    curvature[i][j] += part * (table[o][j] - mean[j]);
                }
            }
        }
    }

    /** How likely each option is, of all or of the right ones alone. */
    private static double[] likelihoods(double[][] table, double[] weights, List<Boolean> right, boolean ofRight) {
        double[] result = new double[table.length];
        double sum = 0;
        for (int o = 0; o < table.length; o++) {
            double weight = 0;
            for (int i = 0; i < weights.length; i++) {
                weight += weights[i] * table[o][i];
            }
            result[o] = !ofRight || right.get(o) ? StrictMath.exp(weight) : 0;
            sum += result[o];
        }
        for (int o = 0; o < table.length; o++) {
            result[o] /= sum;
        }
        return result;
    }

    /** Solves a system of linear equations that is symmetric and positive definite, by elimination. */
    private static double[] solved(double[][] matrix, double[] vector) {
        int size = vector.length;
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                double factor = matrix[j][i] / matrix[i][i];
                for (int k = i; k < size; k++) {
                    matrix[j][k] -= factor * matrix[i][k];
                }
                vector[j] -= factor * vector[i];
            }
        }
        double[] result = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double rest = vector[i];
            for (int j = i + 1; j < size; j++) {
                rest -= matrix[i][j] * result[j];
            }
            result[i] = rest / matrix[i][i];
        }
        return result;
    }

    /** Writes a table of weights, a column for each kind of them. */
    static <F extends Enum<F>> void write(String head, F[] features, List<Weights<F>> columns, Path file)
            throws IOException {
        List<String> rows = new ArrayList<>(List.of(head));
        for (F feature : features) {
            StringBuilder row = new StringBuilder(feature.name());
            columns.forEach(c -> row.append(String.format(Locale.ROOT, "\t%.2f", c.of(feature))));
            rows.add(row.toString());
        }
        Files.writeString(file, String.join("\n", rows) + "\n");
    }
}
