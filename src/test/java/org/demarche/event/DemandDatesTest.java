package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.ExtractedDocument;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day a demand was made, in reports of Wednesday 8 May 2024. */
@Tag("models")
class DemandDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zambia urged Angola on Tuesday to open the port. | 2024-05-07",
                "Zambian President Hichilema said on Sunday that Zambia had one demand: that Angola open the port. | 2024-05-05",
                "At Sunday's march Moussa Faki urged Angola to open the port. | 2024-05-05",
                "Before Sunday's march Moussa Faki urged Angola to open the port. |",
                "Moussa Faki rang João Lourenço on Monday to urge him to open the port. | 2024-05-06",
                "Moussa Faki spoke by phone with João Lourenço on Monday. In the call Faki urged him to open the port. | 2024-05-06",
            })
    void isTheOneThatItsOccasionTells(String text, String day) {
        ExtractedDocument document = Extraction.of(text + "\n", LocalDate.of(2024, 5, 8));
        assertThat(document.events())
                .filteredOn(e -> e.type().equals(Dip.DEMAND))
                .as(EventLines.of(document))
                .singleElement()
                .satisfies(demand -> assertThat(
                                EventLines.fillers(document, demand.accounts().get(0), Dip.DATE))
                        .isEqualTo(day == null ? List.of() : List.of(day)));
    }
}
