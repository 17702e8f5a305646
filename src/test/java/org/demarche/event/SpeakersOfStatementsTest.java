package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.Filler;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks, however far from the verb; and that nobody speaks where nobody is named. */
@Tag("models")
class SpeakersOfStatementsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Monday, Moussa Faki, looking down at his notes, said Kenya had agreed. | Moussa Faki",
                "“Kenya has agreed,” the African Union stressed, adding that Uganda had not. | African Union",
                "Mutale Nalumango, who took no questions and left early, said Angola had agreed. | Mutale Nalumango",
                "Zambia demanded “full respect” for its border. | Zambia",
                "The African Union “condemned in the strongest terms” the shelling. | African Union",
                "Angola had agreed, Mutale Nalumango told the Security Council. | Mutale Nalumango",
                "A senior Houthi official, Yahya Saree, called the deal “a halt”. | Yahya Saree",
            })
    void areFound(String sentence, String speaker) {
        ExtractedDocument document = Extraction.of(sentence + "\n", DAY);
        assertThat(speakers(document)).as(EventLines.of(document)).isNotEmpty().containsOnly(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zambian officials said that the road was open.",
                "Zambia proposed that both sides withdraw.",
                "Zambia's position, expressed by nobody, is clear.",
                "Asked whether Zambia had agreed, she left.",
            })
    void areNotInvented(String sentence) {
        ExtractedDocument document = Extraction.of(sentence + "\n", DAY);
        assertThat(speakers(document)).as(EventLines.of(document)).isEmpty();
    }

    private static List<String> speakers(ExtractedDocument document) {
        return document.events().stream()
                .filter(e -> e.type().equals(Dip.STATEMENT))
                .flatMap(e -> e.accounts().stream())
                .flatMap(a -> a.role(Dip.SPEAKER).stream())
                .map(f -> f.match(
                        e -> document.mentioned().entities().get(e.entity()).label(),
                        Filler.OfText::words,
                        Filler.OfValue::lexical,
                        t -> t.term().localName()))
                .toList();
    }
}
