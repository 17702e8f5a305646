package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureWeightsTest {
    /** A perceptron of three outcomes: two features that speak for the first two, and one that speaks for the last. */
    private static byte[] model() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF("Perceptron");
        write(out, "NN", "VB", "JJ");
        write(out, "2 0 1", "1 2");
        write(out, "w=truce", "w=Übereinkunft\u20ac", "suf=e");
        for (double weight : new double[] {0.5, -1, 2, 3, 4}) {
            out.writeDouble(weight);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String... texts) throws IOException {
        out.writeInt(texts.length);
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    @Test
    void addsWhatFeaturesSpeakFor() throws IOException {
        FeatureWeights weights = FeatureWeights.read(model());

        assertThat(weights.sum(List.of("w=truce"))).containsExactly(0.5, -1, 0);
        assertThat(weights.sum(List.of("w=Übereinkunft\u20ac", "suf=e"))).containsExactly(2, 3, 4);
        assertThat(weights.outcome(2)).isEqualTo("JJ");
    }

    @Test
    void knowsNothingOfOtherFeatures() throws IOException {
        FeatureWeights weights = FeatureWeights.read(model());

        assertThat(weights.sum(List.of("w=war", "", "w=Übereinkunft"))).containsExactly(0, 0, 0);
    }

    @Test
    void tellsWhatIsNoWholeModel() throws IOException {
        byte[] model = model();

        for (byte[] broken : List.of(new byte[0], Arrays.copyOf(model, 40), Arrays.copyOf(model, model.length - 1))) {
            assertThatThrownBy(() -> FeatureWeights.read(broken))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("no linear model");
        }
    }
}
