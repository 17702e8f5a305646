package org.demarche.text.syntax;

import java.util.List;

/** Gives a sentence its dependency tree, labelled in the CLEAR style (nsubj, nsubjpass, dobj, agent, ccomp, prep, pobj …). */
public interface Parser {

    /**
     * Parses one sentence.
     *
     * @param forms its tokens, with straight quotation marks and brackets as they stand; contractions
     *     apart ("ca" "n't", "Kyiv" "'s"), hyphenated words whole
     * @param tags their Penn Treebank parts of speech
     * @return a tree over the same tokens
     * @throws IllegalArgumentException if the lists differ in length or are empty
     */
    Tree parse(List<String> forms, List<String> tags);
}
