package org.demarche.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What a time expression means. */
public sealed interface TimeValue {
    /** One function per case, so that a new case fails to compile where it is not handled. */
    <T> T match(Function<Day, T> day, Function<Clock, T> clock, Function<Length, T> length, Function<Vague, T> vague);

    /** A day of the calendar: "Tuesday", "March 18", "yesterday". */
    record Day(LocalDate date) implements TimeValue {
        public Day {
            Objects.requireNonNull(date);
        }

        @Override
        public <T> T match(
                Function<Day, T> day, Function<Clock, T> clock, Function<Length, T> length, Function<Vague, T> vague) {
            return day.apply(this);
        }
    }

    /**
     * A time of day: "10 a.m. ET".
     *
     * @param date the day, where the expression or its neighbour fixes it
     * @param time as {@code HH:mm:ss}
     * @param offset as {@code Z} or {@code +05:30}, where a zone is named and the day is known
     */
    record Clock(Optional<LocalDate> date, String time, Optional<String> offset) implements TimeValue {
        public Clock {
            Objects.requireNonNull(date);
            Objects.requireNonNull(time);
            Objects.requireNonNull(offset);
        }

        @Override
        public <T> T match(
                Function<Day, T> day, Function<Clock, T> clock, Function<Length, T> length, Function<Vague, T> vague) {
            return clock.apply(this);
        }
    }

    /**
     * A length of time: "at least 90 minutes", "30-day".
     *
     * @param iso as an ISO 8601 duration, {@code PT90M}, {@code P30D}
     * @param bound what the words around it make of it
     */
    record Length(String iso, Bound bound) implements TimeValue {
        public Length {
            Objects.requireNonNull(iso);
            Objects.requireNonNull(bound);
        }

        @Override
        public <T> T match(
                Function<Day, T> day, Function<Clock, T> clock, Function<Length, T> length, Function<Vague, T> vague) {
            return length.apply(this);
        }
    }

    /**
     * A time that is not one day: "last week", "in June", "2022", or a day whose document has no date.
     *
     * @param first the first day it may mean, where that is known
     * @param last the last day it may mean, where that is known
     */
    record Vague(Optional<LocalDate> first, Optional<LocalDate> last) implements TimeValue {
        public Vague {
            Objects.requireNonNull(first);
            Objects.requireNonNull(last);
        }

        @Override
        public <T> T match(
                Function<Day, T> day, Function<Clock, T> clock, Function<Length, T> length, Function<Vague, T> vague) {
            return vague.apply(this);
        }
    }

    /** Whether a length is exact, a lower bound, an upper bound or a rough figure. */
    enum Bound {
        EXACT,
        AT_LEAST,
        AT_MOST,
        ABOUT
    }
}
