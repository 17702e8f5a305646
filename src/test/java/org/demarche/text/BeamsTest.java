package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeamsTest {

    @ParameterizedTest
    @CsvSource({"3, 0.1", "1, 0.4", "2, 0.4", "4, 0.06", "9, 0.04"})
    void theLastThatFindsRoomIsTheLeastOfSoManyLargest(int size, double least) {
        double[] probabilities = {0.06, 0.4, 0.04, 0.4, 0.1};

        assertThat(Beams.leastOfBest(probabilities, size)).isEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"1, b", "3, bde", "9, bdeac"})
    void theBestComeFirstAndOfEqualsTheEarlier(int size, String best) {
        Map<String, Double> scores = Map.of("a", -3.0, "b", -1.0, "c", -4.0, "d", -2.0, "e", -2.0);

        assertThat(Beams.best(List.of("a", "b", "c", "d", "e"), size, scores::get))
                .containsExactly(best.split(""));
    }

    @Test
    void theFirstThatIsSoIsFound() {
        assertThat(Beams.first(List.of("ab", "b", "bc"), word -> word.startsWith("b")))
                .isEqualTo(1);
    }
}
