package org.demarche.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the verb of a sentence that has none among the words taken for plural nouns or participles: "The agency quotes a
 * spokesman", "The military accuses Tamil rebels of it". News in the present tense is full of them.
 */
final class MissingVerb {
    private static final Set<String> FINITE = Set.of("MD", "VBD", "VBP", "VBZ");

    private final List<String> forms;
    private final List<String> tags;
    private final WordLists words;

    private MissingVerb(List<String> forms, List<String> tags, WordLists words) {
        this.forms = forms;
        this.tags = tags;
        this.words = words;
    }

    /**
     * Mends the tag of the verb and of the noun before it, where there is one to be found.
     *
     * @param tags is changed
     * @param words with the lists REPORTING and SUBORDINATOR
     */
    static void repair(List<String> forms, List<String> tags, WordLists words) {
        new MissingVerb(forms, tags, words).repair();
    }

    private void repair() {
        int first = firstFinite();
        for (int i = 1; i + 1 < first; i++) {
            if (isPast(i, first)) {
                tags.set(i, "VBD");
                return;
            }
            if (isPresent(i, first)) {
                tags.set(i, "VBZ");
                if (tags.get(i - 1).equals("JJ")) {
                    tags.set(i - 1, "NN");
                }
                return;
            }
        }
    }

    /** The place of the first finite verb, or the end. */
    private int firstFinite() {
        int at = 0;
        while (at < tags.size() && !isFinite(at)) {
            at++;
        }
        return at;
    }

    /** "The agency quoted/VBN the envoy as saying that they had left". */
    private boolean isPast(int at, int first) {
        return tags.get(at).equals("VBN")
                && tags.get(at - 1).matches("NN|NNPS?|NNS")
                && tags.get(at + 1).matches("DT|PRP|NNPS?")
                && noCommaBefore(at)
                && isOnlyVerb(at, first);
    }

    private boolean isPresent(int at, int first) {
        return tags.get(at).equals("NNS")
                && forms.get(at).endsWith("s")
                && Character.isLowerCase(forms.get(at).charAt(0))
                && (tags.get(at - 1).matches("NN|NNPS?") || isOwnedAdjective(at - 1))
                && isOpeningObject(at)
                && noCommaBefore(at)
                && (words.has("REPORTING", forms.get(at).toLowerCase(Locale.ROOT)) || isOnlyVerb(at, first));
    }

    /** "Israel's military/JJ", "the military/JJ". */
    private boolean isOwnedAdjective(int at) {
        return at > 0 && tags.get(at).equals("JJ") && forms.get(at).equals("military");
    }

    private boolean isOpeningObject(int at) {
        String next = forms.get(at + 1);
        return next.equals("that")
                || (tags.get(at + 1).matches("DT|PRP\\$?|NNPS?|JJ|NNS") && !next.equals("such"))
                || (tags.get(at + 1).equals("VBN")
                        && at + 2 < tags.size()
                        && tags.get(at + 2).equals("NNS"))
                || (next.equals("to") && words.has("PLANNING", forms.get(at)));
    }

    /** "In Dover, French talks": what stands behind a comma may be one of a list, or belong to what stands before it. */
    private boolean noCommaBefore(int at) {
        return !forms.subList(0, at).contains(",");
    }

    /** Whether a whole sentence has no finite verb but such as follow a word that begins another clause. */
    private boolean isOnlyVerb(int at, int first) {
        boolean ends = forms.get(forms.size() - 1).matches("[.”\"]");
        boolean below = first == tags.size();
        for (int i = at + 1; i < first && !below; i++) {
            below = tags.get(i).startsWith("W") || words.has("SUBORDINATOR", forms.get(i));
        }
        return ends && below;
    }

    private boolean isFinite(int at) {
        return FINITE.contains(tags.get(at));
    }
}
