package org.demarche.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * Two entities that stay two although they may well be one.
 *
 * @param first the entity whose IRI comes first
 * @param second the other entity
 * @param reason why they may be one, and why that is not certain, in a sentence
 */
public record LikelyMatch(Iri first, Iri second, String reason) implements Comparable<LikelyMatch> {
    private static final Comparator<LikelyMatch> ORDER = Comparator.comparing(LikelyMatch::first)
            .thenComparing(LikelyMatch::second)
            .thenComparing(LikelyMatch::reason);

    public LikelyMatch {
        Objects.requireNonNull(reason);
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("not two entities in order: " + first + ", " + second);
        }
    }

    @Override
    public int compareTo(LikelyMatch other) {
        return ORDER.compare(this, other);
    }
}
