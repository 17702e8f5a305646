package org.demarche.event;

import java.util.List;
import java.util.Map;

/**
 * Which truce a place tells of: the one that it is likeliest told of, by a log-linear model over {@link ChainFeature}s, whose
 * weights were found in annotated reports ({@code docs/quality.md}).
 *
 * @param weights of what speaks for a truce
 */
record ChainModel(Weights<ChainFeature> weights) implements TruceChains.Choice {
    /** The one that is shipped. */
    static ChainModel shipped() {
        return new ChainModel(Weights.shipped("chains.tsv", 1, ChainFeature.class));
    }

    @Override
    public int among(TruceTelling telling, List<TruceChain> chains, List<Map<ChainFeature, Double>> evidence) {
        int best = 0;
        for (int i = 1; i < evidence.size(); i++) {
            best = weights.sum(evidence.get(i)) > weights.sum(evidence.get(best)) ? i : best;
        }
        return best;
    }
}
