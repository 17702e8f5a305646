package org.demarche.mention.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule may look at.
 *
 * @param words the sentence
 * @param calendar the document's day and reckoning from it
 * @param clauses which verb governs a word, and whether it points ahead
 * @param anchor the day that the text named last, in this sentence or the one before
 */
record Setting(Words words, NewsCalendar calendar, Clauses clauses, Optional<LocalDate> anchor) {
    Setting {
        Objects.requireNonNull(words);
        Objects.requireNonNull(calendar);
        Objects.requireNonNull(clauses);
        Objects.requireNonNull(anchor);
    }

    Setting withAnchor(LocalDate day) {
        return new Setting(words, calendar, clauses, Optional.of(day));
    }
}
