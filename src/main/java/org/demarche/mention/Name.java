package org.demarche.mention;

import java.util.Objects;
import java.util.Optional;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.model.EntityKind;

/**
 * A name as it stands in a sentence, without title, nationality and possessive mark.
 *
 * @param sentence index of the sentence
 * @param from index of its first token
 * @param to one past the index of its last token
 * @param kind what it names, as far as is known
 * @param entry what the gazetteer knows of it
 * @param origin what found it
 */
record Name(int sentence, int from, int to, EntityKind kind, Optional<GazetteerEntry> entry, Origin origin) {
    /** What found a name; a later one is better evidence of its kind. */
    enum Origin {
        /** The same words are a name elsewhere in the document. */
        ECHO,
        STATISTICAL,
        /** The words name a kind of body: "Foreign Ministry". */
        BODY,
        GAZETTEER,
        /** A title stands before it. */
        TITLE
    }

    Name {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(entry);
        Objects.requireNonNull(origin);
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("not a stretch of tokens: " + from + ".." + to);
        }
    }

    Name between(int newFrom, int newTo) {
        return new Name(sentence, newFrom, newTo, kind, entry, origin);
    }

    Name as(EntityKind newKind, Origin newOrigin) {
        return new Name(sentence, from, to, newKind, newKind == kind ? entry : Optional.empty(), newOrigin);
    }

    boolean overlaps(int otherFrom, int otherTo) {
        return from < otherTo && otherFrom < to;
    }

    int size() {
        return to - from;
    }
}
