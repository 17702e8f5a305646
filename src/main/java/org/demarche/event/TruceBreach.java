package org.demarche.event;

import java.util.Collection;
import java.util.Set;

/** Whether those who made a truce are told in the same breath to have fought on: "declared a truce and shelled the town the next day". */
final class TruceBreach {
    private final TruceNature nature;

    TruceBreach(TruceNature nature) {
        this.nature = nature;
    }

    /** Whether a clause joined to one of the verbs that tell of the truce tells so. */
    boolean follows(Syntax tree, Collection<Integer> verbs) {
        return verbs.stream()
                .filter(v -> tree.token(v).isVerb())
                .flatMap(v -> tree.children(v, "conj").stream().filter(c -> c > v))
                .filter(c -> TruceVerb.isFinite(tree, c) && !tree.isNegated(c))
                .filter(c -> tree.children(c, "aux").stream()
                        .noneMatch(a -> tree.token(a).tag().equals("MD")
                                || tree.token(a).isWord("to")))
                .anyMatch(c -> isOnward(tree, c) || (nature.is("breaking", tree.token(c)) && isSoon(tree, c)));
    }

    /** "Kept up their attacks", "continued to shell the port". */
    private boolean isOnward(Syntax tree, int verb) {
        return nature.is("keeping-on", tree.token(verb))
                && tree.children(verb, "dobj", "xcomp", "nsubj").stream()
                        .map(tree::token)
                        .anyMatch(t -> nature.is("fighting", t) || nature.is("breaking", t));
    }

    private boolean isSoon(Syntax tree, int verb) {
        Set<Integer> above = tree.ancestors(verb);
        return tree.subtree(verb).stream()
                .filter(t -> !above.contains(t))
                .anyMatch(t -> nature.is("soon", tree.token(t)));
    }
}
