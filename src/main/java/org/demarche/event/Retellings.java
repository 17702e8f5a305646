package org.demarche.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.EventMention;
import org.demarche.vocab.Dip;

/**
 * Joins what a document tells twice: the same words, or nearly, by the same speaker. Compared are places that share most of
 * their words, which are counted over lists of the statements that use each word.
 */
final class Retellings {
    private static final double SAME_CONTENT = 0.75;
    private static final double SAME_QUOTATION = 0.95;
    private static final int WORDS_OF_CONTENT = 3;
    private static final int WORDS_OF_QUOTATION = 4;

    private final List<List<StatementDraft>> statements = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    private Retellings() {}

    /** The statements that the places tell of, in the order of the first place of each. */
    static List<EventMention> join(List<StatementDraft> drafts) {
        Retellings retellings = new Retellings();
        drafts.forEach(retellings::add);
        return retellings.statements.stream()
                .map(told -> new EventMention(
                        Dip.STATEMENT,
                        told.stream().map(StatementDraft::account).toList()))
                .toList();
    }

    private void add(StatementDraft draft) {
        int[] shared = new int[statements.size()];
        for (String word : draft.bag()) {
            byWord.getOrDefault(word, List.of()).forEach(statement -> shared[statement]++);
        }
        for (int i = 0; i < shared.length; i++) {
            if (shared[i] > 0 && isSame(statements.get(i).get(0), draft, shared[i])) {
                statements.get(i).add(draft);
                return;
            }
        }
        for (String word : draft.bag()) {
            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(statements.size());
        }
        statements.add(new ArrayList<>(List.of(draft)));
    }

    /** @param shared how many words both have */
    private static boolean isSame(StatementDraft a, StatementDraft b, int shared) {
        int shorter = Math.min(a.bag().size(), b.bag().size());
        if (shorter < WORDS_OF_CONTENT || Collections.disjoint(a.speakers(), b.speakers())) {
            return false;
        }
        if (a.quoted() && b.quoted() && shorter >= WORDS_OF_QUOTATION) {
            return shared > SAME_QUOTATION * shorter;
        }
        int all = a.bag().size() + b.bag().size() - shared;
        return shared >= SAME_CONTENT * all;
    }
}
