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
        assertThat(check.answer(new QueryRunner(broken()))).isNotEmpty();
    }

    private static Dataset broken() {
        return new GraphReader(problem -> {})
                .read(new ByteArrayInputStream(BROKEN.getBytes(StandardCharsets.UTF_8)), GraphFormat.TTL, "broken.ttl");
    }
}
