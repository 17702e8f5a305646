package org.demarche.model;

import java.util.List;
import java.util.Objects;

/**
 * An event as one document tells it: this document says, not yet we hold.
 *
 * @param type the event's class in the ontology
 * @param accounts what the document and each source it cites tell of it, at least one
 */
public record EventMention(Iri type, List<Account> accounts) {
    public EventMention {
        Objects.requireNonNull(type);
        accounts = List.copyOf(accounts);
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("an event has an account");
        }
    }
}
