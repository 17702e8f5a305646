package org.demarche.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of days on one of which something took place.
 *
 * @param first the first, counted from one of old
 * @param last the last, not before the first
 */
record DayRange(long first, long last) {
    /** Of what took place at a time that nobody knows. */
    static final DayRange EVER = new DayRange(Long.MIN_VALUE / 4, Long.MAX_VALUE / 4);

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    static DayRange of(LocalDate day) {
        return new DayRange(day.toEpochDay(), day.toEpochDay());
    }

    /** The days of an xsd:gYear or xsd:gYearMonth; nothing for what is neither. */
    static Optional<DayRange> parse(String lexical) {
        try {
            return switch (lexical.length()) {
                case YEAR_LENGTH -> Optional.of(of(Year.parse(lexical)));
                case MONTH_LENGTH -> Optional.of(of(YearMonth.parse(lexical)));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DayRange of(Year year) {
        return new DayRange(
                year.atDay(1).toEpochDay(), year.atDay(year.length()).toEpochDay());
    }

    private static DayRange of(YearMonth month) {
        return new DayRange(month.atDay(1).toEpochDay(), month.atEndOfMonth().toEpochDay());
    }

    /** From the first day of both to the last. */
    DayRange span(DayRange other) {
        return new DayRange(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** How many days lie between them; 0 where they have a day in common. */
    long distance(DayRange other) {
        return Math.max(0, Math.max(first - other.last, other.first - last));
    }

    /** How far the nearest two lie from each other, where both lists hold some. */
    static long distance(List<DayRange> some, List<DayRange> others) {
        long least = Long.MAX_VALUE;
        // By their places, as millions of pairs are compared and each of the lists' iterators is an object.
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                least = Math.min(least, some.get(i).distance(others.get(j)));
            }
        }
        return least;
    }
}
