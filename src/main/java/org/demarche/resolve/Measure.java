package org.demarche.resolve;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.demarche.model.Comparison.Outcome;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;

/**
 * A length of time with what its words make of it.
 *
 * @param lexical as the account writes it
 * @param seconds how long
 * @param bounds AtLeast, AtMost, About; empty for an exact figure
 */
record Measure(String lexical, double seconds, Set<Iri> bounds) {
    /** Figures that differ by no more than this share of the greater can both be roundings of one. */
    private static final double ROUNDING = 0.15;

    private static final double ROUGHLY = 0.25;

    Measure {
        bounds = Set.copyOf(bounds);
    }

    static Optional<Measure> of(String lexical, Set<Iri> bounds) {
        OptionalDouble seconds = Days.seconds(lexical);
        return seconds.isPresent()
                ? Optional.of(new Measure(lexical, seconds.getAsDouble(), bounds))
                : Optional.empty();
    }

    /** How two lengths of one thing stand to each other. */
    Outcome against(Measure other) {
        if (seconds == other.seconds && bounds.equals(other.bounds)) {
            return Outcome.AGREEING;
        }
        return canBe(other) && other.canBe(this) ? Outcome.COMPATIBLE : Outcome.CONFLICTING;
    }

    /** Whether the other's figure lies within what this one allows. */
    private boolean canBe(Measure other) {
        double slack = bounds.contains(Dip.ABOUT_BOUND) || other.bounds.contains(Dip.ABOUT_BOUND) ? ROUGHLY : ROUNDING;
        if (bounds.contains(Dip.AT_LEAST)) {
            return other.bounds.contains(Dip.AT_LEAST) || other.seconds >= seconds * (1 - slack);
        }
        if (bounds.contains(Dip.AT_MOST)) {
            return other.bounds.contains(Dip.AT_MOST) || other.seconds <= seconds * (1 + slack);
        }
        if (!other.bounds.isEmpty() && !other.bounds.contains(Dip.ABOUT_BOUND)) {
            return true;
        }
        return Math.abs(seconds - other.seconds) <= slack * Math.max(seconds, other.seconds);
    }

    /** In words: "at least 1 hour 30 minutes". */
    String spoken() {
        String prefix = bounds.contains(Dip.AT_LEAST)
                ? "at least "
                : bounds.contains(Dip.AT_MOST) ? "at most " : bounds.contains(Dip.ABOUT_BOUND) ? "about " : "";
        return prefix + Days.spoken(lexical);
    }
}
