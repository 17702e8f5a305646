package org.demarche.mention.time;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.model.TimeValue;
import org.demarche.model.TimeValue.Vague;

/**
 * Reads times that lie a length away: "three days ago", "two days later", "the past 48 hours", "in recent weeks".
 *
 * <p>Days ago are a day; weeks, months and years ago are a stretch of half a unit to either side of the reckoned day.
 */
final class OffsetRule implements Rule {
    private static final Vague UNKNOWN = new Vague(Optional.empty(), Optional.empty());

    /** Whether the reckoned day is meant ("exactly a year ago"), or as near as the unit tells, or less near ("about"). */
    private enum Precision {
        DAY,
        AS_TOLD,
        ROUGH
    }

    private final AmountReader amounts;

    OffsetRule(AmountReader amounts) {
        this.amounts = amounts;
    }

    @Override
    public Optional<Match> match(Setting setting, int i) {
        Optional<Match> stretch = stretch(setting, i);
        return stretch.isPresent() ? stretch : away(setting, i);
    }

    private Optional<Match> away(Setting setting, int i) {
        Words words = setting.words();
        Optional<TimeWords.Hit> few = words.hit("FEW", i);
        int unitAt = few.map(TimeWords.Hit::next).orElse(i);
        Optional<TimeWords.Hit> unit =
                words.hit("UNIT", unitAt).filter(hit -> words.lower(unitAt).endsWith("s"));
        if (unit.isPresent()) {
            return uncounted(setting, i, unitAt + 1, unit.get().meaning());
        }
        Optional<TimeWords.Hit> bound = words.hit("BOUND", i);
        int at = bound.map(TimeWords.Hit::next).orElse(i);
        boolean exact = bound.filter(hit -> hit.meaning().equals("EXACT")).isPresent();
        Precision precision = exact ? Precision.DAY : bound.isPresent() ? Precision.ROUGH : Precision.AS_TOLD;
        Optional<AmountReader.Told> told = amounts.read(words, at);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Amount amount = told.get().amount();
        int next = words.hit("BOUND-AFTER", told.get().next())
                .map(TimeWords.Hit::next)
                .orElse(told.get().next());
        if (words.is(next, "ago")) {
            return Match.of(i, next + 1, ago(setting.calendar(), amount, precision));
        }
        if (words.is(next, "from") && words.is(next + 1, "now", "today")) {
            return Match.of(i, next + 2, shifted(setting.calendar().issued(), amount, 1, precision));
        }
        boolean later = words.is(next, "later", "afterwards", "afterward");
        boolean earlier = words.is(next, "earlier", "beforehand", "previously")
                || (words.is(next, "before") && isLast(words, next));
        if (!later && !earlier) {
            return Optional.empty();
        }
        if (amount.isOfDay()) {
            return Match.nothing(i, next + 1);
        }
        return Match.of(i, next + 1, shifted(setting.remembered(), amount, later ? 1 : -1, precision));
    }

    private static boolean isLast(Words words, int i) {
        return i + 1 >= words.size() || words.is(i + 1, ".", ",", ";", "\"");
    }

    /** "A few days ago", "weeks later", "hours after". */
    private static Optional<Match> uncounted(Setting setting, int from, int to, String unit) {
        Words words = setting.words();
        if (words.is(to, "ago")) {
            Optional<LocalDate> issued = setting.calendar().issued();
            return Match.of(from, to + 1, new Vague(issued.map(day -> day.minusDays(recent(unit))), issued));
        }
        return Optional.empty();
    }

    private static TimeValue ago(NewsCalendar calendar, Amount amount, Precision precision) {
        if (amount.isOfDay()) {
            return new Vague(calendar.plusDays(-amount.days()), calendar.issued());
        }
        return shifted(calendar.issued(), amount, -1, precision);
    }

    private static TimeValue shifted(Optional<LocalDate> from, Amount amount, int sign, Precision precision) {
        if (from.isEmpty()) {
            return UNKNOWN;
        }
        LocalDate day = from.get().plusMonths(sign * amount.months()).plusDays(sign * amount.days());
        if (precision == Precision.DAY || (precision == Precision.AS_TOLD && amount.isWholeDays())) {
            return new TimeValue.Day(day);
        }
        return Period.around(day, Math.max(1, amount.slack())).value();
    }

    /** "The past three days", "the next two weeks", "recent months", "the coming days". */
    private Optional<Match> stretch(Setting setting, int i) {
        Words words = setting.words();
        Optional<TimeWords.Hit> hit = words.hit("STRETCH", i);
        if (hit.isEmpty()) {
            return Optional.empty();
        }
        int at = hit.get().next();
        boolean back = hit.get().meaning().equals("-1");
        int few = words.hit("FEW", at).map(TimeWords.Hit::next).orElse(at);
        Optional<TimeWords.Hit> unit = words.hit("UNIT", few);
        NewsCalendar calendar = setting.calendar();
        if (unit.isPresent() && words.lower(few).endsWith("s")) {
            return Match.of(i, few + 1, stretchOf(calendar, 0, recent(unit.get().meaning()), back));
        }
        if (unit.isPresent() && isWholeStretch(words, i, few)) {
            Amount one = Amount.of(1, unit.get().meaning());
            return Match.of(i, few + 1, stretchOf(calendar, one.months(), one.days(), back));
        }
        Optional<AmountReader.Told> told = amounts.read(words, at);
        if (told.isEmpty() || told.get().article() || (!back && isLengthAhead(words, i))) {
            return Optional.empty();
        }
        Amount amount = told.get().amount();
        return Match.of(i, told.get().next(), stretchOf(calendar, amount.months(), amount.days(), back));
    }

    /** "The past week" runs up to today; "last week", "next month" and "the next day" are read elsewhere. */
    private static boolean isWholeStretch(Words words, int i, int unit) {
        boolean definite = words.is(i, "the") && words.is(i + 1, "past", "last", "coming");
        return (definite && !words.is(unit, "day", "hour", "minute"))
                || (words.is(i, "past") && !words.is(i - 1, "this"));
    }

    /** "A truce for the next 30 days" tells its length. */
    private static boolean isLengthAhead(Words words, int i) {
        return words.is(i - 1, "for") || (words.is(i - 1, "the") && words.is(i - 2, "for"));
    }

    private static TimeValue stretchOf(NewsCalendar calendar, long months, long days, boolean back) {
        int sign = back ? -1 : 1;
        Optional<LocalDate> far =
                calendar.issued().map(day -> day.plusMonths(sign * months).plusDays(sign * days));
        return back ? new Vague(far, calendar.issued()) : new Vague(calendar.issued(), far);
    }

    /** How many days back a number of units that is not told may reach. */
    private static long recent(String unit) {
        return switch (unit) {
            case "SECOND", "MINUTE", "HOUR" -> 1;
            case "DAY" -> 7;
            case "WEEK", "FORTNIGHT" -> 56;
            case "MONTH" -> 365;
            default -> 10 * 365;
        };
    }
}
