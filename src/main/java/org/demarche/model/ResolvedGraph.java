package org.demarche.model;

import java.util.List;
import java.util.Objects;

/**
 * What all documents together tell, each thing once; every list is sorted by IRI.
 */
public record ResolvedGraph(
        List<SourceDocument> documents, List<Entity> entities, List<Event> events, List<Comparison> comparisons) {
    public ResolvedGraph {
        documents = List.copyOf(documents);
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        comparisons = List.copyOf(comparisons);
    }

    /** A document under its name in the graph. */
    public record SourceDocument(Iri iri, Document document) {
        public SourceDocument {
            Objects.requireNonNull(iri);
            Objects.requireNonNull(document);
        }
    }
}
