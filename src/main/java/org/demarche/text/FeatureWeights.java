package org.demarche.text;

import java.io.IOException;
import java.util.List;

/**
 * What a linear model of OpenNLP has learned: how much each feature speaks for each outcome. To look a feature up costs more
 * than to add its weights, so whoever decodes keeps what he will ask for again.
 *
 * <p>Features are kept as 64-bit hashes: strings would take ten times the room and most of the time that reading takes. Two of
 * a quarter million share one by a chance of one to a billion. Immutable, safe to share between threads.
 */
public final class FeatureWeights {
    private static final Row NONE = new Row(new int[0], new double[0], 0);

    private final List<String> outcomes;
    private final int[][] patterns;
    private final double[] weights;
    private final FeatureHashes features;

    private FeatureWeights(List<String> outcomes, int[][] patterns, double[] weights, FeatureHashes features) {
        this.outcomes = List.copyOf(outcomes);
        this.patterns = patterns;
        this.weights = weights;
        this.features = features;
    }

    /**
     * Reads the binary form that OpenNLP gives models of maximum entropy and perceptrons.
     *
     * @throws IOException if the bytes are something else or end too early
     */
    public static FeatureWeights read(byte[] bytes) throws IOException {
        try {
            return read(new ModelBytes(bytes));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException("it is no linear model of OpenNLP, or not all of one", e);
        }
    }

    private static FeatureWeights read(ModelBytes in) throws IOException {
        String kind = in.text();
        if (kind.equals("GIS")) {
            in.skip(Integer.BYTES + Double.BYTES); // two constants of training
        } else if (!kind.equals("Perceptron")) {
            throw new IOException("it is no linear model of OpenNLP");
        }
        String[] outcomes = texts(in);
        String[] rows = texts(in);
        int[][] patterns = new int[rows.length][];
        FeatureHashes features = new FeatureHashes(in.count());
        int weights = 0;
        for (int pattern = 0; pattern < rows.length; pattern++) {
            // How many features have weights for the same outcomes, and for which.
            String[] row = rows[pattern].split(" ", -1);
            patterns[pattern] = new int[row.length - 1];
            for (int i = 1; i < row.length; i++) {
                patterns[pattern][i - 1] = Integer.parseInt(row[i]);
            }
            for (int left = Integer.parseInt(row[0]); left > 0; left--) {
                features.add(in.hash(), pattern, weights);
                weights += patterns[pattern].length;
            }
        }
        return new FeatureWeights(List.of(outcomes), patterns, in.doubles(weights), features);
    }

    private static String[] texts(ModelBytes in) {
        String[] texts = new String[in.count()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.text();
        }
        return texts;
    }

    /**
     * The weights of one feature.
     *
     * @param outcomes for which it has some
     * @param weights those of all features
     * @param from where its own begin
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and not changed
    public record Row(int[] outcomes, double[] weights, int from) {
        /** Adds the weights to those of other features, by outcome. */
        public void addTo(double[] sums) {
            for (int i = 0; i < outcomes.length; i++) {
                sums[outcomes[i]] += weights[from + i];
            }
        }
    }

    /** The weights of a feature; none if it was not seen in training. */
    public Row row(String feature) {
        int place = features.place(FeatureHashes.hash(feature));
        return place < 0 ? NONE : new Row(patterns[features.pattern(place)], weights, features.start(place));
    }

    /** The weights of several features together, by outcome. */
    public double[] sum(Iterable<String> features) {
        double[] sums = new double[outcomes()];
        for (String feature : features) {
            row(feature).addTo(sums);
        }
        return sums;
    }

    /** The number of outcomes. */
    public int outcomes() {
        return outcomes.size();
    }

    /** The name of an outcome. */
    public String outcome(int i) {
        return outcomes.get(i);
    }
}
