package org.demarche.text.names;

import java.util.List;
import org.demarche.model.NameSpan;

/** Finds the names of persons, organisations and places in sentences, one document after the other. */
public interface NameFinder {
    /**
     * The names of the next sentence, in order and without overlap.
     *
     * @param forms the tokens of the sentence, as {@link org.demarche.text.RuleTokenizer} divides it
     */
    List<NameSpan> find(List<String> forms);

    /** Forgets what was learned from the sentences so far; to be called before each document. */
    void reset();
}
