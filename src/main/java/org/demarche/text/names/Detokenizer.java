package org.demarche.text.names;

import java.util.Locale;
import java.util.Set;

/** Joins the tokens of a treebank to running text: marks and clitics stand at the word before, brackets at the word after. */
final class Detokenizer {
    private static final Set<String> TO_LEFT = Set.of(
            ",",
            ".",
            ";",
            ":",
            "!",
            "?",
            "%",
            ")",
            "]",
            "}",
            "...",
            "\u2026",
            "'s",
            "\u2019s",
            "'S",
            "n't",
            "n\u2019t",
            "'ll",
            "\u2019ll",
            "'re",
            "\u2019re",
            "'ve",
            "\u2019ve",
            "'m",
            "\u2019m",
            "'d",
            "\u2019d",
            "\u201D",
            "''");
    private static final Set<String> TO_RIGHT =
            Set.of("(", "[", "{", "$", "\u00A3", "\u20AC", "\u201C", "``", "#", "US$");

    private final StringBuilder text = new StringBuilder();
    private boolean joinNext = true;
    private boolean quoteOpen;
    private boolean singleOpen;

    /** Adds a token and gives the place where it begins. */
    int add(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        boolean closes = closes(token);
        boolean opens = (token.equals("\"") && !closes) || (token.equals("'") && !closes) || token.equals("\u2018");
        if (!joinNext && !closes && !TO_LEFT.contains(lower)) {
            text.append(' ');
        }
        joinNext = opens || TO_RIGHT.contains(token);
        int at = text.length();
        text.append(token);
        return at;
    }

    /** Straight marks open and close in turn; a single one that did not open is an apostrophe. */
    private boolean closes(String token) {
        if (token.equals("\"")) {
            quoteOpen = !quoteOpen;
            return !quoteOpen;
        }
        if (token.equals("'")) {
            boolean afterS = text.length() > 0 && text.charAt(text.length() - 1) == 's';
            boolean closes = singleOpen || afterS;
            singleOpen = !closes;
            return closes;
        }
        return token.equals("\u2019");
    }

    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
