package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.text.syntax.Tree;

/**
 * Mends what the parser gets wrong in a regular way. A day that stands behind a noun without a preposition ("held a video
 * conference yesterday", "telephoned Trump late Wednesday") is read as the head of that noun: the noun takes its place.
 */
final class TreeRepair {
    private static final Set<String> DAYS = Set.of(
            "yesterday",
            "today",
            "tomorrow",
            "tonight",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");
    private static final Set<String> BETWEEN = Set.of("late", "early", "again");
    private static final Set<String> NOUN_ROLES =
            Set.of("dobj", "pobj", "nsubj", "nsubjpass", "npadvmod", "conj", "appos", "attr");

    private TreeRepair() {}

    /** The tree with such days below the noun's governor. */
    static Tree repair(List<String> forms, Tree tree) {
        List<Integer> heads = new ArrayList<>(tree.heads());
        List<String> labels = new ArrayList<>(tree.labels());
        for (int day = 1; day < forms.size(); day++) {
            if (DAYS.contains(forms.get(day).toLowerCase(Locale.ROOT)) && NOUN_ROLES.contains(labels.get(day))) {
                release(forms, heads, labels, day);
            }
        }
        return new Tree(heads, labels);
    }

    private static void release(List<String> forms, List<Integer> heads, List<String> labels, int day) {
        int noun = day - 1;
        boolean adverb = BETWEEN.contains(forms.get(noun).toLowerCase(Locale.ROOT));
        if (adverb) {
            noun--;
        }
        if (noun < 0 || !isBelow(heads, noun, day) || !labels.get(noun).equals("compound")) {
            return;
        }
        int governor = heads.get(day);
        if (governor == noun) {
            return;
        }
        boolean adverbial = labels.get(day).equals("npadvmod");
        heads.set(noun, governor);
        labels.set(noun, adverbial ? "dobj" : labels.get(day));
        for (int i = 0; i < heads.size(); i++) {
            if (i != noun && heads.get(i) == day && !(adverb && i == day - 1)) {
                heads.set(i, noun);
            }
        }
        heads.set(day, governor < 0 ? noun : governor);
        labels.set(day, "npadvmod");
        if (adverb) {
            heads.set(day - 1, day);
            labels.set(day - 1, "advmod");
        }
    }

    private static boolean isBelow(List<Integer> heads, int low, int high) {
        int at = heads.get(low);
        for (int climb = 0; climb < 3 && at >= 0; climb++) {
            if (at == high) {
                return true;
            }
            at = heads.get(at);
        }
        return false;
    }
}
