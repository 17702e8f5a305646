package org.demarche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.demarche.model.Span;
import org.demarche.model.TimeMention;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    private static Optional<String> words(Marked marked, Optional<TimeMention> time) {
        return time.map(t -> t.span().of(marked.document().text()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad signed the accord on Tuesday.  | signed | Tuesday",
                "On Tuesday, Chad signed the accord. | signed | Tuesday",
                "Chad signed the accord on Tuesday.  | accord | Tuesday",
                "Chad signed the accord last month.  | signed | last month",
                "The call lasted 40 minutes.         | lasted |",
                "Chad met Niger.                     | met    |",
            })
    void theTimeThatDatesAWord(String sentence, String word, String time) {
        Marked marked = Marked.of(sentence);
        Dates dates = new Dates(marked.reading());
        assertEquals(
                Optional.ofNullable(time),
                words(marked, dates.dateOf(marked.tree(), marked.at(word), Optional.empty())));
    }

    @Test
    void aTimeWithinWhatIsSaidDoesNotDateTheSaying() {
        String sentence = "Chad said that Niger signed the accord on Tuesday.";
        Marked marked = Marked.of(sentence);
        Dates dates = new Dates(marked.reading());
        Span content = new Span(sentence.indexOf("Niger"), sentence.length());
        assertEquals(Optional.empty(), dates.dateOf(marked.tree(), marked.at("said"), Optional.of(content)));
        assertEquals(
                Optional.of("Tuesday"),
                words(marked, dates.dateOf(marked.tree(), marked.at("signed"), Optional.empty())));
    }

    @Test
    void aDayIsADateAndOtherTimesKeepTheirWords() {
        assertEquals(Optional.of("2024-05-07"), written("Chad signed the accord on Tuesday.", true));
        assertEquals(Optional.of("last month"), written("Chad signed the accord last month.", false));
    }

    private static Optional<String> written(String sentence, boolean day) {
        Marked marked = Marked.of(sentence);
        Dates dates = new Dates(marked.reading());
        Roles roles = new Roles();
        dates.write(dates.dateOf(marked.tree(), marked.at("signed"), Optional.empty()), roles);
        return Optional.ofNullable(roles.map().get(day ? Dip.DATE : Dip.DATE_TEXT))
                .map(fillers -> fillers.get(0)
                        .match(
                                entity -> "",
                                org.demarche.model.Filler.OfText::words,
                                org.demarche.model.Filler.OfValue::lexical,
                                term -> ""));
    }
}
