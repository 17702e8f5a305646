package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.model.Event;
import org.demarche.model.StatusStep;
import org.demarche.vocab.Dip;

/** How the ceasefires and demands of a graph fared. */
record Histories(String base) {
    List<StatusStep> of(ResolvedEntities entities, List<NamedDocument> documents, List<Event> events) {
        CeasefireHistory ceasefires = new CeasefireHistory(entities, documents, events);
        DemandAnswers answers = new DemandAnswers(entities, documents, events);
        List<StatusStep> result = new ArrayList<>();
        for (Event event : events) {
            if (event.type().equals(Dip.CEASEFIRE)) {
                result.addAll(StepDraft.inOrder(base, event.iri(), ceasefires.of(event)));
            } else if (event.type().equals(Dip.DEMAND)) {
                result.addAll(StepDraft.inOrder(base, event.iri(), answers.of(event)));
            }
        }
        result.sort(Comparator.comparing(StatusStep::iri));
        return List.copyOf(result);
    }
}
