package org.demarche.model;

import java.util.Objects;

/**
 * A time expression with what it means by the document's own date.
 *
 * @param sentence index of the sentence
 * @param from index of its first token
 * @param to one past the index of its last token
 * @param span where it stands in the document
 * @param value what it means
 */
public record TimeMention(int sentence, int from, int to, Span span, TimeValue value) implements Mention {
    public TimeMention {
        Objects.requireNonNull(span);
        Objects.requireNonNull(value);
    }
}
