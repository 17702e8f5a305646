package org.demarche.mention.time;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.demarche.model.TimeValue;

/**
 * A time expression that a rule has read.
 *
 * @param from position of its first word
 * @param to one past the position of its last word
 * @param value what it means; empty where the words are no time and no other rule may read them as one
 * @param zone the zone of a time of day, where one is named
 */
record Match(int from, int to, Optional<TimeValue> value, Optional<ZoneId> zone) {
    Match {
        Objects.requireNonNull(value);
        Objects.requireNonNull(zone);
    }

    static Optional<Match> of(int from, int to, TimeValue value) {
        return Optional.of(new Match(from, to, Optional.of(value), Optional.empty()));
    }

    /** Words that are to be passed over. */
    static Optional<Match> nothing(int from, int to) {
        return Optional.of(new Match(from, to, Optional.empty(), Optional.empty()));
    }

    static Optional<Match> clock(int from, int to, TimeValue.Clock clock, Optional<ZoneId> zone) {
        return Optional.of(new Match(from, to, Optional.of(clock), zone));
    }

    Match from(int position) {
        return new Match(position, to, value, zone);
    }

    Match with(TimeValue newValue) {
        return new Match(from, to, Optional.of(newValue), zone);
    }
}
