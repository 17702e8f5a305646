package org.demarche.event;

import java.util.Collection;
import org.demarche.model.Span;

/** Stretches of text that tell an event. */
final class Evidence {
    private static final int MAX_PHRASE = 40;

    private Evidence() {}

    /** The phrase of a word without the verbs that go on behind it: "urged restraint and insisted on talks". */
    private static int[] clause(Syntax tree, int trigger) {
        int[] phrase = tree.phrase(trigger);
        int to = phrase[1];
        for (int joined : tree.children(trigger, "conj")) {
            if (joined > trigger
                    && tree.token(joined).isVerb()
                    && tree.token(trigger).isVerb()) {
                to = Math.min(to, tree.phrase(joined)[0]);
            }
        }
        while (to > trigger + 1
                && (tree.token(to - 1).label().equals("cc")
                        || tree.token(to - 1).form().equals(","))) {
            to--;
        }
        return new int[] {phrase[0], to < phrase[1] ? to : phrase[1]};
    }

    /** The smallest stretch that holds a word with its phrase and the phrases of its arguments. */
    static Span around(Syntax tree, int trigger, Collection<Integer> arguments) {
        return around(tree, trigger, clause(tree, trigger), arguments);
    }

    /** The same for one of several things named in a row: "a maritime ceasefire, a full ceasefire and peace". */
    static Span of(Syntax tree, int trigger, Collection<Integer> arguments) {
        int[] own = tree.phrase(trigger);
        for (int other : tree.children(trigger, "conj", "cc")) {
            int from = tree.phrase(other)[0];
            if (from > trigger) {
                own[1] = Math.min(own[1], from);
            }
        }
        if (own[1] > trigger + 1 && tree.token(own[1] - 1).form().equals(",")) {
            own[1]--;
        }
        return around(tree, trigger, own, arguments);
    }

    private static Span around(Syntax tree, int trigger, int[] own, Collection<Integer> arguments) {
        int from = trigger;
        int to = trigger + 1;
        if (own[1] - own[0] <= MAX_PHRASE) {
            from = own[0];
            to = own[1];
        }
        for (int argument : arguments) {
            if (tree.dominates(argument, trigger)) {
                from = Math.min(from, argument);
                to = Math.max(to, argument + 1);
                continue;
            }
            int[] phrase = tree.phrase(argument);
            from = Math.min(from, phrase[0]);
            to = Math.max(to, phrase[1]);
        }
        return tree.sentence().span(from, to);
    }
}
