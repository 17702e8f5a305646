package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.demarche.model.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@Tag("models")
class SentenceSplitterTest {
    private final SentenceSplitter splitter = new SentenceSplitter();

    /** A bar stands between the sentences of a line, with or without blanks as in the text. */
    @ParameterizedTest
    @CsvFileSource(resources = "sentences.txt", delimiter = '\t', quoteCharacter = '\0')
    void splits(String line) {
        String text = line.replace(" | ", " ").replace("|", "");
        List<String> expected =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        assertThat(split(text)).isEqualTo(expected);
    }

    @Test
    void readsAnewlineInsideAblockAsBlank() {
        assertThat(split("The talks\nended. They\nmet.")).containsExactly("The talks\nended.", "They\nmet.");
    }

    @Test
    void staysInsideItsBlock() {
        String text = "One. Two. Three.";
        assertThat(splitter.split(text, new Span(5, 9))).containsExactly(new Span(5, 9));
    }

    @Test
    void givesNothingForBlanks() {
        assertThat(split(" \n\u00A0 ")).isEmpty();
    }

    private List<String> split(String text) {
        return splitter.split(text, new Span(0, text.length())).stream()
                .map(span -> span.of(text))
                .toList();
    }
}
