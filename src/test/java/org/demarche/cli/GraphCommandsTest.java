package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands query, export and validate, on a graph of one document. */
class GraphCommandsTest {
    @TempDir
    private Path folder;

    private Path graph;

    @BeforeEach
    void build() throws IOException {
        Path text = Files.writeString(
                folder.resolve("a.txt"), "---\ntitle: Ünal met Ødegård\ndate: 2031-02-03\n---\nThe ministers met.");
        graph = folder.resolve("graph.nq");
        assertThat(Run.ofShallow("build", text.toString(), "-o", graph.toString(), "--quiet"))
                .isEqualTo(new Run(0, "", ""));
    }

    @Test
    void answerGoesToStandardOutput() throws IOException {
        String query = "SELECT ?title { ?document a dip:Document ; dcterms:title ?title }";
        Run run = Run.of("query", graph.toString(), "-e", query, "--format", "csv");
        assertThat(run).isEqualTo(new Run(0, "title\r\nÜnal met Ødegård\r\n", ""));
        Path file = Files.writeString(folder.resolve("q.rq"), query);
        assertThat(Run.of("query", graph.toString(), file.toString()).out()).contains("Ünal met Ødegård");
    }

    @Test
    void wrongQueryIsNamedWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("q.rq"), "SELECT *\n{ ?s ?p }");
        Run run = Run.of("query", graph.toString(), file.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("q.rq:2:").contains("error[DIP-042]").contains("  hint: ");
    }

    @Test
    void queryIsGivenOnce() {
        assertThat(Run.of("query", graph.toString()).exitCode()).isEqualTo(2);
        assertThat(Run.of("query", graph.toString(), "q.rq", "-e", "ASK {}").exitCode())
                .isEqualTo(2);
        assertThat(Run.of("query", graph.toString(), "-e", "ASK {}", "--format", "pdf")
                        .err())
                .contains("there is no format pdf");
    }

    @Test
    void missingQueryOrGraphIsNamed() {
        Run noQuery = Run.of("query", graph.toString(), "none.rq");
        assertThat(noQuery.exitCode()).isEqualTo(2);
        assertThat(noQuery.err()).contains("none.rq: error[DIP-042]");
        Run noGraph = Run.of("validate", folder.resolve("none.ttl").toString());
        assertThat(noGraph.exitCode()).isEqualTo(2);
        assertThat(noGraph.err()).contains("none.ttl: error[DIP-041]");
    }

    @Test
    void brokenGraphIsNamedWithLineAndColumn() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.ttl"), "<urn:a> <urn:b>\n.\n");
        Run run =
                Run.of("export", broken.toString(), "-o", folder.resolve("x.nt").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("broken.ttl:2:1: error[DIP-041]");
        assertThat(folder.resolve("x.nt")).doesNotExist();
    }

    @Test
    void exportAndBackGivesTheSameBytes() throws IOException {
        Path turtle = folder.resolve("x.trig.gz");
        Path back = folder.resolve("back.nq");
        assertThat(Run.of("export", graph.toString(), "-o", turtle.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("export", turtle.toString(), "-o", back.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(back).hasSameTextualContentAs(graph);
    }

    @Test
    void graphThatBreaksAShapeEndsWithOne() throws IOException {
        assertThat(Run.of("validate", graph.toString())).isEqualTo(new Run(0, graph + " conforms\n", ""));
        Path broken = folder.resolve("broken.nt");
        Files.writeString(
                broken,
                "<https://w3id.org/demarche/id/call/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                        + " <https://w3id.org/demarche/ontology#Call> .\n");
        Run run = Run.of("validate", broken.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(broken + " does not conform\n");
        assertThat(run.err()).contains("broken.nt: error[DIP-050]");
    }
}
