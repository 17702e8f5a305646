package org.demarche.resolve;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates and durations of accounts; what is not one reads as nothing. */
final class Days {
    private static final int DATE_LENGTH = 10;
    private static final double SECONDS_A_DAY = 86_400;
    private static final long MINUTES_A_DAY = 1_440;
    private static final double DAYS_A_MONTH = 30;
    private static final double DAYS_A_YEAR = 365;
    private static final Pattern PARTS = Pattern.compile("(P[^T]*)(T.*)?");

    private Days() {}

    /** The day of an xsd:date or xsd:dateTime. */
    static Optional<LocalDate> parse(String lexical) {
        try {
            return Optional.of(LocalDate.parse(lexical.substring(0, Math.min(DATE_LENGTH, lexical.length()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The seconds of an xsd:duration, a month as 30 days and a year as 365. */
    static OptionalDouble seconds(String lexical) {
        Matcher parts = PARTS.matcher(lexical);
        if (!parts.matches()) {
            return OptionalDouble.empty();
        }
        try {
            double seconds = 0;
            if (parts.group(1).length() > 1) {
                Period period = Period.parse(parts.group(1));
                seconds += SECONDS_A_DAY
                        * (period.getDays() + DAYS_A_MONTH * period.getMonths() + DAYS_A_YEAR * period.getYears());
            }
            if (parts.group(2) != null) {
                seconds += Duration.parse("P" + parts.group(2)).toSeconds();
            }
            return OptionalDouble.of(seconds);
        } catch (DateTimeException e) {
            return OptionalDouble.empty();
        }
    }

    /** A duration in words: "30 days", "2 hours 30 minutes"; as it is written where it cannot be read. */
    static String spoken(String lexical) {
        OptionalDouble seconds = seconds(lexical);
        if (seconds.isEmpty()) {
            return lexical;
        }
        long minutes = Math.round(seconds.getAsDouble() / 60);
        long days = minutes / MINUTES_A_DAY;
        long hours = minutes % MINUTES_A_DAY / 60;
        StringBuilder words = new StringBuilder();
        append(words, days, "day");
        append(words, hours, "hour");
        append(words, minutes % 60, "minute");
        return words.isEmpty() ? lexical : words.toString();
    }

    private static void append(StringBuilder words, long number, String unit) {
        if (number > 0) {
            words.append(words.isEmpty() ? "" : " ").append(number).append(' ').append(unit);
            words.append(number == 1 ? "" : "s");
        }
    }
}
