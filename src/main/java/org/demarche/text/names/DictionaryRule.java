package org.demarche.text.names;

import java.util.List;
import java.util.Set;
import org.demarche.model.EntityKind;
import org.demarche.model.NameSpan;

/**
 * States, cities and bodies that the lists know and that can be nothing else: taken where the model passed over them or saw
 * only a part, left alone inside a longer name.
 */
final class DictionaryRule implements NameRule {
    private static final int LONGEST_ENTRY = 8;

    private final NameLists lists = NameLists.shipped();
    private final Set<String> firstWords = lists.firstWords("COUNTRY", "CITY", "ORG", "INSTITUTE");

    @Override
    public void apply(List<SentenceNames> document) {
        for (SentenceNames sentence : document) {
            int i = 0;
            while (i < sentence.size()) {
                i = firstWords.contains(sentence.token(i)) && sentence.isCapitalised(i) ? take(sentence, i) : i + 1;
            }
        }
    }

    /** Takes the longest entry that begins at a place; gives the place behind it. */
    private int take(SentenceNames sentence, int from) {
        for (int to = Math.min(sentence.size(), from + LONGEST_ENTRY); to > from; to--) {
            EntityKind kind = kind(sentence, from, to);
            if (kind != null) {
                if (wins(sentence, from, to)) {
                    sentence.put(from, to, kind);
                }
                return to;
            }
        }
        return from + 1;
    }

    private EntityKind kind(SentenceNames sentence, int from, int to) {
        String text = sentence.text(new NameSpan(from, to, EntityKind.PLACE));
        boolean several = to - from > 1;
        if (lists.has("AMBIGUOUS", text)) {
            return null;
        }
        boolean treaty = lists.has("TREATY", sentence.token(to)) || lists.has("TREATY", sentence.token(to + 1));
        if (!treaty && (lists.has("COUNTRY", text) || (several && lists.has("CITY", text)))) {
            return EntityKind.PLACE;
        }
        return lists.has("ORG", text) || lists.has("INSTITUTE", text) ? EntityKind.ORGANIZATION : null;
    }

    /** Whether nothing else stands there, or only a part of it or the same. */
    private static boolean wins(SentenceNames sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.at(i).filter(n -> n.from() < from || n.to() > to).isPresent()) {
                return false;
            }
        }
        return true;
    }
}
