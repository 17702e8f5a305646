package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BrownClustersTest {

    @Test
    void readsBackWhatItWrote() throws IOException {
        BrownClusters clusters = writtenAndRead(Map.of("truce", "0101", "treaty", "0100", "said", "111"));

        assertThat(clusters.path("truce")).contains("0101");
        assertThat(clusters.path("treaty")).contains("0100");
        assertThat(clusters.path("said")).contains("111");
        assertThat(clusters.path("sang")).isEmpty();
    }

    @Test
    void fallsBackToThePartAfterTheLastHyphen() throws IOException {
        BrownClusters clusters = writtenAndRead(Map.of("talks", "0101", "side-talks", "0110"));

        assertThat(clusters.path("peace-talks")).contains("0101");
        assertThat(clusters.path("side-talks")).contains("0110");
        assertThat(clusters.path("talks-")).isEmpty();
    }

    @Test
    void refusesAnotherFile() throws IOException {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(other)) {
            zip.write(new byte[100]);
        }
        assertThatThrownBy(() -> BrownClusters.read(new ByteArrayInputStream(other.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Brown");
    }

    @Test
    @Tag("models")
    void theJarsClustersKnowCommonWords() {
        BrownClusters clusters = BrownClusters.load();

        assertThat(clusters.path("said")).isPresent();
        assertThat(clusters.path("monday")).isEqualTo(clusters.path("tuesday"));
        assertThat(clusters.path("qqxxzzk")).isEmpty();
    }

    private static BrownClusters writtenAndRead(Map<String, String> pathOf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BrownClusters.write(pathOf, bytes);
        return BrownClusters.read(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
