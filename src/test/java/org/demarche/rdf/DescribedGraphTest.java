package org.demarche.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.model.Entity;
import org.demarche.model.Entity.Anchor;
import org.demarche.model.EntityKind;
import org.demarche.model.Iri;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.Span;
import org.demarche.testing.Seeds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written without the triples in memory is what a dataset of them is written as. */
class DescribedGraphTest {
    private static void sameBytes(ResolvedGraph graph, boolean withText, GraphFormat format) throws IOException {
        DescribedGraph described = new DescribedGraph(graph, withText);
        ByteArrayOutputStream inMemory = new ByteArrayOutputStream();
        ByteArrayOutputStream streamed = new ByteArrayOutputStream();
        new GraphWriter().write(described.dataset(), format, inMemory);
        new GraphWriter().write(described, format, streamed);
        assertThat(streamed.toString(StandardCharsets.UTF_8)).isEqualTo(inMemory.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void everyFormatIsWrittenAsFromMemory(GraphFormat format) throws IOException {
        sameBytes(SampleGraph.graph(), true, format);
        sameBytes(SampleGraph.graph(), false, format);
        sameBytes(new ResolvedGraph(List.of(), List.of(), List.of(), List.of()), false, format);
    }

    @Test
    @Tag("models")
    void theGraphOfTheSeedsIsWrittenAsFromMemory() throws IOException {
        ResolvedGraph graph = Seeds.graph();
        for (GraphFormat format : GraphFormat.values()) {
            sameBytes(graph, true, format);
        }
        DescribedGraph described = new DescribedGraph(graph, false);
        assertThat(ShapeValidator.ofGraphs().validate(described, 500))
                .isEqualTo(ShapeValidator.ofGraphs().validate(described.dataset()));
    }

    @Test
    void triplesAreCountedAsInTheUnionOfAllGraphs() {
        DescribedGraph described = new DescribedGraph(SampleGraph.graph(), false);
        assertThat(described.triples())
                .isEqualTo(Unions.graph(described.dataset()).size());
    }

    @Test
    void whatSpeaksOfAnotherGraphsDocumentIsRefused() {
        Iri document = new Iri("https://example.org/document/none");
        Entity entity = new Entity(
                new Iri("https://example.org/person/a"),
                EntityKind.PERSON,
                "A",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Anchor(document, new Span(0, 1))),
                List.of(),
                List.of());
        ResolvedGraph graph = new ResolvedGraph(List.of(), List.of(entity), List.of(), List.of());
        assertThatThrownBy(() -> new DescribedGraph(graph, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(document.value());
    }
}
