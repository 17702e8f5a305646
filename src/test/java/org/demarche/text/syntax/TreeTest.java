package org.demarche.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTest {

    @Test
    void knowsItsRoot() {
        assertThat(new Tree(List.of(1, -1, 1), List.of("nsubj", "root", "dobj")).root())
                .isEqualTo(1);
    }

    @Test
    void hasExactlyOneRootAndNoCircle() {
        assertThatThrownBy(() -> new Tree(List.of(-1, -1), List.of("root", "root")))
                .hasMessageContaining("root");
        assertThatThrownBy(() -> new Tree(List.of(-1, 2, 1), List.of("root", "dep", "dep")))
                .hasMessageContaining("circle");
        assertThatThrownBy(() -> new Tree(List.of(-1, 5), List.of("root", "dep")))
                .hasMessageContaining("index 5");
    }
}
