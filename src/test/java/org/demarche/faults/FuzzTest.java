package org.demarche.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.demarche.knowledge.GazetteerReader;
import org.demarche.knowledge.LexiconReader;
import org.demarche.model.Diagnostic;
import org.demarche.model.Document;
import org.demarche.model.Reporter;
import org.demarche.pipeline.Demarche;
import org.demarche.rdf.GraphIoException;
import org.demarche.rdf.QueryRunner;
import org.demarche.rdf.ShapeValidator;
import org.demarche.read.DocumentReader;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoilt input of every kind neither crashes nor hangs the program, and what comes out is sound. A build runs a few cases;
 * {@code -Dfuzz.cases=100000} runs as many as it says, and {@code -Dfuzz.seed=…} others.
 */
@Tag("models")
class FuzzTest {
    private static final long SEED = Long.getLong("fuzz.seed", 42);
    private static final int CASES = Integer.getInteger("fuzz.cases", 160);
    /** Long enough for a busy machine; none takes a second on a free one. */
    private static final Duration HANG = Duration.ofMinutes(1);

    private static final LocalDate DAY = LocalDate.of(2025, 3, 19);

    @TempDir
    private Path folder;

    private static List<Path> files(String folder, String... endings) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> Stream.of(endings)
                            .anyMatch(ending -> file.toString().endsWith(ending)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void within(String what, Executable body) {
        Assertions.assertTimeoutPreemptively(HANG, body, what);
    }

    @Test
    void readersSurviveSpoiltFiles() throws IOException {
        Mutator mutator = new Mutator(SEED);
        List<Path> seeds = files("seeds", ".txt", ".md", ".html", ".jsonl");
        for (int i = 0; i < CASES; i++) {
            Path seed = mutator.oneOf(seeds);
            byte[] spoilt = mutator.spoil(Mutator.utf8(mutator.spoil(Files.readString(seed))));
            boolean zipped = mutator.below(5) == 0;
            String name = seed.getFileName() + (zipped ? ".gz" : "");
            Path file = Files.write(folder.resolve(name), zipped ? mutator.spoil(Mutator.gzip(spoilt)) : spoilt);
            List<Document> documents = new ArrayList<>();
            List<Diagnostic> problems = new ArrayList<>();
            within("case " + i + " of " + name, () -> new DocumentReader(problems::add, InputStreams.EMPTY)
                    .find(List.of(file.toString()))
                    .forEach(documents::add));
            assertThat(documents.size() + problems.size())
                    .as("case %d: %s", i, name)
                    .isPositive();
            assertThat(documents).as("case %d: %s", i, name).allMatch(document -> isWellFormed(document.text()));
            Files.delete(file);
        }
    }

    /** Text that came through a reader holds no half of a pair of surrogates. */
    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000);
    }

    @Test
    void graphsOfSpoiltReportsAreSound() throws IOException {
        Mutator mutator = new Mutator(SEED + 1);
        List<Path> seeds = files("src/evaluation", ".txt");
        List<Diagnostic> faults = new ArrayList<>();
        Demarche demarche = Demarche.builder().withText(true).threads(1).build(faults::add);
        ShapeValidator shapes = ShapeValidator.ofGraphs();
        AtomicInteger spans = new AtomicInteger();
        int batch = 4;
        for (int i = 0; i < Math.max(1, CASES / 20 / batch); i++) {
            List<Document> documents = new ArrayList<>();
            for (int j = 0; j < batch; j++) {
                String text = mutator.below(6) == 0
                        ? mutator.noise(2000)
                        : mutator.spoil(mutator.spoil(Files.readString(mutator.oneOf(seeds))));
                documents.add(Document.of("case-" + i + "-" + j, clean(text), Optional.of(DAY)));
            }
            within("batch " + i, () -> {
                Dataset graph = demarche.graphOf(documents, faults::add);
                assertThat(ShapeValidator.conforms(shapes.validate(graph))).isTrue();
                spans.addAndGet(Soundness.check(graph));
            });
            assertThat(faults).as("batch %d", i).isEmpty();
        }
        assertThat(spans.get()).as("spans that were checked").isPositive();
    }

    /** As a reader hands it over. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n")
                .replace("\u0000", "")
                .replaceAll("[\uD800-\uDFFF](?<![\uD800-\uDBFF][\uDC00-\uDFFF])", "");
    }

    @Test
    void slipsInKnowledgeFilesAreNamed() throws IOException {
        Mutator mutator = new Mutator(SEED + 2);
        String lexicon = Files.readString(Path.of("docs/examples/sanctions.ttl"));
        String gazetteer = Files.readString(Path.of("ontology/gazetteer.ttl")).substring(0, 6000);
        for (int i = 0; i < CASES / 16; i++) {
            Path words = Files.write(folder.resolve("words.ttl"), mutator.spoil(Mutator.utf8(mutator.spoil(lexicon))));
            Path names =
                    Files.write(folder.resolve("names.ttl"), mutator.spoil(Mutator.utf8(mutator.spoil(gazetteer))));
            within("case " + i, () -> {
                List<Diagnostic> slips = new ArrayList<>();
                LexiconReader.read(List.of(words), slips::add);
                GazetteerReader.read(List.of(names), slips::add);
                assertThat(slips).allMatch(slip -> !slip.message().isBlank());
            });
        }
    }

    @Test
    void queriesAreAnsweredOrRefused() throws IOException {
        Mutator mutator = new Mutator(SEED + 3);
        List<Path> queries = files("queries", ".rq");
        Dataset graph = Demarche.builder()
                .build(Reporter.SILENT)
                .graphOf(
                        List.of(Document.of("a", "France and Mali called for a truce on Monday.", Optional.of(DAY))),
                        Reporter.SILENT);
        QueryRunner runner = new QueryRunner(graph);
        for (int i = 0; i < CASES; i++) {
            String query = mutator.spoil(Files.readString(mutator.oneOf(queries)));
            within("case " + i + ":\n" + query, () -> assertThatCode(() -> {
                        try {
                            runner.run(query, "query", QueryRunner.Output.JSON, OutputStream.nullOutputStream());
                        } catch (GraphIoException refused) {
                            assertThat(refused.diagnostic().message()).isNotBlank();
                        }
                    })
                    .doesNotThrowAnyException());
        }
    }

    /** Standard input that no test uses. */
    private static final class InputStreams {
        static final ByteArrayInputStream EMPTY = new ByteArrayInputStream(new byte[0]);
    }
}
