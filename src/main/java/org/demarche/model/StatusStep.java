package org.demarche.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One step in the life of a ceasefire or demand: where a document leaves it.
 *
 * @param iri its name
 * @param event the ceasefire or demand
 * @param number its place in the history, from 1; steps without a day come last
 * @param status where it stands from then on
 * @param date the day on which it came to that, or of the report that says so
 * @param document the IRI of the document that tells it
 * @param evidence where the document tells it, at least one span
 * @param accordingTo the sources that the document names for it, sorted
 * @param by who accepted, rejected, met or refused, where that is told, sorted
 * @param conditions the demands on which it was accepted, sorted
 */
public record StatusStep(
        Iri iri,
        Iri event,
        int number,
        Iri status,
        Optional<LocalDate> date,
        Iri document,
        List<Span> evidence,
        List<Iri> accordingTo,
        List<Iri> by,
        List<Iri> conditions) {
    public StatusStep {
        Objects.requireNonNull(iri);
        Objects.requireNonNull(event);
        Objects.requireNonNull(status);
        Objects.requireNonNull(date);
        Objects.requireNonNull(document);
        evidence = evidence.stream().sorted().distinct().toList();
        accordingTo = accordingTo.stream().sorted().distinct().toList();
        by = by.stream().sorted().distinct().toList();
        conditions = conditions.stream().sorted().distinct().toList();
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a step has evidence");
        }
    }
}
