package org.demarche.event;

import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.model.Span;

/** Finds what a noun tells: "the claim that X had lied". */
final class ToldByNoun {
    private ToldByNoun() {}

    /** The clause with "that" on the noun, without its "that". */
    static Optional<Span> of(Syntax tree, int noun) {
        return tree.children(noun, "acl", "ccomp").stream()
                .filter(clause -> clause > noun)
                .flatMap(clause -> tree.children(clause, "mark").stream()
                        .filter(mark -> tree.token(mark).isWord("that") && mark + 1 < clause)
                        .map(mark -> tree.sentence().span(mark + 1, end(tree, noun, clause))))
                .findFirst();
    }

    /** Where the clause ends: "the claim that X had lied surprised Y" has a verb that trees like to hang on it. */
    private static int end(Syntax tree, int noun, int clause) {
        int end = tree.phrase(clause)[1];
        if (tree.token(noun).head() >= 0) {
            return end;
        }
        return tree.children(clause, "ccomp", "conj").stream()
                .filter(verb -> verb > clause && !tree.has(verb, "mark"))
                .mapToInt(verb -> verbs(tree, verb).min().orElse(verb))
                .filter(first -> first < end && !tree.token(first - 1).isWord(",", "and", "or", "but"))
                .filter(first -> verbs(tree, first).anyMatch(i -> tree.token(i).isTagged("VBD", "VBZ", "VBP", "MD")))
                .min()
                .orElse(end);
    }

    /** The verb and its auxiliaries. */
    private static IntStream verbs(Syntax tree, int verb) {
        return IntStream.concat(
                IntStream.of(verb),
                tree.children(verb, "aux", "auxpass").stream().mapToInt(i -> i));
    }
}
