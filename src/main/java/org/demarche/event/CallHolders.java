package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
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
}
