package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The cease-fire, he said: [w]e'll see... | the cease fire he said well see",
                "The cease‑fire, he said: “[w]e’ll see…” | the cease fire he said well see",
                "Zelenskyy met Erdoğan in İzmir (again) | zelenskyy met erdogan in izmir again",
                "30-day truce/pause, 2,5 km_long | 30 day truce pause 2 5 km long",
                "Straße 5` x | strasse 5 x"
            })
    void wordsAreTheSameInPlainAndInOtherLetters(String text, String words) {
        assertThat(ContentWords.words(text)).containsExactly(words.split(" "));
    }

    @Test
    void whiteSpaceOfEveryKindParts() {
        assertThat(ContentWords.words("\n one\ttwo\r\nthree\u00a0four  "))
                .isEqualTo(List.of("one", "two", "three", "four"));
        assertThat(ContentWords.words("")).isEmpty();
    }
}
