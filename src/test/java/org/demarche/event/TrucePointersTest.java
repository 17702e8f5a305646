package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.Iri;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences tell of a truce that they do not name but point at. */
@Tag("models")
class TrucePointersTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a bare answer
            Oman proposed a truce between Mali and Niger. Niger refused.                  | Rejected
            Oman proposed a truce between Mali and Niger. Niger accepted within the hour. | PartlyAgreed
            Oman proposed a truce between Mali and Niger. Niger accepted an invitation.   | Proposed
            Oman proposed a truce between Mali and Niger. Niger refused to wait.          | Proposed
            Oman proposed a truce between Mali and Niger. Niger waited.                   | Proposed
            # what is done to it
            Oman proposed a truce between Mali and Niger. Niger accepted it.              | PartlyAgreed
            Oman proposed a truce between Mali and Niger. Niger called it a ploy.         | Proposed
            Mali and Niger signed a truce. It was violated for the third time on Monday.  | Violated
            Mali and Niger signed a truce. It was extended by two days.                   | InForce
            Mali and Niger signed a truce. They extended it by two days.                  | InForce
            Mali and Niger signed a truce. The deal was extended by two days.             | InForce
            Mali and Niger signed a truce. Niger praised Moussa Faki. Mali rejected him.  | Agreed
            Mali and Niger signed a truce. Mali broke it and denounced it.                | Violated
            # what it does, and no state
            Mali and Niger signed a truce. It came into force on Monday.                  | InForce
            Oman brokered a truce between Mali and Niger. It collapsed within hours.      | Ended
            Oman brokered a truce between Mali and Niger. It expired on Monday.           | Ended
            Mali signed a truce with Niger. It began shelling Oman on Monday.             | Agreed
            Mali signed a truce with Niger, which expired on Monday.                      | Ended
            Mali signed a truce with Niger in March. It was extended once and expired in May. | Ended
            # of many, none
            Mali and Niger signed a truce. Every time it was violated, Oman spoke.        | Agreed
            """)
    void leaveIt(String text, String status) {
        ExtractedDocument document = Extraction.of(text + "\n", DAY);
        assertThat(fillers(document, Dip.STATUS)).as(EventLines.of(document)).containsExactly(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Another, announced in May, lasted a week.                                     | P7D
            The one that Oman brokered in May between Ghana and Togo lasted a week and collapsed. | P7D
            """)
    void tellOfAnother(String sentence, String length) {
        ExtractedDocument document = Extraction.of(
                "Mali and Niger are at war. Mali and Niger signed a truce in March. " + sentence + "\n", DAY);
        assertThat(fillers(document, Dip.STATUS)).as(EventLines.of(document)).containsExactly("Agreed", "Ended");
        assertThat(fillers(document, Dip.DURATION)).containsExactly(length);
    }

    /** What fills a role of the truces, of each once. */
    private static List<String> fillers(ExtractedDocument document, Iri role) {
        return document.events().stream()
                .filter(event -> event.type().equals(Dip.CEASEFIRE))
                .flatMap(event -> event.accounts().stream()
                        .flatMap(account -> EventLines.fillers(document, account, role).stream())
                        .distinct())
                .toList();
    }
}
