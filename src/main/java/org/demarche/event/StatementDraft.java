package org.demarche.event;

import java.util.Set;
import org.demarche.model.Account;

/**
 * A place where a document tells that something is said.
 *
 * @param words what is said
 * @param bag the words of it that carry meaning
 * @param quoted whether the words are in quotation marks
 * @param earlier whether it is told as said at some earlier time
 */
record StatementDraft(
        Account account, String words, Set<String> bag, Set<Integer> speakers, boolean quoted, boolean earlier) {
    StatementDraft(Account account, String words, Set<Integer> speakers, boolean quoted, boolean earlier) {
        this(account, words, Wording.bag(words), speakers, quoted, earlier);
    }

    StatementDraft with(Account other) {
        return new StatementDraft(other, words, bag, speakers, quoted, earlier);
    }
}
