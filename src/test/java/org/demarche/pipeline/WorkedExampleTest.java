package org.demarche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.demarche.model.Diagnostic;
import org.demarche.model.Document;
import org.demarche.rdf.ShapeValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The worked example of CONTRIBUTING.md: a new type of event in Turtle alone, from the text to the query. */
@Tag("models")
class WorkedExampleTest {
    private static final Path SANCTIONS = Path.of("docs/examples/sanctions.ttl");
    private static final String QUESTION = """
            PREFIX ex: <https://example.org/sanctions#>
            PREFIX dip: <https://w3id.org/demarche/ontology#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?who ?whom ?date ?factuality ?words {
              GRAPH ?document {
                ?account dip:accountOf ?event ; ex:imposedBy ?by ; ex:target ?on ;
                  dip:factuality ?factuality ; dip:evidence/nif:anchorOf ?words .
                OPTIONAL { ?account dip:date ?date }
              }
              ?event a ex:Sanction .
              ?by rdfs:label ?who . ?on rdfs:label ?whom .
            } ORDER BY ?who
            """;

    private static Document report(String text) {
        return Document.of("sanctions.txt", text, Optional.of(LocalDate.of(2024, 5, 10)));
    }

    @Test
    void sanctionsAreFoundCheckedAndAskedFor() {
        List<Diagnostic> slips = new ArrayList<>();
        Demarche demarche = Demarche.builder().lexicon(SANCTIONS).build(slips::add);

        Dataset graph = demarche.graphOf(
                List.of(
                        report(
                                "The European Union sanctioned Belarus on Tuesday. Switzerland did not impose sanctions on Myanmar.")),
                slips::add);

        assertThat(slips).isEmpty();
        assertThat(ShapeValidator.conforms(ShapeValidator.ofGraphs().validate(graph)))
                .isTrue();
        assertThat(answers(graph))
                .containsExactly(
                        "European Union | Belarus | 2024-05-07 | Actual | The European Union sanctioned Belarus on Tuesday",
                        "Switzerland | Myanmar |  | Denied | Switzerland did not impose sanctions on Myanmar");
    }

    private static List<String> answers(Dataset graph) {
        List<String> lines = new ArrayList<>();
        try (var execution = QueryExecutionFactory.create(QUESTION, graph)) {
            execution.execSelect().forEachRemaining(row -> lines.add(line(row)));
        }
        return lines;
    }

    private static String line(QuerySolution row) {
        return String.join(
                " | ",
                row.getLiteral("who").getString(),
                row.getLiteral("whom").getString(),
                row.contains("date") ? row.getLiteral("date").getLexicalForm() : "",
                row.getResource("factuality").getLocalName(),
                row.getLiteral("words").getString().replaceAll("\\.$", ""));
    }
}
