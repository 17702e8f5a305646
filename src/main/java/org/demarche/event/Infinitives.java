package org.demarche.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.Token;

/** Finds the infinitives by which a word says what is to be done, wherever the tree hangs them. */
final class Infinitives {
    private Infinitives() {}

    /** The infinitives of a word; of an object ("repeats his appeal to both sides to stop") also those of its verb. */
    static List<Integer> of(Syntax tree, int trigger) {
        List<Integer> own = below(tree, trigger);
        Token token = tree.token(trigger);
        boolean object = token.isNoun() && token.label().equals("dobj") && token.head() >= 0;
        if (own.isEmpty() && token.isVerb()) {
            return behindNoun(tree, trigger);
        }
        return own.isEmpty() && object ? below(tree, token.head()) : own;
    }

    /** "Calls on all parties to the war, notably Mali, to stop": the tree hangs it on a noun of those who are asked. */
    private static List<Integer> behindNoun(Syntax tree, int verb) {
        String lemma = tree.token(verb).lemma().toLowerCase(Locale.ROOT);
        boolean asks = (lemma.equals("call") && !tree.prepositional(verb, "on").isEmpty())
                || (lemma.equals("appeal") && !tree.prepositional(verb, "to").isEmpty());
        return !asks
                ? List.of()
                : tree.children(verb, "prep").stream()
                        .filter(p -> p > verb)
                        .flatMap(p -> tree.subtree(p).stream())
                        .filter(i -> tree.token(i).label().equals("acl") && tree.hasTo(i) && !tree.isPassive(i))
                        .toList();
    }

    private static List<Integer> below(Syntax tree, int word) {
        return tree.children(word).stream()
                .filter(c -> Set.of("xcomp", "ccomp", "acl", "advcl")
                        .contains(tree.token(c).label()))
                .filter(c -> tree.hasTo(c) || isGerund(tree, c))
                .filter(c -> !isPurpose(tree, word, c))
                .toList();
    }

    /** "Called for a session, to hear the case", "To end it, urged them to talk": behind the only comma or first, an infinitive tells what for. */
    private static boolean isPurpose(Syntax tree, int word, int infinitive) {
        if (infinitive < word) {
            return tree.token(infinitive).label().equals("advcl");
        }
        int from = tree.phrase(infinitive)[0];
        boolean apart = from > word + 1
                && tree.token(infinitive).label().equals("advcl")
                && tree.token(from - 1).form().equals(",");
        for (int i = word + 1; apart && i < from - 1; i++) {
            Token token = tree.token(i);
            // "Called on two states, Chad and Mali, to talk": the comma closes what stands beside the object.
            boolean beside =
                    token.label().equals("appos") || token.isWord("including", "particularly", "especially", "notably");
            apart = !beside && (!token.form().equals(",") || token.head() != word);
        }
        return apart;
    }

    /** "Denied having launched", "refused signing". */
    private static boolean isGerund(Syntax tree, int verb) {
        Token token = tree.token(verb);
        boolean perfect = tree.children(verb, "aux").stream()
                .anyMatch(a -> tree.token(a).tag().equals("VBG"));
        return (token.tag().equals("VBG") || perfect) && token.label().equals("xcomp");
    }
}
