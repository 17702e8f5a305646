package org.demarche.text.syntax;

import java.util.Locale;
import org.demarche.text.BrownClusters;

/**
 * What features see of a word by itself, as numbers.
 *
 * @param form its form in lower case and with digits as 0
 * @param cluster4 the first four bits of its Brown path
 * @param cluster6 the first six bits
 * @param cluster the whole path
 */
record WordCodes(int form, int cluster4, int cluster6, int cluster) {
    private static final String UNKNOWN = "?";

    static WordCodes of(String form, BrownClusters brown) {
        String lower = form.toLowerCase(Locale.ROOT);
        String path = brown.path(lower).orElse(UNKNOWN);
        return new WordCodes(
                digitsAsZeros(lower).hashCode(),
                beginning(path, 4).hashCode(),
                beginning(path, 6).hashCode(),
                path.hashCode());
    }

    /** Of what is no word, as the root of a tree. */
    static WordCodes ofSign(String sign) {
        int code = sign.hashCode();
        return new WordCodes(code, code, code, code);
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
}
