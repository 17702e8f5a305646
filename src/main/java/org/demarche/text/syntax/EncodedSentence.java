package org.demarche.text.syntax;

import java.util.List;
import java.util.function.Function;

/** What features see of the tokens of a sentence, as numbers; the root and what is absent stand behind the last token. */
final class EncodedSentence {
    private static final String ROOT = "<root>";
    private static final String ABSENT = "<absent>";

    private final int size;
    private final int[] words;
    private final int[] tags;
    private final int[] clusters4;
    private final int[] clusters6;
    private final int[] clusters;

    /**
     * @param forms as the Penn Treebank writes them
     * @param penn their parts of speech
     * @param codes gives those of a form
     */
    EncodedSentence(List<String> forms, List<String> penn, Function<? super String, WordCodes> codes) {
        size = forms.size();
        words = new int[size + 2];
        tags = new int[size + 2];
        clusters4 = new int[size + 2];
        clusters6 = new int[size + 2];
        clusters = new int[size + 2];
        for (int i = 0; i < size; i++) {
            put(i, codes.apply(forms.get(i)), penn.get(i));
        }
        put(size, WordCodes.ofSign(ROOT), ROOT);
        put(size + 1, WordCodes.ofSign(ABSENT), ABSENT);
    }

    private void put(int i, WordCodes codes, String tag) {
        words[i] = codes.form();
        tags[i] = tag.hashCode();
        clusters4[i] = codes.cluster4();
        clusters6[i] = codes.cluster6();
        clusters[i] = codes.cluster();
    }

    int size() {
        return size;
    }

    /** Of each token its form, in lower case and with digits as 0. */
    int[] words() {
        return words;
    }

    int[] tags() {
        return tags;
    }

    /** The first four bits of the tokens' Brown paths. */
    int[] clusters4() {
        return clusters4;
    }

    /** The first six bits of the tokens' Brown paths. */
    int[] clusters6() {
        return clusters6;
    }

    /** The tokens' whole Brown paths. */
    int[] clusters() {
        return clusters;
    }
}
