package org.demarche.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A paragraph, or what stands in the place of one.
 *
 * @param kind what it is
 * @param span the text that is read as prose: without bullet, and without the label of a turn
 * @param label the label of a turn in a transcript or interview ("SECRETARY KERRY"), where the kind is TURN
 */
public record Block(Kind kind, Span span, Optional<Span> label) {
    /** What a block is. HEADLINE, HEADING and BYLINE hold no sentences of the text. */
    public enum Kind {
        HEADLINE,
        BYLINE,
        HEADING,
        PARAGRAPH,
        BULLET,
        TURN;

        /** Whether its words are sentences of the report. */
        public boolean isProse() {
            return this == PARAGRAPH || this == BULLET || this == TURN;
        }
    }

    public Block {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(span);
        Objects.requireNonNull(label);
    }
}
