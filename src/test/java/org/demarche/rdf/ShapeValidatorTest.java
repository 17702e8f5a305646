package org.demarche.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic.Severity;
import org.demarche.model.Reporter;
import org.demarche.rdf.ShapeValidator.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeValidatorTest {
    @Test
    void whatTheMapperMakesConforms() {
        Dataset dataset = new DatasetStage(true).apply(SampleGraph.graph(), Reporter.SILENT);
        assertThat(ShapeValidator.ofGraphs().validate(dataset)).isEmpty();
    }

    @Test
    void violationsSayWhereAndWhat() {
        Dataset bad = read("PlaceShape");
        List<Violation> violations = ShapeValidator.ofGraphs().validate(bad);
        assertThat(ShapeValidator.conforms(violations)).isFalse();
        assertThat(violations.get(0).diagnostic(Code.SHAPE, "graph.ttl").headline())
                .isEqualTo("graph.ttl: error[DIP-050]: https://w3id.org/demarche/id/place/sea dip:actsFor");
        assertThat(violations.get(0).message()).startsWith("a place acts for nobody");
    }

    @Test
    void whatIsOnlyWantedIsAWarning() {
        List<Violation> violations = ShapeValidator.ofGraphs().validate(read("CallPairShape"));
        assertThat(violations).extracting(Violation::severity).containsOnly(Severity.WARNING);
        assertThat(ShapeValidator.conforms(violations)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lexicon.ttl"})
    void builtInKnowledgeConforms(String name) {
        Dataset knowledge = new GraphReader(Reporter.SILENT).read(Path.of("ontology", name));
        assertThat(ShapeValidator.ofKnowledge().validate(knowledge)).isEmpty();
    }

    private static Dataset read(String shape) {
        return new GraphReader(Reporter.SILENT).read(Path.of("src/test/resources/shapes", shape, "fail.ttl"));
    }
}
