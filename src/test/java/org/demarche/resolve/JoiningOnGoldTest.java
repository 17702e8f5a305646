package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JoiningOnGoldTest {
    @Test
    void joinsWhatTheDevelopmentSetHoldsToBeOne() throws IOException {
        JoiningFigures figures = JoiningFigures.of(Path.of("src/evaluation/dev/gold"));
        assertThat(figures.f1()).as(figures.toString()).isGreaterThan(0.7);
    }
}
