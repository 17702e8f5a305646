package org.demarche.resolve;

import java.util.List;
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
}
