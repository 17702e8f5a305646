package org.demarche.text;

import java.util.List;
import java.util.Set;

/**
 * Gives words their Penn Treebank parts of speech.
 *
 * <p>Not safe to share between threads.
 */
public final class Tagger {
    private static final Set<String> OPENING = Set.of("(", "[", "{");
    private static final Set<String> CLOSING = Set.of(")", "]", "}");

    private final TagDecoder decoder = new TagDecoder(Models.tags());

    /** The tags of a sentence, one a word. */
    public List<String> tag(List<Word> words) {
        return decoder.tag(treebankForms(words));
    }

    /** The words as the treebank writes them, on which the model was trained: `` and '' for quotation marks, -LRB- for (. */
    static String[] treebankForms(List<Word> words) {
        String[] forms = new String[words.size()];
        boolean open = false;
        boolean single = false;
        for (int i = 0; i < forms.length; i++) {
            String form = words.get(i).form();
            if (form.equals("\"")) {
                open = opens(words, i, open);
                forms[i] = open ? "``" : "''";
            } else if (form.equals("'") && (single ? closesSingle(words, i) : opensSingle(words, i))) {
                single = !single;
                forms[i] = single ? "``" : "''";
            } else {
                forms[i] = treebankForm(form);
            }
        }
        return forms;
    }

    private static String treebankForm(String form) {
        if (OPENING.contains(form)) {
            return "-LRB-";
        }
        if (CLOSING.contains(form)) {
            return "-RRB-";
        }
        return switch (form) {
            case "\u2014", "\u2013", "\u2015" -> "--";
            case "\u2026" -> "...";
            default -> form;
        };
    }

    private static boolean opensSingle(List<Word> words, int i) {
        boolean marked = words.get(i).span().length() == 1;
        return marked && !touchesBefore(words, i) && touchesAfter(words, i) && i + 2 < words.size();
    }

    /** "the rebels' demand" closes nothing: what does stands behind a mark or another letter, or before a mark. */
    private static boolean closesSingle(List<Word> words, int i) {
        String before = words.get(i - 1).form();
        boolean stop = i + 1 == words.size()
                || !Character.isLetterOrDigit(words.get(i + 1).form().codePointAt(0));
        return touchesBefore(words, i) && (stop || !before.endsWith("s"));
    }

    private static boolean touchesBefore(List<Word> words, int i) {
        return i > 0 && words.get(i - 1).span().end() == words.get(i).span().start();
    }

    private static boolean touchesAfter(List<Word> words, int i) {
        return i + 1 < words.size()
                && words.get(i + 1).span().start() == words.get(i).span().end();
    }

    /** A quotation mark opens if it touches only the word after it; where that does not tell, marks take turns. */
    private static boolean opens(List<Word> words, int i, boolean open) {
        boolean before = touchesBefore(words, i);
        boolean after = touchesAfter(words, i);
        return before == after ? !open : after;
    }
}
