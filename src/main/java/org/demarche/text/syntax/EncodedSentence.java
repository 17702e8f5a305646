package org.demarche.text.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.demarche.text.BrownClusters;

/** What features see of the tokens of a sentence, as numbers; the root and what is absent stand behind the last token. */
final class EncodedSentence {
    private final int size;
    private final int[] words;
    private final int[] tags;
    private final int[] clusters4;
    private final int[] clusters6;
    private final int[] clusters;

    /**
     * @param forms as the Penn Treebank writes them
     * @param tags Penn parts of speech
     */
    EncodedSentence(List<String> forms, List<String> tags, BrownClusters brown) {
        this.size = forms.size();
        List<String> lower =
                forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).toList();
        List<String> paths =
                lower.stream().map(word -> brown.path(word).orElse("?")).toList();
        this.words = encoded(lower.stream().map(EncodedSentence::digitsAsZeros).toList());
        this.tags = encoded(tags);
        this.clusters4 = encoded(paths.stream().map(path -> beginning(path, 4)).toList());
        this.clusters6 = encoded(paths.stream().map(path -> beginning(path, 6)).toList());
        this.clusters = encoded(paths);
    }

    private static String digitsAsZeros(String word) {
        char[] chars = word.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = chars[i] >= '0' && chars[i] <= '9' ? '0' : chars[i];
        }
        return new String(chars);
    }

    private static String beginning(String path, int length) {
        return path.substring(0, Math.min(length, path.length()));
    }

    private static int[] encoded(List<String> values) {
        int[] codes = Arrays.copyOf(values.stream().mapToInt(String::hashCode).toArray(), values.size() + 2);
        codes[values.size()] = "<root>".hashCode();
        codes[values.size() + 1] = "<absent>".hashCode();
        return codes;
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
