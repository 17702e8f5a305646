package org.demarche.mention.time;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.mention.time.NewsCalendar.Direction;

/** Reads months: "June", "June 2024", "Oct. 2023", "April-June", "March last year"; not the verb "may" or a person May. */
final class MonthReader {
    /** The month that begins at a position. */
    Optional<ToldPeriod> read(Setting setting, int i, boolean introduced) {
        Words words = setting.words();
        Optional<ToldPeriod> range = range(setting, i);
        if (range.isPresent()) {
            return range;
        }
        OptionalInt full = CalendarWords.month(words, i);
        OptionalInt month = full.isPresent() ? full : CalendarWords.anyMonth(words, i);
        if (month.isEmpty() || isName(words, i)) {
            return Optional.empty();
        }
        Optional<ToldPeriod> dated = dated(setting, month.getAsInt(), i + 1);
        if (dated.isPresent()) {
            return dated;
        }
        if (full.isEmpty() || !(introduced || speaksForMonth(words, i))) {
            return Optional.empty();
        }
        OptionalInt shared = sharedYear(words, i + 1);
        if (shared.isPresent()) {
            return ToldPeriod.of(Optional.of(month(shared.getAsInt(), month.getAsInt())), i + 1);
        }
        return ToldPeriod.of(nearest(setting, month.getAsInt(), i, i + 1), i + 1);
    }

    /** The month that a part of the word at a position names, with a year that may follow: "mid-March 2024". */
    Optional<ToldPeriod> read(Setting setting, String name, int i) {
        OptionalInt month = CalendarWords.number(setting.words(), "MONTH", name);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        return dated(setting, month.getAsInt(), i + 1)
                .or(() -> ToldPeriod.of(nearest(setting, month.getAsInt(), i, i + 1), i + 1));
    }

    /** A month with the year after it: "2024", ", 2024", "of 2024", "of last year", "this year". */
    private static Optional<ToldPeriod> dated(Setting setting, int month, int i) {
        Words words = setting.words();
        int at = i + (words.is(i, ",", "of", "in") ? 1 : 0);
        OptionalInt year = CalendarWords.year(words, at);
        if (year.isPresent() && !(words.is(i, ",", "in") && words.tag(at + 1).equals("NNS"))) {
            return ToldPeriod.of(Optional.of(month(year.getAsInt(), month)), at + 1);
        }
        Optional<Integer> shift = relativeYear(words, at);
        return shift.flatMap(years ->
                ToldPeriod.of(setting.calendar().issued().map(day -> month(day.getYear() + years, month)), at + 2));
    }

    /** How many years "last year", "this year", "next year" are away, read from their first word. */
    static Optional<Integer> relativeYear(Words words, int i) {
        if (!words.is(i + 1, "year")) {
            return Optional.empty();
        }
        if (words.is(i, "last")) {
            return Optional.of(-1);
        }
        if (words.is(i, "next")) {
            return Optional.of(1);
        }
        return words.is(i, "this") ? Optional.of(0) : Optional.empty();
    }

    /** The year of a second month that follows: "April and June 2023". */
    private static OptionalInt sharedYear(Words words, int i) {
        boolean joined = words.is(i, "and", "to", "or", "until", "through") || words.isDash(i);
        return joined && CalendarWords.month(words, i + 1).isPresent()
                ? CalendarWords.year(words, i + 2)
                : OptionalInt.empty();
    }

    /** "April-June", "April-June 2023": from the first month to the second. */
    private static Optional<ToldPeriod> range(Setting setting, int i) {
        Words words = setting.words();
        String word = words.lower(i);
        int hyphen = word.indexOf('-');
        if (hyphen <= 0) {
            return Optional.empty();
        }
        OptionalInt first = CalendarWords.number(words, "MONTH", word.substring(0, hyphen));
        OptionalInt last = CalendarWords.number(words, "MONTH", word.substring(hyphen + 1));
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        ToldPeriod end = dated(setting, last.getAsInt(), i + 1)
                .orElse(new ToldPeriod(nearest(setting, last.getAsInt(), i, i + 1), i + 1));
        int years = first.getAsInt() > last.getAsInt() ? 1 : 0;
        return ToldPeriod.of(
                end.period()
                        .map(month -> new Period(
                                month.first().withMonth(first.getAsInt()).minusYears(years), month.last())),
                end.next());
    }

    private static Optional<Period> nearest(Setting setting, int month, int from, int to) {
        Direction direction = setting.clauses().direction(from, to);
        return setting.calendar().month(month, direction).map(Period::month);
    }

    private static Period month(int year, int month) {
        return Period.month(YearMonth.of(year, month));
    }

    private static boolean isName(Words words, int i) {
        return (words.isCapital(i - 1) && words.in("NAME-BEFORE", i - 1))
                || (words.isCapital(i + 1) && words.in("NAME-AFTER", i + 1));
    }

    /** Whether a month's name that stands alone is meant as a month. */
    private static boolean speaksForMonth(Words words, int i) {
        if (isListed(words, i)) {
            return true;
        }
        boolean modifies = words.tag(i + 1).startsWith("NN")
                && !words.isCapital(i + 1)
                && words.is(i - 1, "the", "a", "an", "this", "that", "their", "its", "'s");
        if (words.in("MONTH-STRICT", i)) {
            return words.in("BEFORE-DOUBTFUL-MONTH", i - 1) || (modifies && !words.is(i, "may"));
        }
        return !words.in("MONTH-DOUBTFUL", i) || modifies || words.in("BEFORE-MONTH", i - 1);
    }

    /** Whether it stands beside another month: "from March to May". */
    private static boolean isListed(Words words, int i) {
        return (isJoint(words, i - 1) && CalendarWords.month(words, i - 2).isPresent())
                || (isJoint(words, i + 1) && CalendarWords.month(words, i + 2).isPresent());
    }

    private static boolean isJoint(Words words, int i) {
        return words.is(i, "and", "or", "to", "through", "until", ",") || words.isDash(i);
    }
}
