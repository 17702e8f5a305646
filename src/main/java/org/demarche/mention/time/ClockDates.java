package org.demarche.mention.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.TimeValue;

/**
 * Gives times of day the day that their sentence names beside them or for the same verb. Midnight gets none, as it belongs to
 * two days.
 */
final class ClockDates {
    private static final int BESIDE = 2;
    private static final String MIDNIGHT = "00:00:00";

    private final Setting setting;
    private final List<Match> matches;

    ClockDates(Setting setting, List<Match> matches) {
        this.setting = setting;
        this.matches = matches;
    }

    /** The expressions of the sentence with the days of their clocks. */
    List<Match> dated() {
        List<Match> result = new ArrayList<>(matches.size());
        for (Match match : matches) {
            result.add(
                    match.value().orElseThrow() instanceof TimeValue.Clock clock
                            ? match.with(ClockRule.on(dayOf(match, clock), clock, match.zone()))
                            : match);
        }
        return result;
    }

    private Optional<LocalDate> dayOf(Match clock, TimeValue.Clock value) {
        if (value.time().equals(MIDNIGHT)) {
            return Optional.empty();
        }
        Optional<LocalDate> best = Optional.empty();
        int bestGap = Integer.MAX_VALUE;
        for (Match match : matches) {
            if (match.value().orElseThrow() instanceof TimeValue.Day day) {
                int gap = match.from() >= clock.to() ? match.from() - clock.to() : clock.from() - match.to();
                boolean nearer = gap < bestGap || (gap == bestGap && match.from() >= clock.to());
                if (nearer && (gap <= BESIDE || haveOneVerb(match, clock))) {
                    best = Optional.of(day.date());
                    bestGap = gap;
                }
            }
        }
        return best;
    }

    private boolean haveOneVerb(Match day, Match clock) {
        OptionalInt verb = setting.clauses().governor(day.from(), day.to());
        return verb.isPresent() && verb.equals(setting.clauses().governor(clock.from(), clock.to()));
    }
}
