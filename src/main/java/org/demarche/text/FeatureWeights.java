package org.demarche.text;

import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * What a linear model of OpenNLP has learned: how much each feature speaks for each outcome. To look a feature up costs more
 * than to add its weights, so whoever decodes keeps what he will ask for again.
 *
 * <p>Immutable, safe to share between threads.
 */
public final class FeatureWeights {
    private static final Row NONE = new Row(new Context(new int[0], new double[0]));

    private final AbstractModel model;
    private final Map<String, Context> contexts;

    public FeatureWeights(AbstractModel model) {
        this.model = model;
        this.contexts = contexts(model);
    }

    @SuppressWarnings("unchecked") // documented as a map of predicates to contexts
    private static Map<String, Context> contexts(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    /** The weights of one feature. */
    public record Row(Context context) {
        /** Adds the weights to those of other features, by outcome. */
        public void addTo(double[] sums) {
            int[] outcomes = context.getOutcomes();
            double[] weights = context.getParameters();
            for (int i = 0; i < outcomes.length; i++) {
                sums[outcomes[i]] += weights[i];
            }
        }
    }

    /** The weights of a feature; none if it was not seen in training. */
    public Row row(String feature) {
        Context context = contexts.get(feature);
        return context == null ? NONE : new Row(context);
    }

    /** The weights of several features together, by outcome. */
    public double[] sum(Iterable<String> features) {
        double[] sums = new double[outcomes()];
        for (String feature : features) {
            Context context = contexts.get(feature);
            if (context != null) {
                new Row(context).addTo(sums);
            }
        }
        return sums;
    }

    /** The number of outcomes. */
    public int outcomes() {
        return model.getNumOutcomes();
    }

    /** The name of an outcome. */
    public String outcome(int i) {
        return model.getOutcome(i);
    }
}
