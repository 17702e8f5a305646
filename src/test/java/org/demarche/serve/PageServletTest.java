package org.demarche.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.demarche.rdf.GraphFormat;
import org.demarche.rdf.GraphReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server gives beside the protocols: the page, the addresses of things, and its headers. */
class PageServletTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String CALL = "/id/call/2025-03-18-mira-solano-tomas-berg";

    private static GraphServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = GraphServer.start(ProtocolTest.sample(), settings());
        client = Client.of(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static ServerSettings settings() {
        return new ServerSettings("127.0.0.1", 0, Duration.ofSeconds(30), 1000);
    }

    @Test
    void healthTellsWhatIsServed() throws Exception {
        HttpResponse<String> health = client.get("/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body())
                .isEqualToIgnoringNewLines("{\"status\":\"ok\",\"triples\":" + server.triples() + ",\"documents\":2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/health", "/ds/sparql", "/ds/sparql?query=broken", "/nowhere", CALL})
    void everyAnswerGuardsThePageAndLetsOthersAsk(String path) throws Exception {
        HttpResponse<String> answer = client.get(path, "Accept", BROWSER);
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void otherSitesMayAskBeforeTheyPost() throws Exception {
        HttpResponse<String> answer = client.method(
                "OPTIONS", "/ds/sparql", "Origin", "https://example.org", "Access-Control-Request-Method", "POST");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(header(answer, "Access-Control-Allow-Methods")).contains("POST");
        assertThat(header(answer, "Access-Control-Allow-Headers")).contains("Content-Type");
    }

    @Test
    void addressOfAThingIsAPageForPeopleAndAGraphForTools() throws Exception {
        HttpResponse<String> page = client.get(CALL, "Accept", BROWSER);
        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(header(page, "Vary")).contains("Accept");
        for (String accept : List.of("*/*", "text/turtle")) {
            HttpResponse<String> turtle = client.get(CALL, "Accept", accept);
            assertThat(header(turtle, "Content-Type")).startsWith("text/turtle");
            assertThat(read(turtle.body(), GraphFormat.TTL).getDefaultModel().size())
                    .isPositive();
            assertThat(turtle.body())
                    .contains("<call/2025-03-18-mira-solano-tomas-berg> a dip:Call")
                    .contains("dip:accountOf <call/2025-03-18-mira-solano-tomas-berg>")
                    .contains("nif:anchorOf")
                    .contains("dcterms:title");
        }
        assertThat(client.get(CALL, "Accept", "application/ld+json").body()).startsWith("{");
        assertThat(client.get(CALL + "?format=nt", "Accept", BROWSER).body()).startsWith("<https://");
    }

    @Test
    void unknownThingIsNotFound() throws Exception {
        assertThat(client.get("/id/person/nobody", "Accept", "text/turtle").statusCode())
                .isEqualTo(404);
        HttpResponse<String> page = client.get("/id/person/nobody", "Accept", BROWSER);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(header(page, "Content-Type")).startsWith("text/html");
    }

    @Test
    void namesWithPercentSignsAreFoundEitherWay() throws Exception {
        String turtle = """
                <https://example.org/d/document/ein%20fall> a <https://w3id.org/demarche/ontology#Document> .
                <https://example.org/d/person/zoë> <http://www.w3.org/2000/01/rdf-schema#label> "Zoë" .
                """;
        try (GraphServer other = GraphServer.start(read(turtle, GraphFormat.TTL), settings())) {
            Client asking = Client.of(other);
            assertThat(asking.get("/id/document/ein%20fall").statusCode()).isEqualTo(200);
            assertThat(asking.get("/id/person/zo%C3%AB").body()).contains("Zoë");
            assertThat(asking.get("/about.json").body()).contains("\"base\":\"https://example.org/d/\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page/../About.class", "/page/%2e%2e/questions.txt", "/page/none.js", "/page/", "/page/."})
    void filesBesideThePageAreNotGiven(String path) throws Exception {
        assertThat(client.get(path).statusCode()).isIn(400, 404);
    }

    @Test
    void pageIsNotWrittenTo() throws Exception {
        assertThat(client.post("/", "text/plain", "x").statusCode()).isEqualTo(405);
    }

    @Test
    void everyQuestionOfTheFolderIsOffered() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            List<String> inFolder = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".rq"))
                    .map(name -> name.substring(0, name.length() - ".rq".length()))
                    .toList();
            assertThat(About.names()).containsExactlyInAnyOrderElementsOf(inFolder);
        }
        assertThat(client.get("/about.json").body())
                .contains("\"title\":\"Timeline\"")
                .doesNotContain("\"title\":\"\"")
                .doesNotContain("\"question\":\"\"");
    }

    private static Dataset read(String text, GraphFormat format) {
        return new GraphReader(diagnostic -> {})
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format, "test");
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
