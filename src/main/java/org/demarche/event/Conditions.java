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
 * Conditions that somebody sets: "only if", "provided that", "unless", "will not … until", "ruled out any pause before", "will
 * go on until", "could be extended as soon as", "impossible without". Parsers attach these clauses wrongly more often than
 * not, so they are read from the words.
 */
final class Conditions {
    private static final Set<String> UNTIL = Set.of("until", "till", "before", "while");
    private static final Set<String> NEGATIONS = Set.of(
            "not", "n't", "no", "never", "nothing", "neither", "none", "impossible", "unthinkable", "refuse", "cannot");
    private static final Set<String> GOING_ON = Set.of("continue", "go", "remain", "stay", "keep", "persist");
    private static final Set<String> FUTURE = Set.of("will", "would", "'ll", "shall", "wo");
    private static final Set<String> OPEN = Set.of("could", "can", "may", "might", "would");
    private static final int MAX_WORDS = 4;
    private static final int REACH = 14;

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
        for (int i = 0; i < tree.size(); i++) {
            int length = subordinator(tree, i);
            if (length > 0) {
                condition(tree, i, length).ifPresent(result::add);
                i += length;
            } else if (tree.token(i).lower().equals("without")) {
                without(tree, i).ifPresent(result::add);
            }
        }
        return result;
    }

    private int subordinator(Syntax tree, int at) {
        int governor = governor(tree, at);
        if (UNTIL.contains(tree.token(at).lower())) {
            return governor >= 0 && holdsBack(tree, governor, tree.token(at).lower()) ? 1 : 0;
        }
        StringBuilder words = new StringBuilder();
        int best = 0;
        for (int length = 1; length <= MAX_WORDS && at + length <= tree.size(); length++) {
            if (length > 1) {
                words.append(' ');
            }
            words.append(tree.token(at + length - 1).lower());
            if (reading.lexicon().words("condition").contains(words.toString())) {
                best = length;
            }
            boolean soon =
                    words.toString().equals("as soon as") || words.toString().equals("once");
            if (soon && governor >= 0 && hasAuxiliary(tree, governor, OPEN)) {
                best = length;
            }
        }
        return best;
    }

    /** Whether the main clause keeps something back or goes on with it, so that "until" sets a condition. */
    private boolean holdsBack(Syntax tree, int governor, String subordinator) {
        String lemma = tree.token(governor).lemma().toLowerCase(Locale.ROOT);
        boolean denied = tree.isNegated(governor)
                || tree.children(governor).stream().anyMatch(c -> tree.children(c, "det", "neg").stream()
                        .anyMatch(d -> tree.token(d).lower().equals("no")))
                || (lemma.equals("rule")
                        && tree.children(governor, "prt", "prep", "advmod").stream()
                                .anyMatch(p -> tree.token(p).lower().equals("out")));
        boolean goesOn =
                GOING_ON.contains(lemma) && hasAuxiliary(tree, governor, FUTURE) && !tree.has(governor, "xcomp");
        return subordinator.equals("while")
                ? denied && hasAuxiliary(tree, governor, FUTURE)
                : denied || (goesOn && !subordinator.equals("before"));
    }

    private static boolean hasAuxiliary(Syntax tree, int verb, Set<String> words) {
        return tree.children(verb, "aux", "auxpass").stream()
                .anyMatch(a -> words.contains(tree.token(a).lower()));
    }

    /** "X would agree, but only if Y also signed": X sets the condition that Y sign. */
    private Optional<Asking> condition(Syntax tree, int at, int length) {
        int from = at + length;
        int verb = -1;
        for (int i = from; i < tree.size() && verb < 0; i++) {
            if (tree.token(i).isVerb()
                    && !tree.children(i, "nsubj", "nsubjpass").isEmpty()) {
                verb = i;
            }
        }
        int governor = governor(tree, at);
        if (verb < 0 || governor < 0) {
            return Optional.empty();
        }
        List<Integer> subjects = tree.surfaceSubjects(governor);
        Set<Integer> demanders = demanders(tree, subjects, at);
        if (demanders.isEmpty()) {
            return Optional.empty();
        }
        int to = clauseEnd(tree, verb);
        Set<Integer> addressees = new LinkedHashSet<>(reading.actors(tree, tree.children(verb, "nsubj", "nsubjpass")));
        addressees.removeAll(demanders);
        if (isForecast(tree, at, governor, subjects, addressees)) {
            return Optional.empty();
        }
        Span words = tree.sentence().span(from, to);
        int start = subjects.stream().filter(s -> s < at).min(Integer::compare).orElse(Math.min(governor, at));
        return Optional.of(asking(
                demanders, addressees, words, tree.sentence().span(Math.min(start, at), Math.max(to, governor + 1))));
    }

    /**
     * "He will stay until the weather clears" waits for nobody, and "violence will go on unless they talk" warns of what nobody
     * does on purpose.
     */
    private boolean isForecast(Syntax tree, int at, int governor, List<Integer> subjects, Set<Integer> addressees) {
        String word = tree.token(at).lower();
        if (word.equals("unless")) {
            boolean acts = !reading.actors(tree, subjects).isEmpty()
                    || subjects.stream().map(tree::token).anyMatch(Speakers::isFirstPerson);
            return !acts && !tree.isPassive(governor);
        }
        boolean goesOn =
                GOING_ON.contains(tree.token(governor).lemma().toLowerCase(Locale.ROOT)) && !tree.isNegated(governor);
        return UNTIL.contains(word) && goesOn && addressees.isEmpty();
    }

    /** "Impossible without recognition of …", "refused to free them without a ceasefire". */
    private Optional<Asking> without(Syntax tree, int at) {
        Optional<Integer> noun = tree.children(at, "pobj").stream().findFirst();
        if (noun.isEmpty()
                || tree.coordinated(noun.get()).stream().noneMatch(n -> reading.lexicon()
                        .words("concession")
                        .contains(tree.token(n).lemma().toLowerCase(Locale.ROOT)))) {
            return Optional.empty();
        }
        int negation = -1;
        for (int i = at - 1; i >= Math.max(0, at - REACH) && negation < 0; i--) {
            Token token = tree.token(i);
            if (token.form().equals(";")) {
                return Optional.empty();
            }
            if (NEGATIONS.contains(token.lower())
                    || NEGATIONS.contains(token.lemma().toLowerCase(Locale.ROOT))) {
                negation = i;
            }
        }
        int governor = negation < 0 ? -1 : tree.token(negation).isVerb() ? negation : governor(tree, at);
        if (governor < 0) {
            return Optional.empty();
        }
        List<Integer> subjects = tree.surfaceSubjects(governor);
        Set<Integer> demanders = demanders(tree, subjects, at);
        if (demanders.isEmpty()) {
            return Optional.empty();
        }
        Span words = tree.phraseSpan(noun.get());
        int start = subjects.stream().filter(s -> s < at).min(Integer::compare).orElse(governor);
        return Optional.of(asking(
                demanders,
                Set.of(),
                words,
                tree.sentence().span(Math.min(start, negation), at + 1).cover(words)));
    }

    private Asking asking(Set<Integer> demanders, Set<Integer> addressees, Span words, Span evidence) {
        return new Asking(
                demanders,
                addressees,
                Wording.clause(reading.text(), words),
                List.of(),
                Dip.CONDITION,
                evidence,
                new Roles(),
                List.of(),
                Factuality.ACTUAL,
                0.7);
    }

    /**
     * Who sets it: the subject of the main clause, if it acts by itself; the speaker where the subject is his ("his Cabinet
     * would not meet until …") or no actor ("there will be no truce until …").
     */
    private Set<Integer> demanders(Syntax tree, List<Integer> subjects, int at) {
        Set<Integer> result = new LinkedHashSet<>();
        boolean owned = subjects.stream()
                .flatMap(s -> tree.children(s, "poss").stream())
                .anyMatch(p -> tree.token(p).tag().equals("PRP$"));
        if (!owned) {
            result.addAll(reading.actors(tree, subjects));
            result.addAll(speakers.firstPersons(tree, subjects));
        }
        if (result.isEmpty()) {
            sources.around(tree.token(at).span()).stream().findFirst().ifPresent(r -> result.addAll(r.speakers()));
        }
        if (result.isEmpty()) {
            result.addAll(reading.actors(tree, subjects));
        }
        return result;
    }

    /**
     * The verb of the main clause: the last one before the subordinator that has a subject, or the first one behind the
     * clause where that opens the sentence ("until it withdraws, there can be no talks").
     */
    private static int governor(Syntax tree, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (tree.token(i).isVerb() && tree.has(i, "nsubj", "nsubjpass", "expl")) {
                boolean apart = tree.token(at - 1).tag().equals("CC") && i < at - 1;
                if (!apart || tree.token(at).lower().startsWith("only")) {
                    return i;
                }
                break;
            }
        }
        int own = -1;
        for (int i = at + 1; i < tree.size(); i++) {
            if (tree.token(i).isVerb() && tree.has(i, "nsubj", "nsubjpass", "expl")) {
                if (own >= 0 && !tree.dominates(own, i)) {
                    return i;
                }
                own = own < 0 ? i : own;
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
