package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.demarche.model.Token;
import org.demarche.testing.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long the truce of a sentence is, and that the lengths of other things are not its own. */
@Tag("models")
class TruceLengthTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # before it
            Chad and Niger agreed to a 30-day truce. | P30D
            Chad offered a ten-day humanitarian truce. | P10D
            Chad and Niger agreed to a week-long truce. | P7D
            Chad and Niger agreed on two weeks of truce. | P14D
            Chad offered five days of full truce. | P5D
            Chad announced a 30-hour Easter truce. | PT30H
            # behind it
            Chad and Niger agreed to a truce of two weeks. | P14D
            Chad proposed a truce lasting five days. | P5D
            Chad and Niger extended the truce by five days. | P5D
            Chad proposed a truce, 30 days long. | P30D
            Chad and Niger agreed to a truce on the border of 30 days. | P30D
            Chad offered a 30-day, renewable truce. | P30D
            # told by a verb
            The truce lasted five days. | P5D
            The truce lasted for five days. | P5D
            The truce was for a month. | P1M
            The truce held for a month. | P1M
            A truce was declared for a month. | P1M
            The truce failed for a month. |
            The truce held firm for a month. |
            # of a verb
            Chad halted its attacks for a month. | P1M
            Chad halted for a month the shelling of the town. | P1M
            Chad halted four years of fighting. |
            Chad halted ten days of strikes. |
            Chad halted its ten-day attack. |
            Chad halted a ten-day bloody attack on the town. |
            Chad halted its attacks on Monday, and for ten days it rained. |
            # how long before or after something
            Chad broke the truce five days later. |
            Chad signed a truce, five days after talks began. |
            Chad broke the truce of March five days ago. |
            Chad broke the week-old truce. |
            Monday marks one year since a truce began. |
            Chad and Niger agreed to a truce after two weeks. |
            Chad signed a truce within five days. |
            After two weeks a truce began. |
            # of other things
            The five-year war ended in a truce. |
            Chad signed a truce after a ten-day siege. |
            The truce ended four years of violence. |
            Chad and Niger agreed to a truce and a nine-month process. |
            Chad agreed to a truce and to five days of talks. |
            Chad wants a truce lasting longer than the talks of five days. |
            Chad and Niger, at war for ten years, want a truce. |
            The five-day visit of the envoy brought a truce. |
            For two weeks the envoy sought a truce. |
            After a ten-day bloody siege, truce talks began. |
            Chad offered ten-day peace talks, truce or no truce. |
            Chad wants a truce. |
            """)
    void lastsFor(String sentence, String length) {
        Reading reading = new Reading(Extraction.of(sentence + "\n", DAY).mentioned(), Marked.LEXICON);
        Syntax tree = reading.tree(0);
        int word = tree.sentence().tokens().stream()
                .filter(t -> t.isWord("truce", "halted"))
                .findFirst()
                .map(Token::index)
                .orElseThrow();
        assertThat(new TruceLength(reading).of(tree, word).orElse("")).isEqualTo(length == null ? "" : length);
    }
}
