package org.demarche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Filler;
import org.demarche.model.Iri;
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

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 2024-04-30, 2024-04, gYearMonth",
        "2024-02-01, 2024-02-29, 2024-02, gYearMonth",
        "2023-01-01, 2023-12-31, 2023, gYear"
    })
    void aMonthOrYearIsWhatTheDayWasWithin(LocalDate first, LocalDate last, String period, String type) {
        Roles roles = new Roles();
        Dates.within(first, last, roles);
        assertEquals(
                List.of(new Filler.OfValue(period, new Iri("http://www.w3.org/2001/XMLSchema#" + type))),
                roles.map().get(Dip.DATE_WITHIN));
    }

    @Test
    void otherStretchesOfDaysHaveNoNameOfTheirOwn() {
        Roles roles = new Roles();
        Dates.within(LocalDate.of(2024, 4, 2), LocalDate.of(2024, 4, 30), roles);
        Dates.within(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 5, 31), roles);
        assertEquals(Map.of(), roles.map());
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
