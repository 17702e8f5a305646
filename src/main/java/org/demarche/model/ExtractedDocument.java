package org.demarche.model;

import java.util.List;
import java.util.Objects;

/** A document with the events that it tells of, each once, in the order of their first evidence. */
public record ExtractedDocument(MentionedDocument mentioned, List<EventMention> events) {
    public ExtractedDocument {
        Objects.requireNonNull(mentioned);
        events = List.copyOf(events);
    }

    public Document document() {
        return mentioned.document();
    }
}
