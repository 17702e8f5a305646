package org.demarche.text;

import java.util.ArrayList;
import java.util.List;

/** The dictionary forms that a regularly inflected English word may have, by spelling alone, likely ones first. */
final class Inflections {
    private static final int SHORTEST_STEM = 2;

    private Inflections() {}

    /** Of a verb that ends in -s, -ed or -ing; none if it ends otherwise. */
    static List<String> ofVerb(String form) {
        if (form.endsWith("ing")) {
            return ofStem(cut(form, 3), false);
        }
        if (form.endsWith("ied")) {
            return List.of(cut(form, 3) + 'y', cut(form, 1));
        }
        if (form.endsWith("ed")) {
            return ofStem(cut(form, 2), false);
        }
        return ofPlural(form);
    }

    /** Of a noun in the plural, or of a verb in the third person; none if it does not end in -s. */
    static List<String> ofPlural(String form) {
        if (!form.endsWith("s") || form.endsWith("ss")) {
            return List.of();
        }
        if (form.endsWith("ies")) {
            return List.of(cut(form, 3) + 'y', cut(form, 1));
        }
        if (form.endsWith("ves")) {
            return List.of(cut(form, 1), cut(form, 3) + 'f', cut(form, 3) + "fe");
        }
        boolean sibilant = form.endsWith("sses")
                || form.endsWith("xes")
                || form.endsWith("zzes")
                || form.endsWith("ches")
                || form.endsWith("shes")
                || form.endsWith("oes");
        if (sibilant) {
            return List.of(cut(form, 2), cut(form, 1));
        }
        return form.endsWith("es") ? List.of(cut(form, 1), cut(form, 2)) : List.of(cut(form, 1));
    }

    /** Of a comparative or superlative in -er or -est. */
    static List<String> ofComparison(String form) {
        String stem = form.endsWith("est") ? cut(form, 3) : form.endsWith("er") ? cut(form, 2) : "";
        return ofStem(stem, true);
    }

    /** A stem may have lost an e, doubled its last letter, or stand for a word in -y. */
    private static List<String> ofStem(String stem, boolean adjective) {
        if (stem.length() < SHORTEST_STEM) {
            return List.of();
        }
        List<String> candidates = new ArrayList<>();
        int last = stem.length() - 1;
        boolean doubled = stem.charAt(last) == stem.charAt(last - 1) && isConsonant(stem.charAt(last));
        if (doubled) {
            boolean usual = "lsfz".indexOf(stem.charAt(last)) >= 0;
            candidates.add(usual ? stem : cut(stem, 1));
            candidates.add(usual ? cut(stem, 1) : stem);
            return candidates;
        }
        if (adjective && stem.charAt(last) == 'i') {
            return List.of(cut(stem, 1) + 'y');
        }
        boolean mute = losesE(stem);
        candidates.add(mute ? stem + 'e' : stem);
        candidates.add(mute ? stem : stem + 'e');
        return candidates;
    }

    /** Whether a stem more likely ends in a mute e: "receiv", "announc", "negotiat", "settl", "fir", but not "visit", "need". */
    private static boolean losesE(String stem) {
        int last = stem.length() - 1;
        char end = stem.charAt(last);
        char before = stem.charAt(last - 1);
        char second = last > 1 ? stem.charAt(last - 2) : ' ';
        return switch (end) {
            case 'v', 'c', 'u', 'z' -> true;
            case 's' -> before != 's';
            case 'g' ->
                before != 'n' || second == 'e' || second == 'u' || stem.endsWith("chang") || stem.endsWith("rang");
            case 'l' -> isConsonant(before) && before != 'l' && before != 'r' && before != 'w';
            case 't' -> (before == 'a' && second != 'e' && last > 3) || (before == 'u' && second != 'o' && last > 2);
            case 'r' -> "iuo".indexOf(before) >= 0 && isConsonant(second) && !stem.endsWith("itor");
            case 'n' -> (before == 'i' && isConsonant(second)) || stem.endsWith("ven");
            case 'd' ->
                ("aiou".indexOf(before) >= 0 && isConsonant(second)) || stem.endsWith("ced") || stem.endsWith("sed");
            case 'k', 'p', 'm' -> "aeiou".indexOf(before) >= 0 && isConsonant(second) && !stem.endsWith("elop");
            default -> false;
        };
    }

    private static boolean isConsonant(char c) {
        return c >= 'a' && c <= 'z' && "aeiou".indexOf(c) < 0;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, Math.max(0, word.length() - letters));
    }
}
