package org.demarche.text.names;

import java.util.List;
import java.util.Set;
import org.demarche.model.EntityKind;
import org.demarche.model.NameSpan;

/** Where a report was written, in capitals at its head, and the agency in brackets: {@code PORT LOUIS, Mauritius (AFP) —}. */
final class DatelineRule implements NameRule {
    private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "--", "-");
    private static final int LONGEST = 12;
    private static final int LONGEST_PLACE = 4;

    private final NameLists lists = NameLists.shipped();

    @Override
    public void apply(List<SentenceNames> document) {
        for (SentenceNames sentence : document) {
            int dash = dash(sentence);
            int end = dash < 0 ? 0 : place(sentence);
            if (end > 0 && !sentence.isShouted()) {
                mark(sentence, end, dash);
            }
        }
    }

    private static int dash(SentenceNames sentence) {
        for (int i = 1; i < Math.min(sentence.size() - 1, LONGEST); i++) {
            if (DASHES.contains(sentence.token(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Where the place in capitals ends: before a comma, a bracket or the dash; 0 if the sentence begins otherwise. */
    private int place(SentenceNames sentence) {
        int end = 0;
        while (end < LONGEST_PLACE && isShouted(sentence.token(end))) {
            end++;
        }
        String next = sentence.token(end);
        boolean ends = next.equals(",") || next.equals("(") || DASHES.contains(next);
        boolean body = end > 0 && lists.has("ORG", sentence.text(new NameSpan(0, end, EntityKind.PLACE)));
        return ends && !body ? end : 0;
    }

    private static boolean isShouted(String token) {
        return token.length() > 2
                && token.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '\'')
                && Character.isUpperCase(token.codePointAt(0));
    }

    private static void mark(SentenceNames sentence, int end, int dash) {
        sentence.put(0, end, EntityKind.PLACE);
        int open = end;
        while (open < dash && !sentence.token(open).equals("(")) {
            open++;
        }
        int close = open;
        while (close < dash && !sentence.token(close).equals(")")) {
            close++;
        }
        if (close < dash
                && close > open + 1
                && sentence.isFree(open + 1, close)
                && isCapitalised(sentence, open + 1, close)) {
            sentence.put(open + 1, close, EntityKind.ORGANIZATION);
        }
    }

    private static boolean isCapitalised(SentenceNames sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.isCapitalised(i)) {
                return false;
            }
        }
        return true;
    }
}
