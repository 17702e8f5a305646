package org.demarche.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.demarche.model.TimeValue;

/** A stretch of days, both ends included. */
record Period(LocalDate first, LocalDate last) {
    private static final int MONTH_EARLY = 10;
    private static final int MONTH_MIDDLE = 20;

    static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    static Period year(int year) {
        return years(year, 1);
    }

    static Period years(int from, int count) {
        return new Period(LocalDate.of(from, 1, 1), LocalDate.of(from + count - 1, 12, 31));
    }

    static Period around(LocalDate day, long slack) {
        return new Period(day.minusDays(slack), day.plusDays(slack));
    }

    TimeValue value() {
        return new TimeValue.Vague(Optional.of(first), Optional.of(last));
    }

    /** Which part of a period is meant. */
    enum Part {
        EARLY,
        MIDDLE,
        LATE,
        FIRST_HALF,
        SECOND_HALF
    }

    /**
     * A part of this period: thirds and halves. A month is divided after its 10th and 20th day, or its 15th; longer periods
     * by whole months where they can be.
     */
    Period part(Part part) {
        return switch (part) {
            case EARLY -> new Period(first, boundary(3, 1));
            case MIDDLE -> new Period(boundary(3, 1).plusDays(1), boundary(3, 2));
            case LATE -> new Period(boundary(3, 2).plusDays(1), last);
            case FIRST_HALF -> new Period(first, boundary(2, 1));
            case SECOND_HALF -> new Period(boundary(2, 1).plusDays(1), last);
        };
    }

    /** The last day of the first {@code taken} of {@code parts} equal parts. */
    private LocalDate boundary(int parts, int taken) {
        long months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
        if (months == 1) {
            return parts == 2
                    ? first.withDayOfMonth(15)
                    : first.withDayOfMonth(taken == 1 ? MONTH_EARLY : MONTH_MIDDLE);
        }
        if (months > 1 && first.getDayOfMonth() == 1) {
            return first.plusMonths(months * taken / parts).minusDays(1);
        }
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return first.plusDays(Math.max(1, days * taken / parts) - 1);
    }
}
