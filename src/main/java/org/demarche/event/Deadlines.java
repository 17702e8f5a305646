package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Factuality;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Demands with a term: "gave Hanoi until Friday to withdraw", "gave them 48 hours to leave". */
final class Deadlines {
    private static final Set<String> LENGTHS = Set.of("hour", "day", "week", "month", "minute", "year");
    private static final int REACH = 14;

    private final Reading reading;
    private final Demanders demanders;
    private final Addressees addressees;
    private final FactualityReader factuality;
    private final ConditionSetters setters;

    Deadlines(
            Reading reading, Demanders demanders, Addressees addressees, FactualityReader factuality, Sources sources) {
        this.reading = reading;
        this.demanders = demanders;
        this.addressees = addressees;
        this.factuality = factuality;
        this.setters = new ConditionSetters(reading, demanders, sources);
    }

    List<Asking> find(Syntax tree) {
        List<Asking> result = new ArrayList<>();
        for (Token token : tree.sentence().tokens()) {
            if (token.isVerb() && token.lemma().equalsIgnoreCase("give")) {
                given(tree, token.index()).ifPresent(result::add);
            } else if (token.isVerb() && token.lemma().equalsIgnoreCase("have")) {
                had(tree, token.index()).ifPresent(result::add);
            }
        }
        return result;
    }

    private Optional<Asking> given(Syntax tree, int verb) {
        Optional<Span> words = words(tree, verb);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> objects = new ArrayList<>(tree.children(verb, "dative", "iobj"));
        if (objects.isEmpty()) {
            tree.deepObjects(verb).stream()
                    .filter(o -> tree.token(o).span().start() < words.get().start())
                    .forEach(objects::add);
        }
        objects.removeIf(o -> LENGTHS.contains(lemma(tree, o)));
        Set<Integer> asking = demanders.of(tree, verb, tree.deepSubjects(verb));
        Factuality mode = factuality.of(tree, verb);
        if (asking.isEmpty() || objects.isEmpty() || mode == Factuality.DENIED) {
            return Optional.empty();
        }
        Set<Integer> asked = addressees.named(tree, objects);
        asked.removeAll(asking);
        return Optional.of(asking(tree, verb, asking, asked, words.get(), objects, mode));
    }

    /** "Hanoi had until Friday to withdraw, the minister said": he is who sets the term. */
    private Optional<Asking> had(Syntax tree, int verb) {
        Optional<Span> words = words(tree, verb);
        List<Integer> subjects = tree.children(verb, "nsubj");
        Set<Integer> asked = words.isEmpty() ? Set.of() : addressees.named(tree, subjects);
        Factuality mode = factuality.of(tree, verb);
        if (asked.isEmpty() || mode == Factuality.DENIED) {
            return Optional.empty();
        }
        Set<Integer> asking = setters.speakers(tree, subjects, verb);
        boolean own = asking.stream().anyMatch(asked::contains);
        return asking.isEmpty() || own
                ? Optional.empty()
                : Optional.of(asking(tree, verb, asking, asked, words.get(), List.of(), mode));
    }

    private Asking asking(
            Syntax tree,
            int verb,
            Set<Integer> asking,
            Set<Integer> asked,
            Span words,
            List<Integer> objects,
            Factuality mode) {
        Set<Integer> parts = new LinkedHashSet<>(tree.children(verb, "nsubj"));
        parts.addAll(objects);
        task(tree, verb).ifPresent(parts::add);
        return new Asking(
                asking,
                asked,
                Wording.clause(reading.text(), words),
                List.of(),
                Dip.REQUIREMENT,
                Evidence.around(tree, verb, parts),
                new Roles(),
                List.of(),
                mode,
                0.75);
    }

    /** The time that is left and what is to be done within it. */
    private static Optional<Span> words(Syntax tree, int verb) {
        Optional<Integer> task = task(tree, verb);
        return task.flatMap(t -> term(tree, verb, t))
                .map(from -> tree.sentence().span(from, tree.phrase(task.get())[1]));
    }

    /** What is to be done: the first infinitive behind the verb. */
    private static Optional<Integer> task(Syntax tree, int verb) {
        for (int i = verb + 1; i < Math.min(tree.size(), verb + REACH); i++) {
            Token token = tree.token(i);
            if (token.isVerb()) {
                return tree.hasTo(i) ? Optional.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the words for the time begin: "until …", "four days". */
    private static Optional<Integer> term(Syntax tree, int verb, int task) {
        for (int i = verb + 1; i < task; i++) {
            if (tree.token(i).lower().equals("until")) {
                return Optional.of(i);
            }
            boolean length =
                    LENGTHS.contains(lemma(tree, i)) && !tree.token(i).label().equals("pobj");
            // "Gave the rebels one week to leave": the time may hang beside the object.
            boolean beside = tree.token(i).label().equals("npadvmod") && tree.has(verb, "dobj", "dative");
            if (length && (beside || tree.token(i).label().equals("dobj"))) {
                return Optional.of(tree.phrase(i)[0]).filter(f -> f > verb);
            }
        }
        return Optional.empty();
    }

    private static String lemma(Syntax tree, int token) {
        return tree.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
