package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlugsTest {
    private static final int MANY = 300_000;

    private static Set<String> hashes(UnaryOperator<String> hash) {
        return IntStream.range(0, MANY).mapToObj(i -> hash.apply("text " + i)).collect(Collectors.toSet());
    }

    @Test
    void longHashesTellManyThingsApart() {
        assertThat(hashes(Slugs::hash)).hasSizeLessThan(MANY);
        assertThat(hashes(Slugs::longHash)).hasSize(MANY).allMatch(h -> h.length() == 16);
    }
}
