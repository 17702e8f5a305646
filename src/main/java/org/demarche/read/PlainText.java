package org.demarche.read;

/** Builds a text of paragraphs with a blank line between them, from a document with mark-up. */
final class PlainText {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean tight;

    /** Adds words to the paragraph; runs of white space become one blank. */
    void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F') {
                blank();
            } else {
                paragraph.append(c);
            }
        }
    }

    /** Adds words as they are, line ends and all. */
    void verbatim(String words) {
        paragraph.append(words);
    }

    private void blank() {
        int length = paragraph.length();
        if (length > 0 && paragraph.charAt(length - 1) != ' ' && paragraph.charAt(length - 1) != '\n') {
            paragraph.append(' ');
        }
    }

    /** Whether words wait for the end of their paragraph. */
    boolean isOpen() {
        return !paragraph.isEmpty();
    }

    /** Goes on in a new line of the same paragraph. */
    void newLine() {
        if (!paragraph.isEmpty()) {
            paragraph.append('\n');
        }
    }

    /** Ends the paragraph. */
    void endParagraph() {
        endParagraph("", false);
    }

    /** Ends an item of a list; it follows the item before it without a blank line. */
    void endItem(String bullet) {
        endParagraph(bullet, true);
    }

    private void endParagraph(String bullet, boolean item) {
        String words = paragraph.toString().strip().replaceAll(" *\n *", "\n");
        paragraph.setLength(0);
        if (words.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(tight && item ? "\n" : "\n\n");
        }
        text.append(bullet).append(words);
        tight = item;
    }

    /** All paragraphs, with a line feed at the end; empty where there is none. */
    @Override
    public String toString() {
        endParagraph();
        return text.isEmpty() ? "" : text + "\n";
    }
}
