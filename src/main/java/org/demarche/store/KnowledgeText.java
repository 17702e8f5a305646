package org.demarche.store;

import java.util.Objects;

/** A lexicon or gazetteer of the user's own, as the store keeps it. */
public record KnowledgeText(String name, String text) {
    public KnowledgeText {
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
    }
}
