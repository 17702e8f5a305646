package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoiningOnGoldTest {
    @ParameterizedTest
    @CsvSource({"dev, 0.7", "together, 0.65"})
    void joinsWhatTheAnnotationHoldsToBeOne(String set, double least) throws IOException {
        JoiningFigures figures = JoiningFigures.of(Path.of("src/evaluation", set, "gold"));
        assertThat(figures.f1()).as(figures.toString()).isGreaterThan(least);
    }
}
