package org.demarche.event;

import java.util.List;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.Iri;
import org.demarche.testing.EventLines;
import org.demarche.vocab.Dip;

/** The statements of a document, a line each, for tests: who said what. */
final class StatementLines {
    private StatementLines() {}

    /** "speaker: words" for every account of a statement that has such words. */
    static List<String> of(ExtractedDocument document, Iri words) {
        return document.events().stream()
                .filter(e -> e.type().equals(Dip.STATEMENT))
                .flatMap(e -> e.accounts().stream())
                .filter(a -> !a.role(words).isEmpty())
                .map(a -> String.join(" and ", EventLines.fillers(document, a, Dip.SPEAKER)) + ": "
                        + String.join("; ", EventLines.fillers(document, a, words)))
                .toList();
    }

    /** What one role of every statement holds, in order. */
    static List<String> fillers(ExtractedDocument document, Iri role) {
        return document.events().stream()
                .filter(e -> e.type().equals(Dip.STATEMENT))
                .flatMap(e -> e.accounts().stream())
                .flatMap(a -> EventLines.fillers(document, a, role).stream())
                .toList();
    }
}
