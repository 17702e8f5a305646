package org.demarche.mention.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads single words of the calendar: months, days of the week, years, days of a month. */
final class CalendarWords {
    private static final int LAST_DAY = 31;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private CalendarWords() {}

    /** A month's full name with a capital. */
    static OptionalInt month(Words words, int i) {
        return words.isCapital(i) ? number(words, "MONTH", words.lower(i)) : OptionalInt.empty();
    }

    /** A month's full or short name with a capital. */
    static OptionalInt anyMonth(Words words, int i) {
        OptionalInt full = month(words, i);
        return full.isPresent() || !words.isCapital(i) ? full : number(words, "MONTH-SHORT", words.lower(i));
    }

    /** A day of the week in full; capitals do not matter, as none is another word. */
    static Optional<DayOfWeek> weekday(Words words, int i) {
        return weekday(words, "WEEKDAY", i);
    }

    static Optional<DayOfWeek> anyWeekday(Words words, int i) {
        Optional<DayOfWeek> full = weekday(words, i);
        return full.isPresent() || !words.isCapital(i) ? full : weekday(words, "WEEKDAY-SHORT", i);
    }

    private static Optional<DayOfWeek> weekday(Words words, String list, int i) {
        OptionalInt number = number(words, list, words.lower(i));
        return number.isPresent() ? Optional.of(DayOfWeek.of(number.getAsInt())) : Optional.empty();
    }

    static OptionalInt number(Words words, String list, String word) {
        Optional<String> meaning = words.lexicon().meaning(list, word);
        return meaning.isPresent() ? OptionalInt.of(Integer.parseInt(meaning.get())) : OptionalInt.empty();
    }

    /** A year of four digits from 1900 to 2099. */
    static OptionalInt year(Words words, int i) {
        String word = words.lower(i);
        OptionalInt year = word.length() == 4 ? digits(word) : OptionalInt.empty();
        boolean plausible = year.isPresent() && year.getAsInt() >= FIRST_YEAR && year.getAsInt() <= LAST_YEAR;
        return plausible ? year : OptionalInt.empty();
    }

    /** Up to six digits and nothing else. */
    static OptionalInt digits(String word) {
        if (word.isEmpty() || word.length() > 6) {
            return OptionalInt.empty();
        }
        for (int k = 0; k < word.length(); k++) {
            if (word.charAt(k) < '0' || word.charAt(k) > '9') {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(Integer.parseInt(word));
    }

    /** A day of a month: "18", "18th", "eighteenth". */
    static OptionalInt dayOfMonth(Words words, String word) {
        OptionalInt digits = word.length() <= 2 ? digits(word) : OptionalInt.empty();
        OptionalInt day = digits.isPresent() ? digits : ordinal(words, word);
        return day.isPresent() && day.getAsInt() >= 1 && day.getAsInt() <= LAST_DAY ? day : OptionalInt.empty();
    }

    /** An ordinal number in digits or in words. */
    static OptionalInt ordinal(Words words, String word) {
        int length = word.length();
        if (length > 2 && length <= 4 && Character.isDigit(word.charAt(0))) {
            String ending = word.substring(length - 2);
            boolean ordinal = ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th");
            return ordinal ? digits(word.substring(0, length - 2)) : OptionalInt.empty();
        }
        return number(words, "ORDINAL", word);
    }
}
