package org.demarche.resolve;

import java.util.regex.Pattern;

/**
 * A key that spellings of one name in Latin letters share: Zelensky and Zelenskiy, Gaddafi and Qadhafi, Aliyev and Aliev.
 *
 * <p>It is coarse on purpose. Two names of one key are candidates and no more: what makes them one is said elsewhere.
 */
final class SoundKey {
    /** With fewer consonants than this the vowels count too, or Sen and Son would be one. */
    private static final int CONSONANTS_ENOUGH = 3;

    private static final Pattern VOWELS = Pattern.compile("[aeiou]+");
    private static final Pattern SYLLABLE = Pattern.compile("[aeiouy]+");
    private static final Pattern REPEATED = Pattern.compile("(.)\\1+");
    private static final Pattern FINAL_H = Pattern.compile("(?<=[aeiou])h$");
    /** Spellings of one sound, in order of use; capitals stand for sounds that have no letter of their own. */
    private static final String[][] SOUNDS = {
        {"shch", "S"},
        {"tsch", "C"},
        {"sch", "S"},
        {"tch", "C"},
        {"dzh", "J"},
        {"dj", "J"},
        {"zh", "J"},
        {"kh", "k"},
        {"gh", "k"},
        {"sh", "S"},
        {"ch", "C"},
        {"th", "t"},
        {"dh", "d"},
        {"bh", "b"},
        {"ph", "f"},
        {"ck", "k"},
        {"cz", "C"},
        {"tz", "ts"},
        {"q", "k"},
        {"c", "k"},
        {"g", "k"},
        {"x", "ks"},
        {"w", "v"},
        {"j", "J"},
        {"ee", "i"},
        {"y", "i"},
        {"ei", "ai"},
        {"o", "u"}
    };

    private SoundKey() {}

    /** How often a folded word has a vowel, or some in a row: Zelensky and Zelenskiy thrice, Clark once, Calarca thrice. */
    static long syllables(String word) {
        return SYLLABLE.matcher(word).results().count();
    }

    /** The key of one folded word. */
    static String of(String word) {
        String sounds = word;
        if (sounds.endsWith("ff")) {
            sounds = sounds.substring(0, sounds.length() - 2) + "v";
        }
        for (String[] sound : SOUNDS) {
            sounds = sounds.replace(sound[0], sound[1]);
        }
        sounds = FINAL_H.matcher(REPEATED.matcher(sounds).replaceAll("$1")).replaceAll("");
        String consonants = VOWELS.matcher(sounds).replaceAll("");
        boolean vowelFirst =
                !sounds.isEmpty() && VOWELS.matcher(sounds.substring(0, 1)).matches();
        if (consonants.length() >= CONSONANTS_ENOUGH) {
            return (vowelFirst ? "a" : "") + consonants;
        }
        // Of vowels in a row the first is the steadiest: Aliyev and Aliev, Haniyeh and Haniya.
        return VOWELS.matcher(sounds).replaceAll(run -> run.group().substring(0, 1));
    }
}
