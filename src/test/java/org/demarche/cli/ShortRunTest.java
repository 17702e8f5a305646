package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortRunTest {
    @Test
    void goesByTheSizeOfTheReports() {
        assertThat(ShortRun.ofReports(50_000)).contains(ShortRun.SECONDS);
        assertThat(ShortRun.ofReports(2_500_000)).contains(ShortRun.MINUTES);
        assertThat(ShortRun.ofReports(25_000_000)).isEmpty();
    }

    @Test
    void goesByTheSizeOfTheGraph() {
        assertThat(ShortRun.ofGraph(600_000)).contains(ShortRun.SECONDS);
        assertThat(ShortRun.ofGraph(34_000_000)).isEmpty();
    }
}
