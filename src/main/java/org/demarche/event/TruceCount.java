package org.demarche.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.Frame;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/**
 * Finds the words that stand for a truce where truces are counted: "another, announced in May, lasted a week". Trees lose such
 * words, so that they are found by what stands around them.
 */
final class TruceCount {
    private static final Set<String> DETERMINERS = Set.of("DT", "PRP$");

    private static final int NEAR_SENTENCES = 3;

    private final Reading reading;

    TruceCount(Reading reading) {
        this.reading = reading;
    }

    /** The word that begins its clause, or follows the verb that makes the truce, where truces are spoken of. */
    Optional<Integer> word(Syntax tree, List<FrameMatch> supports) {
        return tree.sentence().tokens().stream()
                .filter(token -> counts(tree, token, supports))
                .map(Token::index)
                .findFirst()
                .filter(at -> isOfSeries(tree));
    }

    private boolean counts(Syntax tree, Token token, List<FrameMatch> supports) {
        int at = token.index();
        boolean counted = isAlone(tree, at) && isCounted(token);
        boolean one = token.isWord("one") && isTold(tree, at, supports);
        if (!counted && !one) {
            return false;
        }
        int before = isDetermined(tree, at) ? at - 2 : at - 1;
        boolean made = supports.stream().anyMatch(s -> s.trigger() == before);
        return begins(tree, at) || (counted && made);
    }

    /** Whether the sentences before speak of truces, be it of many ("four truces have failed"), or count them as this one does. */
    boolean isOfSeries(Syntax tree) {
        int index = tree.sentence().index();
        for (int back = 0; back <= index && back <= NEAR_SENTENCES; back++) {
            if (reading.tree(index - back).sentence().tokens().stream().anyMatch(this::isTruce)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTruce(Token token) {
        return token.isNoun()
                && reading.lexicon().framesOf(token.lemma().toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(f -> f.eventType().equals(Dip.CEASEFIRE) && !f.isSupport());
    }

    /** "One that …", "one agreed by …": the words behind say which. */
    private static boolean isTold(Syntax tree, int at, List<FrameMatch> supports) {
        return at + 1 < tree.size()
                && (tree.token(at + 1).isWord("that", "which")
                        || (tree.token(at + 1).tag().equals("VBN")
                                && supports.stream().anyMatch(s -> s.trigger() == at + 1)));
    }

    /** The verbs that tell of it: the one before the word, and those behind it that have no other matter. */
    List<FrameMatch> verbs(Syntax tree, int word, List<FrameMatch> supports) {
        return supports.stream()
                .filter(s -> tree.token(s.trigger()).isVerb() && s.trigger() >= word - 1)
                .filter(s -> s.heads(Frame.EVENT).stream()
                        .noneMatch(h -> h != word && tree.token(h).isNoun() && !isTime(tree, h)))
                .toList();
    }

    private boolean isCounted(Token token) {
        return reading.lexicon().words("counted").contains(token.lower());
    }

    /** Whether nothing but a determiner and marks of a list stands before it in its clause. */
    private static boolean begins(Syntax tree, int at) {
        int before = isDetermined(tree, at) ? at - 2 : at - 1;
        return before < 0
                || (!Character.isLetterOrDigit(tree.token(before).form().charAt(0))
                        && !tree.token(before).form().equals(","));
    }

    private static boolean isDetermined(Syntax tree, int at) {
        return at > 0 && DETERMINERS.contains(tree.token(at - 1).tag());
    }

    /** Whether a verb or a comma follows, and no noun that it would count. */
    private static boolean isAlone(Syntax tree, int at) {
        if (at + 1 >= tree.size()) {
            return false;
        }
        Token next = tree.token(at + 1);
        return next.form().equals(",") || next.isVerb() || next.tag().equals("MD");
    }

    private boolean isTime(Syntax tree, int token) {
        return reading.times(tree.sentence().index()).stream().anyMatch(t -> t.from() <= token && token < t.to());
    }
}
