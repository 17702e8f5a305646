package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildCommandTest {
    @TempDir
    private Path folder;

    private Path news;
    private Path graph;

    @BeforeEach
    void makeNews() throws IOException {
        news = Files.createDirectory(folder.resolve("news"));
        graph = folder.resolve("graph.ttl");
        write("good.txt", "---\ndate: 2031-02-03\n---\nThe ministers met.");
    }

    @Test
    void graphIsWrittenAndSummedUp() throws IOException {
        Run run = Run.ofShallow("build", news.toString(), "-o", graph.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .satisfiesExactly(
                        first -> assertThat(first).matches(".*graph\\.ttl: \\d+ triples of 1 documents"),
                        second -> assertThat(second).isEqualTo("  entities  0"),
                        third -> assertThat(third).isEqualTo("  events    0"),
                        fourth -> assertThat(fourth).isEqualTo("  problems  0 errors, 0 warnings, 0 notes"));
        assertThat(Files.readString(graph)).contains("good.txt");
    }

    @Test
    void badDocumentsAreNamedCountedAndLeftOut() throws IOException {
        write("bad.jsonl", "{\"text\": \"A.\", \"date\": \"31 June\"}\n{\"text\": \n");
        write("empty.txt", "");
        write("fail.txt", "FAIL");
        Run run = Run.ofShallow("build", news.toString(), "-o", graph.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("bad.jsonl:1:24: warning[DIP-021]: date \"31 June\" is not in the form 2025-03-18\n  hint: ")
                .contains("bad.jsonl:2:")
                .contains("empty.txt: error[DIP-002]: document holds no text\n  hint: ")
                .contains("fail.txt: error[DIP-090]: the program failed at this document")
                .contains("triples of 2 documents")
                .contains("  problems  3 errors, 1 warning, 1 note\n")
                .contains("            DIP-020  1 × document has no date (")
                .doesNotContain("\tat ")
                .doesNotContain("note[");
        assertThat(Files.readString(graph)).contains("good.txt", "bad.jsonl#1").doesNotContain("fail.txt");
    }

    @Test
    void strictRunEndsAtTheFirstProblemAndKeepsTheOldGraph() throws IOException {
        Files.writeString(graph, "# old\n");
        write("a-empty.txt", "");
        Run run = Run.ofShallow("build", news.toString(), "-o", graph.toString(), "--strict");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("a-empty.txt: error[DIP-002]")
                .endsWith("demarche: error: stopped at the first problem, as --strict asks; nothing was written\n");
        assertThat(graph).hasContent("# old");
    }

    @Test
    void quietRunPrintsProblemsOnly() throws IOException {
        assertThat(Run.ofShallow("build", news.toString(), "-o", graph.toString(), "--quiet")
                        .err())
                .isEmpty();
        write("empty.txt", "");
        assertThat(Run.ofShallow("build", news.toString(), "-o", graph.toString(), "-q")
                        .err())
                .contains("error[DIP-002]")
                .doesNotContain("problems");
    }

    @Test
    void graphGoesToStandardOutput() {
        Run run = Run.ofShallowReading("The ministers met.", "build", "-", "-o", "-", "--format", "nt");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).isNotEmpty().allMatch(line -> line.startsWith("<") && line.endsWith(" ."));
        assertThat(run.err()).startsWith("standard output: ");
    }

    @Test
    void withoutAnyDocumentNothingIsWritten() throws IOException {
        Path none = Files.createDirectory(folder.resolve("none"));
        Run run = Run.of("build", none.toString(), "-o", graph.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(": error[DIP-007]: no document was found, so nothing was written\n  hint: ");
        assertThat(graph).doesNotExist();
    }

    @Test
    void missingInputEndsTheRunBeforeItBegins() {
        Path typo = folder.resolve("nwes");
        Run run = Run.of("build", typo.toString(), news.toString(), "-o", graph.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("nwes: error[DIP-001]: does not exist\n  hint: ");
        assertThat(graph).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "none/graph.ttl, its folder does not exist",
        "news, its ending tells no format of graphs",
        "news/good.docx, its ending tells no format of graphs",
        "folder.ttl, is a folder"
    })
    void unwritableOutputIsFoundBeforeTheWorkBegins(String output, String message) throws IOException {
        Files.createDirectory(folder.resolve("folder.ttl"));
        Run run = Run.of("build", news.toString(), "-o", folder.resolve(output).toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(": error[DIP-040]: " + message).contains("  hint: ");
        assertThat(run.err().lines()).hasSize(2);
    }

    @Test
    void fullDiskIsNamed() {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full));
        Run run = Run.ofShallow("build", news.toString(), "-o", full.toString(), "--format", "ttl");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("/dev/full: error[DIP-040]: cannot be written")
                .contains("  hint: ");
    }

    @Test
    void nothingIsLeftBesideTheGraph() throws IOException {
        Run.ofShallow("build", news.toString(), "-o", graph.toString());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("news", "graph.ttl");
        }
    }

    @Test
    void slipInALexiconIsNamedAndEndsTheRun() throws IOException {
        Path lexicon = folder.resolve("mine.ttl");
        Files.writeString(
                lexicon,
                "@prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> .\n<urn:lex:warn> a ontolex:LexicalEntry .\n");
        Run run = Run.of("build", news.toString(), "-o", graph.toString(), "--lexicon", lexicon.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("mine.ttl: error[DIP-030]: ")
                .contains("  hint: ")
                .endsWith("demarche: error: mend the lexicon or gazetteer first; nothing was written\n");
        assertThat(graph).doesNotExist();
    }

    @Test
    void valueThatNoGraphMayHoldIsNamedAndEndsTheRun() throws IOException {
        Path lexicon = folder.resolve("mine.ttl");
        Files.writeString(
                lexicon,
                Files.readString(Path.of("docs/examples/sanctions.ttl"))
                        .replace(
                                "ontolex:reference ex:Sanction ;",
                                "ontolex:reference dip:Ceasefire ; dip:status dip:Over ;"));
        Run run = Run.of("build", news.toString(), "-o", graph.toString(), "--lexicon", lexicon.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("mine.ttl: error[DIP-030]: ")
                .contains("Over\n  hint: dip:status is one of dip:Proposed");
        assertThat(graph).doesNotExist();
    }

    @Test
    void slipInTheTurtleOfAGazetteerHasLineAndColumn() throws IOException {
        Path gazetteer = folder.resolve("mine.ttl");
        Files.writeString(gazetteer, "<urn:a> <urn:b> .\n");
        Run run = Run.of("build", news.toString(), "-o", graph.toString(), "--gazetteer", gazetteer.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("mine.ttl:1:").contains("error[DIP-030]: ");
    }

    @ParameterizedTest
    @CsvSource({
        "--threads, 0, at least one thread",
        "--threads, x, not an int",
        "--base, nothing, absolute IRI",
        "--base, https://example.org/id, ends with / or #",
        "--format, docx, is no format",
        "--colour, x, Unknown option"
    })
    void wrongOptionIsWrongUsage(String option, String value, String message) {
        Run run = Run.of("build", news.toString(), option, value);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message).contains("  hint: ").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    private void write(String name, String content) throws IOException {
        Files.write(news.resolve(name), List.of(content));
    }
}
