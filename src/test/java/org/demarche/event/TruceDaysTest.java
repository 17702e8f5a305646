package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.Filler;
import org.demarche.model.Token;
import org.demarche.testing.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the truce of a sentence was made, as far as the sentence tells, and whether it ended long ago. */
@Tag("models")
class TruceDaysTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # in its own phrase
            The truce of 2 May 2024 was broken. | 2024-05-02
            The truce, signed on 2 May 2024, was broken. | 2024-05-02
            A ceasefire reached in January has collapsed. | 2024-01-01 to 2024-01-31
            Kenya recalled the 2 May ceasefire between Chad and Niger. | 2024-05-02
            A truce mediated by Oman, which took effect on 2 May 2024, collapsed. | 2024-05-02
            The truce that Niger had declared in a speech on Monday was broken. | 2024-05-06
            The truce, which collapsed on Monday, was the first. |
            The truce, which Chad signed, holds until 30 May. |
            The truce, the second of its kind since 2001, holds. |
            # the time that a clause is said to have been at
            Since 2006, when a truce ended the war, the border has been calm. | 2006-01-01 to 2006-12-31
            The worst came in 2006, when Chad said that it would leave a truce. | 2006-01-01 to 2006-12-31
            Since Monday, when a truce ended the war, the border has been calm. |
            # deeper in its phrase, where that is long past
            A ceasefire under the Accra Accords of May 1998 broke down. | 1998-05-01 to 1998-05-31
            A ceasefire under the Accra Accords of May 2024 broke down. |
            Chad broke a truce reached after talks in May 1998. | 1998-05-01 to 1998-05-31
            Chad regretted a truce broken after talks in May 1998. |
            A truce lets those home who left the town in May 1998. |
            # of the clauses above, where that is long past
            In June 2021, President Hichilema said Zambia would respect the truce. | 2021-06-01 to 2021-06-30
            In June 2021 Chad proposed a truce. | 2021-06-01 to 2021-06-30
            On Monday Chad proposed a truce. |
            Chad has kept a truce since June 2021. |
            The truce held until 30 May 2021. | 2021-05-30
            Chad ended its truce with Niger in May 2021. |
            In May 1998 Oman brokered a deal, and Chad broke a truce on Monday. |
            """)
    void madeOn(String sentence, String days) {
        assertThat(when(sentence)).isEqualTo(days == null ? "" : days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The truce of 2 May 2024 was broken. | date 2024-05-02
            A ceasefire reached in January has collapsed. | dateWithin 2024-01
            A ceasefire reached in 2019 collapsed. | dateWithin 2019
            A ceasefire reached last week collapsed. |
            The truce holds. |
            """)
    void isToldAsADayOrAsWhatTheDayWasWithin(String sentence, String role) {
        Truce truce = Truce.in(sentence);
        Roles roles = truce.days.made(truce.tree, truce.heads(), truce.days.when(truce.tree, truce.heads()));
        String told = roles.map().entrySet().stream()
                .flatMap(e -> e.getValue().stream()
                        .filter(Filler.OfValue.class::isInstance)
                        .map(f -> e.getKey().localName() + " " + ((Filler.OfValue) f).lexical()))
                .collect(Collectors.joining(", "));
        assertThat(told).isEqualTo(role == null ? "" : role);
    }

    private static String when(String sentence) {
        Truce truce = Truce.in(sentence);
        return truce.days
                .when(truce.tree, truce.heads())
                .map(d -> d.first().equals(d.last()) ? d.first().toString() : d.first() + " to " + d.last())
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad ended its truce with Niger in May 2021.  | true
            Chad ended its truce with Niger on Monday.    | false
            Chad signed its truce with Niger in May 2021. | false
            Chad ended its truce with Niger.              | false
            The truce ended in May 2021.                  | true
            """)
    void longOver(String sentence, boolean over) {
        Truce truce = Truce.in(sentence);
        assertThat(truce.days.isLongOver(truce.tree, truce.trigger)).isEqualTo(over);
    }

    private record Truce(Reading reading, Syntax tree, int trigger, TruceDays days) {
        static Truce in(String sentence) {
            ExtractedDocument document = Extraction.of(sentence + "\n", DAY);
            Reading reading = new Reading(document.mentioned(), Marked.LEXICON);
            Syntax tree = reading.tree(0);
            int trigger = tree.sentence().tokens().stream()
                    .filter(t -> t.isWord("truce", "ceasefire"))
                    .findFirst()
                    .map(Token::index)
                    .orElseThrow();
            return new Truce(reading, tree, trigger, new TruceDays(reading, new Dates(reading)));
        }

        List<Integer> heads() {
            return new TruceNature(reading).heads(tree, trigger);
        }
    }
}
