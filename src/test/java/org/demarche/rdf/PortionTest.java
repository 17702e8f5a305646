package org.demarche.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.model.Reporter;
import org.demarche.model.Testimony;
import org.demarche.resolve.RandomReports;
import org.demarche.resolve.ResolveStage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortionTest {
    private static final ResolveStage RESOLVE = new ResolveStage(ResolveStage.DEFAULT_BASE);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyQuadIsInOnePortionAndIsFoundThere(boolean withText) {
        List<Testimony> reports = RandomReports.of(7, 40);
        DatasetStage stage = new DatasetStage(withText);
        DatasetGraph dataset = stage.describe(RESOLVE.apply(reports, Reporter.SILENT))
                .dataset()
                .asDatasetGraph();
        Set<Quad> all = new HashSet<>();
        PortionedGraph portioned = stage.portions(RESOLVE.outline(reports));
        portioned.portions(portioned.marks().keySet()).forEach(portion -> {
            Set<Quad> quads = new HashSet<>(portion.quads().get());
            assertThat(portion.name().in(dataset)).containsExactlyInAnyOrderElementsOf(quads);
            quads.forEach(quad -> assertThat(all.add(quad)).as("once: %s", quad).isTrue());
        });
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        List.copyOf(dataset.stream().toList()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void portionsOfOneMarkSayTheSame(long seed) {
        List<Testimony> reports = RandomReports.of(seed, 31);
        PortionedGraph before = new DatasetStage(false).portions(RESOLVE.outline(reports.subList(0, 30)));
        PortionedGraph after = new DatasetStage(false).portions(RESOLVE.outline(reports));
        Map<Portion.Name, Set<Quad>> said = new HashMap<>();
        before.portions(before.marks().keySet())
                .forEach(p -> said.put(p.name(), Set.copyOf(p.quads().get())));
        int same = 0;
        for (Portion portion : after.portions(after.marks().keySet())) {
            Portion.Name name = portion.name();
            if (before.marks().getOrDefault(name, 0L).equals(after.marks().get(name))) {
                assertThat(Set.copyOf(portion.quads().get())).as("%s", name).isEqualTo(said.get(name));
                same++;
            }
        }
        assertThat(same).as("portions that need not be written").isGreaterThan(said.size() / 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void portionAloneSaysWhatItSaysAmongAll(long seed) {
        PortionedGraph graph = new DatasetStage(false).portions(RESOLVE.outline(RandomReports.of(seed, 30)));
        for (Portion portion : graph.portions(graph.marks().keySet())) {
            List<Portion> alone = graph.portions(Set.of(portion.name()));
            assertThat(alone).extracting(Portion::name).containsExactly(portion.name());
            assertThat(Set.copyOf(alone.get(0).quads().get()))
                    .as("%s", portion.name())
                    .isEqualTo(Set.copyOf(portion.quads().get()));
        }
    }
}
