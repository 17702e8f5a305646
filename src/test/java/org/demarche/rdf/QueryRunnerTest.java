package org.demarche.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.demarche.model.Code;
import org.demarche.model.Reporter;
import org.demarche.rdf.QueryRunner.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRunnerTest {
    private static final String CALLS = """
            SELECT ?name ?duration ?confidence WHERE {
              ?account dip:accountOf ?call ; dip:duration ?duration ; dip:confidence ?confidence .
              ?call a dip:Call ; dip:participant ?person . ?person rdfs:label ?name
            } ORDER BY ?name ?confidence
            """;

    private final QueryRunner runner =
            new QueryRunner(new DatasetStage(false).apply(SampleGraph.graph(), Reporter.SILENT));

    @Test
    void tablesAreAlignedAndShort() throws IOException {
        assertThat(answer(CALLS, Output.TABLE)).isEqualTo("""
                        name         duration  confidence
                        -----------  --------  ----------
                        Mira Solano  PT90M           0.93
                        Mira Solano  PT2H             1.0
                        Tomas Berg   PT90M           0.93
                        Tomas Berg   PT2H             1.0
                        """);
        assertThat(answer("SELECT ?t ?q { <statement/tomas-berg-we-accept> a ?t ; dip:quotation ?q }", Output.TABLE))
                .contains("dip:Statement  We accept the \u201Cpause\u201D\u2026 for now\n");
    }

    @Test
    void otherFormsAreThoseOfTheStandards() throws IOException {
        assertThat(answer(CALLS, Output.CSV)).startsWith("name,duration,confidence\r\nMira Solano,PT90M,0.93\r\n");
        assertThat(answer(CALLS, Output.TSV)).startsWith("?name\t?duration\t?confidence\n\"Mira Solano\"@en\t");
        assertThat(answer(CALLS, Output.JSON)).contains("\"bindings\"");
        assertThat(answer(CALLS, Output.XML)).contains("http://www.w3.org/2005/sparql-results#");
    }

    @Test
    void countsTellTheRows() throws IOException {
        assertThat(run(CALLS, Output.CSV)).isEqualTo(4);
        assertThat(run(CALLS, Output.TABLE)).isEqualTo(4);
        assertThat(run("ASK { ?x a dip:Call }", Output.TABLE)).isEqualTo(1);
        assertThat(run("ASK { ?x a dip:Sanction }", Output.JSON)).isZero();
        assertThat(run("CONSTRUCT WHERE { ?x a dip:Call }", Output.TTL)).isEqualTo(2);
    }

    @Test
    void oneDocumentCanBeAsked() throws IOException {
        assertThat(run("SELECT ?a { GRAPH <document/second> { ?a a dip:Account } }", Output.TABLE))
                .isEqualTo(3);
        assertThat(run("SELECT ?a FROM <document/first> { ?a a dip:Account }", Output.TABLE))
                .isEqualTo(3);
    }

    @Test
    void graphsComeInTheProjectsOwnTurtle() throws IOException {
        assertThat(answer("DESCRIBE <person/tomas-berg>", Output.TABLE))
                .contains("<person/tomas-berg> a dip:Person ;\n  rdfs:label \"Tomas Berg\"@en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { SERVICE ?x { ?s ?p ?o } } } }",
                "SELECT (<java:java.lang.System>(1) AS ?x) {}",
                "PREFIX j: <java:java.lang.> SELECT * { ?s j:System ?o }",
                "SELECT ?s { ?s ?p ?o } ORDER BY <java:java.lang.System>(?o)",
                "SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }",
                "SELECT * FROM NAMED <http://localhost:1/> { GRAPH ?g { ?s ?p ?o } }",
                "LOAD <file:///etc/hostname>"
            })
    void queriesReadNothingElse(String query) {
        assertThatThrownBy(() -> answer(query, Output.TABLE))
                .isInstanceOfSatisfying(
                        GraphIoException.class,
                        e -> assertThat(e.diagnostic().code()).isEqualTo(Code.QUERY));
    }

    @Test
    void javaInALiteralIsOnlyAWord() throws IOException {
        assertThat(run("SELECT * { ?s rdfs:label \"java:x\" }", Output.TABLE)).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT * {\\n ?x a dip:Call ; ?y } | q.rq:2:21 | "}" cannot stand here
            SELEC ?x | q.rq:1:6 | cannot read on after SELEC
            SELECT ?x { ?x foo:bar ?y } | q.rq:1:16 | foo:bar
            SELECT ?x { ?x a ?y | q.rq:1: | the query ends too soon
            """)
    void syntaxErrorsTellTheirPlace(String query, String place, String message) {
        assertThatThrownBy(() -> answer(query.replace("\\n", "\n"), Output.TABLE))
                .isInstanceOfSatisfying(GraphIoException.class, e -> {
                    assertThat(e.diagnostic().place()).startsWith(place);
                    assertThat(e.diagnostic().message()).contains(message).doesNotContain("\n");
                });
    }

    @Test
    void answersWithoutThisFormAreRefused() {
        assertThatThrownBy(() -> answer(CALLS, Output.TTL)).hasMessageContaining("cannot hold");
        assertThatThrownBy(() -> answer("DESCRIBE <person/tomas-berg>", Output.CSV))
                .hasMessageContaining("cannot hold");
    }

    private String answer(String query, Output output) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runner.run(query, "q.rq", output, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private long run(String query, Output output) throws IOException {
        return runner.run(query, "q.rq", output, new ByteArrayOutputStream());
    }
}
