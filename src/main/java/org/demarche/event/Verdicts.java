package org.demarche.event;

import java.util.List;
import java.util.Locale;

/** Tells acts that a verb of saying can stand for from words: "rejected the offer" is one, "rejected the claim that it had fired" not. */
final class Verdicts {
    private final Reading reading;

    Verdicts(Reading reading) {
        this.reading = reading;
    }

    /** "Rejected the offer", "denied them access": an act; "rejected the claim that it had fired" tells what was said. */
    boolean only(Report report) {
        Syntax tree = report.tree();
        int verb = report.trigger();
        List<Integer> objects = tree.deepObjects(verb);
        boolean refuses = tree.token(verb).lemma().equals("deny")
                && (tree.has(verb, "dative", "iobj") || objects.stream().anyMatch(o -> isAny(tree, o, "granted")));
        return refuses
                || (isAny(tree, verb, "judging")
                        && !objects.isEmpty()
                        && objects.stream().noneMatch(o -> tree.token(o).isVerb() || tellsWhat(tree, o)));
    }

    private boolean isAny(Syntax tree, int token, String wordClass) {
        return reading.lexicon()
                .words(wordClass)
                .contains(tree.token(token).lemma().toLowerCase(Locale.ROOT));
    }

    /** "The claim that it had fired", and not "the demand to leave". */
    private static boolean tellsWhat(Syntax tree, int noun) {
        return tree.has(noun, "ccomp")
                || tree.children(noun, "acl", "relcl").stream()
                        .anyMatch(verb -> !tree.token(verb).tag().equals("VB") || !tree.has(verb, "aux"));
    }
}
