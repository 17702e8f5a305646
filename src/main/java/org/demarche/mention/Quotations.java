package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.AnnotatedDocument;
import org.demarche.model.Block;
import org.demarche.model.Span;

/** Where a document's words stand between quotation marks. A quotation that is not closed ends with its block. */
final class Quotations {
    private final List<Span> spans;

    private Quotations(List<Span> spans) {
        this.spans = List.copyOf(spans);
    }

    static Quotations of(AnnotatedDocument document) {
        List<Span> spans = new ArrayList<>();
        for (Block block : document.blocks()) {
            int open = -1;
            for (int i = block.span().start(); i < block.span().end(); i++) {
                char c = document.text().charAt(i);
                if (c == '\u201C' || (c == '"' && open < 0)) {
                    open = i;
                } else if ((c == '\u201D' || c == '"') && open >= 0) {
                    spans.add(new Span(open, i + 1));
                    open = -1;
                }
            }
            if (open >= 0) {
                spans.add(new Span(open, block.span().end()));
            }
        }
        return new Quotations(spans);
    }

    /** The number of the quotation that holds this stretch, or -1. */
    int around(Span span) {
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).contains(span)) {
                return i;
            }
        }
        return -1;
    }
}
