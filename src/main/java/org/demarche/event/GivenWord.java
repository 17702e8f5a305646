package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Token;

/**
 * A word that somebody gives another: "issued a warning that …", "gave him an assurance that …".
 *
 * @param givers the heads of the phrases that say who gives it
 * @param hearers the heads of those that say to whom
 * @param clause the verb of what it tells
 */
record GivenWord(List<Integer> givers, List<Integer> hearers, int clause) {
    private static final Set<String> CLAUSES = Set.of("acl", "ccomp", "relcl", "advcl");

    /** What a verb gives so; nothing where it is no such word, or no clause tells what it says. */
    static Optional<GivenWord> of(Reading reading, Syntax tree, Token verb) {
        if (!verb.isVerb() || !isOf(reading, "giving", verb) || tree.isPassive(verb.index())) {
            return Optional.empty();
        }
        Optional<Token> word = tree.children(verb.index(), "dobj").stream()
                .filter(o -> o > verb.index())
                .map(tree::token)
                .filter(o -> isOf(reading, "given-word", o))
                // "Gave no assurance that …".
                .filter(o -> tree.children(o.index(), "det").stream()
                        .noneMatch(d -> tree.token(d).isWord("no")))
                .findFirst();
        Optional<Integer> clause = word.flatMap(w -> clause(tree, verb.index(), w.index()));
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> hearers = new ArrayList<>(tree.children(verb.index(), "dative"));
        hearers.addAll(tree.prepositional(verb.index(), "to"));
        hearers.addAll(tree.prepositional(word.get().index(), "to"));
        return Optional.of(new GivenWord(tree.surfaceSubjects(verb.index()), hearers, clause.get()));
    }

    /** The clause with "that" behind the word, which the tree may hang on the verb. */
    private static Optional<Integer> clause(Syntax tree, int verb, int word) {
        List<Integer> clauses = new ArrayList<>(tree.children(word));
        clauses.addAll(tree.children(verb));
        return clauses.stream()
                .filter(c -> c > word && CLAUSES.contains(tree.token(c).label()))
                .filter(c -> tree.children(c, "mark").stream()
                        .anyMatch(m -> tree.token(m).isWord("that")))
                .findFirst();
    }

    private static boolean isOf(Reading reading, String wordClass, Token token) {
        return reading.lexicon().words(wordClass).contains(token.lemma().toLowerCase(Locale.ROOT));
    }
}
