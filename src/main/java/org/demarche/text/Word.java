package org.demarche.text;

import java.util.Objects;
import org.demarche.model.Span;

/**
 * A token before it has a tag.
 *
 * @param span where it stands in the document
 * @param form its characters with straight quotation marks and without invisible ones; letters that an editor put into
 *     brackets ("[T]he", "agree[d]") are read as if the brackets were not there
 */
public record Word(Span span, String form) {
    public Word {
        Objects.requireNonNull(span);
        Objects.requireNonNull(form);
    }
}
