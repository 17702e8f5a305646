package org.demarche.mention.time;

import java.util.Optional;
import java.util.OptionalInt;

/** Reads years and decades: "in 2022", "the 2015 deal", "2014-15", "the 1990s"; not "2000 troops" or "Resolution 2046". */
final class YearReader {
    private static final int CENTURY = 100;

    /** The year, span of years or decade that begins at a position. */
    Optional<ToldPeriod> read(Words words, int i, boolean introduced) {
        Optional<Period> decade = decade(words.lower(i));
        if (decade.isPresent()) {
            return ToldPeriod.of(decade, i + 1);
        }
        Optional<Period> span = span(words.lower(i));
        if (span.isPresent()) {
            return ToldPeriod.of(span, i + 1);
        }
        OptionalInt year = CalendarWords.year(words, i);
        return year.isPresent() && !isNumbered(words, i) && (introduced || speaksForYear(words, i, year.getAsInt()))
                ? ToldPeriod.of(Optional.of(Period.year(year.getAsInt())), i + 1)
                : Optional.empty();
    }

    /** The year or decade that a part of the word at a position names: "mid-2024". */
    Optional<ToldPeriod> read(String word, int i) {
        Optional<Period> decade = decade(word);
        if (decade.isPresent()) {
            return ToldPeriod.of(decade, i + 1);
        }
        OptionalInt year = year(word);
        return year.isPresent() ? ToldPeriod.of(Optional.of(Period.year(year.getAsInt())), i + 1) : Optional.empty();
    }

    private static OptionalInt year(String word) {
        OptionalInt year = word.length() == 4 ? CalendarWords.digits(word) : OptionalInt.empty();
        return year.isPresent() && year.getAsInt() >= 1900 && year.getAsInt() < 2100 ? year : OptionalInt.empty();
    }

    /** "1990s", "'90s": of two digits those of the last century. */
    private static Optional<Period> decade(String word) {
        if (!word.endsWith("s") || word.length() < 4) {
            return Optional.empty();
        }
        String digits = word.substring(word.charAt(0) == '\'' ? 1 : 0, word.length() - 1);
        OptionalInt number = CalendarWords.digits(digits);
        boolean full = digits.length() == 4 && number.isPresent() && number.getAsInt() >= 1700;
        boolean brief = digits.length() == 2 && word.charAt(0) == '\'';
        if (number.isEmpty() || number.getAsInt() % 10 != 0 || !(full || brief)) {
            return Optional.empty();
        }
        int first = brief ? 1900 + number.getAsInt() : number.getAsInt();
        return Optional.of(Period.years(first, 10));
    }

    /** "2014-2015", "2014-15". */
    private static Optional<Period> span(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen != 4) {
            return Optional.empty();
        }
        OptionalInt first = year(word.substring(0, 4));
        OptionalInt last = CalendarWords.digits(word.substring(5));
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        int end = word.length() == 7 ? first.getAsInt() / CENTURY * CENTURY + last.getAsInt() : last.getAsInt();
        int years = end - first.getAsInt() + 1;
        return years > 1 && years <= CENTURY ? Optional.of(Period.years(first.getAsInt(), years)) : Optional.empty();
    }

    private static boolean isNumbered(Words words, int i) {
        return words.in("NO-YEAR-AFTER", i - 1);
    }

    private static boolean speaksForYear(Words words, int i, int year) {
        boolean counts = words.tag(i + 1).equals("NNS");
        boolean round = year % CENTURY == 0;
        if (words.is(i - 1, "in", "since", "during", "until", "before", "after", "throughout", "through")) {
            return !(counts && round);
        }
        if (words.in("BEFORE-YEAR", i - 1)) {
            boolean modifies = words.is(i - 1, "the", "this");
            return !round && (!counts || modifies) && !words.is(i - 2, "up", "close") && !isMeasured(words, i);
        }
        boolean listed = words.is(i - 1, "and", "or", "-", "\u2013", ",")
                && CalendarWords.year(words, i - 2).isPresent();
        boolean bracketed = words.is(i - 1, "(") && words.is(i + 1, ")");
        boolean attribute = words.is(i - 1, "a", "'s", "its", "their", "his", "her")
                && (words.tag(i + 1).startsWith("NN") || (words.tag(i + 1).equals("JJ") && !round));
        boolean isSubject = i == 0 && words.tag(1).equals("VBD");
        return listed || bracketed || (attribute && !counts) || isSubject;
    }

    /** "2015 km", "1999 percent". */
    private static boolean isMeasured(Words words, int i) {
        return words.is(
                i + 1, "km", "kilometres", "kilometers", "miles", "percent", "%", "tonnes", "tons", "hours", "gmt");
    }
}
