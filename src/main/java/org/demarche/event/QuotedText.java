package org.demarche.event;

import java.util.List;

/** The quotations of a document, and which of its characters stand in one. Immutable. */
final class QuotedText {
    private final List<Quotation> quotations;
    private final SpanIndex<Quotation> parts;

    /** @param quotations in the order of the text */
    QuotedText(List<Quotation> quotations) {
        this.quotations = List.copyOf(quotations);
        this.parts = new SpanIndex<>(quotations.stream()
                .flatMap(q -> q.parts().stream().map(part -> new SpanIndex.Entry<>(part, q)))
                .toList());
    }

    List<Quotation> quotations() {
        return quotations;
    }

    /** Whether a character of the text stands between the marks of a quotation. */
    boolean holds(int character) {
        return parts.holds(character);
    }
}
