package org.demarche.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.text.syntax.Tree;

/** A sentence's tree while it is mended: words, tags, heads and labels, and questions to them. Not to be shared. */
final class Clause {
    private static final Set<String> AUXILIARIES = Set.of(
            "have", "has", "had", "is", "are", "was", "were", "be", "been", "being", "do", "does", "did", "having");

    private final List<String> forms;
    private final List<String> tags;
    private final int[] heads;
    private final List<String> labels;

    Clause(List<String> forms, List<String> tags, Tree tree) {
        this.forms = List.copyOf(forms);
        this.tags = List.copyOf(tags);
        this.heads = tree.heads().stream().mapToInt(head -> head).toArray();
        this.labels = new ArrayList<>(tree.labels());
    }

    Tree tree() {
        return new Tree(Arrays.stream(heads).boxed().toList(), labels);
    }

    int size() {
        return forms.size();
    }

    String form(int i) {
        return forms.get(i);
    }

    String lower(int i) {
        return forms.get(i).toLowerCase(Locale.ROOT);
    }

    String tag(int i) {
        return tags.get(i);
    }

    int head(int i) {
        return heads[i];
    }

    /** The token that hangs on no other. */
    int root() {
        int at = 0;
        while (heads[at] >= 0) {
            at++;
        }
        return at;
    }

    String label(int i) {
        return labels.get(i);
    }

    boolean isVerb(int i) {
        return tags.get(i).startsWith("VB");
    }

    boolean isNoun(int i) {
        return tags.get(i).startsWith("NN");
    }

    boolean isAuxiliary(int i) {
        return AUXILIARIES.contains(lower(i));
    }

    boolean isRelative(int i) {
        return tags.get(i).equals("WDT") || tags.get(i).equals("WP");
    }

    boolean has(int i, String... wanted) {
        return child(i, wanted) >= 0;
    }

    /** The first dependent with one of the labels; -1 where there is none. */
    int child(int i, String... wanted) {
        for (int c = 0; c < heads.length; c++) {
            if (heads[c] == i && isOneOf(labels.get(c), wanted)) {
                return c;
            }
        }
        return -1;
    }

    private static boolean isOneOf(String label, String... wanted) {
        for (String one : wanted) {
            if (label.equals(one)) {
                return true;
            }
        }
        return false;
    }

    boolean dominates(int high, int low) {
        for (int at = low; at >= 0; at = heads[at]) {
            if (at == high) {
                return true;
            }
        }
        return false;
    }

    int depth(int i) {
        int depth = 0;
        for (int at = heads[i]; at >= 0; at = heads[at]) {
            depth++;
        }
        return depth;
    }

    /** "past", "present" or "modal"; empty for participles, infinitives and what is no verb. */
    String tense(int verb) {
        for (int c = 0; c < verb; c++) {
            if (heads[c] == verb
                    && (labels.get(c).equals("aux") || labels.get(c).equals("auxpass"))) {
                return tags.get(c).equals("TO") ? "" : tenseOf(c);
            }
        }
        return tenseOf(verb);
    }

    /** The tag of its first auxiliary, or its own. */
    String finiteForm(int verb) {
        int auxiliary = child(verb, "aux", "auxpass");
        return auxiliary >= 0 && auxiliary < verb ? tags.get(auxiliary) : tags.get(verb);
    }

    /** The tense that the word shows by itself. */
    String tenseOf(int i) {
        return switch (tags.get(i)) {
            case "VBD" -> "past";
            case "VBZ", "VBP" -> "present";
            case "MD" -> "modal";
            default -> "";
        };
    }

    /** Hangs a word below another one, where that makes no circle; tells whether it did. */
    boolean attach(int i, int head, String label) {
        if (head < 0 || i == head || dominates(i, head)) {
            return false;
        }
        heads[i] = head;
        labels.set(i, label);
        return true;
    }

    /** Makes a word the root in place of the present one, which then hangs below it. */
    void uproot(int root, int verb, String label) {
        heads[verb] = -1;
        labels.set(verb, Tree.ROOT_LABEL);
        heads[root] = verb;
        labels.set(root, label);
    }

    /** Puts a word that stands below another one in its place; the other, with no more dependents, hangs below it. */
    void replace(int high, int low, String label) {
        heads[low] = heads[high];
        labels.set(low, labels.get(high));
        for (int i = 0; i < heads.length; i++) {
            if (i != low && heads[i] == high) {
                heads[i] = low;
            }
        }
        heads[high] = low;
        labels.set(high, label);
    }

    void label(int i, String label) {
        labels.set(i, label);
    }

    /** Whether a straight or curly quotation is open before a word. */
    boolean inQuotation(int i) {
        int open = 0;
        for (int k = 0; k < i; k++) {
            switch (forms.get(k)) {
                case "“" -> open++;
                case "”" -> open = Math.max(0, open - 1);
                case "\"" -> open = open > 0 ? 0 : 1;
                default -> {}
            }
        }
        return open > 0;
    }
}
