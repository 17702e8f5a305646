package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Iri;
import org.demarche.model.Span;
import org.demarche.model.StatusStep;

/**
 * A step of a history that does not know its place yet.
 *
 * @param rank orders the steps of one day: the earlier stage first
 */
record StepDraft(
        Iri status,
        int rank,
        Optional<LocalDate> date,
        Iri document,
        List<Span> evidence,
        List<Iri> accordingTo,
        List<Iri> by,
        List<Iri> conditions) {
    private static final Comparator<StepDraft> IN_TIME = Comparator.comparing(
                    (StepDraft s) -> s.date.orElse(LocalDate.MAX))
            .thenComparingInt(StepDraft::rank)
            .thenComparing(StepDraft::document)
            .thenComparing(s -> s.evidence.get(0));

    /** The steps of one event in their order, with names. */
    static List<StatusStep> inOrder(String base, Iri event, List<StepDraft> drafts) {
        List<StepDraft> sorted = drafts.stream().sorted(IN_TIME).toList();
        List<StatusStep> steps = new ArrayList<>();
        for (StepDraft draft : sorted) {
            String content =
                    event + " " + draft.status + " " + draft.date + " " + draft.document + " " + draft.evidence;
            steps.add(new StatusStep(
                    new Iri(base + "status-step/" + Slugs.longHash(content)),
                    event,
                    steps.size() + 1,
                    draft.status,
                    draft.date,
                    draft.document,
                    draft.evidence,
                    draft.accordingTo,
                    draft.by,
                    draft.conditions));
        }
        return steps;
    }
}
