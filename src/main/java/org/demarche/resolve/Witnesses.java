package org.demarche.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Event;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Iri;
import org.demarche.model.SharedText;

/** Counts who tells of an event independently: documents that share text, with each other or through a third, are one. */
final class Witnesses {
    private final Map<Iri, Integer> numbers = new HashMap<>();
    private final DisjointSets sets;

    Witnesses(List<NamedDocument> documents, List<SharedText> sharedTexts) {
        documents.forEach(d -> numbers.put(d.iri(), numbers.size()));
        sets = new DisjointSets(documents.size());
        sharedTexts.forEach(s -> sets.union(number(s.first()), number(s.second())));
    }

    private int number(Iri document) {
        Integer number = numbers.get(document);
        if (number == null) {
            throw new IllegalArgumentException("not a document of the graph: " + document);
        }
        return number;
    }

    /** The events with the number of their witnesses. */
    List<Event> count(List<Event> events) {
        return events.stream()
                .map(e -> new Event(e.iri(), e.type(), e.label(), e.accounts(), count(e)))
                .toList();
    }

    private int count(Event event) {
        return (int) event.accounts().stream()
                .map(ResolvedAccount::document)
                .map(d -> sets.find(number(d)))
                .distinct()
                .count();
    }
}
