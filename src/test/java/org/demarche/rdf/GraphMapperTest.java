package org.demarche.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.model.Entity;
import org.demarche.model.Entity.Anchor;
import org.demarche.model.EntityKind;
import org.demarche.model.Iri;
import org.demarche.model.Reporter;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.Span;
import org.demarche.vocab.Dip;
import org.demarche.vocab.Nif;
import org.junit.jupiter.api.Test;

class GraphMapperTest {
    private static final Dataset DATASET = new DatasetStage(false).apply(SampleGraph.graph(), Reporter.SILENT);

    @Test
    void documentsNameGraphsWithTheirAccountsAndSpans() {
        Model first = DATASET.getNamedModel(SampleGraph.FIRST.value());
        assertThat(subjects(first, Dip.DOCUMENT)).containsExactly(SampleGraph.FIRST.value());
        assertThat(subjects(first, Dip.ACCOUNT)).contains(SampleGraph.CALL_FIRST.value());
        assertThat(subjects(first, Nif.PHRASE)).allMatch(iri -> iri.startsWith(SampleGraph.FIRST.value() + "#char="));
        Model resolved = DATASET.getDefaultModel();
        assertThat(subjects(resolved, Dip.PERSON)).hasSize(2);
        assertThat(subjects(resolved, Dip.CALL)).hasSize(2);
        assertThat(subjects(resolved, Dip.COMPARISON)).hasSize(1);
        assertThat(subjects(resolved, Dip.ACCOUNT)).isEmpty();
        assertThat(subjects(resolved, Nif.PHRASE)).isEmpty();
    }

    @Test
    void offsetsCountCodePoints() {
        Model first = DATASET.getNamedModel(SampleGraph.FIRST.value());
        String solano = SampleGraph.FIRST + "#char=3,14";
        assertThat(values(DATASET.getDefaultModel(), SampleGraph.SOLANO, Dip.MENTION))
                .contains(solano);
        assertThat(values(first, new Iri(solano), Nif.BEGIN_INDEX)).containsExactly("3");
        assertThat(values(first, new Iri(solano), Nif.ANCHOR_OF)).containsExactly("Mira Solano");
    }

    @Test
    void eventsCarryTheUnionOfTheirAccounts() {
        Model resolved = DATASET.getDefaultModel();
        assertThat(values(resolved, SampleGraph.CALL, Dip.DURATION)).containsExactlyInAnyOrder("PT90M", "PT2H");
        assertThat(values(resolved, SampleGraph.CALL, Dip.PARTICIPANT))
                .containsExactlyInAnyOrder(SampleGraph.SOLANO.value(), SampleGraph.BERG.value());
        assertThat(values(resolved, SampleGraph.CALL, Dip.DURATION_BOUND)).isEmpty();
        assertThat(values(resolved, SampleGraph.CALL, Dip.ACCORDING_TO)).isEmpty();
        assertThat(values(resolved, SampleGraph.TRUCE, Dip.FACTUALITY)).containsExactly(Dip.POSSIBLE.value());
        assertThat(values(resolved, SampleGraph.TRUCE, Dip.SCOPE)).containsExactly("at sea");
    }

    @Test
    void whatIsDeniedStaysWithTheAccount() {
        assertThat(values(DATASET.getDefaultModel(), SampleGraph.DENIED_CALL, Dip.PARTICIPANT))
                .isEmpty();
        assertThat(values(DATASET.getDefaultModel(), SampleGraph.DENIED_CALL, Dip.FACTUALITY))
                .containsExactly(Dip.DENIED.value());
        assertThat(values(
                        DATASET.getNamedModel(SampleGraph.FIRST.value()),
                        SampleGraph.iri("account/denied-call"),
                        Dip.PARTICIPANT))
                .containsExactly(SampleGraph.SOLANO.value());
    }

    @Test
    void valuesHaveTheirTypes() {
        Model first = DATASET.getNamedModel(SampleGraph.FIRST.value());
        var call = ResourceFactory.createResource(SampleGraph.CALL_FIRST.value());
        assertThat(first.getProperty(call, property(Dip.DATE)).getLiteral().getDatatypeURI())
                .isEqualTo(SampleGraph.XSD + "date");
        assertThat(first.getProperty(call, property(Dip.START_TIME))
                        .getLiteral()
                        .getDatatypeURI())
                .isEqualTo(SampleGraph.XSD + "dateTime");
        assertThat(first.getProperty(call, property(Dip.CONFIDENCE))
                        .getLiteral()
                        .getLexicalForm())
                .isEqualTo("0.93");
        assertThat(DATASET.getDefaultModel()
                        .getProperty(ResourceFactory.createResource(SampleGraph.CALL.value()), RDFS.label)
                        .getLanguage())
                .isEqualTo("en");
    }

    @Test
    void whatMayBeOneIsLinkedBothWaysAndStaysTwo() {
        Model resolved = DATASET.getDefaultModel();
        Iri closeMatch = new Iri(SKOS.closeMatch.getURI());
        assertThat(values(resolved, SampleGraph.OSTRAVA, closeMatch)).containsExactly(SampleGraph.VELDLAND.value());
        assertThat(values(resolved, SampleGraph.VELDLAND, closeMatch)).containsExactly(SampleGraph.OSTRAVA.value());
        assertThat(values(resolved, SampleGraph.VELDLAND, Dip.MAYBE_SAME_BECAUSE))
                .isEqualTo(values(resolved, SampleGraph.OSTRAVA, Dip.MAYBE_SAME_BECAUSE))
                .hasSize(1);
        assertThat(subjects(resolved, Dip.COUNTRY)).contains(SampleGraph.OSTRAVA.value(), SampleGraph.VELDLAND.value());
    }

    @Test
    void textIsLeftOutUnlessAskedFor() {
        Property text = property(Nif.IS_STRING);
        assertThat(DATASET.getUnionModel()
                        .listStatements(null, text, (String) null)
                        .toList())
                .isEmpty();
        Dataset with = new DatasetStage(true).apply(SampleGraph.graph(), Reporter.SILENT);
        assertThat(with.getUnionModel().listObjectsOfProperty(text).toList()).hasSize(2);
    }

    @Test
    void thereAreNoBlankNodes() {
        DATASET.asDatasetGraph().find().forEachRemaining(quad -> assertThat(
                        List.of(quad.getSubject(), quad.getObject()))
                .noneMatch(node -> node.isBlank()));
    }

    @Test
    void spanOfAnUnknownDocumentIsRefused() {
        Entity stray = new Entity(
                SampleGraph.BERG,
                EntityKind.PERSON,
                "Berg",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Anchor(SampleGraph.FIRST, new Span(0, 1))),
                List.of(),
                List.of());
        ResolvedGraph graph = new ResolvedGraph(List.of(), List.of(stray), List.of(), List.of());
        assertThatThrownBy(() -> new DatasetStage(false).apply(graph, Reporter.SILENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("document/first");
    }

    private static Set<String> subjects(Model model, Iri type) {
        Set<String> subjects = new TreeSet<>();
        model.listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(type.value()))
                .forEachRemaining(r -> subjects.add(r.getURI()));
        return subjects;
    }

    private static List<String> values(Model model, Iri subject, Iri property) {
        return model.listObjectsOfProperty(ResourceFactory.createResource(subject.value()), property(property))
                .mapWith(node -> node.isLiteral()
                        ? node.asLiteral().getLexicalForm()
                        : node.asResource().getURI())
                .toList();
    }

    private static Property property(Iri iri) {
        return ResourceFactory.createProperty(iri.value());
    }
}
