package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.demarche.model.ExtractedDocument;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others must, should or need to do in somebody's words: whose demand it is, of whom, and how strong. */
@Tag("models")
class ObligationsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # must and should
            Zambia said Angola must open the dam. | Zambia Angola Requirement: Angola must open the dam
            Zambia said Angola should open the dam. | Zambia Angola Appeal: Angola should open the dam
            Zambia said Angola can open the dam. |
            Angola must open the dam. |
            Zambia said the dam must be opened. | Zambia Requirement: the dam must be opened
            Zambia said the dam should be opened. | Zambia Appeal: the dam should be opened
            Zambia said the rain should stop. |
            Zambia said the world should act. | Zambia Appeal: the world should act
            Zambia said the two sides should meet. | Zambia Appeal: the two sides should meet
            Zambia said there must be peace. | Zambia Requirement: there must be peace
            Zambia said attention must turn to aid. |
            Zambia said it must open the dam. | Zambia Requirement: it must open the dam
            “We must open the dam,” President Hichilema said. |
            President Hichilema of Zambia said Zambia must defend the dam. | Hichilema Requirement: Zambia must defend the dam
            # need to and have to
            Zambia said Angola needs to open the dam. | Zambia Angola Requirement: Angola needs to open the dam
            Zambia said Angola had to open the dam. | Zambia Angola Requirement: Angola had to open the dam
            Zambia said Angola needs the dam. |
            Zambia said Angola has dams to open. |
            Zambia said Angola does not need to open the dam. |
            Zambia said Angola might need to open the dam. |
            Zambia said Angola will have to open the dam. | Zambia Angola Requirement: Angola will have to open the dam
            Zambia said the plant will have to close. |
            Zambia denied it, and Angola had to open the dam. |
            Zambia said that Chad had paid and that Angola had to open the dam. | Zambia Angola Requirement: Angola had to open the dam
            The Kremlin's spokesman, Dmitry Peskov, said Russia would have to think. |
            The Kremlin's spokesman, Dmitry Peskov, said Ukraine would have to think. | Dmitry Peskov Ukraine Requirement: Ukraine would have to think
            # is required to
            Zambia said Angola is required to open the dam. | Zambia Angola Requirement: Angola is required to open the dam
            Zambia said Angola was compelled to open the dam. | Zambia Angola Requirement: Angola was compelled to open the dam
            Zambia said Angola is required to be neutral. |
            Zambia said Angola is not required to open the dam. |
            Zambia said Angola is required by law to open the dam. |
            # time for, up to
            Zambia said it was time for Angola to open the dam. | Zambia Angola Appeal: Angola to open the dam
            Zambia said the time had come for Angola to open the dam. | Zambia Angola Appeal: Angola to open the dam
            Zambia said it was not time for Angola to open the dam. |
            Zambia said it had no time for Angola to waste. |
            Zambia said it was up to Angola to open the dam. | Zambia Angola Appeal: Angola to open the dam
            Zambia said it was up to the other side, Angola, to open the dam. | Zambia Angola Appeal: the other side, Angola, to open the dam
            Zambia said it was not up to Angola to open the dam. |
            Zambia said Angola gave up to open the dam. |
            # essential
            Zambia said it was essential that Angola open the dam. | Zambia Angola Appeal: Angola open the dam
            Zambia said it was essential for Angola to open the dam. | Zambia Angola Appeal: Angola to open the dam
            Zambia said it was essential that the dam be opened. | Zambia Appeal: the dam be opened
            Zambia said it was essential that Angola opened the dam. |
            Zambia said it was not essential that Angola open the dam. |
            Zambia said water was essential. |
            # whose stance it is
            Zambia's position is that Angola must open the dam. | Zambia Angola Requirement: Angola must open the dam
            Kenya said Zambia's position is that Angola must open the dam. | Zambia Angola Requirement: Angola must open the dam
            Zambia said its position is that Angola must open the dam. | Zambia Angola Requirement: Angola must open the dam
            The problem is that Angola must open the dam. |
            Analysts said Angola must open the dam. |
            Zambia acknowledged that Angola must open the dam. |
            # what is only mentioned
            Zambia said the dam that Angola must open was old. |
            Zambia said the dam that Angola built and must open was old. |
            Zambia said aid would come should Angola open the dam. |
            Zambia said Angola must have opened the dam. |
            Zambia asked whether Angola must open the dam. |
            Zambia said aid would come if Angola must open the dam. |
            Zambia knows why Angola must open the dam. |
            Zambia said Angola knows what it has to do. |
            Zambia said Angola knows which dam it must open. |
            “Must Angola open the dam?” President Hichilema said. |
            Zambia said those who must open the dam were asleep. |
            Zambia said who it is that must open the dam. |
            """)
    void areDemands(String sentence, String demand) {
        ExtractedDocument document = Extraction.of(sentence + "\n", DAY);
        assertThat(DemandLines.of(document)).as(EventLines.of(document)).isEqualTo(demand == null ? "" : demand);
    }
}
