package org.demarche.mention.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a rule may look at.
 *
 * @param words the sentence
 * @param calendar the document's day and reckoning from it
 * @param clauses which verb governs a word, and whether it points ahead
 * @param anchor the day that the text named last, in this sentence or the one before
 * @param remembered the day that the text named last, where that is a few sentences back and no month or year came between
 * @param year the year that the entry of a timeline stands under
 */
record Setting(
        Words words,
        NewsCalendar calendar,
        Clauses clauses,
        Optional<LocalDate> anchor,
        Optional<LocalDate> remembered,
        OptionalInt year) {
    Setting {
        Objects.requireNonNull(words);
        Objects.requireNonNull(calendar);
        Objects.requireNonNull(clauses);
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(remembered);
        Objects.requireNonNull(year);
    }

    Setting withAnchor(LocalDate day) {
        return new Setting(words, calendar, clauses, Optional.of(day), Optional.of(day), year);
    }
}
