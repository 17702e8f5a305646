package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeamsTest {

    @ParameterizedTest
    @CsvSource({"3, 0.1", "1, 0.4", "2, 0.4", "4, 0.06", "9, 0.04"})
    void theLastThatFindsRoomIsTheLeastOfSoManyLargest(int size, double least) {
        double[] probabilities = {0.06, 0.4, 0.04, 0.4, 0.1};

        assertThat(Beams.leastOfBest(probabilities, size)).isEqualTo(least);
    }
}
