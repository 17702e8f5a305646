package org.demarche.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;

/** What holds for every graph with text. */
final class Soundness {
    private static final String SPANS = """
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX dip: <https://w3id.org/demarche/ontology#>
            SELECT ?begin ?end ?words ?text {
              GRAPH ?g { ?span nif:beginIndex ?begin ; nif:endIndex ?end ; nif:anchorOf ?words ; dip:inDocument ?document }
              GRAPH ?h { ?document nif:isString ?text }
            }
            """;

    private Soundness() {}

    /**
     * The offsets of every span, in code points, give back its words.
     *
     * @return how many spans there are
     */
    static int check(Dataset graph) {
        int spans = 0;
        try (QueryExecution execution = QueryExecutionFactory.create(SPANS, graph)) {
            ResultSet rows = execution.execSelect();
            for (; rows.hasNext(); spans++) {
                QuerySolution row = rows.next();
                String text = row.getLiteral("text").getString();
                int from = text.offsetByCodePoints(0, row.getLiteral("begin").getInt());
                int to = text.offsetByCodePoints(0, row.getLiteral("end").getInt());
                assertThat(text.substring(from, to))
                        .isEqualTo(row.getLiteral("words").getString());
            }
        }
        return spans;
    }
}
