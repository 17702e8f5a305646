package org.demarche.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.TimeValue;
import org.demarche.model.TimeValue.Vague;

/** Reads dates: "March 18", "Tuesday, 18 March 2025", "18th of March", "July 24-28", "2025-03-18", "the 13th", "Christmas Eve". */
final class DateRule implements Rule {
    private static final Vague UNKNOWN = new Vague(Optional.empty(), Optional.empty());
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:t.{0,20})?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final int LONGEST = 30;

    /** A date as it is written: year 0 where there is none, first and last day the same where it is no range. */
    private record Written(int year, int month, int day, int lastDay, int next) {}

    @Override
    public Optional<Match> match(Setting setting, int i) {
        Words words = setting.words();
        Optional<Match> numeric = numeric(words, i);
        if (numeric.isPresent()) {
            return numeric;
        }
        Optional<DayOfWeek> weekday = CalendarWords.anyWeekday(words, i);
        int at = i;
        if (weekday.isPresent()) {
            at += words.is(i + 1, ",") ? 2 : 1;
            at += words.is(at, "the") ? 1 : 0;
        }
        Optional<Written> written = written(setting, at);
        if (written.isPresent()) {
            return Match.of(i, written.get().next(), value(setting, i, weekday, written.get()));
        }
        return ordinalAlone(setting, i, at, weekday.isPresent());
    }

    private static TimeValue value(Setting setting, int from, Optional<DayOfWeek> weekday, Written date) {
        NewsCalendar calendar = setting.calendar();
        Optional<LocalDate> day;
        if (date.year() > 0) {
            day = NewsCalendar.date(date.year(), date.month(), date.day());
        } else if (setting.year().isPresent() && weekday.isEmpty()) {
            day = NewsCalendar.date(setting.year().getAsInt(), date.month(), date.day());
        } else {
            day = weekday.flatMap(name -> calendar.date(date.month(), date.day(), name))
                    .or(() -> calendar.date(
                            date.month(), date.day(), setting.clauses().direction(from, date.next())));
        }
        if (day.isEmpty()) {
            return UNKNOWN;
        }
        return date.day() == date.lastDay()
                ? new TimeValue.Day(day.get())
                : new Vague(day, NewsCalendar.date(day.get().getYear(), date.month(), date.lastDay()));
    }

    private static Optional<Written> written(Setting setting, int i) {
        Words words = setting.words();
        Optional<Written> date =
                monthFirst(words, i).or(() -> dayFirst(words, i)).or(() -> feast(words, i));
        return date.filter(d -> NewsCalendar.isDate(d.month(), d.day()) && NewsCalendar.isDate(d.month(), d.lastDay()))
                .map(d -> withYear(setting, d));
    }

    private static Optional<Written> monthFirst(Words words, int i) {
        OptionalInt month = CalendarWords.anyMonth(words, i);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int at = i + 1 + (words.is(i + 1, "the") ? 1 : 0);
        Optional<int[]> days = days(words, at);
        boolean isCount = words.is(i - 1, "in") && words.tag(at + 1).equals("NNS");
        if (days.isEmpty() || isCount || (words.in("ORDINAL", at) && at == i + 1 && !words.isCapital(at))) {
            return Optional.empty();
        }
        return Optional.of(new Written(0, month.getAsInt(), days.get()[0], days.get()[1], days.get()[2]));
    }

    private static Optional<Written> dayFirst(Words words, int i) {
        Optional<int[]> days = days(words, i);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        int at = days.get()[2];
        at += words.is(at, "of") ? 1 : 0;
        OptionalInt month = CalendarWords.anyMonth(words, at);
        boolean wordNeedsOf = words.in("ORDINAL", i) && !words.is(at - 1, "of");
        if (month.isEmpty() || wordNeedsOf) {
            return Optional.empty();
        }
        return Optional.of(new Written(0, month.getAsInt(), days.get()[0], days.get()[1], at + 1));
    }

    private static Optional<Written> feast(Words words, int i) {
        if (!words.isCapital(i)) {
            return Optional.empty();
        }
        return words.hit("FEAST", i).map(hit -> {
            int hyphen = hit.meaning().indexOf('-');
            int month = Integer.parseInt(hit.meaning().substring(0, hyphen));
            int day = Integer.parseInt(hit.meaning().substring(hyphen + 1));
            return new Written(0, month, day, day, hit.next());
        });
    }

    /** First day, last day and the position after: "18", "18th", "18-19", "18 - 19"; the last day is the later one. */
    private static Optional<int[]> days(Words words, int i) {
        String word = words.lower(i);
        OptionalInt first = CalendarWords.dayOfMonth(words, word);
        if (first.isPresent()) {
            OptionalInt last =
                    words.isDash(i + 1) ? CalendarWords.dayOfMonth(words, words.lower(i + 2)) : OptionalInt.empty();
            boolean range = last.isPresent() && last.getAsInt() > first.getAsInt();
            return Optional.of(
                    range
                            ? new int[] {first.getAsInt(), last.getAsInt(), i + 3}
                            : new int[] {first.getAsInt(), first.getAsInt(), i + 1});
        }
        int mark = Math.max(word.indexOf('-'), word.indexOf('/'));
        if (mark <= 0 || word.length() > LONGEST) {
            return Optional.empty();
        }
        OptionalInt from = CalendarWords.dayOfMonth(words, word.substring(0, mark));
        OptionalInt to = CalendarWords.dayOfMonth(words, word.substring(mark + 1));
        return from.isPresent() && to.isPresent() && to.getAsInt() > from.getAsInt()
                ? Optional.of(new int[] {from.getAsInt(), to.getAsInt(), i + 1})
                : Optional.empty();
    }

    private static Written withYear(Setting setting, Written date) {
        Words words = setting.words();
        int at = date.next() + (words.is(date.next(), ",", "of") ? 1 : 0);
        OptionalInt year = CalendarWords.year(words, at);
        if (year.isPresent()) {
            return new Written(year.getAsInt(), date.month(), date.day(), date.lastDay(), at + 1);
        }
        Optional<Integer> years = MonthReader.relativeYear(words, at);
        if (years.isPresent() && setting.calendar().issued().isPresent()) {
            int own = setting.calendar().issued().get().getYear();
            return new Written(own + years.get(), date.month(), date.day(), date.lastDay(), at + 2);
        }
        OptionalInt shared = sharedYear(words, date.next());
        return shared.isPresent()
                ? new Written(shared.getAsInt(), date.month(), date.day(), date.lastDay(), date.next())
                : date;
    }

    /** The year of a second date that follows: "March 18 and April 2, 2025". */
    private static OptionalInt sharedYear(Words words, int i) {
        if (!words.is(i, "and", "to", "until", "through", "or") && !words.isDash(i)) {
            return OptionalInt.empty();
        }
        Optional<Written> second = monthFirst(words, i + 1).or(() -> dayFirst(words, i + 1));
        if (second.isEmpty()) {
            return OptionalInt.empty();
        }
        int next = second.get().next();
        return CalendarWords.year(words, next + (words.is(next, ",") ? 1 : 0));
    }

    private static Optional<Match> numeric(Words words, int i) {
        String word = words.lower(i);
        if (word.length() < 8 || word.length() > LONGEST || !Character.isDigit(word.charAt(0))) {
            return Optional.empty();
        }
        Matcher first = YEAR_FIRST.matcher(word);
        if (first.matches()) {
            return day(i, first.group(1), first.group(3), first.group(4));
        }
        Matcher last = YEAR_LAST.matcher(word);
        if (!last.matches()) {
            return Optional.empty();
        }
        int one = Integer.parseInt(last.group(1));
        int two = Integer.parseInt(last.group(3));
        // With full stops the day is first everywhere; with other marks only a number above 12 tells which it is.
        if (last.group(2).equals(".") || one > 12 || one == two) {
            return day(i, last.group(4), last.group(3), last.group(1));
        }
        return two > 12 ? day(i, last.group(4), last.group(1), last.group(3)) : Match.nothing(i, i + 1);
    }

    private static Optional<Match> day(int i, String year, String month, String day) {
        return NewsCalendar.date(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                .flatMap(date -> Match.of(i, i + 1, new TimeValue.Day(date)));
    }

    /** "On the 13th", "Tuesday the 13th". */
    private static Optional<Match> ordinalAlone(Setting setting, int i, int at, boolean afterWeekday) {
        Words words = setting.words();
        String word = words.lower(at);
        boolean digits = !word.isEmpty() && Character.isDigit(word.charAt(0));
        OptionalInt day = digits && Character.isLetter(word.charAt(word.length() - 1))
                ? CalendarWords.dayOfMonth(words, word)
                : OptionalInt.empty();
        boolean introduced = afterWeekday
                || (words.is(at - 1, "the")
                        && words.is(at - 2, "on", "until", "till", "by", "from", "since", "before", "after"));
        String next = words.tag(at + 1);
        boolean counts = next.startsWith("NN") || next.startsWith("JJ") || words.is(at + 1, "of", "and", "-");
        if (day.isEmpty() || !introduced || counts) {
            return Optional.empty();
        }
        Optional<LocalDate> date =
                setting.calendar().dayOfMonth(day.getAsInt(), setting.clauses().direction(i, at + 1));
        return Match.of(i, at + 1, date.<TimeValue>map(TimeValue.Day::new).orElse(UNKNOWN));
    }
}
