package org.demarche.mention.time;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.model.TimeValue;
import org.demarche.model.TimeValue.Vague;

/**
 * Reads times longer than a day with the days that bound them: "last week", "earlier this month", "late February", "June
 * 2024", "the 1990s", "over the weekend", "last summer".
 */
final class PeriodRule implements Rule {
    private static final int WEEK = 7;

    private final MonthReader months = new MonthReader();
    private final YearReader years = new YearReader();
    private final RelativeReader relatives = new RelativeReader();

    @Override
    public Optional<Match> match(Setting setting, int i) {
        return withPart(setting, i)
                .or(() -> withJoinedPart(setting, i))
                .or(() -> weekOfMonth(setting, i))
                .or(() -> edge(setting, i))
                .or(() -> overnight(setting, i))
                .or(() -> base(setting, i, false).flatMap(told -> match(i, told.next(), told.period())));
    }

    private static Optional<Match> match(int from, int to, Optional<Period> period) {
        return Match.of(from, to, new Vague(period.map(Period::first), period.map(Period::last)));
    }

    /**
     * A period that begins at a position.
     *
     * @param introduced whether a word before it speaks for a time, such as "late" or "the end of"
     */
    private Optional<ToldPeriod> base(Setting setting, int i, boolean introduced) {
        return relatives
                .read(setting, i, introduced)
                .or(() -> months.read(setting, i, introduced))
                .or(() -> years.read(setting.words(), i, introduced));
    }

    /** "Early May", "the end of the month", "earlier this week", "late in 2023". */
    private Optional<Match> withPart(Setting setting, int i) {
        Words words = setting.words();
        Optional<TimeWords.Hit> part = words.hit("PART", i);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        int at = part.get().next();
        at += words.isDash(at) || words.is(at, "in", "on") ? 1 : 0;
        int base = at;
        Optional<ToldPeriod> told = base(setting, base, true);
        if (told.isEmpty() && words.is(base, "the")) {
            told = base(setting, base + 1, true);
        }
        return told.flatMap(period -> match(
                i,
                period.next(),
                period.period().map(days -> part(setting, days, part.get().meaning()))));
    }

    private static Period part(Setting setting, Period period, String part) {
        boolean earlier = part.equals("EARLIER");
        if (!earlier && !part.equals("LATER")) {
            return period.part(Period.Part.valueOf(part));
        }
        Optional<LocalDate> today =
                setting.calendar().issued().filter(day -> !day.isBefore(period.first()) && !day.isAfter(period.last()));
        if (today.isEmpty()) {
            return period.part(earlier ? Period.Part.EARLY : Period.Part.LATE);
        }
        return earlier ? new Period(period.first(), today.get()) : new Period(today.get(), period.last());
    }

    /** "Mid-March", "late-2023", "mid-1990s". */
    private Optional<Match> withJoinedPart(Setting setting, int i) {
        Words words = setting.words();
        String word = words.lower(i);
        int hyphen = word.indexOf('-');
        if (hyphen <= 0) {
            return Optional.empty();
        }
        Optional<String> part = words.lexicon().meaning("PART", word.substring(0, hyphen));
        if (part.isEmpty()) {
            return Optional.empty();
        }
        String rest = word.substring(hyphen + 1);
        return months.read(setting, rest, i)
                .or(() -> years.read(rest, i))
                .flatMap(told -> match(i, told.next(), told.period().map(days -> part(setting, days, part.get()))));
    }

    /** "The first week of June", "the last week of October 2023". */
    private Optional<Match> weekOfMonth(Setting setting, int at) {
        Words words = setting.words();
        int i = words.is(at, "the") ? at + 1 : at;
        Optional<TimeWords.Hit> ordinal = words.hit("ORDINAL", i);
        boolean last = words.is(i, "last", "final");
        if ((ordinal.isEmpty() && !last) || !words.is(i + 1, "week") || !words.is(i + 2, "of", "in")) {
            return Optional.empty();
        }
        int number = last ? 0 : Integer.parseInt(ordinal.get().meaning());
        return months.read(setting, i + 3, true)
                .filter(told -> number <= 4)
                .flatMap(told -> match(i, told.next(), told.period().map(month -> week(month, number))));
    }

    /** "The first day of June", "the last day of 2022". */
    private Optional<Match> edge(Setting setting, int at) {
        Words words = setting.words();
        int i = words.is(at, "the") ? at + 1 : at;
        if (!words.is(i, "first", "last") || !words.is(i + 1, "day") || !words.is(i + 2, "of")) {
            return Optional.empty();
        }
        int base = i + (words.is(i + 3, "the") ? 4 : 3);
        Optional<ToldPeriod> told = base(setting, base, true);
        return told.flatMap(ToldPeriod::period)
                .flatMap(period -> Match.of(
                        i,
                        told.get().next(),
                        new TimeValue.Day(words.is(i, "first") ? period.first() : period.last())));
    }

    private static Period week(Period month, int number) {
        if (number == 0) {
            return new Period(month.last().minusDays(WEEK - 1), month.last());
        }
        LocalDate first = month.first().plusDays((long) WEEK * (number - 1));
        return new Period(first, first.plusDays(WEEK - 1));
    }

    private static Optional<Match> overnight(Setting setting, int i) {
        Words words = setting.words();
        boolean attribute = words.tag(i).startsWith("JJ") || words.tag(i + 1).startsWith("NN");
        if (!words.in("NIGHT", i) || attribute) {
            return Optional.empty();
        }
        return match(i, i + 1, setting.calendar().issued().map(day -> new Period(day.minusDays(1), day)));
    }
}
