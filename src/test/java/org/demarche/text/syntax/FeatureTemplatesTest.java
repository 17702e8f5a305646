package org.demarche.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FeatureTemplatesTest {

    @Test
    void theStandardTableIsReadWithoutItsComments() {
        FeatureTemplates templates = FeatureTemplates.standard();

        long lines = templates
                .table()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .count();
        assertThat((long) templates.count()).isEqualTo(lines).isGreaterThan(100);
        assertThat(templates.table().lines().filter(line -> !line.isBlank())).doesNotHaveDuplicates();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> FeatureTemplates.parse("s0.w q1.w")).hasMessageContaining("q1");
        assertThatThrownBy(() -> FeatureTemplates.parse("s0.x")).hasMessageContaining("x");
        assertThatThrownBy(() -> FeatureTemplates.parse("d99")).hasMessageContaining("d99");
    }
}
