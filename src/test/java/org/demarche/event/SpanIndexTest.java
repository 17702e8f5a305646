package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;

class SpanIndexTest {
    @Test
    void findsTheSameAsALookAtEachStretch() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<SpanIndex.Entry<Integer>> entries = new ArrayList<>();
            for (int i = 0; i < random.nextInt(30); i++) {
                entries.add(new SpanIndex.Entry<>(span(random), i));
            }
            SpanIndex<Integer> index = new SpanIndex<>(entries);
            Span asked = span(random);
            assertThat(index.holding(asked))
                    .isEqualTo(entries.stream()
                            .filter(e -> e.span().contains(asked))
                            .map(SpanIndex.Entry::value)
                            .toList());
            assertThat(index.holds(asked.start()))
                    .isEqualTo(entries.stream()
                            .anyMatch(e -> e.span().start() <= asked.start()
                                    && asked.start() < e.span().end()));
        }
    }

    private static Span span(Random random) {
        int start = random.nextInt(40);
        return new Span(start, start + 1 + random.nextInt(20));
    }
}
