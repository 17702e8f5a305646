package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RuleTokenizerTest {
    private final RuleTokenizer tokenizer = new RuleTokenizer();

    /** The table has a text and its tokens, parted by blanks. */
    @ParameterizedTest
    @CsvFileSource(
            resources = "tokens.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = false)
    void divides(String text, String tokens) {
        assertThat(forms(text)).isEqualTo(tokens);
    }

    @Test
    void keepsOffsetsInTheWholeText() {
        String text = "First. “Iran’s envoy” left.";
        List<Word> words = tokenizer.tokenize(text, new Span(7, text.length()));
        assertThat(words)
                .extracting(word -> word.span().of(text))
                .containsExactly("“", "Iran", "’s", "envoy", "”", "left", ".");
        assertThat(words).extracting(Word::form).containsExactly("\"", "Iran", "'s", "envoy", "\"", "left", ".");
    }

    @Test
    void composesLettersAndDropsInvisibleMarks() {
        assertThat(forms("Erdog\u0306an co\u00ADoperates\u200B.")).isEqualTo("Erdo\u011Fan cooperates .");
    }

    @Test
    void skipsControlCharactersAndLoneSurrogates() {
        assertThat(forms("a\u0000b \uD83D c\uDC00d")).isEqualTo("a b c d");
    }

    @Test
    void coversEveryVisibleCharacterOfAnyText() {
        Random random = new Random(7);
        String alphabet = "aZé.,'’\"“”()[]-–—…$%0½ \n\u00A0\u0301\uD83D\uDD4Aسلام@#/:!?";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int end = 0;
            for (Word word : tokenizer.tokenize(text.toString())) {
                assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(word.form()).isNotEmpty();
                assertBlank(text.substring(end, word.span().start()));
                end = word.span().end();
            }
            assertBlank(text.substring(end));
        }
    }

    private static void assertBlank(String skipped) {
        assertThat(skipped.codePoints())
                .allMatch(c -> Characters.isBlank(c) || Character.getType(c) == Character.FORMAT);
    }

    private String forms(String text) {
        return tokenizer.tokenize(text).stream().map(Word::form).collect(Collectors.joining(" "));
    }
}
