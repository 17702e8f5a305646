package org.demarche.read;

/**
 * Keeps out of a text what XML and UTF-8 cannot carry: control characters become blanks, halves of surrogate pairs and
 * non-characters become U+FFFD. Every character is replaced by one, so offsets stay as they are.
 */
final class CleanText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int EXCERPT = 40;

    private CleanText() {}

    static String of(String text) {
        String unified =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder clean = new StringBuilder(unified);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || c == '\u007F') {
                clean.setCharAt(i, ' ');
            } else if (c == '\uFFFE' || c == '\uFFFF') {
                clean.setCharAt(i, REPLACEMENT);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < clean.length()
                    && Character.isLowSurrogate(clean.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return clean.toString();
    }

    /** A value as a message may quote it: in one line, and cut if it is long. */
    static String excerpt(String value) {
        String line = of(value).strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
