package org.demarche.mention.time;

import java.util.Objects;
import java.util.Optional;

/**
 * A period that was read.
 *
 * @param period its days; empty where the document's day would have to be known
 * @param next one past the position of its last word
 */
record ToldPeriod(Optional<Period> period, int next) {
    ToldPeriod {
        Objects.requireNonNull(period);
    }

    static Optional<ToldPeriod> of(Optional<Period> period, int next) {
        return Optional.of(new ToldPeriod(period, next));
    }
}
