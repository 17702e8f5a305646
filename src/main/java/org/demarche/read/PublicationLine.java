package org.demarche.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of a report that was pasted as plain text, from the line that tells it: "Published 14 September 2025, 6:42 PM", a line
 * with nothing but the date, or an agency's dateline with a year ("PARIS, Sept. 14, 2025 (AP) —"). Only lines at the top count, as
 * a date further down is one that the report tells of; and only full dates, in which day and month cannot be confused.
 */
final class PublicationLine {
    private static final int TOP = 12;
    private static final int LONGEST = 160;

    private static final String MONTH = "[A-Z][a-z]{2,8}\\.?";
    private static final String DATE =
            "(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<month>" + MONTH + "),?\\s+(?<year>\\d{4})"
                    + "|(?<month2>" + MONTH + ")\\s+(?<day2>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year2>\\d{4})"
                    + "|(?<iso>\\d{4}-\\d{2}-\\d{2}))";
    private static final String WEEKDAY =
            "(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?[.,]?\\s+)?";
    private static final String LABEL =
            "(?i:(?:First |Last )?(?:Published|Updated|Posted|Issued|Released|Modified)(?: on| at)?|Date)\\s*:?\\s*";
    private static final String TIME =
            "(?:\\d{1,2}[:.]\\d{2}\\s*(?:[AaPp]\\.?[Mm]\\.?)?\\s*(?:[A-Z]{2,5})?[,|]?\\s*(?:on\\s+)?)?";

    /** After some label, at the start or after a separator, as a byline may stand in the same line. */
    private static final Pattern LABELLED = Pattern.compile("(?:^|[|·•—–]\\s*)" + LABEL + TIME + WEEKDAY + DATE);

    private static final Pattern ALONE =
            Pattern.compile("^" + TIME + WEEKDAY + DATE + "(?:[\\s,|·•—–-]+(?:at\\s+)?" + TIME + ")?\\W*$");

    private static final Pattern DATELINE =
            Pattern.compile("^\\p{Lu}[\\p{Lu}\\s.,'’-]{2,40},\\s+(?:\\p{Lu}[\\p{L}. ]+,\\s+)?" + DATE
                    + "\\s*(?:\\([^)]{2,30}\\))?\\s*[-–—:]");

    private PublicationLine() {}

    /** The day that a line at the top of the text tells, if one does. */
    static Optional<LocalDate> find(String text) {
        List<String> top = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(TOP)
                .toList();
        return top.stream().flatMap(line -> day(line).stream()).findFirst();
    }

    private static Optional<LocalDate> day(String line) {
        if (line.length() <= LONGEST) {
            for (Pattern form : List.of(LABELLED, ALONE)) {
                Matcher found = form.matcher(line);
                if (found.find()) {
                    return date(found);
                }
            }
        }
        Matcher dateline = DATELINE.matcher(line);
        return dateline.find() ? date(dateline) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher found) {
        if (found.group("iso") != null) {
            return PublicationDate.parse(found.group("iso"));
        }
        boolean dayFirst = found.group("day") != null;
        String day = found.group(dayFirst ? "day" : "day2");
        String year = found.group(dayFirst ? "year" : "year2");
        try {
            return month(found.group(dayFirst ? "month" : "month2"))
                    .map(month -> LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "September", "Sept." or "Sep". */
    private static Optional<Month> month(String written) {
        String letters = written.replace(".", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(letters))
                .findFirst();
    }
}
