package org.demarche.mention.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;

/**
 * Reckoning from the day on which a document was issued. Weeks begin on Monday.
 *
 * @param issued the document's day; where it is unknown, every method that needs it answers with nothing
 */
record NewsCalendar(Optional<LocalDate> issued) {
    /**
     * Where the verb is not past, a date without a year is turned round that would be further off than {@code FAR} days while
     * the other way it is at most {@code NEAR} days: a report gives the year of what is nearly a year away.
     */
    private static final long FAR = 300;

    private static final long NEAR = 60;

    NewsCalendar {
        Objects.requireNonNull(issued);
    }

    /** Where a day lies that has no date of its own. */
    enum Direction {
        PAST,
        COMING,
        /** The verb leaves it open, as "announced a truce from 2 May"; read as past unless a date is far off. */
        OPEN
    }

    Optional<LocalDate> plusDays(long days) {
        return issued.map(day -> day.plusDays(days));
    }

    /** The nearest such day of the week, the document's own day included. */
    Optional<LocalDate> weekday(DayOfWeek weekday, Direction direction) {
        return issued.map(day -> day.with(
                direction == Direction.COMING
                        ? TemporalAdjusters.nextOrSame(weekday)
                        : TemporalAdjusters.previousOrSame(weekday)));
    }

    /** The day of the week in the document's week or one that is {@code weeks} away from it. */
    Optional<LocalDate> weekdayOfWeek(DayOfWeek weekday, int weeks) {
        return week(weeks).map(week -> week.first().with(TemporalAdjusters.nextOrSame(weekday)));
    }

    /** The week from Monday to Sunday, {@code weeks} after the document's own. */
    Optional<Period> week(int weeks) {
        return issued.map(day -> {
            LocalDate monday =
                    day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
            return new Period(monday, monday.plusDays(6));
        });
    }

    /** The weekend that is under way or nearest in the direction, or {@code weeks} away from that of the document's week. */
    Optional<Period> weekend(Direction direction) {
        Optional<LocalDate> sunday = weekday(DayOfWeek.SUNDAY, direction);
        if (direction == Direction.PAST
                && issued.map(LocalDate::getDayOfWeek).equals(Optional.of(DayOfWeek.SATURDAY))) {
            sunday = plusDays(1);
        }
        return sunday.map(day -> new Period(day.minusDays(1), day));
    }

    Optional<YearMonth> month() {
        return issued.map(YearMonth::from);
    }

    /** The nearest such month; the document's own month counts in both directions. */
    Optional<YearMonth> month(int month, Direction direction) {
        return month().map(own -> {
            YearMonth candidate = own.withMonth(month);
            if (direction == Direction.COMING) {
                return candidate.isBefore(own) ? candidate.plusYears(1) : candidate;
            }
            return candidate.isAfter(own) ? candidate.minusYears(1) : candidate;
        });
    }

    /** The date with this day and month; nothing for a 31 June. */
    Optional<LocalDate> date(int month, int day, Direction direction) {
        if (!isDate(month, day) || issued.isEmpty()) {
            return Optional.empty();
        }
        LocalDate own = issued.get();
        LocalDate past = null;
        LocalDate coming = null;
        for (int year = own.getYear() + 4; year >= own.getYear() - 4; year--) {
            Optional<LocalDate> candidate = date(year, month, day);
            if (candidate.isPresent() && !candidate.get().isBefore(own)) {
                coming = candidate.get();
            }
            if (candidate.isPresent() && past == null && !candidate.get().isAfter(own)) {
                past = candidate.get();
            }
        }
        if (past == null || coming == null) {
            return Optional.ofNullable(past == null ? coming : past);
        }
        long back = ChronoUnit.DAYS.between(past, own);
        long ahead = ChronoUnit.DAYS.between(own, coming);
        return Optional.of(
                switch (direction) {
                    case PAST -> past;
                    case OPEN -> back > FAR && ahead <= NEAR ? coming : past;
                    case COMING -> ahead > FAR && back <= NEAR ? past : coming;
                });
    }

    /** The date with this day and month that is such a day of the week, in the document's year or one beside it. */
    Optional<LocalDate> date(int month, int day, DayOfWeek weekday) {
        if (issued.isEmpty()) {
            return Optional.empty();
        }
        int own = issued.get().getYear();
        for (int year : new int[] {own, own - 1, own + 1}) {
            Optional<LocalDate> candidate = date(year, month, day);
            if (candidate.map(LocalDate::getDayOfWeek).equals(Optional.of(weekday))) {
                return candidate;
            }
        }
        return Optional.empty();
    }

    /** The day of the document's month, or of the month beside it in the direction. */
    Optional<LocalDate> dayOfMonth(int day, Direction direction) {
        if (issued.isEmpty()) {
            return Optional.empty();
        }
        LocalDate own = issued.get();
        YearMonth month = YearMonth.from(own);
        if (direction != Direction.COMING && day > own.getDayOfMonth()) {
            month = month.minusMonths(1);
        } else if (direction == Direction.COMING && day < own.getDayOfMonth()) {
            month = month.plusMonths(1);
        }
        return date(month.getYear(), month.getMonthValue(), day);
    }

    /** Whether a month has such a day in some year. */
    static boolean isDate(int month, int day) {
        try {
            MonthDay.of(month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The date, where there is one. */
    static Optional<LocalDate> date(int year, int month, int day) {
        return isDate(month, day) && MonthDay.of(month, day).isValidYear(year)
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }
}
