package org.demarche.model;

import java.util.List;
import java.util.Objects;

/**
 * What all documents together tell, each thing once; every list is sorted by IRI.
 *
 * @param sharedTexts which documents are no two witnesses, as they share long passages
 * @param history how ceasefires and demands fared
 * @param likelyMatches which entities may be one, sorted
 */
public record ResolvedGraph(
        List<SourceDocument> documents,
        List<Entity> entities,
        List<Event> events,
        List<Comparison> comparisons,
        List<SharedText> sharedTexts,
        List<StatusStep> history,
        List<LikelyMatch> likelyMatches) {
    public ResolvedGraph {
        documents = List.copyOf(documents);
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        comparisons = List.copyOf(comparisons);
        sharedTexts = List.copyOf(sharedTexts);
        history = List.copyOf(history);
        likelyMatches = List.copyOf(likelyMatches);
    }

    /** A graph of documents that share no text, tell no history and leave no doubt who is who. */
    public ResolvedGraph(
            List<SourceDocument> documents, List<Entity> entities, List<Event> events, List<Comparison> comparisons) {
        this(documents, entities, events, comparisons, List.of(), List.of(), List.of());
    }

    /** A document under its name in the graph. */
    public record SourceDocument(Iri iri, Document document) {
        public SourceDocument {
            Objects.requireNonNull(iri);
            Objects.requireNonNull(document);
        }
    }
}
