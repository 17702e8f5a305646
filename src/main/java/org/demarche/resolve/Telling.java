package org.demarche.resolve;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.EventMention;
import org.demarche.model.Iri;
import org.demarche.model.Testimony.Answer;
import org.demarche.model.Testimony.Sequel;

/**
 * What a document tells, under the graph's names.
 *
 * @param number of the document, in order of the documents' IRIs
 * @param events each once, in the order of their first evidence
 * @param answers what it tells of demands that were met or refused
 * @param sequels where words put a statement after another event
 */
record Telling(int number, NamedDocument document, List<EventNode> events, List<Answer> answers, List<Sequel> sequels) {
    Telling {
        events = List.copyOf(events);
        answers = List.copyOf(answers);
        sequels = List.copyOf(sequels);
    }

    /** @param entities the graph's names of the document's entities, by their ids */
    static Telling of(String base, int number, NamedDocument document, Reading reading, List<Iri> entities) {
        DocumentAccounts accounts = new DocumentAccounts(base, document, reading.events(), entities, reading.lasting());
        List<EventNode> events = new ArrayList<>();
        for (EventMention event : reading.events()) {
            events.add(new EventNode(number, events.size(), document.issued(), event, accounts));
        }
        return new Telling(number, document, events, reading.answers(), reading.sequels());
    }
}
