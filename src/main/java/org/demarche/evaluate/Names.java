package org.demarche.evaluate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names and quoted words made comparable: without accents, case, marks, possessive "'s", and an article or title in front. */
final class Names {
    private static final Pattern COMBINING = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("'s\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}_ ]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern TITLE = Pattern.compile("^(the|mr|mrs|ms|dr) ");

    private Names() {}

    static String key(String name) {
        String plain = COMBINING
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        String words = MARKS.matcher(POSSESSIVE.matcher(plain).replaceAll("")).replaceAll(" ");
        return TITLE.matcher(SPACE.matcher(words).replaceAll(" ").strip()).replaceFirst("");
    }
}
