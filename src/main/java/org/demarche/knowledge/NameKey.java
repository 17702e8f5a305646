package org.demarche.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form under which names are looked up: without accents, capitals, curly marks and double spaces. */
public final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018\\u2019\\u02BC\\u02BB`\\u00B4]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010\\u2011\\u2012\\u2013]");

    private NameKey() {}

    /** The key of a name; equal for spellings that differ in accents, capitals and typography alone. */
    public static String of(String name) {
        return exact(name).toLowerCase(Locale.ROOT);
    }

    /** As {@link #of}, capitals kept. */
    public static String exact(String name) {
        if (isPlain(name)) {
            return name;
        }
        String plain = name;
        if (!isAscii(name)) {
            plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                    .replaceAll("");
            plain = APOSTROPHES.matcher(plain).replaceAll("'");
            plain = DASHES.matcher(plain).replaceAll("-");
        }
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /** Whether nothing in the name can be written in two ways, as is so for most. */
    private static boolean isPlain(String name) {
        boolean space = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > '~' || c < ' ' || c == '`' || (c == ' ' && space)) {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
