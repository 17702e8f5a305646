package org.demarche.text.names;

import java.util.List;
import org.demarche.model.NameSpan;

/** Finds the names of persons, organisations and places in a document. */
public interface NameFinder {
    /**
     * The names of each sentence, in order and without overlap.
     *
     * @param sentences the tokens of the document's sentences, as {@link org.demarche.text.RuleTokenizer} divides them
     * @return as many lists as there are sentences
     */
    List<List<NameSpan>> find(List<List<String>> sentences);
}
