package org.demarche.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeatureTableTest {

    @Test
    void keepsItsPairsWhileItGrows() {
        Random random = new Random(3);
        FeatureTable table = new FeatureTable(1);
        Map<Integer, Integer> expected = new HashMap<>();
        for (int i = 1; i <= 5000; i++) {
            // A quarter of the features differ in their high bits alone and so meet in one place.
            int feature = i % 4 == 0 ? i << 24 : random.nextInt();
            table.put(feature, i);
            expected.put(feature, i);
        }

        assertThat(table.size()).isEqualTo(expected.size());
        expected.forEach((feature, start) -> assertThat(table.start(feature)).isEqualTo(start));
        assertThat(table.sortedFeatures()).isSorted().hasSize(expected.size());
        assertThat(table.start(-1)).isZero();
    }
}
