package org.demarche.event;

import org.demarche.model.Span;

/** Tells single quotation marks from apostrophes. All methods take a text, a place in it and the paragraph in which that lies. */
final class SingleMarks {
    private SingleMarks() {}

    /** Whether the character opens words: it stands free before a letter. */
    static boolean opens(String text, int i, Span block) {
        char c = text.charAt(i);
        boolean free = i == block.start() || !Character.isLetterOrDigit(text.charAt(i - 1));
        boolean word = i + 1 < block.end() && Character.isLetter(text.charAt(i + 1));
        return (c == '‘' || c == '\'') && free && word;
    }

    /** Whether the character closes words, as far as it can be told from the apostrophe of a plural. */
    static boolean closes(String text, int i, Span block) {
        char c = text.charAt(i);
        boolean last = i + 1 == block.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
        if ((c != '’' && c != '\'') || !last) {
            return false;
        }
        // "the rebels' demand" closes nothing: a closing mark stands beside a stop, behind another letter, or is the
        // last left.
        boolean stop = ",.?!…".indexOf(text.charAt(i - 1)) >= 0
                || i + 1 == block.end()
                || ",.;:?!)".indexOf(text.charAt(i + 1)) >= 0;
        return stop || text.charAt(i - 1) != 's' || opensNext(text, i, block);
    }

    /** Whether another single quotation opens before any mark that could close this one. */
    private static boolean opensNext(String text, int mark, Span block) {
        for (int i = mark + 1; i < block.end(); i++) {
            if (opens(text, i, block)) {
                return true;
            }
            boolean inWord = i + 1 < block.end() && Character.isLetterOrDigit(text.charAt(i + 1));
            if (text.charAt(i) == text.charAt(mark) && !inWord) {
                return false;
            }
        }
        return false;
    }
}
