package org.demarche.mention.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.TimeValue.Clock;

/**
 * Reads times of day: "10 a.m. ET", "3:35pm", "15:35 IST", "0900 GMT", "1700 hours", "noon", "5 p.m. (1400 GMT)". Their days
 * are found later, when all days of the sentence are known.
 */
final class ClockRule implements Rule {
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:([:.])(\\d{2}))?(?::(\\d{2}))?(am|pm|h|hrs|z|gmt|utc)?");
    private static final Pattern MILITARY = Pattern.compile("(\\d{2})(\\d{2})(h|hrs|z|gmt|utc)?");
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int LONGEST = 12;
    private static final int NOON = 12;
    private static final int QUARTER_HOUR = 900;
    private static final int DAY = 86_400;

    /** A time as it is written. */
    private record Told(LocalTime time, int next, boolean certain, boolean universal) {}

    private final Zones zones;

    ClockRule(Zones zones) {
        this.zones = zones;
    }

    @Override
    public Optional<Match> match(Setting setting, int i) {
        Words words = setting.words();
        Optional<Told> told = hourWord(words, i).or(() -> twelveHours(words, i)).or(() -> digits(words, i));
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Told time = told.get();
        Optional<Zones.Hit> zone = zones.at(words, time.next());
        boolean introduced = words.in("BEFORE-CLOCK", i - 1) && words.form(i).indexOf(':') > 0;
        if (!time.certain() && zone.isEmpty() && !introduced) {
            return Optional.empty();
        }
        int to = zone.map(Zones.Hit::next).orElse(time.next());
        Optional<ZoneId> id = zone.flatMap(Zones.Hit::id);
        if (time.universal()) {
            id = Optional.of(ZoneOffset.UTC);
        }
        Optional<Match> twice = id.isEmpty() ? withUniversal(words, i, to, time.time()) : Optional.empty();
        return twice.isPresent() ? twice : Match.clock(i, to, clock(time.time()), id);
    }

    private static Clock clock(LocalTime time) {
        return new Clock(Optional.empty(), time.format(FORMAT), Optional.empty());
    }

    /** The clock on its day, with its zone's offset on that day; a fixed offset needs no day. */
    static Clock on(Optional<LocalDate> date, Clock clock, Optional<ZoneId> zone) {
        LocalTime time = LocalTime.parse(clock.time());
        Optional<String> offset = zone.flatMap(id -> id instanceof ZoneOffset fixed
                ? Optional.of(fixed.getId())
                : date.map(day -> id.getRules().getOffset(day.atTime(time)).getId()));
        return new Clock(date, clock.time(), offset);
    }

    private Optional<Told> hourWord(Words words, int i) {
        Optional<TimeWords.Hit> hit = words.hit("HOUR-WORD", i);
        if (hit.isEmpty()) {
            return Optional.empty();
        }
        int next = hit.get().next();
        boolean attribute = words.tag(next).equals("NN")
                && !words.is(next, "deadline", "local", "time")
                && zones.at(words, next).isEmpty();
        return attribute
                ? Optional.empty()
                : Optional.of(new Told(LocalTime.parse(hit.get().meaning()), next, true, false));
    }

    /** "10 a.m.", "10:30 pm", "3:35pm", "5 o'clock in the afternoon". */
    private static Optional<Told> twelveHours(Words words, int i) {
        Matcher matcher = matcher(TIME, words.lower(i));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        String half = matcher.group(5) == null ? "" : matcher.group(5);
        int next = i + 1;
        if (half.isEmpty() && words.is(next, "am", "pm")) {
            half = words.lower(next);
            next++;
        } else if (half.isEmpty() && words.is(next, "o'clock") && words.is(next + 1, "in", "at")) {
            int part = words.is(next + 2, "the") ? next + 3 : next + 2;
            half = words.is(part, "morning") ? "am" : words.is(part, "afternoon", "evening", "night") ? "pm" : "";
            next = part + 1;
        }
        boolean isHalf = half.equals("am") || half.equals("pm");
        if (!isHalf || hour < 1 || hour > NOON || minute > 59) {
            return Optional.empty();
        }
        int full = hour % NOON + (half.equals("pm") ? NOON : 0);
        return Optional.of(new Told(LocalTime.of(full, minute), next, true, false));
    }

    /** "15:35", "16.40", "0900", "1700 hours", "1400Z": certain only with "hours" or a zone in the word. */
    private static Optional<Told> digits(Words words, int i) {
        String word = words.lower(i);
        Matcher matcher = matcher(TIME, word);
        Matcher military = matcher(MILITARY, word);
        int hour;
        int minute;
        String ending;
        int second = 0;
        if (military.matches()) {
            hour = Integer.parseInt(military.group(1));
            minute = Integer.parseInt(military.group(2));
            ending = military.group(3);
        } else if (matcher.matches() && matcher.group(3) != null) {
            hour = Integer.parseInt(matcher.group(1));
            minute = Integer.parseInt(matcher.group(3));
            second = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
            ending = matcher.group(5);
        } else {
            return Optional.empty();
        }
        if (hour == 24 && minute == 0) {
            hour = 0;
        }
        if (hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        boolean hours = words.is(i + 1, "hours", "hrs", "h") && !words.is(i + 2, "of");
        boolean universal = ending != null && (ending.equals("z") || ending.equals("gmt") || ending.equals("utc"));
        return Optional.of(new Told(
                LocalTime.of(hour, minute, second), hours ? i + 2 : i + 1, hours || ending != null, universal));
    }

    private static Matcher matcher(Pattern pattern, String word) {
        return pattern.matcher(word.length() > LONGEST ? "" : word);
    }

    /** "10 a.m. (1400 GMT)": the second time gives the first its offset. */
    private Optional<Match> withUniversal(Words words, int from, int i, LocalTime local) {
        int at = words.is(i, "(", ",", "/") ? i + 1 : i;
        if (at == i) {
            return Optional.empty();
        }
        Optional<Told> second =
                twelveHours(words, at).or(() -> digits(words, at)).or(() -> hourWord(words, at));
        if (second.isEmpty()) {
            return Optional.empty();
        }
        Optional<Zones.Hit> zone = zones.at(words, second.get().next());
        Optional<ZoneId> id = second.get().universal() ? Optional.of(ZoneOffset.UTC) : zone.flatMap(Zones.Hit::id);
        if (id.isEmpty() || !(id.get() instanceof ZoneOffset fixed)) {
            return Optional.empty();
        }
        int seconds = local.toSecondOfDay() - second.get().time().toSecondOfDay() + fixed.getTotalSeconds();
        int offset = Math.floorMod(seconds + DAY / 2, DAY) - DAY / 2;
        if (offset % QUARTER_HOUR != 0) {
            return Optional.empty();
        }
        int end = second.get().universal()
                ? second.get().next()
                : zone.orElseThrow().next();
        int to = words.is(i, "(") && words.is(end, ")") ? end + 1 : end;
        return Match.clock(from, to, clock(local), Optional.of(ZoneOffset.ofTotalSeconds(offset)));
    }
}
