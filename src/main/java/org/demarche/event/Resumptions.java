package org.demarche.event;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Token;

/** "Said that the talks were over and called the claim a lie": a second verb of saying, which the tree joins to what is said. */
final class Resumptions {
    private Resumptions() {}

    /** Who says it: whoever says the clause before, of which the subject is a thing. */
    static Optional<List<Integer>> speakers(Reading reading, Syntax tree, int verb) {
        Token token = tree.token(verb);
        int clause = token.label().equals("conj") ? token.head() : -1;
        boolean owned = clause >= 0
                && clause < verb
                && tree.token(clause).label().equals("ccomp")
                && isOfThing(reading, tree, clause);
        int saying = owned ? tree.token(clause).head() : -1;
        boolean resumed = saying >= 0
                && saying < clause
                && token.tag().equals("VBD")
                && tree.token(saying).tag().equals("VBD")
                && reading.isSaying(token)
                && reading.isSaying(tree.token(saying))
                && !tree.has(verb, "nsubj", "nsubjpass", "aux", "auxpass", "mark");
        return resumed ? Optional.of(tree.surfaceSubjects(saying)).filter(s -> !s.isEmpty()) : Optional.empty();
    }

    private static boolean isOfThing(Reading reading, Syntax tree, int clause) {
        List<Integer> subjects = tree.children(clause, "nsubj", "nsubjpass");
        return !subjects.isEmpty()
                && reading.actors(tree, subjects).isEmpty()
                && subjects.stream()
                        .map(tree::token)
                        .allMatch(s -> s.isTagged("NN", "NNS")
                                && !reading.isOffice(s)
                                && !isOf(reading, "unnamed", s)
                                && !isOf(reading, "text", s)
                                && !isOf(reading, "body", s));
    }

    private static boolean isOf(Reading reading, String wordClass, Token noun) {
        return reading.lexicon().words(wordClass).contains(noun.lemma());
    }
}
