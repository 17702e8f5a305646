package org.demarche.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "d\u00E9marche \u4E2D",
                "\uD83D\uDCDE",
                "a\uD83D\uDCDEb\uD83D\uDCDE\uD83D\uDCDEc",
                "\uDCDE\uD83D lone"
            })
    void countsAsTheTextDoes(String text) {
        CodePoints offsets = new CodePoints(text);
        for (int i = 0; i <= text.length(); i++) {
            boolean within =
                    i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            int expected = text.codePointCount(0, within ? i - 1 : i);
            assertThat(offsets.at(i)).as("offset %d", i).isEqualTo(expected);
        }
    }

    @Test
    void convertsBothEnds() {
        assertThat(new CodePoints("\uD83D\uDCDE Berg \uD83D\uDCDE").of(new Span(3, 10)))
                .isEqualTo(new Span(2, 8));
    }
}
