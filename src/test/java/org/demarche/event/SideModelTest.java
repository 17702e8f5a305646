package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SideModelTest {
    private static final Map<SideFeature, Double> ARMED = Map.of(SideFeature.BIAS, 1.0, SideFeature.ARMED, 1.0);

    @Test
    void aSideAndItsEnemyAreWeighedByWeightsOfTheirOwn() {
        SideModel model = new SideModel(
                new Weights<>(Map.of(SideFeature.BIAS, -1.0, SideFeature.ARMED, 1.0)),
                new Weights<>(Map.of(SideFeature.BIAS, Math.log(3))));
        assertThat(model.ofSide(ARMED)).isEqualTo(0.5);
        assertThat(model.ofEnemy(ARMED)).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void theShippedWeightsTellOfEveryFeature() {
        SideModel model = SideModel.shipped();
        assertThat(SideFeature.values()).allSatisfy(f -> {
            assertThat(model.enemy().of(f)).isNotZero();
            assertThat(model.side().of(f) == 0).isEqualTo(f.isOfTwo());
        });
    }

    @Test
    void whoActsIsLikelierASideThanWhoMediates() {
        SideModel model = SideModel.shipped();
        assertThat(model.ofSide(Map.of(SideFeature.BIAS, 1.0, SideFeature.ACTING, 1.0)))
                .isGreaterThan(model.ofSide(Map.of(SideFeature.BIAS, 1.0)));
        assertThat(model.ofSide(Map.of(SideFeature.BIAS, 1.0, SideFeature.MEDIATING, 1.0)))
                .isLessThan(model.ofSide(Map.of(SideFeature.BIAS, 1.0)));
    }

    @Test
    void whomWordsForWarSetAgainstASideNeedsLessToBeItsEnemy() {
        assertThat(Belligerents.isEnemy(0.5, Map.of())).isFalse();
        assertThat(Belligerents.isEnemy(0.5, Map.of(SideFeature.EVER_SET_AGAINST_THIS, 1.0)))
                .isTrue();
    }
}
