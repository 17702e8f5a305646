package org.demarche.event;

import java.util.List;
import java.util.regex.Pattern;
import org.demarche.model.Span;

/**
 * Words between quotation marks; several parts where a quotation runs over paragraphs, each with an opening mark of its own.
 *
 * @param parts the words of each paragraph, without marks, in order, at least one
 * @param block index of the block in which it begins
 */
record Quotation(List<Span> parts, int block) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");

    Quotation {
        parts = List.copyOf(parts);
    }

    Span first() {
        return parts.get(0);
    }

    Span last() {
        return parts.get(parts.size() - 1);
    }

    /** From the first word to the last. */
    Span span() {
        return first().cover(last());
    }

    /** Whether a character of the text stands between the marks. */
    boolean holds(int character) {
        return parts.stream().anyMatch(p -> p.start() <= character && character < p.end());
    }

    boolean overlaps(Span span) {
        return parts.stream().anyMatch(p -> p.overlaps(span));
    }

    long words(String text) {
        return parts.stream()
                .mapToLong(p -> WORD.matcher(p.of(text)).results().count())
                .sum();
    }

    /** Whether it reads as a sentence of its own: a capital at its start and three words or more. */
    boolean isSentence(String text) {
        String words = first().of(text).strip();
        if (words.startsWith("[") || words.startsWith("(")) {
            words = words.substring(1);
        }
        return !words.isEmpty()
                && (Character.isUpperCase(words.codePointAt(0)) || words.startsWith("…") || words.startsWith("..."))
                && words(text) >= 3;
    }
}
