package org.demarche.mention;

import java.util.Locale;
import java.util.regex.Pattern;

/** The letters that an acronym is made of. */
final class Initials {
    private static final Pattern BREAK = Pattern.compile("[\\s\\-]+");

    private Initials() {}

    /** The initials of the capitalised words: "RSF" for "Rapid Support Forces", "IGAD" for none but its own words. */
    static String of(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : BREAK.split(name, -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                letters.append(word.charAt(0));
            }
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }
}
