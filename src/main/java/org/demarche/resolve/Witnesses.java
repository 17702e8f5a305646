package org.demarche.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.model.Iri;
import org.demarche.model.SharedText;

/** Counts who tells of an event independently: documents that share text, with each other or through a third, are one. */
final class Witnesses {
    /** For each document one that stands for it and all that share text with it. */
    private final int[] witness;

    Witnesses(List<NamedDocument> documents, List<SharedText> sharedTexts) {
        Map<Iri, Integer> numbers = new HashMap<>();
        documents.forEach(d -> numbers.put(d.iri(), numbers.size()));
        DisjointSets sets = new DisjointSets(documents.size());
        sharedTexts.forEach(s -> sets.union(
                Objects.requireNonNull(numbers.get(s.first())), Objects.requireNonNull(numbers.get(s.second()))));
        witness = new int[documents.size()];
        for (int document = 0; document < witness.length; document++) {
            witness[document] = sets.find(document);
        }
    }

    int count(EventGroup event) {
        return (int)
                event.documents().map(document -> witness[document]).distinct().count();
    }
}
