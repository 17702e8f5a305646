package org.demarche.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class ModelFileTest {

    @Test
    void readsBackWhatItWrote() throws IOException {
        ParserModel.Builder builder = new ParserModel.Builder(
                FeatureTemplates.parse("s0.w b0.t\n"), List.of("dobj", "nsubj"), new WeightScale(0.5f, 40));
        builder.add(Integer.MIN_VALUE, 0, (byte) 127);
        builder.add(-17, 0, (byte) -1);
        builder.add(-17, 4, (byte) -127);
        builder.add(0, 1, (byte) 3);
        builder.add(Integer.MAX_VALUE, 2, (byte) 1);
        ParserModel model = builder.build();

        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ModelFile.write(model, file);
        ParserModel read = ModelFile.read(new ByteArrayInputStream(file.toByteArray()));

        assertThat(read.templates().table()).isEqualTo("s0.w b0.t\n");
        assertThat(read.actions().labels()).containsExactly("dobj", "nsubj");
        assertThat(read.sortedFeatures()).containsExactly(Integer.MIN_VALUE, -17, 0, Integer.MAX_VALUE);
        for (int feature : model.sortedFeatures()) {
            assertThat(read.row(feature)).isEqualTo(model.row(feature));
        }
        int[] sums = new int[5];
        read.rows().add(new int[] {-17, 0, 12345}, new int[][] {sums, sums, sums}, 3);
        double[] scores = Arrays.stream(sums)
                .mapToDouble(sum -> (double) sum / WeightRows.UNIT)
                .toArray();
        WeightScale scale = new WeightScale(0.5f, 40);
        double[] expected = {scale.weight((byte) -1), scale.weight((byte) 3), 0, 0, scale.weight((byte) -127)};
        assertThat(scores).containsExactly(expected, within(1.0 / WeightRows.UNIT));
    }

    @Test
    void refusesAnotherFile() throws IOException {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(other)) {
            deflater.write(new byte[64]);
        }
        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(other.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a parser model");
    }

    @Test
    void theScaleKeepsWeightsWithinTwoPercent() {
        WeightScale scale = new WeightScale(1, 50);
        for (float weight = 1; weight <= 50; weight += 0.37f) {
            assertThat(scale.weight(scale.step(weight))).isBetween(weight * 0.98f, weight * 1.02f);
            assertThat(scale.weight(scale.step(-weight))).isEqualTo(-scale.weight(scale.step(weight)));
        }
    }
}
