package org.demarche.mention;

import org.demarche.knowledge.Titles;
import org.demarche.knowledge.Titles.Mark;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/** The field of an office that stands between it and its bearer: "Under-Secretary-General for Peace Operations X". */
final class OfficeField {
    private static final int LONGEST = 9;

    private final Titles titles;

    OfficeField(Titles titles) {
        this.titles = titles;
    }

    /** Where the preposition stands before the field that ends before a token; -1 where none does. */
    int preposition(Sentence sentence, int end) {
        if (end < 3 || !titles.is(Mark.FIELD_END, sentence.token(end - 1).form())) {
            return -1;
        }
        for (int i = end - 2; i > Math.max(0, end - LONGEST); i--) {
            Token token = sentence.token(i);
            if (token.isWord("for", "of") && Shape.isCapitalised(sentence.token(i - 1))) {
                return i;
            }
            boolean inside = Shape.isCapitalised(token) || token.isWord("and", ",", "the");
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }
}
