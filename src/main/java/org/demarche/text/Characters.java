package org.demarche.text;

import java.text.Normalizer;

/** How the text stage reads single characters. All methods work on UTF-16 code units or code points as named. */
final class Characters {
    private Characters() {}

    /** Whether a code point parts words: white space, control characters, lone surrogates, marks of direction. */
    static boolean isBlank(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint <= ' ' || codePoint == 0x7F;
        }
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.SURROGATE -> true;
            case Character.FORMAT -> !isJoiner(codePoint);
            default -> false;
        };
    }

    /** Marks that stand inside a word without being seen: joiners, soft hyphen, variation selectors are not among them. */
    private static boolean isJoiner(int codePoint) {
        return codePoint == 0x200C || codePoint == 0x200D || codePoint == 0xAD || codePoint == 0x2060;
    }

    static boolean isWordPart(int codePoint) {
        if (codePoint < 0x80) {
            return Character.isLetterOrDigit(codePoint);
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.OTHER_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> Character.isLetterOrDigit(codePoint);
        };
    }

    /** Curly and angular quotation marks and apostrophes as straight ones, every other character as it is. */
    static char straight(char c) {
        return switch (c) {
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u2039', '\u203A', '\u02BC', '`', '\u00B4' -> '\'';
            default -> c;
        };
    }

    static boolean isDash(char c) {
        return c == '\u2014' || c == '\u2013' || c == '\u2015' || c == '\u2012' || c == '\u2212';
    }

    static boolean isOpeningBracket(int c) {
        return c == '(' || c == '[' || c == '{';
    }

    static boolean isClosingBracket(int c) {
        return c == ')' || c == ']' || c == '}';
    }

    /** The straight form of a stretch of text, without joiners, in composed letters (Unicode form C). */
    static String form(String text, int start, int end) {
        boolean plain = true;
        for (int i = start; i < end && plain; i++) {
            plain = text.charAt(i) < 0x80 && text.charAt(i) != '`';
        }
        if (plain) {
            return text.substring(start, end);
        }
        StringBuilder form = new StringBuilder(end - start);
        boolean marked = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            marked |= c >= 0x300;
            if (!isJoiner(c)) {
                form.append(straight(c));
            }
        }
        return marked ? Normalizer.normalize(form, Normalizer.Form.NFC) : form.toString();
    }
}
