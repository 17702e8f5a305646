package org.demarche.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.demarche.knowledge.GazetteerReader;
import org.demarche.model.Document;
import org.demarche.rdf.GraphFormat;
import org.demarche.rdf.GraphIoException;
import org.demarche.rdf.GraphReader;
import org.demarche.rdf.TableWriter;
import org.demarche.read.DocumentReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that asks to be let out: to another machine, to a file that nobody named, to code, or to all memory. Nothing is. */
class HostileInputTest {
    private static final String SECRET = "They met in secret.";

    private final AtomicInteger visits = new AtomicInteger();

    @TempDir
    private Path folder;

    private HttpServer elsewhere;
    private String address;
    private Path secret;

    @BeforeEach
    void open() throws IOException {
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            visits.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        elsewhere.start();
        address = "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/x";
        secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
    }

    @AfterEach
    void nobodyCalled() {
        elsewhere.stop(0);
        assertThat(visits).hasValue(0);
    }

    private String filled(String hostile) {
        return hostile.replace("ADDRESS", address)
                .replace("FILE", secret.toUri().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@context\": \"ADDRESS\", \"@id\": \"ADDRESS\", \"name\": \"x\"}",
                "{\"@context\": [\"FILE\"], \"name\": \"x\"}",
                "{\"@context\": {\"@import\": \"ADDRESS\"}, \"name\": \"x\"}"
            })
    void contextOfAGraphIsNotFetched(String hostile) {
        assertThatThrownBy(() -> graph(filled(hostile), GraphFormat.JSONLD))
                .isInstanceOf(GraphIoException.class)
                .hasMessageContaining("is not fetched");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!ENTITY x SYSTEM \"FILE\">",
                "<!ENTITY x SYSTEM \"ADDRESS\">",
                "<!ENTITY % x SYSTEM \"ADDRESS\"> %x;"
            })
    void entitiesOfAGraphStayOutside(String entity) {
        String rdf = "<!DOCTYPE r [" + filled(entity) + "]>" + rdf("&x;");
        try {
            StringBuilder all = new StringBuilder();
            graph(rdf, GraphFormat.RDF).asDatasetGraph().find().forEachRemaining(all::append);
            assertThat(all.toString()).doesNotContain(SECRET);
        } catch (GraphIoException e) {
            assertThat(e.getMessage()).doesNotContain(SECRET);
        }
    }

    @Test
    void entitiesOfAGraphDoNotFillTheMemory() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE r [<!ENTITY l0 \"ha\">");
        for (int i = 1; i <= 40; i++) {
            laughs.append("<!ENTITY l%d \"&l%d;&l%d;\">".formatted(i, i - 1, i - 1));
        }
        assertThatThrownBy(() -> graph(laughs + "]>" + rdf("&l40;"), GraphFormat.RDF))
                .isInstanceOf(GraphIoException.class);
    }

    @Test
    void knowledgeDoesNotImport() throws IOException {
        Path file = Files.writeString(
                folder.resolve("own.ttl"),
                filled(
                        "<> a <http://www.w3.org/2002/07/owl#Ontology> ; <http://www.w3.org/2002/07/owl#imports> <ADDRESS>, <FILE> ."));
        List<String> said = new ArrayList<>();
        GazetteerReader.read(List.of(file), diagnostic -> said.add(diagnostic.toString()));
        assertThat(said).noneMatch(message -> message.contains(SECRET));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"ADDRESS\"]]]]",
                "title: !include FILE",
                "a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\ntitle: [*c,*c,*c,*c]"
            })
    void frontMatterIsOnlyData(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "---\n" + filled(yaml) + "\n---\nThey spoke by phone.\n");
        for (Document document : read(file)) {
            assertThat(document.title().orElse("")).doesNotContain(SECRET);
        }
    }

    @Test
    void pagesAreReadWithoutWhatTheyPointTo() throws IOException {
        String page = """
                <html><head><base href="ADDRESS"><link rel="stylesheet" href="ADDRESS"><script src="ADDRESS"></script>
                <meta http-equiv="refresh" content="0; url=ADDRESS"></head><body><article><h1>Call</h1>
                <p>The two ministers spoke by telephone for an hour on Monday, their offices said in separate statements.</p>
                <iframe src="FILE"></iframe><img src="ADDRESS"><object data="FILE"></object></article></body></html>""";
        assertThat(read(Files.writeString(folder.resolve("a.html"), filled(page))))
                .singleElement()
                .satisfies(document ->
                        assertThat(document.text()).contains("ministers").doesNotContain(SECRET));
    }

    @Test
    void idsAndNamesDoNotLeaveTheFolderOfTables() throws IOException {
        String turtle = """
                @prefix dip: <https://w3id.org/demarche/ontology#> .
                <document/../../../x> a dip:Document ; <http://purl.org/dc/terms/identifier> "../../x" .
                <call/..%2f..%2fx> a dip:Call .""";
        Path tables = folder.resolve("out").resolve("tables");
        Files.createDirectories(tables.getParent());
        List<Path> before = files();
        new TableWriter().write(graph(turtle, GraphFormat.TTL), tables);
        assertThat(files())
                .containsAll(before)
                .filteredOn(file -> !before.contains(file))
                .isNotEmpty()
                .allMatch(file -> file.startsWith(tables));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String rdf(String text) {
        return "<r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:e=\"https://e.example/\">"
                + "<r:Description r:about=\"https://e.example/a\"><e:b>" + text + "</e:b></r:Description></r:RDF>";
    }

    private static Dataset graph(String text, GraphFormat format) {
        return new GraphReader(diagnostic -> {})
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format, "hostile");
    }

    private static List<Document> read(Path file) {
        List<Document> documents = new ArrayList<>();
        new DocumentReader(diagnostic -> {}, new ByteArrayInputStream(new byte[0]))
                .find(List.of(file.toString()))
                .forEach(documents::add);
        return documents;
    }
}
