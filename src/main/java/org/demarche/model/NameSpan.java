package org.demarche.model;

import java.util.Objects;

/**
 * A name as the statistical finder sees it, within one sentence.
 *
 * @param from index of its first token
 * @param to one past the index of its last token
 * @param kind PERSON, ORGANIZATION or PLACE
 */
public record NameSpan(int from, int to, EntityKind kind) {
    public NameSpan {
        Objects.requireNonNull(kind);
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("not a stretch of tokens: " + from + ".." + to);
        }
    }
}
