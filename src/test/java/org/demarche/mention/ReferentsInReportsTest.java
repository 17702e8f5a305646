package org.demarche.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.demarche.model.EntityMention;
import org.demarche.model.MentionedDocument;
import org.demarche.testing.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom pronouns and nouns without a name mean, read from text with the shipped models. */
@Tag("models")
class ReferentsInReportsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nobody",
            value = {
                "William Ruto pressed Paul Kagame on it and asked him to come. | him | Paul Kagame",
                "M23, which Kigali denies backing, seized Goma. Its leaders were glad. | Its | M23",
                "They spoke of the war in Angola, Kenyan officials said. | officials | Kenya",
                "Kenyan President William Ruto rang Rwandan leader Paul Kagame. The two men agreed to meet, both governments said."
                        + " | governments | Kenya, Rwanda",
                "President William Ruto rang Rwandan leader Paul Kagame. They spoke of Angola and Zambia. The two men agreed to"
                        + " meet, both governments said. | governments | nobody",
                "The National Liberation Army (ELN) of Colombia shot at the road. The army left. | army | nobody",
            })
    void areFound(String text, String words, String meant) {
        MentionedDocument document = Extraction.of(text + "\n", DAY).mentioned();
        String found = document.mentions().stream()
                .filter(m -> m.form() != EntityMention.Form.NAME)
                .filter(m -> m.span().of(document.annotated().document().text()).equals(words))
                .flatMap(m -> m.entities().stream())
                .map(e -> document.entities().get(e).label())
                .sorted()
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(meant == null ? "" : meant);
    }
}
