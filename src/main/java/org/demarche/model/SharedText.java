package org.demarche.model;

import java.util.Objects;

/**
 * Two documents that have so much text in common that one was made of the other, or both of a third.
 *
 * @param iri its name
 * @param first the document whose IRI comes first
 * @param second the other document
 * @param share how much of the shorter document stands in the longer, above 0 and up to 1
 */
public record SharedText(Iri iri, Iri first, Iri second, double share) {
    public SharedText {
        Objects.requireNonNull(iri);
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("not two documents in order: " + first + ", " + second);
        }
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("not a share: " + share);
        }
    }
}
