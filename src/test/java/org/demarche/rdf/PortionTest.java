package org.demarche.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.model.Reporter;
import org.demarche.model.ResolvedGraph;
import org.demarche.resolve.RandomReports;
import org.demarche.resolve.ResolveStage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortionTest {
    private static ResolvedGraph graph(long seed, int reports) {
        return new ResolveStage(ResolveStage.DEFAULT_BASE).apply(RandomReports.of(seed, reports), Reporter.SILENT);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyQuadIsInOnePortionAndIsFoundThere(boolean withText) {
        ResolvedGraph graph = graph(7, 40);
        DatasetStage stage = new DatasetStage(withText);
        DatasetGraph dataset = stage.describe(graph).dataset().asDatasetGraph();
        Set<Quad> all = new HashSet<>();
        stage.portions(graph).forEach(portion -> {
            Set<Quad> quads = new HashSet<>(portion.quads().get());
            assertThat(portion.name().in(dataset)).containsExactlyInAnyOrderElementsOf(quads);
            quads.forEach(quad -> assertThat(all.add(quad)).as("once: %s", quad).isTrue());
        });
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        List.copyOf(dataset.stream().toList()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void portionsOfOneMarkSayTheSame(long seed) {
        DatasetStage stage = new DatasetStage(false);
        List<Portion> first = stage.portions(graph(seed, 30)).toList();
        List<Portion> second = stage.portions(graph(seed, 31)).toList();
        int same = 0;
        for (Portion before : first) {
            for (Portion after : second) {
                if (before.name().equals(after.name())) {
                    boolean sameQuads = Set.copyOf(before.quads().get())
                            .equals(Set.copyOf(after.quads().get()));
                    assertThat(sameQuads || before.mark() != after.mark()).isTrue();
                    same += before.mark() == after.mark() ? 1 : 0;
                }
            }
        }
        assertThat(same).as("portions that need not be written").isGreaterThan(first.size() / 2);
    }
}
