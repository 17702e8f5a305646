package org.demarche.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.demarche.mention.time.NewsCalendar.Direction;
import org.demarche.model.TimeValue;
import org.demarche.model.TimeValue.Vague;

/** Reads days without a date: "Tuesday night", "last Friday", "Monday next week", "yesterday", "the following day". */
final class WeekdayRule implements Rule {
    private static final Vague UNKNOWN = new Vague(Optional.empty(), Optional.empty());

    @Override
    public Optional<Match> match(Setting setting, int i) {
        Words words = setting.words();
        int start = words.is(i, "late", "early") ? i + 1 : i;
        Optional<Match> day =
                range(setting, start).or(() -> weekday(setting, start)).or(() -> dayWord(setting, start));
        if (day.isPresent()) {
            return day.map(match -> match.from(i));
        }
        return neighbour(setting, i);
    }

    private static Optional<Match> weekday(Setting setting, int i) {
        Words words = setting.words();
        Optional<TimeWords.Hit> which = words.hit("WHICH", i)
                .filter(hit -> CalendarWords.weekday(words, hit.next()).isPresent());
        int at = which.map(TimeWords.Hit::next).orElse(i);
        Optional<DayOfWeek> weekday = CalendarWords.weekday(words, at);
        if (weekday.isEmpty() || isName(words, at)) {
            return Optional.empty();
        }
        int to = at + 1 + (words.in("DAY-PART", at + 1) ? 1 : 0);
        if (which.map(TimeWords.Hit::meaning).equals(Optional.of("EVERY"))) {
            return Match.of(i, to, UNKNOWN);
        }
        Optional<Match> ofWeek = ofWeek(setting, i, to, weekday.get());
        if (which.isEmpty() && ofWeek.isPresent()) {
            return ofWeek;
        }
        Optional<LocalDate> day = resolve(setting, which.map(TimeWords.Hit::meaning), weekday.get(), i, to);
        return Match.of(i, to, value(day));
    }

    private static Optional<LocalDate> resolve(
            Setting setting, Optional<String> which, DayOfWeek weekday, int from, int to) {
        NewsCalendar calendar = setting.calendar();
        return switch (which.orElse("")) {
            case "LAST" -> calendar.issued().map(day -> day.with(TemporalAdjusters.previous(weekday)));
            case "NEXT" -> calendar.issued().map(day -> day.with(TemporalAdjusters.next(weekday)));
            case "BEFORE" ->
                setting.anchor().or(calendar::issued).map(day -> day.with(TemporalAdjusters.previous(weekday)));
            case "AFTER" -> setting.anchor().map(day -> day.with(TemporalAdjusters.next(weekday)));
            case "THIS" -> thisWeekday(setting, weekday, from, to);
            default -> calendar.weekday(weekday, setting.clauses().direction(from, to));
        };
    }

    /** "This Friday" lies ahead, unless the verb is past and the day of this week is over. */
    private static Optional<LocalDate> thisWeekday(Setting setting, DayOfWeek weekday, int from, int to) {
        Optional<LocalDate> ofThisWeek = setting.calendar().weekdayOfWeek(weekday, 0);
        boolean ahead = setting.clauses().direction(from, to) == Direction.COMING;
        boolean over = ofThisWeek.isPresent()
                && ofThisWeek.get().isBefore(setting.calendar().issued().orElseThrow());
        return over && ahead ? setting.calendar().weekday(weekday, Direction.COMING) : ofThisWeek;
    }

    /** "Tuesday last week", "Monday of next week", "Friday this week". */
    private static Optional<Match> ofWeek(Setting setting, int from, int i, DayOfWeek weekday) {
        Words words = setting.words();
        int at = i + (words.is(i, "of") ? 1 : 0);
        if (!words.is(at + 1, "week")) {
            return Optional.empty();
        }
        int weeks;
        if (words.is(at, "last")) {
            weeks = -1;
        } else if (words.is(at, "next")) {
            weeks = 1;
        } else if (words.is(at, "this")) {
            weeks = 0;
        } else {
            return Optional.empty();
        }
        return Match.of(from, at + 2, value(setting.calendar().weekdayOfWeek(weekday, weeks)));
    }

