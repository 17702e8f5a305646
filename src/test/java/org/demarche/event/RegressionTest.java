package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.event.Regression.Choice;
import org.junit.jupiter.api.Test;

class RegressionTest {
    private static final Map<SideFeature, Double> HERE = Map.of(SideFeature.HERE, 1.0);

    private static double weight(List<Choice<SideFeature>> choices, double draw) {
        return Regression.weights(choices, List.of(SideFeature.HERE), f -> draw).of(SideFeature.HERE);
    }

    @Test
    void whatIsSoInThreeOfFourIsAsLikelyByItsWeight() {
        List<Choice<SideFeature>> choices = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            choices.add(Choice.of(i > 0, HERE, 10));
        }
        assertThat(weight(choices, 0)).isCloseTo(Math.log(3), within(0.01));
        assertThat(weight(choices, 5)).isBetween(0.1, 1.0);
    }

    @Test
    void whereSeveralAreRightItTeachesNothingWhichOfThem() {
        Choice<SideFeature> both = new Choice<>(List.of(HERE, Map.of()), List.of(true, true), 1);
        Choice<SideFeature> one = new Choice<>(List.of(HERE, Map.of(), Map.of()), List.of(false, true, true), 1);
        assertThat(weight(List.of(both), 1)).isZero();
        assertThat(weight(List.of(one), 1)).isNegative();
    }
}
