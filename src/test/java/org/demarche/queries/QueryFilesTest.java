package org.demarche.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.demarche.rdf.GraphFormat;
import org.demarche.rdf.GraphReader;
import org.demarche.rdf.QueryRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every query, whatever graph it is put to. */
class QueryFilesTest {
    /** A graph in which every check has something to find. */
    private static final String BROKEN = """
            @base <https://w3id.org/demarche/id/> .
            @prefix dip: <https://w3id.org/demarche/ontology#> .
            @prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
            <document/a> a dip:Document .
            <document/b> a dip:Document .
            <person/x> a dip:Person .
            <call/told> a dip:Call ; dip:participant <person/x>, <person/nobody> ; dip:factuality dip:Actual .
            <call/of-one> a dip:Call ; dip:participant <person/x> ; dip:factuality dip:Actual .
            <account/bare> a dip:Account ; dip:accountOf <call/told> ; dip:inDocument <document/a> ; dip:participant <person/x> .
            <account/elsewhere> a dip:Account ; dip:accountOf <call/told> ; dip:inDocument <document/a> ;
              dip:evidence <document/b#char=0,4> .
            <document/b#char=0,4> a nif:Phrase ; dip:inDocument <document/b> ;
              nif:beginIndex 0 ; nif:endIndex 4 ; nif:anchorOf "They" .
            """;

    /** Two reports of one call, which differ in whom it was placed by, of which one tells a topic, and one of a truce denied. */
    private static final String DISPUTED = """
            @base <https://w3id.org/demarche/id/> .
            @prefix dip: <https://w3id.org/demarche/ontology#> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <document/a> a dip:Document ; dcterms:identifier "a" .
            <document/b> a dip:Document ; dcterms:identifier "b" .
            <country/norway> a dip:Country ; rdfs:label "Norway"@en .
            <call/one> a dip:Call ; rdfs:label "The call"@en .
            <account/a1> dip:accountOf <call/one> ; dip:inDocument <document/a> ; dip:accordingTo <country/norway> ;
              dip:topic "fish"@en ; dip:factuality dip:Actual .
            <account/b1> dip:accountOf <call/one> ; dip:inDocument <document/b> ; dip:factuality dip:Actual .
            <comparison/1> a dip:Comparison ; dip:onEvent <call/one> ; dip:onProperty dip:initiator ;
              dip:between <account/a1>, <account/b1> ; dip:outcome dip:Conflicting ; rdfs:comment "Both claim it."@en .
            <comparison/2> a dip:Comparison ; dip:onEvent <call/one> ; dip:onProperty dip:topic ;
              dip:between <account/a1> ; dip:outcome dip:OnlyIn ; rdfs:comment "Told once."@en .
            <ceasefire/one> a dip:Ceasefire ; rdfs:label "The truce"@en .
            <account/a2> dip:accountOf <ceasefire/one> ; dip:inDocument <document/a> ; dip:factuality dip:Actual .
            <account/b2> dip:accountOf <ceasefire/one> ; dip:inDocument <document/b> ; dip:accordingTo <country/norway> ;
              dip:factuality dip:Denied .
            """;

    static Stream<QueryFile> files() {
        return QueryFile.all().stream();
    }

    static Stream<QueryFile> checks() {
        return files().filter(QueryFile::isCheck);
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasTitleAndQuestion(QueryFile file) {
        List<String> lines = file.text().lines().toList();
        assertThat(file.path().toString()).endsWith(".rq").isLowerCase();
        assertThat(lines.get(0)).matches("# Title: \\S.*[^.?]");
        assertThat(lines.get(1)).matches("# Question: [A-Z].*\\?");
    }

    @ParameterizedTest
    @MethodSource("files")
    void isPlainSparqlThatOtherStoresTakeToo(QueryFile file) {
        Query query = QueryFactory.create(file.text(), Syntax.syntaxSPARQL_11);
        assertThat(query.isSelectType()).isTrue();
        assertThat(query.isOrdered()).as("rows come in a certain order").isTrue();
        assertThat(file.text().toLowerCase(Locale.ROOT)).doesNotContain("select *", "arq:", "jena");
    }

    @Test
    void titlesTellTheQueriesApart() {
        assertThat(files().map(file -> file.text().lines().findFirst().orElse("")))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(18);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void checkFindsTheFaultItIsFor(QueryFile check) {
        assertThat(check.answer(new QueryRunner(graph(BROKEN)))).isNotEmpty();
    }

    @Test
    void conflictsAreThoseFoundByComparingAndThoseOfFactAndDenial() {
        assertThat(QueryFile.named("conflicts").answer(new QueryRunner(graph(DISPUTED))))
                .containsExactly(
                        "The call,https://w3id.org/demarche/ontology#initiator,Both claim it.",
                        "The truce,https://w3id.org/demarche/ontology#factuality,"
                                + "Norway (b) denies what the report (a) tells");
    }

    @Test
    void whatOneAccountAloneTellsComesWithItsSource() {
        assertThat(QueryFile.named("only-one-side").answer(new QueryRunner(graph(DISPUTED))))
                .containsExactly("The call,https://w3id.org/demarche/ontology#topic,Norway,a,Told once.");
    }

    @Test
    void thingsThatMayBeOneComeOnceWithTheReason() {
        String doubtful = """
                @base <https://w3id.org/demarche/id/> .
                @prefix dip: <https://w3id.org/demarche/ontology#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <person/berg> rdfs:label "Berg"@en ; skos:closeMatch <person/tomas-berg>, <person/ulla-berg> ;
                  dip:maybeSameBecause "Tomas or not."@en, "Ulla or not."@en .
                <person/tomas-berg> rdfs:label "Tomas Berg"@en ; skos:closeMatch <person/berg> ;
                  dip:maybeSameBecause "Tomas or not."@en .
                <person/ulla-berg> rdfs:label "Ulla Berg"@en ; skos:closeMatch <person/berg> ;
                  dip:maybeSameBecause "Ulla or not."@en .
                """;
        assertThat(QueryFile.named("likely-matches").answer(new QueryRunner(graph(doubtful))))
                .containsExactly("Berg,Tomas Berg,Tomas or not.", "Berg,Ulla Berg,Ulla or not.");
    }

    private static Dataset graph(String turtle) {
        return new GraphReader(problem -> {})
                .read(new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)), GraphFormat.TTL, "test.ttl");
    }
}
