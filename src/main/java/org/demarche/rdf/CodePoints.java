package org.demarche.rdf;

import org.demarche.model.Span;

/** Converts offsets in UTF-16 code units, which Java counts, to Unicode code points, which RFC 5147 and graphs count. */
final class CodePoints {
    private final int[] astral;

    /** @param text the text that the offsets are of */
    CodePoints(String text) {
        // Where each character beyond U+FFFF ends; most texts have none, and their offsets stay as they are.
        this.astral = java.util.stream.IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .map(i -> i + 1)
                .toArray();
    }

    /** The number of code points before this offset; an offset within a character counts as before it. */
    int at(int offset) {
        int found = java.util.Arrays.binarySearch(astral, offset);
        int before = found >= 0 ? found + 1 : -found - 1;
        boolean within = before < astral.length && astral[before] == offset + 1;
        return offset - before - (within ? 1 : 0);
    }

    /** The span with both ends in code points. */
    Span of(Span span) {
        return new Span(at(span.start()), at(span.end()));
    }
}
