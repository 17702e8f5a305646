package org.demarche.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day on which a report came out.
 *
 * <p>Accepted are an ISO 8601 date, an ISO 8601 date and time with or without zone, and the date of mail and web servers
 * (RFC 1123). Of a time with a zone the day counts that the publisher writes, not the day in UTC.
 */
final class PublicationDate {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?");

    private PublicationDate() {}

    /** The day, or nothing if the words are not a date in one of these forms or no such day exists. */
    static Optional<LocalDate> parse(String written) {
        String words = written.strip();
        Matcher iso = ISO.matcher(words);
        try {
            return Optional.of(
                    iso.matches()
                            ? LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3))
                            : LocalDate.parse(words, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the words have the form of a date, even of one that does not exist. */
    static boolean hasForm(String written) {
        return ISO.matcher(written.strip()).matches();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
