package org.demarche.model;

import java.util.List;
import java.util.Objects;

/**
 * A stretch of a sentence that refers to one or more entities of the document.
 *
 * @param sentence index of the sentence
 * @param from index of its first token
 * @param to one past the index of its last token
 * @param head index of the token that governs the phrase the mention heads
 * @param span where it stands in the document
 * @param form how it refers
 * @param entities the ids of what it refers to, one as a rule; several for "the two leaders"
 */
public record EntityMention(int sentence, int from, int to, int head, Span span, Form form, List<Integer> entities)
        implements Mention {
    /** How a mention refers: only NAME and METONYM name the entity, the others lean on a name elsewhere. */
    public enum Form {
        /** "Vladimir Putin", "NATO", "Ukraine". */
        NAME,
        /** A capital or seat for its government: "Kyiv has accepted". */
        METONYM,
        /** A nationality that stands before a noun or for its people: "U.S. demands", "the Ukrainians". */
        DEMONYM,
        /** A title or description for a name: "the Russian president", "the ministry". */
        NOMINAL,
        /** "he", "they", "their". */
        PRONOUN;

        /** Whether the words themselves name the entity. */
        public boolean names() {
            return this == NAME || this == METONYM;
        }
    }

    public EntityMention {
        Objects.requireNonNull(span);
        Objects.requireNonNull(form);
        entities = List.copyOf(entities);
        if (entities.isEmpty()) {
            throw new IllegalArgumentException("a mention refers to something");
        }
    }
}
