package org.demarche.mention;

import org.demarche.model.Sentence;
import org.demarche.model.Token;

/** What the look of a token tells. */
final class Shape {
    private Shape() {}

    /** Whether it begins with a capital, or with "al-", "d'" and the like before a capital. */
    static boolean isCapitalised(Token token) {
        String form = token.form();
        if (Character.isUpperCase(form.charAt(0))) {
            return true;
        }
        int hyphen = Math.max(form.indexOf('-'), form.indexOf('\''));
        return hyphen > 0
                && hyphen <= 3
                && hyphen + 1 < form.length()
                && Character.isUpperCase(form.charAt(hyphen + 1));
    }

    /** Whether it begins with an Arabic article in lower case: "al-Sisi". */
    static boolean hasArticle(Token token) {
        return !Character.isUpperCase(token.form().charAt(0)) && token.form().contains("-") && isCapitalised(token);
    }

    /** Whether it is an acronym: two to seven capitals, with dots or not. */
    static boolean isAcronym(String form) {
        String bare = form.replace(".", "");
        return bare.length() >= 2
                && bare.length() <= 7
                && Character.isUpperCase(bare.charAt(0))
                && bare.chars().filter(Character::isUpperCase).count() >= bare.length() - 1
                && bare.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '&')
                && bare.chars().filter(Character::isUpperCase).count() >= 2;
    }

    static boolean isPossessive(Token token) {
        return token.form().equals("'s")
                || (token.form().equals("'") && token.tag().equals("POS"));
    }

    /** Whether the token at the index exists and is the mark or word. */
    static boolean isAt(Sentence sentence, int index, String form) {
        return index >= 0
                && index < sentence.size()
                && sentence.token(index).lower().equals(form);
    }

    static boolean isComma(Sentence sentence, int index) {
        return isAt(sentence, index, ",");
    }

    /** "Rwanda-backed", "US-brokered": the name in the word is not whose the thing is. */
    static boolean isBacked(Token token) {
        int hyphen = token.form().lastIndexOf('-');
        return hyphen > 0 && token.form().substring(hyphen + 1).matches("[a-z]+(ed|en|led|ld|run)");
    }

    /** The tokens' forms with a space between. */
    static String words(Sentence sentence, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(sentence.token(i).form());
        }
        return words.toString();
    }
}
