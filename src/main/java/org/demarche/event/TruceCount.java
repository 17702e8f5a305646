package org.demarche.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.Frame;
import org.demarche.model.Token;

/**
 * Finds the words that stand for a truce where truces are counted: "another, announced in May, lasted a week". Trees lose such
 * words, so that they are found by what stands around them.
 */
final class TruceCount {
    private static final Set<String> DETERMINERS = Set.of("DT", "PRP$");

    private final Reading reading;

    TruceCount(Reading reading) {
        this.reading = reading;
    }

    /** The word that begins its clause, or follows the verb that makes the truce. */
    Optional<Integer> word(Syntax tree, List<FrameMatch> supports) {
        for (Token token : tree.sentence().tokens()) {
            int at = token.index();
            boolean begins = begins(tree, at);
            boolean made = supports.stream().anyMatch(s -> s.trigger() == at - 1);
            boolean one = begins
                    && token.lower().equals("one")
                    && at + 1 < tree.size()
                    && tree.token(at + 1).lower().equals("that");
            if (one || ((begins || made) && isCounted(token) && isAlone(tree, at))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
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
        int before = at - 1;
        if (before >= 0 && DETERMINERS.contains(tree.token(before).tag())) {
            before--;
        }
        return before < 0
                || (!Character.isLetterOrDigit(tree.token(before).form().charAt(0))
                        && !tree.token(before).form().equals(","));
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
