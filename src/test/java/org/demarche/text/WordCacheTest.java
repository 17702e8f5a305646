package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordCacheTest {
    private final List<String> made = new ArrayList<>();

    private String make(String word) {
        made.add(word);
        return word.toUpperCase(Locale.ROOT);
    }

    @Test
    void forgetsTheWordNotAskedForLongest() {
        WordCache<String> cache = new WordCache<>(2);
        for (String word : List.of("truce", "talks", "truce", "envoy", "truce", "talks")) {
            assertThat(cache.get(word, this::make)).isEqualTo(word.toUpperCase(Locale.ROOT));
        }
        assertThat(made).containsExactly("truce", "talks", "envoy", "talks");
    }
}
