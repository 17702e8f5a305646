package org.demarche.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.mention.time.NewsCalendar.Direction;

/** Reads periods by their place: "last week", "this year", "last May", "the weekend", "next summer", "summer 2021". */
final class RelativeReader {
    private static final int SEASON = 3;
    private static final int DECADE = 10;

    /**
     * The period that begins at a position.
     *
     * @param introduced whether a word before it makes "the month" this month: "the end of the month"
     */
    Optional<ToldPeriod> read(Setting setting, int i, boolean introduced) {
        Words words = setting.words();
        Optional<ToldPeriod> dated = datedSeason(words, i);
        if (dated.isPresent()) {
            return dated;
        }
        Optional<TimeWords.Hit> which = words.hit("WHICH", i);
        if (which.isEmpty()) {
            return Optional.empty();
        }
        int at = which.get().next();
        if (words.is(at, "year") && CalendarWords.year(words, at + 1).isPresent()) {
            return ToldPeriod.of(
                    Optional.of(Period.year(CalendarWords.year(words, at + 1).getAsInt())), at + 2);
        }
        String meaning = which.get().meaning();
        OptionalInt month = CalendarWords.month(words, at);
        if (month.isPresent()
                && !meaning.equals("THE")
                && CalendarWords.digits(words.lower(at + 1)).isEmpty()) {
            return ToldPeriod.of(
                    setting.calendar().month().flatMap(own -> month(own, month.getAsInt(), meaning)), at + 1);
        }
        if (words.is(at, "weekend")) {
            return ToldPeriod.of(weekend(setting, meaning, i, at + 1), at + 1);
        }
        Optional<TimeWords.Hit> season = words.hit("SEASON", at);
        if (season.isPresent()) {
            return season(setting, Integer.parseInt(season.get().meaning()), meaning, i, at);
        }
        boolean singular = words.is(at, "week", "month", "year", "decade", "century");
        if (!singular || (meaning.equals("THE") && !introduced) || meaning.equals("EVERY")) {
            return Optional.empty();
        }
        return ToldPeriod.of(unit(setting, words.lower(at), meaning), at + 1);
    }

    private static Optional<Period> unit(Setting setting, String unit, String which) {
        Optional<LocalDate> issued = setting.calendar().issued();
        return switch (which) {
            case "LAST" -> issued.map(day -> unit(unit, day, -1));
            case "NEXT" -> issued.map(day -> unit(unit, day, 1));
            case "BEFORE" -> setting.anchor().map(day -> unit(unit, day, -1));
            case "AFTER" -> setting.anchor().map(day -> unit(unit, day, 1));
            default -> issued.map(day -> unit(unit, day, 0));
        };
    }

    /** The week, month, year, decade or century that holds a day, or one that is {@code shift} away from it. */
    private static Period unit(String unit, LocalDate day, int shift) {
        return switch (unit) {
            case "week" -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(shift);
                yield new Period(monday, monday.plusDays(6));
            }
            case "month" -> Period.month(YearMonth.from(day).plusMonths(shift));
            case "decade" -> Period.years((day.getYear() / DECADE + shift) * DECADE, DECADE);
            case "century" -> Period.years((day.getYear() / 100 + shift) * 100, 100);
            default -> Period.year(day.getYear() + shift);
        };
    }

    /** "Last May" is the latest one before this month, "next May" the first after it, "this May" that of this year. */
    private static Optional<Period> month(YearMonth own, int month, String which) {
        YearMonth candidate = own.withMonth(month);
        return switch (which) {
            case "LAST" -> Optional.of(Period.month(candidate.isBefore(own) ? candidate : candidate.minusYears(1)));
            case "NEXT" -> Optional.of(Period.month(candidate.isAfter(own) ? candidate : candidate.plusYears(1)));
            case "THIS" -> Optional.of(Period.month(candidate));
            default -> Optional.empty();
        };
    }

    private static Optional<Period> weekend(Setting setting, String which, int from, int to) {
        NewsCalendar calendar = setting.calendar();
        Direction direction = setting.clauses().direction(from, to);
        return switch (which) {
            case "LAST" -> weekendOf(calendar, -1);
            case "NEXT" -> weekendOf(calendar, 1);
            case "BEFORE", "AFTER", "EVERY" -> Optional.empty();
            case "THIS" -> {
                boolean justOver = calendar.issued()
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0)
                        .isPresent();
                yield weekendOf(calendar, justOver && direction == Direction.PAST ? -1 : 0);
            }
            default -> calendar.weekend(direction);
        };
    }

    private static Optional<Period> weekendOf(NewsCalendar calendar, int weeks) {
        return calendar.week(weeks).map(week -> new Period(week.last().minusDays(1), week.last()));
    }

    /** "Summer 2021", "the summer of 2021". */
    private static Optional<ToldPeriod> datedSeason(Words words, int i) {
        Optional<TimeWords.Hit> season = words.hit("SEASON", i);
        int at = i + 1 + (words.is(i + 1, "of") ? 1 : 0);
        OptionalInt year = CalendarWords.year(words, at);
        if (season.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(season.get().meaning());
        return ToldPeriod.of(Optional.of(season(year.getAsInt(), first)), at + 1);
    }

    private static Period season(int year, int firstMonth) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return new Period(first.atDay(1), first.plusMonths(SEASON - 1).atEndOfMonth());
    }

    private static Optional<ToldPeriod> season(Setting setting, int firstMonth, String which, int from, int at) {
        Words words = setting.words();
        boolean definite = which.equals("THE");
        boolean isTime =
                words.is(from - 1, "in", "over", "during", "since", "by", "until", "through", "before", "after");
        if (which.equals("EVERY") || (definite && (!isTime || words.is(at + 1, "of")))) {
            return Optional.empty();
        }
        boolean ahead = setting.clauses().direction(from, at + 1) == Direction.COMING;
        Optional<Period> period = setting.calendar().issued().map(day -> switch (which) {
            case "LAST" -> lastSeason(day, firstMonth);
            case "NEXT" -> nextSeason(day, firstMonth);
            case "THIS" -> thisSeason(day, firstMonth);
            default -> ahead ? nextSeason(day, firstMonth) : lastSeason(day, firstMonth);
        });
        return ToldPeriod.of(period, at + 1);
    }

    private static Period lastSeason(LocalDate day, int firstMonth) {
        Period season = season(day.getYear(), firstMonth);
        while (!season.last().isBefore(day)) {
            season = season(season.first().getYear() - 1, firstMonth);
        }
        return season;
    }

    private static Period thisSeason(LocalDate day, int firstMonth) {
        Period begunLastYear = season(day.getYear() - 1, firstMonth);
        return begunLastYear.last().isBefore(day) ? season(day.getYear(), firstMonth) : begunLastYear;
    }

    private static Period nextSeason(LocalDate day, int firstMonth) {
        Period season = season(day.getYear(), firstMonth);
        return season.first().isAfter(day) ? season : season(day.getYear() + 1, firstMonth);
    }
}
