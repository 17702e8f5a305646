package org.demarche.resolve;

import java.util.Comparator;
import java.util.List;
import org.demarche.model.Event;
import org.demarche.model.StatusStep;
import org.demarche.vocab.Dip;

/** How the ceasefires and demands of a graph fared. */
record Histories(String base) {
    /**
     * @param events all that the documents tell of
     * @param wanted those whose histories are asked for
     */
    List<StatusStep> of(ResolvedEntities entities, List<Telling> tellings, List<Event> events, List<Event> wanted) {
        CeasefireHistory ceasefires = new CeasefireHistory(entities, tellings, events);
        DemandAnswers answers = new DemandAnswers(entities, tellings, events);
        return wanted.parallelStream()
                .map(event -> StepDraft.inOrder(base, event.iri(), drafts(event, ceasefires, answers)))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(StatusStep::iri))
                .toList();
    }

    private static List<StepDraft> drafts(Event event, CeasefireHistory ceasefires, DemandAnswers answers) {
        if (event.type().equals(Dip.CEASEFIRE)) {
            return ceasefires.of(event);
        }
        return event.type().equals(Dip.DEMAND) ? answers.of(event) : List.of();
    }
}
