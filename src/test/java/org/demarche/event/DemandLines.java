package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.EventMention;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.Iri;
import org.demarche.testing.EventLines;
import org.demarche.vocab.Dip;

/** The demands of a document in a line: who asks, who is asked, the kind and the things, of each in turn. */
final class DemandLines {
    private DemandLines() {}

    static String of(ExtractedDocument document) {
        return document.events().stream()
                .filter(e -> e.type().equals(Dip.DEMAND))
                .map(e -> of(document, e))
                .collect(Collectors.joining(", "));
    }

    private static String of(ExtractedDocument document, EventMention event) {
        List<String> items = values(document, event, Dip.ITEM);
        assertThat(items.size()).isNotEqualTo(1);
        return String.join(" ", values(document, event, Dip.DEMANDER))
                + values(document, event, Dip.ADDRESSEE).stream()
                        .map(a -> " " + a)
                        .collect(Collectors.joining())
                + " " + String.join(" ", values(document, event, Dip.KIND)) + ": "
                + String.join(" + ", items.isEmpty() ? values(document, event, Dip.CONTENT) : items);
    }

    private static List<String> values(ExtractedDocument document, EventMention event, Iri role) {
        return EventLines.fillers(document, event.accounts().get(0), role);
    }
}
