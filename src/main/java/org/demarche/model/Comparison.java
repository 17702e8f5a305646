package org.demarche.model;

import java.util.List;
import java.util.Objects;

/**
 * What two or more accounts of one event have to do with each other on one property.
 *
 * @param iri its name
 * @param event the event that the accounts tell of
 * @param property the property they are compared on
 * @param between the accounts, sorted
 * @param outcome how they stand to each other
 * @param reason why, in a sentence
 */
public record Comparison(Iri iri, Iri event, Iri property, List<Iri> between, Outcome outcome, String reason) {
    /** How accounts stand to each other; COMPATIBLE means that both can hold, ONLY_IN that one account alone tells it. */
    public enum Outcome {
        AGREEING,
        CONFLICTING,
        COMPATIBLE,
        ONLY_IN
    }

    public Comparison {
        Objects.requireNonNull(iri);
        Objects.requireNonNull(event);
        Objects.requireNonNull(property);
        between = List.copyOf(between);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(reason);
    }
}
