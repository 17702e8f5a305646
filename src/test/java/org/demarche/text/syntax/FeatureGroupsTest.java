package org.demarche.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeatureGroupsTest {

    @Test
    void everyTemplateIsWeighedOnce() {
        FeatureTemplates templates = FeatureTemplates.standard();
        FeatureGroups groups = new FeatureGroups(templates);

        IntStream weighed = Stream.concat(
                        groups.groups().stream().map(FeatureGroups.Group::templates), Stream.of(groups.alone()))
                .flatMapToInt(Arrays::stream);

        assertThat(weighed.sorted().toArray())
                .containsExactly(IntStream.range(0, templates.count()).toArray());
    }

    @Test
    void aGroupLooksAtAllThatItsTemplatesLookAt() {
        FeatureTemplates templates = FeatureTemplates.parse("""
                s0.w
                s0.w s0.t
                s0.w b0.w
                """);

        FeatureGroups groups = new FeatureGroups(templates);

        assertThat(groups.groups()).hasSize(1);
        assertThat(groups.groups().get(0).templates()).containsExactly(0, 1);
        assertThat(groups.groups().get(0).atoms()).containsExactly(0, 1);
        assertThat(groups.alone()).containsExactly(2);
    }
}
