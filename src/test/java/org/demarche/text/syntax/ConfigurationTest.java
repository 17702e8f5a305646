package org.demarche.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConfigurationTest {

    @Test
    void beginsWithNothingButAShift() {
        Configuration configuration = new Configuration(2);

        assertThat(configuration.allows(Move.SHIFT)).isTrue();
        assertThat(configuration.allows(Move.LEFT)).isFalse();
        assertThat(configuration.allows(Move.RIGHT)).isFalse();
    }

    @Test
    void theRootTakesOnlyTheLastTokenLeft() {
        Configuration configuration = new Configuration(2);
        configuration.shift();
        configuration.shift();

        assertThat(configuration.buffer(0)).isEqualTo(configuration.root());
        assertThat(configuration.allows(Move.SHIFT)).isFalse();
        assertThat(configuration.allows(Move.LEFT)).isFalse();

        configuration.right(0);
        assertThat(configuration.allows(Move.LEFT)).isTrue();

        configuration.left(0);
        assertThat(configuration.isFinal()).isTrue();
        assertThat(configuration.head(0)).isEqualTo(configuration.root());
        assertThat(configuration.head(1)).isZero();
    }

    @Test
    void refusesAMoveThatIsNotAllowed() {
        Configuration configuration = new Configuration(1);

        assertThatThrownBy(() -> configuration.right(0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsTheTwoOutermostChildren() {
        Configuration configuration = new Configuration(4);
        configuration.shift();
        configuration.shift();
        configuration.shift();
        configuration.left(5);
        configuration.left(6);

        assertThat(configuration.leftChild(3, 0)).isEqualTo(1);
        assertThat(configuration.leftChild(3, 1)).isEqualTo(2);
        assertThat(configuration.leftCounts()[3]).isEqualTo(2);
        assertThat(configuration.rightChild(3, 0)).isEqualTo(configuration.absent());
        assertThat(configuration.label(1)).isEqualTo(6);
        assertThat(configuration.stack(0)).isZero();
        assertThat(configuration.stack(1)).isEqualTo(configuration.absent());
    }
}
