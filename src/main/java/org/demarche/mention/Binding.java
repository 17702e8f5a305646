package org.demarche.mention;

import org.demarche.mention.Draft.Reference;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/**
 * Whom a pronoun cannot mean within its own sentence, by the tree: principle B of the binding theory (Chomsky, Lectures on
 * Government and Binding, 1981), for the subjects of verbs and of participles that lean on them.
 */
final class Binding {
    private Binding() {}

    /** Whether the tree rules out that the pronoun means what is referred to. */
    static boolean forbids(Sentence sentence, Token pronoun, Reference reference) {
        return isBound(sentence, pronoun, reference) || isCompanion(sentence, pronoun, reference);
    }

    /** "Lavrov told him": an object is not the subject of its own verb. */
    static boolean isBound(Sentence sentence, Token token, Reference reference) {
        if (!token.tag().equals("PRP") || token.lower().endsWith("self")) {
            return false;
        }
        int head = Grammar.head(sentence, reference.from(), reference.to());
        int verb = Grammar.verbAbove(sentence, token.index());
        while (verb >= 0 && sharesSubject(sentence, verb)) {
            verb = sentence.token(verb).head();
        }
        boolean object = !token.label().startsWith("nsubj");
        if (object && verb >= 0 && isDescribed(sentence, verb, reference)) {
            return true;
        }
        return object
                && Grammar.isSubject(sentence, head)
                && sentence.token(Grammar.firstConjunct(sentence, head)).head() == verb;
    }

    /** "Ban, who had telephoned him": "who" is Ban. */
    private static boolean isDescribed(Sentence sentence, int verb, Reference reference) {
        Token clause = sentence.token(verb);
        return clause.label().equals("relcl")
                && reference.from() <= clause.head()
                && clause.head() < reference.to()
                && sentence.children(verb).stream()
                        .anyMatch(c -> c.label().startsWith("nsubj") && c.tag().startsWith("W"));
    }

    /** "Rang Doval and told him", "spoke with Doval, telling him": the verb above has the subject. */
    private static boolean sharesSubject(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean lent = token.label().equals("conj")
                || (token.label().equals("advcl") && token.tag().equals("VBG"));
        return lent
                && token.head() >= 0
                && sentence.children(verb).stream()
                        .noneMatch(
                                c -> c.label().startsWith("nsubj") || c.label().equals("mark"));
    }

    /**
     * "After a call with the emir he relented", "standing next to the emir, he promised": one who does something with another is
     * not that other.
     */
    private static boolean isCompanion(Sentence sentence, Token token, Reference reference) {
        if (token.label().startsWith("nsubj") && isWithinDeed(sentence, token, reference)) {
            return true;
        }
        Token head = sentence.token(
                Grammar.firstConjunct(sentence, Grammar.head(sentence, reference.from(), reference.to())));
        while (head.label().equals("appos")) {
            head = sentence.token(head.head());
        }
        return token.label().startsWith("nsubj")
                && head.label().equals("pobj")
                && sentence.token(head.head()).isWord("with");
    }

    /** Whether the other stands in a participle clause before the pronoun that tells what the pronoun's bearer does. */
    private static boolean isWithinDeed(Sentence sentence, Token token, Reference reference) {
        int at = Grammar.head(sentence, reference.from(), reference.to());
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            Token above = sentence.token(at);
            if (above.isVerb()) {
                return above.tag().equals("VBG")
                        && above.label().equals("advcl")
                        && above.head() == token.head()
                        && at < token.index()
                        && sentence.children(at).stream()
                                .noneMatch(c -> c.label().startsWith("nsubj")
                                        || c.label().equals("mark"));
            }
            at = above.head();
        }
        return false;
    }
}
