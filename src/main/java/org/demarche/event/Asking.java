package org.demarche.event;

import java.util.List;
import java.util.Set;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.Span;

/**
 * One place that tells of a demand.
 *
 * @param demanders who asks, entities of the document
 * @param addressees of whom, where the text says
 * @param content what is asked, in the text's words
 * @param items the parts of a content that lists several
 * @param kind requirement, condition or appeal
 * @param evidence the clause that tells it
 * @param details further roles, such as the day
 * @param sources who passes it on
 * @param factuality whether it is asked indeed
 * @param confidence how surely such words ask, from 0 to 1
 */
record Asking(
        Set<Integer> demanders,
        Set<Integer> addressees,
        String content,
        List<String> items,
        Iri kind,
        Span evidence,
        Roles details,
        List<Integer> sources,
        Factuality factuality,
        double confidence) {
    /** One that is told as a fact by the text itself, without further roles. */
    static Asking told(
            Set<Integer> demanders,
            Set<Integer> addressees,
            String content,
            Iri kind,
            Span evidence,
            double confidence) {
        return new Asking(
                demanders,
                addressees,
                content,
                List.of(),
                kind,
                evidence,
                new Roles(),
                List.of(),
                Factuality.ACTUAL,
                confidence);
    }

    Asking addressedTo(Set<Integer> others) {
        return new Asking(demanders, others, content, items, kind, evidence, details, sources, factuality, confidence);
    }
}
