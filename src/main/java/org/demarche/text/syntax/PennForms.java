package org.demarche.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes marks as the Penn Treebank does, whose tools know quotation marks as {@code ``} and {@code ''} and brackets as
 * {@code -LRB-} and {@code -RRB-}. Taggers trained on it do better on such forms too.
 */
public final class PennForms {
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("(", "-LRB-"),
            Map.entry("[", "-LRB-"),
            Map.entry("{", "-LRB-"),
            Map.entry(")", "-RRB-"),
            Map.entry("]", "-RRB-"),
            Map.entry("}", "-RRB-"),
            Map.entry("\u201c", "``"),
            Map.entry("\u201e", "``"),
            Map.entry("\u201d", "''"),
            Map.entry("\u2013", "--"),
            Map.entry("\u2014", "--"),
            Map.entry("\u2026", "..."));
    private static final Set<String> OWN_TAG = Set.of("``", "''", "-LRB-", "-RRB-");
    private static final Set<String> BEFORE_CLOSING = Set.of(".", "?", "!", "...");

    private PennForms() {}

    /**
     * Writes the marks of one sentence.
     *
     * @param forms its tokens, straight or curly quotation marks
     * @return as many forms; straight double quotation marks open and close by turns
     */
    public static List<String> of(List<String> forms) {
        List<String> result = new ArrayList<>(forms.size());
        boolean open = closesWhatStoodBefore(forms);
        for (String form : forms) {
            if (form.equals("\"")) {
                result.add(open ? "''" : "``");
                open = !open;
            } else {
                result.add(MARKS.getOrDefault(form, form));
            }
        }
        return result;
    }

    /**
     * The tags that fit such forms, as a tagger that saw straight marks gives them others.
     *
     * @param pennForms what {@link #of} returned
     * @param tags Penn parts of speech of the same tokens
     */
    static List<String> tags(List<String> pennForms, List<String> tags) {
        List<String> result = new ArrayList<>(tags);
        for (int i = 0; i < tags.size(); i++) {
            if (OWN_TAG.contains(pennForms.get(i))) {
                result.set(i, pennForms.get(i));
            }
        }
        return result;
    }

    /** Whether the sentence begins inside a quotation: its number of marks is odd and the first one stands as a closing one. */
    private static boolean closesWhatStoodBefore(List<String> forms) {
        if (forms.stream().filter("\""::equals).count() % 2 == 0) {
            return false;
        }
        int first = forms.indexOf("\"");
        return first > 0
                && (first == forms.size() - 1
                        || BEFORE_CLOSING.contains(forms.get(first - 1))
                        || (forms.get(first - 1).equals(",")
                                && Character.isLowerCase(forms.get(first + 1).charAt(0))));
    }
}
