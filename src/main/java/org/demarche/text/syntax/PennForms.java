package org.demarche.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tokens and tags with their marks as the Penn Treebank has them, whose trees know quotation marks as {@code ``} and
 * {@code ''} and brackets as {@code -LRB-} and {@code -RRB-}, both as forms and as tags.
 */
record PennForms(List<String> forms, List<String> tags) {
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
            Map.entry("\u2015", "--"),
            Map.entry("\u2026", "..."));
    private static final Set<String> OWN_TAG = Set.of("``", "''", "-LRB-", "-RRB-");
    private static final Set<String> QUOTATION_TAGS = Set.of("``", "''");
    private static final Set<String> BEFORE_CLOSING = Set.of(".", "?", "!", "...");

    PennForms {
        forms = List.copyOf(forms);
        tags = List.copyOf(tags);
    }

    /**
     * Rewrites the marks of one sentence.
     *
     * @param forms its tokens, with straight or curly quotation marks
     * @param tags their Penn parts of speech; a straight mark is an opening or a closing one as its tag says, and where tags
     *     say nothing, marks take turns
     */
    static PennForms of(List<String> forms, List<String> tags) {
        List<String> newForms = new ArrayList<>(forms.size());
        List<String> newTags = new ArrayList<>(tags);
        boolean open = beginsInQuotation(forms);
        for (int i = 0; i < forms.size(); i++) {
            String form = MARKS.getOrDefault(forms.get(i), forms.get(i));
            if (form.equals("\"")) {
                form = QUOTATION_TAGS.contains(tags.get(i)) ? tags.get(i) : open ? "''" : "``";
                open = form.equals("``");
            }
            newForms.add(form);
            if (OWN_TAG.contains(form)) {
                newTags.set(i, form);
            }
        }
        return new PennForms(newForms, newTags);
    }

    /** Whether the number of straight marks is odd and the first one stands as a closing one. */
    private static boolean beginsInQuotation(List<String> forms) {
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
