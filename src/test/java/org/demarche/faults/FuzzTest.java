package org.demarche.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.demarche.testing.Fuzzing.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.demarche.model.Diagnostic;
import org.demarche.model.Document;
import org.demarche.model.Reporter;
import org.demarche.pipeline.Demarche;
import org.demarche.rdf.DatasetStage;
import org.demarche.rdf.GraphFormat;
import org.demarche.rdf.GraphIoException;
import org.demarche.rdf.GraphReader;
import org.demarche.rdf.GraphWriter;
import org.demarche.rdf.QueryRunner;
import org.demarche.rdf.SampleGraph;
import org.demarche.rdf.ShapeValidator;
import org.demarche.read.DocumentReader;
import org.demarche.testing.Fuzzing;
import org.demarche.testing.Mutator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spoilt input of every kind neither crashes nor hangs the program, and what comes out is sound. */
@Tag("models")
class FuzzTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 19);

    /** Inputs of the kinds that no sample report has. */
    private static final Map<String, String> FEEDS_AND_ARCHIVES =
            Map.of("rss.xml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Wire</title>
              <item><title>Solano &amp;amp; Berg speak</title><link>https://wire.example/1</link><guid>wire-1</guid>
                <pubDate>Tue, 18 Mar 2025 23:30:00 -0500</pubDate><description>Short.</description>
                <content:encoded><![CDATA[<p>They spoke on <b>Tuesday</b>.</p>]]></content:encoded></item>
            </channel></rss>
            """, "atom.xml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Ministry</title><id>urn:feed</id>
              <entry><id>tag:ministry.example,2025:7</id><title>Read-out</title><link href="https://ministry.example/7"/>
                <published>2025-03-20T01:00:00+07:00</published><content type="text">Minister Berg said: a &lt; b.</content></entry>
            </feed>
            """, "crawl.warc", """
            WARC/1.0\r
            WARC-Type: response\r
            WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r
            WARC-Date: 2025-03-21T23:59:00Z\r
            WARC-Target-URI: https://a.example/1\r
            Content-Type: application/http; msgtype=response\r
            Content-Length: 151\r
            \r
            HTTP/1.1 200 OK\r
            Content-Type: text/html; charset=UTF-8\r
            Content-Length: 81\r
            \r
            <html><head><title>Talks</title></head><body><p>Berg met Ana.</p></body></html>\r
            \r
            """);

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

    @Test
    void readersSurviveSpoiltFiles() throws IOException {
        Mutator mutator = Fuzzing.mutator("files");
        Map<String, String> samples = new TreeMap<>(FEEDS_AND_ARCHIVES);
        for (Path seed : files("seeds", ".txt", ".md", ".html", ".jsonl")) {
            samples.put(seed.getFileName().toString(), Files.readString(seed));
        }
        List<String> names = List.copyOf(samples.keySet());
        for (int i = 0; i < Fuzzing.cases(400); i++) {
            String sample = mutator.oneOf(names);
            byte[] spoilt = mutator.spoil(Mutator.utf8(mutator.spoil(samples.get(sample))));
            boolean zipped = mutator.below(5) == 0;
            String name = sample + (zipped ? ".gz" : "");
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
        Mutator mutator = Fuzzing.mutator("reports");
        List<Path> seeds = files("src/evaluation", ".txt");
        List<Diagnostic> faults = new ArrayList<>();
        Demarche demarche = Demarche.builder().withText(true).threads(1).build(faults::add);
        ShapeValidator shapes = ShapeValidator.ofGraphs();
        AtomicInteger spans = new AtomicInteger();
        int batch = 4;
        for (int i = 0; i < Math.max(1, Fuzzing.cases(10) / batch); i++) {
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

    /** What a lexicon says is either refused or fit for a graph. */
    @Test
    void graphsBySpoiltLexiconsAreSound() throws IOException {
        Mutator mutator = Fuzzing.mutator("lexicons");
        String lexicon = Files.readString(Path.of("docs/examples/sanctions.ttl"));
        List<Document> documents = List.of(Document.of(
                "a", "The European Union sanctioned Belarus on Monday, a penalty on Minsk.", Optional.of(DAY)));
        ShapeValidator shapes = ShapeValidator.ofGraphs();
        for (int i = 0; i < Fuzzing.cases(5); i++) {
            Path words = Files.writeString(folder.resolve("words.ttl"), mutator.shuffleWords(lexicon));
            within("case " + i, () -> {
                List<Diagnostic> slips = new ArrayList<>();
                Demarche demarche = Demarche.builder().lexicon(words).threads(1).build(slips::add);
                if (slips.isEmpty()) {
                    Dataset graph = demarche.graphOf(documents, slips::add);
                    assertThat(slips).isEmpty();
                    assertThat(ShapeValidator.conforms(shapes.validate(graph))).isTrue();
                }
            });
        }
    }

    @Test
    void graphsAreReadOrRefused() throws IOException {
        Mutator mutator = Fuzzing.mutator("graphs");
        Dataset sample = new DatasetStage(true).apply(SampleGraph.graph(), Reporter.SILENT);
        Map<GraphFormat, String> texts = new EnumMap<>(GraphFormat.class);
        for (GraphFormat format : GraphFormat.values()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new GraphWriter().write(sample, format, bytes);
            texts.put(format, bytes.toString(StandardCharsets.UTF_8));
        }
        for (int i = 0; i < Fuzzing.cases(150); i++) {
            GraphFormat format = mutator.oneOf(List.of(GraphFormat.values()));
            byte[] spoilt = mutator.spoil(Mutator.utf8(mutator.spoil(texts.get(format))));
            within("case " + i + " of " + format, () -> assertThatCode(() -> {
                        try {
                            new GraphReader(Reporter.SILENT).read(new ByteArrayInputStream(spoilt), format, "graph");
                        } catch (GraphIoException refused) {
                            assertThat(refused.diagnostic().message()).isNotBlank();
                        }
                    })
                    .doesNotThrowAnyException());
        }
    }

    @Test
    void queriesAreAnsweredOrRefused() throws IOException {
        Mutator mutator = Fuzzing.mutator("queries");
        List<Path> queries = files("queries", ".rq");
        Dataset graph = Demarche.builder()
                .build(Reporter.SILENT)
                .graphOf(
                        List.of(Document.of("a", "France and Mali called for a truce on Monday.", Optional.of(DAY))),
                        Reporter.SILENT);
        QueryRunner runner = new QueryRunner(graph);
        for (int i = 0; i < Fuzzing.cases(200); i++) {
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
