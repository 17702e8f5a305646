package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.demarche.model.Span;

/** Where the passages of an annotation stand in a text, in code points, as the graph counts. */
final class Passages {
    private static final String GAP = " … ";

    private Passages() {}

    /** The passage that {@code first words … last words} stands for; the string itself where it is whole. */
    static String whole(String text, String passage) {
        if (text.contains(passage) || !passage.contains(GAP)) {
            return passage;
        }
        String[] parts = passage.split(GAP, -1);
        String last = parts[parts.length - 1];
        int at = text.indexOf(parts[0]);
        int end = at < 0 ? -1 : text.indexOf(last, at + parts[0].length());
        return end < 0 ? passage : text.substring(at, end + last.length());
    }

    /** Every place where one of the passages stands. */
    static List<Span> spans(String text, Collection<String> passages) {
        return units(text, passages).stream()
                .map(s -> new Span(text.codePointCount(0, s.start()), text.codePointCount(0, s.end())))
                .toList();
    }

    /** The same, counted as programs do. */
    static List<Span> units(String text, Collection<String> passages) {
        List<Span> result = new ArrayList<>();
        for (String passage : passages) {
            String words = whole(text, passage);
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                result.add(new Span(at, at + words.length()));
            }
        }
        return result;
    }

    /** How many pairs of spans share a character. */
    static int overlap(Collection<Span> some, Collection<Span> others) {
        int result = 0;
        for (Span a : some) {
            for (Span b : others) {
                result += a.overlaps(b) ? 1 : 0;
            }
        }
        return result;
    }
}