    /** "Tuesday-Wednesday", "Monday through Friday": neither day alone. */
    private static Optional<Match> range(Setting setting, int i) {
        Words words = setting.words();
        String word = words.lower(i);
        int hyphen = word.indexOf('-');
        boolean parted = hyphen <= 0 && (words.isDash(i + 1) || words.is(i + 1, "through"));
        if (hyphen <= 0 && !parted) {
            return Optional.empty();
        }
        Optional<DayOfWeek> first =
                parted ? CalendarWords.weekday(words, i) : weekday(words, word.substring(0, hyphen));
        Optional<DayOfWeek> last =
                parted ? CalendarWords.weekday(words, i + 2) : weekday(words, word.substring(hyphen + 1));
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        int end = parted ? i + 3 : i + 1;
        int to = end + (words.in("DAY-PART", end) ? 1 : 0);
        return Match.of(i, to, span(setting, i, to, first.get(), last.get()));
    }

    private static Vague span(Setting setting, int from, int to, DayOfWeek first, DayOfWeek last) {
        Direction direction = setting.clauses().direction(from, to);
        NewsCalendar calendar = setting.calendar();
        if (direction == Direction.COMING) {
            Optional<LocalDate> begin = calendar.weekday(first, direction);
            return new Vague(begin, begin.map(day -> day.with(TemporalAdjusters.nextOrSame(last))));
        }
        Optional<LocalDate> end = calendar.weekday(last, direction);
        return new Vague(end.map(day -> day.with(TemporalAdjusters.previousOrSame(first))), end);
    }

    private static Optional<DayOfWeek> weekday(Words words, String word) {
        return words.lexicon().meaning("WEEKDAY", word).map(number -> DayOfWeek.of(Integer.parseInt(number)));
    }

    private static boolean isName(Words words, int i) {
        boolean capital = words.isCapital(i);
        return (capital && words.isCapital(i - 1) && words.in("NAME-BEFORE", i - 1))
                || (capital && words.isCapital(i + 1) && words.in("NAME-AFTER", i + 1));
    }

    private static Optional<Match> dayWord(Setting setting, int i) {
        Words words = setting.words();
        Optional<TimeWords.Hit> hit = words.hit("DAY-WORD", i);
        boolean isName =
                hit.isPresent() && words.isCapital(i) && words.tag(i - 1).startsWith("NNP");
        if (hit.isEmpty() || isName) {
            return Optional.empty();
        }
        int to = hit.get().next();
        to += words.in("DAY-PART", to) ? 1 : 0;
        return Match.of(
                i,
                to,
                value(setting.calendar().plusDays(Integer.parseInt(hit.get().meaning()))));
    }

    private static Optional<Match> neighbour(Setting setting, int i) {
        Words words = setting.words();
        Optional<TimeWords.Hit> same = words.hit("SAME-DAY", i);
        if (same.isPresent()) {
            return Match.of(i, same.get().next(), sameDay(setting, i, same.get().next()));
        }
        Optional<TimeWords.Hit> hit = words.hit("NEIGHBOUR-DAY", i);
        if (hit.isEmpty()) {
            return Optional.empty();
        }
        int to = hit.get().next();
        Optional<LocalDate> day = isRelated(words, to)
                ? Optional.empty()
                : setting.remembered()
                        .map(anchor -> anchor.plusDays(Long.parseLong(hit.get().meaning())));
        return Match.of(i, to, value(day));
    }

    /** What is still to come "later in the day" can only be told on the document's own day. */
    private static TimeValue sameDay(Setting setting, int from, int to) {
        NewsCalendar calendar = setting.calendar();
        if (setting.anchor().isEmpty() && setting.clauses().direction(from, to) != Direction.COMING) {
            return new Vague(calendar.plusDays(-1), calendar.issued());
        }
        return value(setting.anchor().or(calendar::issued));
    }

    /** Whether the day is reckoned from what the next words name: "the day before the vote", "the day after that ended". */
    private static boolean isRelated(Words words, int to) {
        boolean open = words.is(to - 1, "before", "after");
        boolean ends = to >= words.size() || words.is(to, ".", ",", ";", "and", "\"", "by", "in", "at", ")");
        return open && !ends;
    }

    private static TimeValue value(Optional<LocalDate> day) {
        return day.<TimeValue>map(TimeValue.Day::new).orElse(UNKNOWN);
    }
}
