package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.event.TruceIdentity.Reference;
import org.demarche.model.Factuality;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;

class ChainModelTest {
    private static final TruceTelling PLACE = new TruceTelling(
            0,
            0,
            new Span(0, 1),
            TruceIdentity.spokenOf(Reference.INDEFINITE),
            new Roles(),
            List.of(),
            Optional.empty(),
            false,
            false,
            false,
            false,
            List.of(),
            Factuality.ACTUAL);

    private static int choice(ChainModel model, List<Map<ChainFeature, Double>> evidence) {
        return model.among(PLACE, List.of(new TruceChain(), new TruceChain()), evidence);
    }

    @Test
    void theTruceThatMostSpeaksForIsChosen() {
        ChainModel model = new ChainModel(
                new Weights<>(Map.of(ChainFeature.FIRST, 1.0, ChainFeature.WORDS, 4.0, ChainFeature.NEW, 3.0)));
        Map<ChainFeature, Double> first = Map.of(ChainFeature.FIRST, 1.0);
        Map<ChainFeature, Double> fresh = Map.of(ChainFeature.NEW, 1.0);
        assertThat(choice(model, List.of(first, Map.of(ChainFeature.WORDS, 1.0), fresh)))
                .isEqualTo(1);
        assertThat(choice(model, List.of(first, Map.of(ChainFeature.WORDS, 0.5), fresh)))
                .isEqualTo(2);
    }

    @Test
    void ofEqualsTheOneToldOfFirstIsChosen() {
        ChainModel model = new ChainModel(new Weights<>(Map.of(ChainFeature.FIRST, 1.0)));
        assertThat(choice(model, List.of(Map.of(), Map.of(), Map.of(ChainFeature.NEW, 1.0))))
                .isZero();
    }

    @Test
    void theShippedWeightsTellOfEveryFeature() {
        Weights<ChainFeature> weights = ChainModel.shipped().weights();
        assertThat(ChainFeature.values())
                .allSatisfy(f -> assertThat(weights.of(f)).isNotZero());
    }

    @Test
    void wordsForAnotherTruceSpeakForANewOneAndEarlierTimesAgainstAPresentOne() {
        Weights<ChainFeature> weights = ChainModel.shipped().weights();
        assertThat(weights.of(ChainFeature.NEW_BY_WORDS)).isPositive();
        assertThat(weights.of(ChainFeature.NEW_IN_GENERAL)).isNegative();
        assertThat(weights.of(ChainFeature.PAST_FOR_PRESENT)).isNegative();
        assertThat(weights.of(ChainFeature.WORDS)).isPositive();
    }
}
