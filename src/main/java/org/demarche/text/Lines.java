package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Span;

/**
 * Gathers the lines of a text into paragraphs, whether a newline ends a paragraph or only wraps it.
 *
 * <p>A text is hard-wrapped if its lines are short, some line goes on in lower case on the next one, and words stand on the
 * next line because they did not fit.
 */
final class Lines {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;

    private final String text;
    private final Openings openings;
    private final List<Span> lines = new ArrayList<>();
    private final boolean wrapped;
    private final int width;

    Lines(String text, Openings openings) {
        this.text = text;
        this.openings = openings;
        divide();
        width = width();
        wrapped = isWrapped();
    }

    /** A line's span without the blanks around it; a blank line has length 0. */
    private void divide() {
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            lines.add(trim(start, end));
            start = end + 1;
        }
    }

    private Span trim(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Characters.isBlank(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (start < end && Characters.isBlank(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return new Span(Math.min(start, end), end);
    }

    /** The longest line that has a blank in it. */
    private int width() {
        int longest = 0;
        for (Span line : lines) {
            if (line.of(text).indexOf(' ') >= 0) {
                longest = Math.max(longest, line.length());
            }
        }
        return longest;
    }

    private boolean isWrapped() {
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        int breaks = 0;
        int lowerCase = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i - 1).length() > 0 && lines.get(i).length() > 0) {
                breaks++;
                lowerCase += goesOn(i) ? 1 : 0;
            }
        }
        return lowerCase * 4 >= breaks && lowerCase > 0;
    }

    /** Whether line i begins in lower case and the one before it did not end a sentence. */
    private boolean goesOn(int i) {
        Span line = lines.get(i);
        Span before = lines.get(i - 1);
        return line.length() > 0
                && before.length() > 0
                && Character.isLowerCase(text.codePointAt(line.start()))
                && ".!?:".indexOf(text.charAt(before.end() - 1)) < 0;
    }

    /** The paragraphs in order; the span of one goes from its first line to the end of its last. */
    List<Span> paragraphs() {
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (line.length() == 0) {
                continue;
            }
            int last = paragraphs.size() - 1;
            if (i > 0 && lines.get(i - 1).length() > 0 && belongsToBefore(i, paragraphs.get(last))) {
                paragraphs.set(last, paragraphs.get(last).cover(line));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private boolean belongsToBefore(int i, Span paragraph) {
        if (isBoldOpen(paragraph)) {
            return true;
        }
        if (goesOn(i)) {
            return true;
        }
        if (!wrapped || opensBlock(lines.get(i))) {
            return false;
        }
        Span line = lines.get(i);
        int firstWord = 0;
        while (firstWord < line.length() && text.charAt(line.start() + firstWord) != ' ') {
            firstWord++;
        }
        return lines.get(i - 1).length() + 1 + firstWord > width;
    }

    /** Whether a line begins a block of its own even in a hard-wrapped text. */
    private boolean opensBlock(Span line) {
        return openings.afterBullet(text, line).isPresent()
                || openings.markdownHeading(text, line).isPresent()
                || TurnLabels.inCapitals(text, line);
    }

    /** A byline may be one run of bold over two lines: {@code **By A and B} newline {@code Daily News**}. */
    private boolean isBoldOpen(Span paragraph) {
        if (paragraph.length() > 300 || !text.startsWith("**", paragraph.start())) {
            return false;
        }
        return paragraph.of(text).indexOf("**", 2) < 0;
    }
}
