package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.DemandExtractor.Asking;
import org.demarche.model.Factuality;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/**
 * Demands that no verb of asking tells: what "must" be done by somebody's words, and conditions ("only if", "provided that",
 * "unless", "before … will"). Parsers attach these clauses wrongly more often than not, so they are read from the words.
 */
final class Conditions {
    private static final Set<String> OBLIGATION = Set.of("must", "should");
    private static final Set<String> UNTIL = Set.of("until", "till", "before");
    private static final int MAX_WORDS = 4;

    private final Reading reading;
    private final Speakers speakers;
    private final Sources sources;

    Conditions(Reading reading, Speakers speakers, Sources sources) {
        this.reading = reading;
        this.speakers = speakers;
        this.sources = sources;
    }

    List<Asking> find(Syntax tree) {
        List<Asking> result = new ArrayList<>();
        for (Token token : tree.sentence().tokens()) {
            if (token.tag().equals("MD")
                    && OBLIGATION.contains(token.lower())
                    && token.label().equals("aux")) {
                obligation(tree, token.index(), token.head()).ifPresent(result::add);
            } else if (isNeed(tree, token)) {
                obligation(tree, token.index(), token.index()).ifPresent(result::add);
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            int length = subordinator(tree, i);
            if (length > 0) {
                condition(tree, i, length).ifPresent(result::add);
                i += length;
            }
        }
        return result;
    }

    /** "Needs to", "has to": as good as "must". */
    private static boolean isNeed(Syntax tree, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return token.isVerb()
                && (lemma.equals("need") || lemma.equals("have"))
                && tree.children(token.index(), "xcomp").stream().anyMatch(tree::hasTo)
                && !tree.isNegated(token.index());
    }

    /** "X said that Y must Z": X demands Z of Y. */
    private Optional<Asking> obligation(Syntax tree, int modal, int verb) {
        if (verb < 0) {
            return Optional.empty();
        }
        Span at = tree.token(modal).span();
        List<Report> around = sources.around(at);
        if (around.isEmpty() || around.get(0).speakers().isEmpty()) {
            return Optional.empty();
        }
        List<Integer> subjects = tree.surfaceSubjects(verb);
        boolean firstPerson = subjects.stream().map(tree::token).anyMatch(Speakers::isFirstPerson);
        boolean should = tree.token(modal).lower().equals("should");
        List<Integer> obliged = reading.actors(tree, subjects);
        if (subjects.isEmpty() || firstPerson || (should && obliged.isEmpty())) {
            return Optional.empty();
        }
        Set<Integer> demanders = new LinkedHashSet<>(around.get(0).speakers());
        Set<Integer> addressees = new LinkedHashSet<>(obliged);
        addressees.removeAll(demanders);
        int[] phrase = tree.phrase(verb);
        Span words = tree.sentence().span(Math.min(phrase[0], subjects.get(0)), phrase[1]);
        return Optional.of(new Asking(
                demanders,
                addressees,
                Wording.clause(reading.text(), words),
                List.of(),
                should ? Dip.APPEAL : Dip.REQUIREMENT,
                words,
                new Roles(),
                List.of(),
                Factuality.ACTUAL,
                should ? 0.6 : 0.75));
    }

    private int subordinator(Syntax tree, int at) {
        StringBuilder words = new StringBuilder();
        int best = 0;
        if (isUntil(tree, at)) {
            return 1;
        }
        for (int length = 1; length <= MAX_WORDS && at + length <= tree.size(); length++) {
            if (length > 1) {
                words.append(' ');
            }
            words.append(tree.token(at + length - 1).lower());
            if (reading.lexicon().words("condition").contains(words.toString())) {
                best = length;
            }
        }
        return best;
    }

    /** "Will not … until Y leaves": a condition where the main clause is denied. */
    private static boolean isUntil(Syntax tree, int at) {
        if (!UNTIL.contains(tree.token(at).lower())) {
            return false;
        }
        int governor = governor(tree, at);
        return governor >= 0
                && (tree.isNegated(governor)
                        || tree.children(governor).stream().anyMatch(c -> tree.children(c, "det", "neg").stream()
                                .anyMatch(d -> tree.token(d).lower().equals("no"))));
    }

    /** "X would agree, but only if Y also signed": X sets the condition that Y sign. */
    private Optional<Asking> condition(Syntax tree, int at, int length) {
        int from = at + length;
        if (from >= tree.size() || at == 0) {
            return Optional.empty();
        }
        int verb = -1;
        for (int i = from; i < tree.size() && verb < 0; i++) {
            if (tree.token(i).isVerb()
                    && !tree.children(i, "nsubj", "nsubjpass").isEmpty()) {
                verb = i;
            }
        }
        if (verb < 0) {
            return Optional.empty();
        }
        int governor = governor(tree, at);
        if (governor < 0) {
            return Optional.empty();
        }
        List<Integer> subjects = tree.surfaceSubjects(governor);
        Set<Integer> demanders = new LinkedHashSet<>(reading.actors(tree, subjects));
        demanders.addAll(speakers.firstPersons(tree, subjects));
        if (demanders.isEmpty()) {
            sources.around(tree.token(at).span()).stream().findFirst().ifPresent(r -> demanders.addAll(r.speakers()));
        }
        if (demanders.isEmpty()) {
            return Optional.empty();
        }
        int to = clauseEnd(tree, verb);
        Set<Integer> addressees = new LinkedHashSet<>(reading.actors(tree, tree.children(verb, "nsubj", "nsubjpass")));
        addressees.removeAll(demanders);
        Span words = tree.sentence().span(from, to);
        int start = subjects.stream().min(Integer::compare).orElse(governor);
        return Optional.of(new Asking(
                demanders,
                addressees,
                Wording.clause(reading.text(), words),
                List.of(),
                Dip.CONDITION,
                tree.sentence().span(Math.min(start, at), to),
                new Roles(),
                List.of(),
                Factuality.ACTUAL,
                0.7));
    }

    /** The verb of the main clause: the last one before the subordinator that has a subject. */
    private static int governor(Syntax tree, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (tree.token(i).isVerb() && tree.has(i, "nsubj", "nsubjpass")) {
                return i;
            }
        }
        return -1;
    }

    private static int clauseEnd(Syntax tree, int verb) {
        int end = tree.phrase(verb)[1];
        while (end > verb + 1 && tree.token(end - 1).label().equals("punct")) {
            end--;
        }
        return end;
    }
}
