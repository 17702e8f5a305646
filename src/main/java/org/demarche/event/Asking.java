package org.demarche.event;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
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
    private static final double SAME_CONTENT = 0.6;
    private static final double SAME_SHORT_CONTENT = 0.75;
    private static final double NESTED_CONTENT = 0.5;
    private static final int FEW_WORDS = 4;
    private static final int RIGHT_BEHIND = 4;

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

    /**
     * Whether two places tell of one demand: the same demander, or somebody and those for whom he acts, and much the same content.
     *
     * @param represents whether the first of two entities acts for the second
     */
    boolean isSame(Asking other, BiPredicate<Integer, Integer> represents) {
        boolean common = demanders.stream().anyMatch(d -> other.demanders.stream()
                .anyMatch(o -> d.equals(o) || represents.test(d, o) || represents.test(o, d)));
        if (!common) {
            return false;
        }
        Set<String> first = Wording.bag(content);
        Set<String> second = Wording.bag(other.content);
        boolean within = evidence.contains(other.evidence) || other.evidence.contains(evidence);
        // "Fighting must stop. It must stop now": said again right behind.
        boolean again =
                evidence.end() < other.evidence.start() && other.evidence.start() - evidence.end() <= RIGHT_BEHIND;
        boolean few = Math.min(first.size(), second.size()) < FEW_WORDS;
        double wanted = within || again ? NESTED_CONTENT : few ? SAME_SHORT_CONTENT : SAME_CONTENT;
        return Wording.overlap(first, second) >= wanted;
    }
}
