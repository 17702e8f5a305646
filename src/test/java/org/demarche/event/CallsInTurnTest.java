package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.EventMention;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.Iri;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls of one sentence with one after the other, each with its own people and day. */
@Tag("models")
class CallsInTurnTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            William Ruto held a phone call with Paul Kagame on Friday and another with Ana Lopes on Saturday. | Paul Kagame + William Ruto 2024-05-03; Ana Lopes + William Ruto 2024-05-04
            William Ruto received a call from Paul Kagame on Friday and another from Ana Lopes a day later. | Paul Kagame + William Ruto 2024-05-03; Ana Lopes + William Ruto 2024-05-04
            William Ruto held a call with Paul Kagame on Friday, and a second with Zambia's leader, Ana Lopes, on Sunday. | Paul Kagame + William Ruto 2024-05-03; Ana Lopes + William Ruto 2024-05-05
            William Ruto held two calls on Tuesday, one with Paul Kagame and the other with Ana Lopes. | Paul Kagame + William Ruto 2024-05-07; Ana Lopes + William Ruto 2024-05-07
            William Ruto spoke by phone with Paul Kagame on Thursday and, a day later, with Ana Lopes. | Paul Kagame + William Ruto 2024-05-02; Ana Lopes + William Ruto 2024-05-03
            William Ruto spoke by phone with Paul Kagame on Thursday and with the Zambian foreign minister on Friday. | Paul Kagame + William Ruto 2024-05-02; William Ruto + Zambia 2024-05-03
            William Ruto phoned Paul Kagame on Thursday and then his Zambian counterpart. | Paul Kagame + William Ruto 2024-05-02; William Ruto + Zambia 2024-05-02
            William Ruto telephoned Paul Kagame yesterday afternoon and Ana Lopes shortly afterwards. | Paul Kagame + William Ruto 2024-05-07; Ana Lopes + William Ruto 2024-05-07
            The truce was agreed in calls that William Ruto held with Paul Kagame and then with Ana Lopes. | Paul Kagame + William Ruto; Ana Lopes + William Ruto
            Ana Lopes, Zambia's president, left. William Ruto called the Rwandan leader and then the Zambian one on Monday. | Rwanda + William Ruto 2024-05-06; Ana Lopes + William Ruto 2024-05-06
            Rwandan President Paul Kagame was glad. He had spoken to both leaders on Sunday, first to Zambian President Ana Lopes and after lunch to Kenyan President William Ruto. | Ana Lopes + Paul Kagame 2024-05-05; Paul Kagame + William Ruto 2024-05-05
            Paul Kagame was glad. William Ruto called the leaders of Zambia and Chad on Monday. | William Ruto + Zambia 2024-05-06; Chad + William Ruto 2024-05-06
            William Ruto rang Paul Kagame on Monday and Ana Lopes on Tuesday said so. | Paul Kagame + William Ruto 2024-05-06
            William Ruto rang Paul Kagame on Monday and will travel to Zambia on Friday. | Paul Kagame + William Ruto 2024-05-06
            William Ruto rang Paul Kagame on Monday, and then Ana Lopes left. | Paul Kagame + William Ruto 2024-05-06
            William Ruto held a call with Paul Kagame and Ana Lopes on Monday. | Ana Lopes + Paul Kagame + William Ruto 2024-05-06
            William Ruto held a series of calls with Paul Kagame and Ana Lopes on Monday. | Ana Lopes + William Ruto 2024-05-06; Paul Kagame + William Ruto 2024-05-06
            """)
    void areEachOfTheirOwn(String text, String calls) {
        ExtractedDocument document = Extraction.of("It rained. " + text + "\n", DAY);
        assertThat(document.events().stream().filter(e -> e.type().equals(Dip.CALL)))
                .as(EventLines.of(document))
                .extracting(call -> (values(document, call, Dip.PARTICIPANT).stream()
                                        .sorted()
                                        .collect(Collectors.joining(" + "))
                                + " " + String.join(" ", values(document, call, Dip.DATE)))
                        .trim())
                .containsExactlyInAnyOrder(calls.split("; "));
    }

    private static List<String> values(ExtractedDocument document, EventMention event, Iri role) {
        return event.accounts().stream()
                .flatMap(a -> EventLines.fillers(document, a, role).stream())
                .distinct()
                .toList();
    }
}
