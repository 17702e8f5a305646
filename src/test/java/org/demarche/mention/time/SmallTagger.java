package org.demarche.mention.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tags the plain sentences of the tests without a model: by closed lists, endings and the word before. */
final class SmallTagger {
    private static final Map<String, String> WORDS = new HashMap<>();

    static {
        put("MD", "will would may might can could shall should must 'll wo");
        put("TO", "to");
        put("POS", "'s");
        put("DT", "the a an this that these those every each both another");
        put(
                "IN",
                "on in at by for from of with until since before after during over about as within up than ahead that");
        put("CC", "and or but");
        put("PRP", "he she it they we them him");
        put("PRP$", "his her its their");
        put("VBZ", "is has says takes comes begins starts lives holds plans goes expires addresses foresees");
        put("VBP", "are have meet resume hope talk");
        put(
                "VBD",
                "was were had did said told met spoke held began took fell broke left gave sent won went rose sat knew led"
                        + " grew flew saw issued");
        put("VBN", "been dated");
        put("RB", "not n't again twice late early just");
        put(
                "JJ",
                "due military foreign prime humanitarian political full last next first second nuclear final old dead able");
        put("NNS", "people envoys hours troops soldiers");
        put(
                "NN",
                "call king week month year day truce minister army weekend noon midnight morning evening night today");
    }

    private SmallTagger() {}

    private static void put(String tag, String words) {
        for (String word : List.of(words.split(" ", -1))) {
            WORDS.put(word, tag);
        }
    }

    static List<String> tag(List<String> forms) {
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            tags.add(tag(forms, tags, i));
        }
        return tags;
    }

    private static String tag(List<String> forms, List<String> tags, int i) {
        String form = forms.get(i);
        String word = form.toLowerCase(Locale.ROOT);
        String before = i > 0 ? tags.get(i - 1) : "";
        String wordBefore = i > 0 ? forms.get(i - 1).toLowerCase(Locale.ROOT) : "";
        if (form.equals("May") || (Character.isUpperCase(form.charAt(0)) && (i > 0 || !WORDS.containsKey(word)))) {
            return "NNP";
        }
        if (Character.isDigit(form.charAt(0)) && !form.contains("-")) {
            return "CD";
        }
        if (!Character.isLetterOrDigit(form.charAt(0)) && form.length() == 1) {
            return form.equals("\"") ? "''" : form;
        }
        boolean wantsVerb = before.equals("TO") || before.equals("MD") || wordBefore.equals("not");
        if (wantsVerb && !WORDS.getOrDefault(word, "").matches("DT|IN|CC|RB|NNS|JJ")) {
            return "VB";
        }
        if (WORDS.containsKey(word)) {
            return WORDS.get(word);
        }
        boolean auxiliated = List.of("is", "are", "was", "were", "be", "been", "has", "have", "had")
                .contains(wordBefore);
        if (word.endsWith("ed")) {
            return auxiliated || (before.startsWith("NN") && isFuture(word)) ? "VBN" : "VBD";
        }
        if (word.endsWith("ing") && word.length() > 4) {
            return before.equals("DT") || before.equals("IN") ? "NN" : "VBG";
        }
        if (word.endsWith("ly")) {
            return "RB";
        }
        return word.endsWith("s") && word.length() > 3 ? "NNS" : "NN";
    }

    private static boolean isFuture(String word) {
        return word.equals("scheduled") || word.equals("planned");
    }
}
