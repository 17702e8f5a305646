package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.demarche.model.Account;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.Factuality;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody rejects is not told as a fact, nor as his words. */
@Tag("models")
class DenialsInTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zambia rejected as unfair Malawi's latest truce offer.",
                "Zambia rejected as “unfair” the truce offer of Malawi."
            })
    void theTruceIsRejected(String sentence) {
        ExtractedDocument document = Extraction.of(sentence, LocalDate.of(2024, 5, 8));
        assertThat(document.events())
                .as(EventLines.of(document))
                .filteredOn(event -> event.type().equals(Dip.CEASEFIRE))
                .singleElement()
                .satisfies(truce -> assertThat(
                                EventLines.fillers(document, truce.accounts().get(0), Dip.STATUS))
                        .containsExactly("Rejected"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zambia brushed aside suggestions that it had signed a truce with Malawi.",
                "Zambia rejected as false claims that it had signed a truce with Malawi.",
                "Zambia denied as baseless the reports that it had signed a truce with Malawi.",
                "Zambia dismissed as “pure fantasy” reports that it had signed a truce with Malawi."
            })
    void theTruceIsDenied(String sentence) {
        ExtractedDocument document = Extraction.of(sentence, LocalDate.of(2024, 5, 8));
        assertThat(document.events())
                .as(EventLines.of(document))
                .filteredOn(event -> event.type().equals(Dip.CEASEFIRE))
                .singleElement()
                .satisfies(truce -> assertThat(truce.accounts())
                        .extracting(Account::factuality)
                        .containsOnly(Factuality.DENIED));
        assertThat(document.events())
                .filteredOn(event -> event.type().equals(Dip.STATEMENT))
                .flatExtracting(event -> event.accounts().get(0).role(Dip.CONTENT))
                .noneMatch(content -> content.toString().contains("=it had signed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zambia ruled out a phone call between Hakainde Hichilema and William Ruto. | DENIED",
                "Zambia did not rule out a phone call between Hakainde Hichilema and William Ruto. | POSSIBLE",
            })
    void theCallIs(String sentence, Factuality told) {
        ExtractedDocument document = Extraction.of(sentence, LocalDate.of(2024, 5, 8));
        assertThat(document.events())
                .as(EventLines.of(document))
                .filteredOn(event -> event.type().equals(Dip.CALL))
                .singleElement()
                .satisfies(call -> assertThat(call.accounts())
                        .extracting(Account::factuality)
                        .containsOnly(told));
    }
}
