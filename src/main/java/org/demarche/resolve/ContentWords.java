package org.demarche.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reduces words of a text to what they speak of: folded, without function words and endings. */
final class ContentWords {
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\](){}…]");
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-‐‑](?=\\p{L})");
    /** Brackets and apostrophes in ASCII, which part no word. */
    private static final String JOINING = "[](){}'`";

    private static final char LAST_OF_ASCII = 127;
    /** In place of characters that part words, and of those that part none. */
    static final char PARTING = 0;

    static final char SILENT = 1;
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9½¼¾]+");
    /** Endings of number and tense, then of word formation; each round takes the first that fits. */
    private static final String[][] ROUNDS = {
        {"ies", "s"},
        {"ied", "ying", "ing", "edly", "ed"},
        {"ization", "isation", "ation", "ments", "ment", "ion", "ness"},
        {"ers", "er", "ally", "ely", "ity", "ly", "e", "y", "i"}
    };

    private static final int SHORTEST_STEM = 3;

    private ContentWords() {}

    /** All words in order, folded, with hyphenated ones taken apart. */
    static List<String> words(String text) {
        List<String> result = new ArrayList<>();
        forEach(text, word -> result.add(word.toString()));
        return result;
    }

    /**
     * Hands over all {@link #words} one by one, without making a string of each.
     *
     * @param action is given characters that change as soon as it returns
     */
    static void forEach(String text, Consumer<? super CharSequence> action) {
        StringBuilder word = new StringBuilder();
        forEachStretch(text, (characters, from, to) -> takePlain(characters, from, to, word, action), action);
    }

    /** A stretch of a text in ASCII without white space. */
    @FunctionalInterface
    interface PlainStretch {
        void take(char[] text, int from, int to);
    }

    /**
     * Hands over a text in parts, which together have all {@link #words} in their order.
     *
     * @param plain is given stretches in ASCII, of which the words are what {@link #plain} leaves
     * @param other is given the words of other stretches
     */
    static void forEachStretch(String text, PlainStretch plain, Consumer<? super CharSequence> other) {
        char[] characters = text.toCharArray();
        int from = 0;
        // White space parts words in any case, and most of what stands between is plain.
        for (int i = 0; i <= characters.length; i++) {
            if (i == characters.length || characters[i] == ' ' || characters[i] == '\n') {
                if (isAscii(characters, from, i)) {
                    plain.take(characters, from, i);
                } else {
                    takeAny(text.substring(from, i), other);
                }
                from = i + 1;
            }
        }
    }

    /** What becomes of a character in ASCII: a small letter or digit, {@link #PARTING} or {@link #SILENT}. */
    static char plain(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            return c;
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) (c - 'A' + 'a');
        }
        return JOINING.indexOf(c) < 0 ? PARTING : SILENT;
    }

    private static boolean isAscii(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] > LAST_OF_ASCII) {
                return false;
            }
        }
        return true;
    }

    /** Takes the words of a stretch in ASCII; in a tenth of the time that patterns take. */
    private static void takePlain(
            char[] text, int from, int to, StringBuilder word, Consumer<? super CharSequence> action) {
        for (int i = from; i < to; i++) {
            char c = plain(text[i]);
            if (c > SILENT) {
                word.append(c);
            } else if (c == PARTING) {
                finish(word, action);
            }
        }
        finish(word, action);
    }

    private static void finish(StringBuilder word, Consumer<? super CharSequence> action) {
        if (word.length() > 0) {
            action.accept(word);
            word.setLength(0);
        }
    }

    private static void takeAny(String text, Consumer<? super CharSequence> action) {
        String plain = HYPHEN.matcher(BRACKETS.matcher(text).replaceAll("")).replaceAll(" ");
        for (String word : NOT_WORD.split(Slugs.fold(plain), -1)) {
            if (!word.isEmpty()) {
                action.accept(word);
            }
        }
    }

    /** The stems of the words that carry meaning. */
    static Set<String> stems(String text) {
        Set<String> result = new LinkedHashSet<>();
        for (String word : words(text)) {
            if (!WordStock.shared().isFunctionWord(word)) {
                result.add(stem(word));
            }
        }
        return result;
    }

    /** The word without its endings: a light form of Porter's method (1980), for comparing only. */
    static String stem(String word) {
        String stem = word;
        for (String[] round : ROUNDS) {
            for (String ending : round) {
                if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM && !stem.endsWith("ss")) {
                    stem = undoubled(stem.substring(0, stem.length() - ending.length()));
                    break;
                }
            }
        }
        return stem;
    }

    /** "halt-ed", "stopp-ed": the letter that was doubled before the ending goes. */
    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > SHORTEST_STEM - 1
                && stem.charAt(last) == stem.charAt(last - 1)
                && "bdgklmnprt".indexOf(stem.charAt(last)) >= 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
