package org.demarche.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic.Severity;
import org.demarche.model.Entity;
import org.demarche.model.EntityKind;
import org.demarche.model.Event;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Event.Value;
import org.demarche.model.Iri;
import org.demarche.model.Reporter;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.StatusStep;
import org.demarche.rdf.ShapeValidator.Violation;
import org.demarche.vocab.Dip;
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

    @Test
    void pieceByPieceTheSameIsFound() {
        ResolvedGraph good = SampleGraph.graph();
        Event call = good.events().stream()
                .filter(e -> e.iri().equals(SampleGraph.CALL))
                .findFirst()
                .orElseThrow();
        // A call that tells of nothing, of entities that no text names, under a country that acts for a person, with
        // two first
        // steps.
        ResolvedGraph bad = new ResolvedGraph(
                good.documents(),
                good.entities().stream().map(ShapeValidatorTest::unnamed).toList(),
                List.of(new Event(
                        call.iri(),
                        call.type(),
                        "",
                        call.accounts().stream()
                                .map(ShapeValidatorTest::tellingOfNothing)
                                .toList())),
                good.comparisons(),
                good.sharedTexts(),
                List.of(firstStep("status-step/x", call), firstStep("status-step/y", call)),
                good.likelyMatches());
        for (ResolvedGraph graph : List.of(good, bad)) {
            DescribedGraph described = new DescribedGraph(graph, true);
            for (int piece : List.of(1, 50, 20_000)) {
                assertThat(ShapeValidator.ofGraphs().validate(described, piece))
                        .isEqualTo(ShapeValidator.ofGraphs().validate(described.dataset()));
            }
        }
        assertThat(ShapeValidator.ofGraphs().validate(new DescribedGraph(bad, true)))
                .extracting(Violation::message)
                .contains(
                        "no span names or means the entity, and nobody acts for it",
                        "a country acts for no person",
                        "two steps of one event have one number",
                        "dip:tellsOf is an event of the graph",
                        "an event has one rdfs:label, with a language");
    }

    private static StatusStep firstStep(String name, Event event) {
        ResolvedAccount account = event.accounts().get(0);
        return new StatusStep(
                SampleGraph.iri(name),
                event.iri(),
                1,
                Dip.PROPOSED,
                Optional.empty(),
                account.document(),
                account.evidence(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Entity unnamed(Entity entity) {
        return new Entity(
                entity.iri(),
                entity.kind(),
                entity.label(),
                entity.altLabels(),
                entity.roles(),
                entity.kind() == EntityKind.COUNTRY ? List.of(SampleGraph.SOLANO) : List.of(),
                entity.sameAs(),
                List.of(),
                List.of(),
                entity.mergedBecause());
    }

    private static ResolvedAccount tellingOfNothing(ResolvedAccount account) {
        SortedMap<Iri, List<Value>> roles = new TreeMap<>(account.roles());
        roles.put(Dip.TELLS_OF, List.of(new Value.Thing(SampleGraph.iri("call/none"))));
        return new ResolvedAccount(
                account.iri(),
                account.document(),
                roles,
                account.evidence(),
                account.accordingTo(),
                account.factuality(),
                account.confidence());
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
