package org.demarche.model;

import java.util.List;
import java.util.Set;

/**
 * What documents tell together, as far as it takes all of them to find out: who is who, which accounts tell one event, what all of
 * this is called. What is told of a document or an event is worked out where it is asked for.
 *
 * <p>Safe to share between threads.
 */
public interface Outline {
    /**
     * A part of the graph by name.
     *
     * @param mark a number made of all on which depends what the graph tells of it: where it is the same, the graph tells the same,
     *     as long as the same program read the documents with the same knowledge
     */
    record Marked(Iri iri, long mark) {}

    /** The documents, sorted by IRI; the mark is that of their accounts and of all places in them that the graph names. */
    List<Marked> documents();

    /** The entities, sorted by IRI; the mark is that of their descriptions, without the places where they are named. */
    List<Marked> entities();

    /** The texts that two documents share. */
    List<Marked> sharedTexts();

    /** The events, sorted by IRI; the mark is that of their labels, comparisons and histories. */
    List<Marked> events();

    /**
     * A graph that is whole in what it tells of some documents and events, and tells of more or less of others. Entities, shared
     * texts and likely matches are all there.
     *
     * @param documents whose accounts and places are asked for
     * @param events whose descriptions, comparisons and histories are asked for
     */
    ResolvedGraph of(Set<Iri> documents, Set<Iri> events);
}
