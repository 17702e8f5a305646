package org.demarche.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reduces words of a text to what they speak of: folded, without function words and endings. */
final class ContentWords {
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\](){}…]");
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-‐‑](?=\\p{L})");
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
        String plain = HYPHEN.matcher(BRACKETS.matcher(text).replaceAll("")).replaceAll(" ");
        List<String> result = new ArrayList<>();
        for (String word : NOT_WORD.split(Slugs.fold(plain), -1)) {
            if (!word.isEmpty()) {
                result.add(word);
            }
        }
        return result;
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

    /** Every run of so many words, joined by spaces; the whole where it is shorter. */
    static Set<String> shingles(List<String> words, int length) {
        Set<String> result = new HashSet<>();
        if (!words.isEmpty() && words.size() < length) {
            result.add(String.join(" ", words));
        }
        for (int i = 0; i + length <= words.size(); i++) {
            result.add(String.join(" ", words.subList(i, i + length)));
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
