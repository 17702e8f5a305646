package org.demarche.evaluate;

import java.util.List;
import org.demarche.model.Document;
import org.demarche.model.Span;

/**
 * What a careful reader takes from a document.
 *
 * @param document the document, with the day on which it was published
 * @param entities whom and what it names
 * @param events what it tells
 */
public record GoldDocument(Document document, List<GoldEntity> entities, List<GoldEvent> events) {
    public GoldDocument {
        entities = List.copyOf(entities);
        events = List.copyOf(events);
    }

    /** Where the first passage that tells of an event begins in the text; -1 where it is not found. */
    public int start(GoldEvent event) {
        return document.text()
                .indexOf(Passages.whole(document.text(), event.evidence().get(0)));
    }

    /** Where the passages that tell of an event stand, in UTF-16 code units. */
    public List<Span> passages(GoldEvent event) {
        return Passages.units(document.text(), event.evidence());
    }

    String id() {
        return document.id();
    }

    /** What it tells of one type. */
    public List<GoldEvent> events(EventKind kind) {
        return events.stream().filter(e -> e.kind() == kind).toList();
    }
}
