package org.demarche.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortRunTest {
    @Test
    void goesByTheSizeOfTheReports() {
        assertThat(ShortRun.ofReports(50_000)).contains(ShortRun.SECONDS);
        assertThat(ShortRun.ofReports(2_500_000)).contains(ShortRun.MINUTE);
        assertThat(ShortRun.ofReports(25_000_000)).contains(ShortRun.MINUTES);
        assertThat(ShortRun.ofReports(45_000_000)).isEmpty();
    }

    @Test
    void goesByTheSizeOfTheGraph() {
        assertThat(ShortRun.ofGraph(600_000)).contains(ShortRun.SECONDS);
        assertThat(ShortRun.ofGraph(34_000_000)).isEmpty();
    }

    @Test
    void isForeseenWhereTheArgumentsSayPlainlyWhatIsAsked(@TempDir Path folder) throws IOException {
        String graph = Files.writeString(folder.resolve("graph.ttl"), "").toString();

        assertThat(ShortRun.foreseen("query", graph, "calls.rq")).contains(ShortRun.SECONDS);
        assertThat(ShortRun.foreseen("serve", graph)).isEmpty();
        assertThat(ShortRun.foreseen("query", "--format", "csv", graph)).isEmpty();
        assertThat(ShortRun.foreseen("query", folder.toString())).isEmpty();
        assertThat(ShortRun.foreseen("--help")).isEmpty();
    }

    /** The Java machine says nothing of a pattern that fits no class. */
    @Test
    void namesClassesThatThereAre() throws IOException {
        String classes;
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "org", "demarche"))) {
            classes = files.map(file -> file.toString().replace(File.separatorChar, '/'))
                    .collect(joining("\n"));
        }

        assertThat(Pattern.compile("org/demarche/[\\w/]+")
                        .matcher(ShortRun.MINUTES.directives())
                        .results()
                        .map(MatchResult::group))
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(classes).contains(name));
    }
}
