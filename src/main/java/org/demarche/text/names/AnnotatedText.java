package org.demarche.text.names;

import java.util.List;
import org.demarche.model.EntityKind;
import org.demarche.model.Span;

/**
 * A sentence as running text, with its names marked by hand.
 *
 * @param text the sentence without tokenisation
 * @param names its names in order, not overlapping
 * @param beginsDocument whether it is the first of its document
 */
public record AnnotatedText(String text, List<Name> names, boolean beginsDocument) {
    public AnnotatedText {
        names = List.copyOf(names);
    }

    /**
     * A marked name.
     *
     * @param span where it stands in the sentence's text
     * @param kind PERSON, ORGANIZATION or PLACE
     */
    public record Name(Span span, EntityKind kind) {}
}
