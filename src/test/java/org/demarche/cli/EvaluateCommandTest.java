package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String FIXTURE = "src/test/resources/org/demarche/evaluate/";

    @TempDir
    private Path folder;

    @Test
    void figuresOfAGraph() throws IOException {
        Path json = folder.resolve("figures.json");
        Run run = Run.of(
                "evaluate",
                FIXTURE + "docs",
                FIXTURE + "gold",
                "--graph",
                FIXTURE + "graph.ttl",
                "--misses",
                "--json",
                json.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("strict     all                      P 0.833  R 0.714  F1 0.769   (5 of 6 / 7)\n")
                .contains("b.txt: entity missed: Place Sudan\n");
        assertThat(Files.readString(json)).contains("\"across_documents\"");
    }

    @Test
    void withoutAGraphOneIsBuilt() {
        Run run = Run.ofShallow("evaluate", FIXTURE + "docs", FIXTURE + "gold");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("(0 of 0 / 7)");
    }

    @Test
    void brokenAnnotationEndsIt() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{");
        Run run = Run.ofShallow("evaluate", FIXTURE + "docs", folder.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("a.json:1: error[DIP-070]: is not JSON").contains("  hint: ");
    }
}
