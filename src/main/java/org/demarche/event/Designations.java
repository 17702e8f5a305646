package org.demarche.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Whose word a name for something is: "what it called a “state of war”". */
final class Designations {
    private final Reading reading;

    Designations(Reading reading) {
        this.reading = reading;
    }

    /** The pronoun that is the subject of such a verb; -1 where a verb has no such object and subject. */
    static int pronoun(Syntax tree, int verb) {
        boolean named = tree.children(verb, "dobj").stream()
                .anyMatch(o -> o < verb && tree.token(o).isWord("what"));
        return named
                ? tree.children(verb, "nsubj").stream()
                        .filter(s -> LastSpeaker.isPronoun(tree.token(s)))
                        .findFirst()
                        .orElse(-1)
                : -1;
    }

    static boolean isThing(Syntax tree, int pronoun) {
        return tree.token(pronoun).isWord("it", "they");
    }

    /** "Chad declared what it called a “state of war”": the subject of the clause around it. */
    Optional<List<Integer>> speakers(Syntax tree, int verb) {
        int pronoun = pronoun(tree, verb);
        if (pronoun < 0 || !isThing(tree, pronoun)) {
            return Optional.empty();
        }
        int above = tree.token(verb).head();
        while (above >= 0 && tree.surfaceSubjects(above).isEmpty()) {
            above = tree.token(above).head();
        }
        if (above >= 0 && isAskedFor(tree, tree.token(above))) {
            // "Chad urged Mali to stop what it called a “state of war”".
            above = tree.token(above).head();
        }
        return above < 0 ? Optional.empty() : Optional.of(tree.surfaceSubjects(above));
    }

    private boolean isAskedFor(Syntax tree, Token verb) {
        return Set.of("ccomp", "xcomp").contains(verb.label())
                && reading.lexicon().framesOf(tree.token(verb.head()).lemma().toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(f -> f.eventType().equals(Dip.DEMAND) && !f.isSupport());
    }
}
