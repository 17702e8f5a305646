package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.demarche.model.ExtractedDocument;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Transcripts and interviews: what counts as said, by whom, and what is only asked. */
@Tag("models")
class TurnsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    private static final String INTERVIEW = """
            Grace Achieng, the Kenyan mediator, talks to Paul Mwangi about the border.

            Q: Will the road open?

            A: The road will open in June. Both armies have withdrawn.

            Q: And if Uganda objects?

            A: Uganda has signed the paper.
            """;

    @Test
    void answersAreOfWhoeverIsInterviewed() {
        ExtractedDocument document = Extraction.of(INTERVIEW, DAY);
        assertThat(StatementLines.of(document, Dip.QUOTATION))
                .as(EventLines.of(document))
                .containsExactly(
                        "Grace Achieng: The road will open in June. Both armies have withdrawn.",
                        "Grace Achieng: Uganda has signed the paper.");
    }

    @Test
    void aTurnGoesOnInParagraphsWithoutLabel() {
        ExtractedDocument document = Extraction.of("""
                The following is a transcript of the briefing by Grace Achieng, Deputy Spokesperson for the African Union.

                Deputy Spokesperson: Good morning. The road is open.

                Two bridges are still closed.

                Question: And the third?

                Deputy Spokesperson: It was never closed.
                """, DAY);
        assertThat(StatementLines.of(document, Dip.QUOTATION))
                .as(EventLines.of(document))
                .containsExactly(
                        "Grace Achieng: Good morning. The road is open. Two bridges are still closed.",
                        "Grace Achieng: It was never closed.");
    }

    @Test
    void theFirstPersonIsWhoseTurnItIs() {
        ExtractedDocument document = Extraction.of("""
                FOREIGN MINISTER ACHIENG: I told Paul Mwangi that Kenya would wait.

                QUESTION: And then?

                FOREIGN MINISTER ACHIENG: He thanked me.

                Grace Achieng and Paul Mwangi left by the side door.
                """, DAY);
        assertThat(StatementLines.of(document, Dip.CONTENT))
                .as(EventLines.of(document))
                .anyMatch(s -> s.endsWith("Achieng: Kenya would wait"));
    }
}
