package org.demarche.text.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.demarche.text.FeatureWeights;
import org.demarche.text.Models;

/**
 * A trained name model.
 *
 * <p>Immutable, safe to share between threads.
 *
 * @param weights how much each feature speaks for each outcome
 */
public record NameModel(FeatureWeights weights) {
    static final String WEIGHTS = "nameFinder.model";

    /** The model of the jar, read at the first call and shared from then on. */
    public static NameModel shipped() {
        return Shipped.MODEL;
    }

    /**
     * Reads a model that {@link NameModelTrainer} wrote.
     *
     * @throws IOException if the stream fails or holds no name model
     */
    public static NameModel read(InputStream in) throws IOException {
        FeatureWeights weights = Models.weights(in, WEIGHTS);
        for (int i = 0; i < weights.outcomes(); i++) {
            String outcome = weights.outcome(i);
            String type = outcome.substring(0, Math.max(0, outcome.lastIndexOf('-')));
            if (!outcome.equals("other") && NameTypes.kindOf(type).isEmpty()) {
                throw new IOException("it knows another type of name: " + outcome);
            }
        }
        return new NameModel(weights);
    }

    private static final class Shipped {
        static final NameModel MODEL = open();

        private static NameModel open() {
            try (InputStream in = NameModel.class.getResourceAsStream("names.bin")) {
                if (in == null) {
                    throw new IllegalStateException("the jar lacks names.bin");
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
