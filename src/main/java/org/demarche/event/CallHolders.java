package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.model.EntityMention;
import org.demarche.model.Token;

/** Who holds a call, where it is the object of a verb: "plans a conference call with X and Y", "the call that he had with X". */
final class CallHolders {
    private static final int LONGEST_SUBJECT = 8;

    private final Reading reading;
    private final CallPeople people;

    CallHolders(Reading reading, CallPeople people) {
        this.reading = reading;
        this.people = people;
    }

    /** The persons who hold a call, and of one that a clause tells of those, too, with whom they do. */
    List<Integer> of(Syntax tree, int call) {
        Token noun = tree.token(whole(tree, call));
        if (!noun.label().equals("dobj") || noun.head() < 0) {
            return inClause(tree, call);
        }
        List<Integer> result = new ArrayList<>(people.persons(tree, tree.deepSubjects(noun.head())));
        if (tree.token(noun.head()).lemma().equals("receive")) {
            // "Received the call of the president": a call to prayer or to order is not received of a person.
            result.addAll(people.persons(tree, tree.prepositional(call, "of")));
        }
        return result;
    }

    /** "X, together with Y and Z, held a call", "the latter's call": those beside the subject, and the last one named before. */
    List<Integer> companions(Syntax tree, int trigger) {
        List<Integer> result = new ArrayList<>();
        List<EntityMention> persons = reading.mentions(tree.sentence().index()).stream()
                .filter(m -> m.form().names() && m.entities().stream().allMatch(reading::isPerson))
                .toList();
        boolean latter = tree.children(trigger, "poss").stream()
                .anyMatch(p -> tree.token(p).isWord("latter"));
        if (latter) {
            persons.stream()
                    .filter(m -> m.to() <= trigger)
                    .reduce((a, b) -> b)
                    .ifPresent(m -> result.addAll(m.entities()));
        }
        int verb = tree.token(trigger).isVerb()
                ? trigger
                : tree.token(whole(tree, trigger)).head();
        if (verb < 0 || !tree.token(verb).isVerb()) {
            return result;
        }
        for (int subject : tree.children(verb, "nsubj")) {
            int beside = IntStream.range(subject + 1, verb)
                    .filter(i -> isBeside(tree, i))
                    .findFirst()
                    .orElse(verb);
            persons.stream().filter(m -> m.from() > beside && m.to() <= verb).forEach(m -> result.addAll(m.entities()));
        }
        return result;
    }

    private static boolean isBeside(Syntax tree, int at) {
        return tree.token(at).isWord("alongside")
                || (tree.token(at).isWord("together", "along", "jointly")
                        && tree.token(at + 1).isWord("with"));
    }

    /** "Held a series of calls", "took part in part of a call": the noun above, else the call's own. */
    int whole(Syntax tree, int call) {
        int of = tree.token(call).head();
        return of > 0 && tree.token(of).isWord("of") && isAmount(tree.token(of - 1)) ? of - 1 : call;
    }

    private boolean isAmount(Token noun) {
        return noun.isWord("part") || reading.lexicon().words("batch").contains(noun.lower());
    }

    private List<Integer> inClause(Syntax tree, int call) {
        List<Integer> result = new ArrayList<>();
        clause(tree, call).ifPresent(verb -> {
            result.addAll(people.persons(tree, tree.deepSubjects(verb)));
            result.addAll(people.of(tree, tree.prepositional(verb, "with")));
        });
        return result;
    }

    /**
     * The verb of "the call that he had with X", by its place, as the tree hangs it on the call, on the verb above or on what the call
     * is told of.
     */
    Optional<Integer> clause(Syntax tree, int call) {
        return IntStream.range(call + 2, Math.min(tree.size(), call + LONGEST_SUBJECT))
                .filter(verb -> isHeld(tree, call, verb))
                .boxed()
                .findFirst();
    }

    private boolean isHeld(Syntax tree, int call, int verb) {
        int subject = tree.token(call + 1).isWord("that", "which") ? call + 2 : call + 1;
        boolean holding = tree.token(verb).isVerb()
                && reading.lexicon()
                        .words("holding")
                        .contains(tree.token(verb).lemma().toLowerCase(Locale.ROOT));
        return holding
                && tree.children(verb, "nsubj").stream().anyMatch(s -> s >= subject && s < verb)
                && tree.children(verb, "dobj").stream().allMatch(o -> o <= call + 1)
                && tree.sentence().tokens().subList(call + 1, verb).stream()
                        .noneMatch(t -> t.isVerb() || t.form().equals(","));
    }

    /** The person whom the sentence before is about, in the same paragraph. */
    Optional<List<Integer>> subjectBefore(Syntax tree) {
        int sentence = tree.sentence().index();
        if (sentence == 0
                || reading.tree(sentence - 1).sentence().block()
                        != tree.sentence().block()) {
            return Optional.empty();
        }
        Syntax before = reading.tree(sentence - 1);
        for (Token token : before.sentence().tokens()) {
            if (token.head() < 0) {
                List<Integer> subjects = people.persons(before, before.surfaceSubjects(token.index()));
                return subjects.size() == 1 ? Optional.of(subjects) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
