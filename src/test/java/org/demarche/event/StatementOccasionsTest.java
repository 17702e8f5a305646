package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.ExtractedDocument;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When and to whom something is said, in its own words or by what stands around it. */
@Tag("models")
class StatementOccasionsTest {
    /** A Wednesday. */
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zambia said Tuesday that it would wait.                                 | 2024-05-07",
                "Zambia said on Tuesday it would meet Angola on Friday.                  | 2024-05-07",
                "Zambia said that it had met Angola on Monday.                           |",
                "Moussa Faki, who arrived on Monday, said that the road was open.        |",
                "Moussa Faki, who rang Kenya on Monday, said that the road was open.     |",
                "Moussa Faki praised Kenya and condemned the raid of May 2.              |",
                "Moussa Faki told reporters late on Monday that the road was open.       | 2024-05-06",
            })
    void theDayIsThatOfTheSaying(String sentence, String day) {
        ExtractedDocument document = Extraction.of(sentence + "\n", DAY);
        assertThat(String.join(" ", StatementLines.fillers(document, Dip.DATE)))
                .as(EventLines.of(document))
                .isEqualTo(day == null ? "" : day);
    }

    @Test
    void whatFollowsIsSaidOnTheSameDay() {
        ExtractedDocument document =
                Extraction.of("Zambia said on Monday that the road was open. It added that Angola had left.\n", DAY);
        assertThat(StatementLines.fillers(document, Dip.DATE))
                .as(EventLines.of(document))
                .containsExactly("2024-05-06", "2024-05-06");
    }

    @Test
    void whatHadBeenSaidBeforeIsNot() {
        ExtractedDocument document = Extraction.of(
                "Zambia said on Monday that the road was open. Zambia had said that Angola had left.\n", DAY);
        assertThat(StatementLines.fillers(document, Dip.DATE))
                .as(EventLines.of(document))
                .containsExactly("2024-05-06");
    }

    @Test
    void whatIsSaidInACallIsSaidToTheOtherSideOnItsDay() {
        ExtractedDocument document = Extraction.of(
                "Moussa Faki spoke by phone with Mutale Nalumango on Monday. "
                        + "Moussa Faki stressed that the road was open.\n",
                DAY);
        assertThat(StatementLines.fillers(document, Dip.DATE))
                .as(EventLines.of(document))
                .containsExactly("2024-05-06");
        assertThat(StatementLines.fillers(document, Dip.ADDRESSEE)).containsExactly("Mutale Nalumango");
    }

    @Test
    void aQuotationBehindWhatIsReportedOfACallMayBeOlder() {
        ExtractedDocument document = Extraction.of(
                "Moussa Faki spoke by phone with Mutale Nalumango on Monday. "
                        + "Moussa Faki stressed that the road was open.\n"
                        + "\"The idea of a road is right,\" Moussa Faki remarked.\n",
                DAY);
        assertThat(StatementLines.fillers(document, Dip.DATE))
                .as(EventLines.of(document))
                .containsExactly("2024-05-06");
    }

    @Test
    void whatIsToldOthersAfterACallIsNotSaidInIt() {
        ExtractedDocument document = Extraction.of(
                "Moussa Faki spoke by phone with Mutale Nalumango on Monday. "
                        + "Moussa Faki told reporters after the call that the road was open. "
                        + "He said that the rest would follow.\n",
                DAY);
        assertThat(StatementLines.fillers(document, Dip.DATE))
                .as(EventLines.of(document))
                .isEmpty();
    }

    /** Day and addressee of what is said around a call, by the wording and the place of the sentence. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It rained. Moussa Faki told Mutale Nalumango in a phone call on Monday that the road was open. | 2024-05-06 Mutale Nalumango",
                "Moussa Faki rang Mutale Nalumango on Monday. During the call Moussa Faki said that the road was open. | 2024-05-06 Mutale Nalumango",
                "Moussa Faki rang Mutale Nalumango on Monday. It rained. It rained. Moussa Faki stressed that the road was open. | 2024-05-06 Mutale Nalumango",
                "Moussa Faki rang Mutale Nalumango on Monday. It rained. It rained. It rained. It rained. Moussa Faki stressed that the road was open. |",
                "Moussa Faki rang Mutale Nalumango on Monday. Ana Lopes stressed that the road was open. |",
                "Moussa Faki will ring Mutale Nalumango on Monday. Moussa Faki stressed that the road was open. |",
                "Moussa Faki stressed that the road was open. Moussa Faki rang Mutale Nalumango on Monday. |",
                "Moussa Faki, who had rung Mutale Nalumango on Monday, said that the road was open. |",
                "In an interview with Al Jazeera on Monday, Moussa Faki said that the road was open. | 2024-05-06 Al Jazeera",
                "Moussa Faki expressed his gratitude to Kenya for its help. | Kenya",
                "Moussa Faki arrived in Lusaka on Monday. “I come in peace,” he said. | 2024-05-06",
                "Moussa Faki arrived in Lusaka on 2 March. “I come in peace,” he said. |",
                "Moussa Faki arrived in Lusaka on Monday. Ana Lopes said it rained. |",
                "After the call with Mutale Nalumango on Monday Moussa Faki said that the road was open. | 2024-05-06",
            })
    void whatIsSaidAroundACall(String text, String told) {
        ExtractedDocument document = Extraction.of(text + "\n", DAY);
        List<String> result = new ArrayList<>(StatementLines.fillers(document, Dip.DATE));
        result.addAll(StatementLines.fillers(document, Dip.ADDRESSEE));
        assertThat(String.join(" ", result)).as(EventLines.of(document)).isEqualTo(told == null ? "" : told);
    }
}
