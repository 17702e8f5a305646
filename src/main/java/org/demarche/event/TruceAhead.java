package org.demarche.event;

import java.util.Set;
import org.demarche.model.Token;

/** Whether a word that tells how a truce stands tells what may only come: "once the truce takes effect". */
final class TruceAhead {
    private static final Set<String> LIMITS = Set.of("before", "until", "till");
    private static final Set<String> SUPPOSING = Set.of("once", "when", "if", "unless", "whenever");
    private static final int MAX_CLIMB = 4;

    private TruceAhead() {}

    /** "Fighting would restart once the truce ran out", "to see whether it was kept". */
    static boolean isSupposed(Syntax tree, int verb) {
        return tree.token(verb).label().equals("ccomp")
                ? isMarked(tree, verb, Set.of("whether"))
                : isClause(tree, verb, SUPPOSING);
    }

    /** "Before the truce takes effect": it is to come. */
    static boolean isToCome(Syntax tree, int verb) {
        return isClause(tree, verb, LIMITS);
    }

    /** Whether it is a clause with such a word, and tells of no time gone by. */
    private static boolean isClause(Syntax tree, int verb, Set<String> words) {
        Token token = tree.token(verb);
        return token.label().equals("advcl")
                && isMarked(tree, verb, words)
                && (token.tag().matches("VB[ZP]") || isUnderModal(tree, token.head()));
    }

    private static boolean isMarked(Syntax tree, int verb, Set<String> words) {
        return tree.children(verb, "mark", "advmod").stream()
                .anyMatch(m -> m < verb && words.contains(tree.token(m).lower()));
    }

    private static boolean isUnderModal(Syntax tree, int verb) {
        int at = verb;
        for (int climb = 0; climb < MAX_CLIMB && at >= 0; climb++) {
            if (tree.children(at, "aux").stream()
                    .anyMatch(a -> tree.token(a).tag().equals("MD"))) {
                return true;
            }
            at = tree.token(at).head();
        }
        return false;
    }

    /** "Until the end of the truce", "hours before its expiry", "begins upon the expiry of the first": not yet. */
    static boolean isAhead(Syntax tree, int noun) {
        int preposition =
                tree.token(noun).label().equals("pobj") ? tree.token(noun).head() : -1;
        boolean ahead = preposition > 0
                && tree.token(preposition).isWord("of")
                && tree.token(preposition - 1).isWord("ahead");
        return tree.token(noun).isNoun()
                && preposition >= 0
                && (ahead
                        || (tree.token(preposition).isWord("upon", "on", "after")
                                && isPresentOrFuture(
                                        tree, tree.token(preposition).head()))
                        || tree.token(preposition)
                                .isWord("until", "till", "before", "from", "by", "at", "to", "toward", "towards"));
    }

    private static boolean isPresentOrFuture(Syntax tree, int verb) {
        return verb >= 0 && (tree.token(verb).tag().matches("VB[ZP]") || isUnderModal(tree, verb));
    }
}
