package org.demarche.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person's name taken apart: "Gen. Abdel-Fattah al-Burhan" has the given names abdel, fattah and the surname burhan.
 *
 * @param given all words but the last, folded, without titles and particles; empty where only one word is known
 * @param surname the last word, folded
 * @param suffix "jr", "iii"; empty for most
 * @param sounds the sound keys of the given names, then of the surname
 */
record PersonName(List<String> given, String surname, String suffix, List<String> sounds) {
    /** "H.E." before a name: not two initials of it. */
    private static final Pattern EXCELLENCY = Pattern.compile("^h\\.\\s?e\\.\\s+");

    /** Words of a description end in one that no name has: "rebel leader", "party official". Particles of names are shorter. */
    private static final Pattern DESCRIPTION = Pattern.compile("^.*(?<![\\p{L}-])\\p{Ll}{5,}\\s+(?=\\p{Lu})");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}.,‐‑–-]+");

    /** How two names stand to each other. */
    enum Likeness {
        /** The same words, or one with fewer middle names. */
        SAME,
        /** Spellings of the same names. */
        VARIANT,
        /** They could be one person's, but the words alone do not tell: an initial for a name, a first name left out. */
        POSSIBLE,
        /** Two persons, for all that the words tell. */
        DIFFERENT
    }

    PersonName {
        given = List.copyOf(given);
        sounds = List.copyOf(sounds);
    }

    /** Takes a name apart; what stands before a title or description goes with it, as "Russian" in "Russian President X". */
    static PersonName of(String name) {
        WordStock stock = WordStock.shared();
        List<String> words = words(DESCRIPTION.matcher(name).replaceFirst(""));
        String suffix = "";
        if (words.size() > 1 && stock.isSuffix(words.get(words.size() - 1))) {
            suffix = words.remove(words.size() - 1);
        }
        words = words.subList(titleEnd(words), words.size());
        List<String> bare = words.stream().filter(w -> !stock.isParticle(w)).toList();
        if (bare.isEmpty()) {
            bare = words;
        }
        if (bare.isEmpty()) {
            bare = List.of(Slugs.slug(name));
        }
        int last = bare.size() - 1;
        return new PersonName(
                bare.subList(0, last),
                bare.get(last),
                suffix,
                bare.stream().map(SoundKey::of).toList());
    }

    /** Whether a title stands in front of a name. */
    static boolean hasTitle(String name) {
        return titleEnd(words(name)) > 0 || DESCRIPTION.matcher(name).find();
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : SPACES.split(EXCELLENCY.matcher(Slugs.fold(name)).replaceFirst(""), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Where the name begins after its last title; a title that nothing follows is a surname: "John Major". */
    private static int titleEnd(List<String> words) {
        int end = 0;
        for (int i = 0; i < words.size() - 1; i++) {
            if (WordStock.shared().isTitle(words.get(i))) {
                end = i + 1;
            }
        }
        return end;
    }

    /** What spellings of the surname have in common. */
    String surnameSound() {
        return sounds.get(given.size());
    }

    /** Whether more than one word of the name is known. */
    boolean isFull() {
        return !given.isEmpty();
    }

    /** Given names and surname, in their order. */
    List<String> words() {
        List<String> words = new ArrayList<>(given);
        words.add(surname);
        return words;
    }

    /** The first word, where there are several. */
    Optional<String> first() {
        return given.stream().findFirst();
    }

    /** All words without the space between them, so that "Jong-un", "Jong Un" and "Jongun" are one. */
    String key() {
        return String.join("", given) + surname + (suffix.isEmpty() ? "" : "," + suffix);
    }

    /** Compares two full names. */
    Likeness compare(PersonName other) {
        if (key().equals(other.key())) {
            return Likeness.SAME;
        }
        if (!isFull() || !other.isFull() || (!isSuffixLeftOut(other) && !suffix.equals(other.suffix))) {
            return Likeness.DIFFERENT;
        }
        Likeness surnames = word(given.size(), other, other.given.size());
        if (surnames == Likeness.DIFFERENT) {
            return Likeness.DIFFERENT;
        }
        Likeness firsts = word(0, other, 0);
        Likeness middles = middles(other);
        if (surnames == Likeness.POSSIBLE) {
            return Likeness.DIFFERENT;
        }
        if (endsWith(other) || other.endsWith(this)) {
            return Likeness.POSSIBLE;
        }
        if (isSuffixLeftOut(other)) {
            return firsts == Likeness.POSSIBLE || middles(other) == Likeness.DIFFERENT
                    ? Likeness.DIFFERENT
                    : worse(firsts, Likeness.POSSIBLE);
        }
        Likeness worst = worse(worse(surnames, firsts), middles);
        boolean initialOnly = firsts == Likeness.POSSIBLE && surnames == Likeness.VARIANT;
        return initialOnly ? Likeness.DIFFERENT : worst;
    }

    /** "Ferdinand Marcos" and "Ferdinand Marcos Jr.": one man, or his father. */
    boolean isSuffixLeftOut(PersonName other) {
        return suffix.isEmpty() != other.suffix.isEmpty();
    }

    /** Whether the other is the end of this one: "Ishaq Dar" of "Mohammad Ishaq Dar", "López Obrador" of the whole name. */
    private boolean endsWith(PersonName other) {
        int more = given.size() - other.given.size();
        return more > 0
                && surname.equals(other.surname)
                && given.subList(more, given.size()).equals(other.given);
    }

    /** The worse of two likenesses. */
    static Likeness worse(Likeness a, Likeness b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private String word(int i) {
        return i < given.size() ? given.get(i) : surname;
    }

    /** Compares word i of this name with word j of the other. */
    private Likeness word(int i, PersonName other, int j) {
        String a = word(i);
        String b = other.word(j);
        if (a.equals(b)) {
            return Likeness.SAME;
        }
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0) ? Likeness.POSSIBLE : Likeness.DIFFERENT;
        }
        boolean spelling = sounds.get(i).equals(other.sounds.get(j));
        return spelling || WordStock.shared().isSameGivenName(a, b) ? Likeness.VARIANT : Likeness.DIFFERENT;
    }

    /** Middle names may be left out, but those that are told must agree, from the front or from the back. */
    private Likeness middles(PersonName other) {
        int own = given.size() - 1;
        int others = other.given.size() - 1;
        Likeness front = Likeness.SAME;
        Likeness back = Likeness.SAME;
        boolean initials = false;
        for (int i = 0; i < Math.min(own, others); i++) {
            front = worse(front, middle(1 + i, other, 1 + i));
            back = worse(back, middle(own - i, other, others - i));
            initials |= word(1 + i).length() == 1 || other.word(1 + i).length() == 1;
        }
        return initials || front.compareTo(back) <= 0 ? front : back;
    }

    /** A middle initial agrees with the name it begins. */
    private Likeness middle(int i, PersonName other, int j) {
        Likeness likeness = word(i, other, j);
        return likeness == Likeness.POSSIBLE ? Likeness.VARIANT : likeness;
    }
}
