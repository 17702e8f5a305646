package org.demarche.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.query.Dataset;
import org.demarche.model.Reporter;
import org.demarche.rdf.DatasetStage;
import org.demarche.rdf.SampleGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SPARQL 1.1 Protocol and the Graph Store Protocol, against a running server. */
class ProtocolTest {
    private static final Reporter NOBODY = diagnostic -> {};
    private static final String CALLS =
            "PREFIX dip: <https://w3id.org/demarche/ontology#> SELECT ?call { ?call a dip:Call } ORDER BY ?call";
    private static final String EVERYTHING = "SELECT * { ?s ?p ?o }";
    private static final String FIRST = "https://w3id.org/demarche/id/document/first";
    private static final int MAX_ROWS = 20;

    private static GraphServer server;
    private static Client client;

    static Dataset sample() {
        return new DatasetStage(true).apply(SampleGraph.graph(), NOBODY);
    }

    @BeforeAll
    static void start() {
        server = GraphServer.start(sample(), new ServerSettings("127.0.0.1", 0, Duration.ofSeconds(1), MAX_ROWS));
        client = Client.of(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void queryIsTakenByGetAndBothKindsOfPost() throws Exception {
        String json = "application/sparql-results+json";
        HttpResponse<String> get = client.query(CALLS, "Accept", json);
        assertThat(get.statusCode()).isEqualTo(200);
        assertThat(get.body()).contains("/call/2025-03-18-mira-solano-tomas-berg");
        for (String path : new String[] {"/ds/sparql", "/ds"}) {
            HttpResponse<String> direct = client.post(path, "application/sparql-query", CALLS, "Accept", json);
            HttpResponse<String> form = client.post(
                    path, "application/x-www-form-urlencoded", "query=" + Client.encoded(CALLS), "Accept", json);
            assertThat(direct.body()).as(path).isEqualTo(get.body());
            assertThat(form.body()).as(path).isEqualTo(get.body());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, '{ \"head\"'",
        "application/sparql-results+xml, '<?xml'",
        "text/csv, 'call'",
        "text/tab-separated-values, '?call'"
    })
    void rowsComeInTheFormThatIsAskedFor(String type, String start) throws Exception {
        HttpResponse<String> answer = client.query(CALLS, "Accept", type);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith(type));
        assertThat(answer.body().replaceAll("\\s+", " ")).startsWith(start);
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, 'a '",
        "application/ld+json, '\"@type\"'",
        "application/n-triples, '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'",
        "application/rdf+xml, '<rdf:RDF'"
    })
    void graphsComeInTheFormThatIsAskedFor(String type, String part) throws Exception {
        String construct = "CONSTRUCT { ?s a ?c } WHERE { ?s a ?c } LIMIT 3";
        HttpResponse<String> answer = client.query(construct, "Accept", type);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith(type));
        assertThat(answer.body()).contains(part);
    }

    @Test
    void askAndDescribeAreAnswered() throws Exception {
        assertThat(client.query("ASK { ?s ?p ?o }", "Accept", "text/csv").body().strip())
                .endsWith("true");
        assertThat(client.query("DESCRIBE <" + FIRST + ">", "Accept", "text/turtle")
                        .body())
                .contains("identifier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * {",
                "SELECT * { ?é ?p 'Übel }",
                "SELECT (CALL(<http://example.org/f>) AS ?x) {}",
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }"
            })
    void whatIsNoQueryIsABadRequest(String text) throws Exception {
        HttpResponse<String> answer = client.query(text);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("cannot be read");
    }

    @Test
    void requestsBesideTheProtocolAreBad() throws Exception {
        assertThat(client.get("/ds/sparql?other=1").statusCode()).isEqualTo(400);
        assertThat(client.get("/ds/sparql?query=").statusCode()).isEqualTo(400);
        assertThat(client.get("/ds/sparql?query=ASK%7B%7D&query=ASK%7B%7D").statusCode())
                .isEqualTo(400);
        assertThat(client.post("/ds/sparql", "text/plain", "ASK {}").statusCode())
                .isEqualTo(415);
        assertThat(client.method("DELETE", "/ds/sparql").statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } | SERVICE is refused",
                "SELECT * { { SELECT * { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } } } | SERVICE is refused",
                "SELECT * { FILTER EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } } | SERVICE is refused",
                "SELECT (<java:java.lang.System.exit>() AS ?x) {} | load code",
                "PREFIX j: <java:java.lang.> SELECT (j:System() AS ?x) {} | load code",
                "SELECT * { ?s <java:org.example.Property> ?o } | load code",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(99999) AS ?x) {} | beside SPARQL 1.1",
                "SELECT * { ?x <http://jena.apache.org/ARQ/property#strSplit> (\"ab\" \"a\") } | beside SPARQL 1.1",
                "SELECT (<http://www.w3.org/2005/xpath-functions#matches>(\"a\",\"a\") AS ?x) {} | beside SPARQL 1.1",
                "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o } | nothing is fetched",
                "SELECT * FROM <http://127.0.0.1:9/graph> { ?s ?p ?o } | nothing is fetched",
                "SELECT * FROM NAMED <http://127.0.0.1:9/graph> { GRAPH ?g { ?s ?p ?o } } | nothing is fetched"
            })
    void queryStaysWithTheData(String query, String reason) throws Exception {
        HttpResponse<String> answer = client.query(query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("refused").contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"default-graph-uri", "named-graph-uri"})
    void graphsOfTheProtocolAreThoseOfTheData(String parameter) throws Exception {
        String path = "/ds/sparql?query=" + Client.encoded("SELECT * { ?s ?p ?o }") + "&" + parameter + "=";
        assertThat(client.get(path + Client.encoded("file:///etc/passwd")).statusCode())
                .isEqualTo(400);
        assertThat(client.get(path + Client.encoded(FIRST)).statusCode()).isEqualTo(200);
    }

    @Test
    void defaultGraphIsTheUnionAndFromTakesOneDocument() throws Exception {
        String count = "SELECT (COUNT(DISTINCT ?d) AS ?n) %s { ?a <https://w3id.org/demarche/ontology#inDocument> ?d }";
        assertThat(client.query(count.formatted(""), "Accept", "text/csv").body())
                .isEqualToIgnoringNewLines("n2");
        assertThat(client.query(count.formatted("FROM <" + FIRST + ">"), "Accept", "text/csv")
                        .body())
                .isEqualToIgnoringNewLines("n1");
    }

    @Test
    void longAnswerIsCutAndSaysSo() throws Exception {
        HttpResponse<String> rows = client.query(EVERYTHING, "Accept", "text/tab-separated-values");
        assertThat(rows.headers().firstValue("Demarche-Cut-At")).hasValue("20");
        assertThat(rows.body().lines()).hasSize(MAX_ROWS + 1);
        HttpResponse<String> graph = client.query("CONSTRUCT WHERE { ?s ?p ?o }", "Accept", "application/n-triples");
        assertThat(graph.headers().firstValue("Demarche-Cut-At")).hasValue("20");
        assertThat(graph.body().lines()).hasSize(MAX_ROWS);
        HttpResponse<String> whole = client.query(EVERYTHING + " LIMIT 20", "Accept", "text/tab-separated-values");
        assertThat(whole.headers().firstValue("Demarche-Cut-At")).isEmpty();
        assertThat(whole.body().lines()).hasSize(MAX_ROWS + 1);
    }

    @Test
    void runawayQueryIsEndedWithAnError() throws Exception {
        HttpResponse<String> answer =
                client.query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n2 ?o }");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("longer than 1 s").contains("--timeout");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "REGEX('%1$sb', '^(a|a)*$') ~ false",
                "REGEX('%1$sb', '^(a|a)*b$') ~ true",
                "STR(REPLACE('%1$sx', '^(a|a)*$', '')) = '%1$sx' ~ true",
                "REGEX('Kyiv', 'KY', 'i') ~ true",
                "REGEX('a.c', '.c', 'q') && !REGEX('abc', '.c', 'q') ~ true",
                "LANG(REPLACE('Kiev'@en, 'ie', 'yi')) ~ en",
                "REPLACE('Abbas, Mahmoud', '(.*), (.*)', '$2 $1') ~ Mahmoud Abbas",
                "COALESCE(REGEX('aa', '(a)\\\\1'), 'unknown') ~ unknown",
            })
    void patternsCannotExplode(String expression, String value) throws Exception {
        HttpResponse<String> answer = client.query(
                "SELECT (" + expression.formatted("a".repeat(60)) + " AS ?x) {}",
                "Accept",
                "text/tab-separated-values");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines().skip(1).findFirst().orElseThrow().replaceAll("^\"|\"$", ""))
                .isEqualTo(value);
    }

    @Test
    void nothingCanBeChanged() throws Exception {
        String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
        for (String path : new String[] {"/ds", "/ds/sparql", "/ds/update", "/ds/data"}) {
            assertThat(client.post(path, "application/sparql-update", update).statusCode())
                    .as(path)
                    .isBetween(400, 499);
            assertThat(client.post(path, "application/x-www-form-urlencoded", "update=" + Client.encoded(update))
                            .statusCode())
                    .as(path)
                    .isBetween(400, 499);
        }
        assertThat(client.method("PUT", "/ds/data?default").statusCode()).isEqualTo(405);
        assertThat(client.method("DELETE", "/ds/data?default").statusCode()).isEqualTo(405);
        assertThat(client.query("ASK { <urn:a> ?p ?o }", "Accept", "text/csv").body())
                .contains("false");
    }

    @Test
    void graphsAreReadByTheGraphStoreProtocol() throws Exception {
        String all = client.get("/ds/data?default", "Accept", "application/n-triples")
                .body();
        String one = client.get("/ds/data?graph=" + Client.encoded(FIRST), "Accept", "application/n-triples")
                .body();
        assertThat(all.lines().toList())
                .hasSize(server.triples())
                .containsAll(one.lines().toList());
        assertThat(one.lines().count()).isPositive().isLessThan(server.triples());
        assertThat(client.get("/ds/data?graph=urn:none").statusCode()).isEqualTo(404);
    }

    @Test
    void endpointWithoutAQueryDescribesItself() throws IOException, InterruptedException {
        HttpResponse<String> turtle = client.get("/ds/sparql", "Accept", "text/turtle");
        assertThat(turtle.headers().firstValue("Content-Type")).hasValue("text/turtle;charset=utf-8");
        assertThat(turtle.body())
                .contains("sparql-service-description#SPARQL11Query")
                .contains("sparql-service-description#UnionDefaultGraph")
                .contains("void#triples> " + server.triples() + " ;")
                .contains("dcat#Dataset")
                .contains(client.root() + "/ds/sparql");
        assertThat(client.get("/.well-known/void").body()).isEqualTo(turtle.body());
    }
}
