package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.demarche.model.ExtractedDocument;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each of several says whom one sentence lets speak, and that nobody passes on what another says beside him. */
@Tag("models")
class SpeechesInOneSentenceTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya said it had shot down two drones, while Uganda said it had struck three posts."
                        + " | Kenya: it had shot down two drones / Uganda: it had struck three posts",
                "Kenya said Uganda had been declared unsafe and that it would close the road. | Kenya: Uganda had been declared unsafe and that it would close the road",
                "Moussa Faki told reporters that Kenya would stay, after Uganda announced that it had left."
                        + " | Moussa Faki: Kenya would stay / Uganda: it had left",
                "Moussa Faki briefed Paul Kagame on the raid, Kenya told Reuters. | Kenya: Moussa Faki briefed Paul Kagame on the raid",
                "Moussa Faki said the border would stay open, adding that trucks were waiting there."
                        + " | Moussa Faki: the border would stay open / Moussa Faki: trucks were waiting there",
                "Talks ended, with Kenya saying it had won and Uganda saying its men had held the road."
                        + " | Kenya: it had won / Uganda: its men had held the road",
                "Kenya rejected the plan, with envoy Moussa Faki telling reporters that it was unfair."
                        + " | Moussa Faki: it was unfair",
                "Kenya accused Ugandan troops of laying mines, a charge Kampala rejects."
                        + " | Kenya: Ugandan troops of laying mines / Uganda: a charge Kampala rejects",
                "Kenya said Uganda had fired first, an allegation Kampala denied."
                        + " | Kenya: Uganda had fired first / Uganda: an allegation Kampala denied",
                "Kenya's army accused Ugandan forces of firing on its positions near the lake, a claim Kampala denied."
                        + " | Kenya: accused Ugandan forces of firing on its positions near the lake / Uganda: a claim Kampala denied",
                "Kenya said Uganda had fired first, a claim that was rejected by Moussa Faki."
                        + " | Kenya: Uganda had fired first / Moussa Faki: a claim that was rejected by Moussa Faki",
                "Kenya said that the talks were over and called the claim “a fabrication”."
                        + " | Kenya: the talks were over / Kenya: the claim “a fabrication”",
                "The road was open, although Uganda said it was shut. | Uganda: it was shut",
                "The road was shut as Uganda said that it rained. | Uganda: it rained",
                "Asked whether the road was open, Moussa Faki replied that it was. | Moussa Faki: it was",
                "When Kenya confirmed the raid, the road was open. | Kenya: the raid",
                "Kenya said that Moussa Faki had left and called the claim a lie."
                        + " | Kenya: Moussa Faki had left and called the claim a lie",
                "Kenya said that the minister had left and called the claim a lie."
                        + " | Kenya: the minister had left and called the claim a lie",
                "Kenya said that a diplomat had left and called the claim a lie."
                        + " | Kenya: a diplomat had left and called the claim a lie",
                "Kenya said that the army had left and called the claim a lie."
                        + " | Kenya: the army had left and called the claim a lie",
                "Moussa Faki warned Uganda of the road, Kenya reported. | Kenya: Moussa Faki warned Uganda of the road",
                "Kenya accuses Uganda of arming the gangs, which Kampala denies."
                        + " | Kenya: Uganda of arming the gangs / Uganda: which Kampala denies",
                "Kenya accused Uganda of shelling the plant, which Kampala has denied."
                        + " | Kenya: Uganda of shelling the plant / Uganda: which Kampala has denied",
            })
    void areToldApart(String sentence, String speeches) {
        ExtractedDocument document = Extraction.of(sentence + "\n", DAY);
        assertThat(String.join(" / ", StatementLines.of(document, Dip.CONTENT)))
                .as(EventLines.of(document))
                .isEqualTo(speeches);
        assertThat(document.events().stream()
                        .filter(e -> e.type().equals(Dip.STATEMENT))
                        .flatMap(e -> e.accounts().stream()))
                .allMatch(a -> a.accordingTo().isEmpty());
    }
}
