package org.demarche.mention;

import org.demarche.model.Sentence;
import org.demarche.model.Token;

/** Questions about a stretch of tokens that its tree answers. */
final class Grammar {
    private Grammar() {}

    /** The token of the stretch that hangs on a token outside of it; the last one where there are several. */
    static int head(Sentence sentence, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            int head = sentence.token(i).head();
            if ((head < from || head >= to) && !sentence.token(i).tag().equals("POS")) {
                return i;
            }
        }
        return to - 1;
    }

    /** The first member of the coordination that the token belongs to; the token itself where there is none. */
    static int firstConjunct(Sentence sentence, int token) {
        int at = token;
        for (int steps = 0;
                steps < 5
                        && sentence.token(at).label().equals("conj")
                        && sentence.token(at).head() >= 0;
                steps++) {
            at = sentence.token(at).head();
        }
        return at;
    }

    static boolean isSubject(Sentence sentence, int token) {
        String label = sentence.token(firstConjunct(sentence, token)).label();
        return label.equals("nsubj") || label.equals("nsubjpass") || label.equals("csubj");
    }

    /** The verb that the token depends on, through any number of steps; -1 where there is none. */
    static int verbAbove(Sentence sentence, int token) {
        int at = sentence.token(token).head();
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            if (sentence.token(at).isVerb()) {
                return at;
            }
            at = sentence.token(at).head();
        }
        return -1;
    }

    /** Whether a token stands somewhere above another one. */
    static boolean dominates(Sentence sentence, int above, int token) {
        int at = sentence.token(token).head();
        for (int climb = 0; climb < sentence.size() && at >= 0 && at != above; climb++) {
            at = sentence.token(at).head();
        }
        return at == above;
    }

    /** Whether both stand beside each other in one coordination. */
    static boolean areCoordinated(Sentence sentence, int token, int other) {
        Token a = sentence.token(token);
        Token b = sentence.token(other);
        boolean tree = (b.label().equals("conj") && firstConjunct(sentence, other) == firstConjunct(sentence, token))
                || (a.label().equals("conj") && firstConjunct(sentence, token) == other);
        return tree && Math.abs(token - other) < 12;
    }

    /**
     * Whether a subject stands behind what its verb says, or amid it: "The truce of Basra's general was over, he said", "Galtieri's
     * army, she added, had left".
     */
    static boolean followsItsContent(Sentence sentence, int subject) {
        Token token = sentence.token(subject);
        if (!token.label().startsWith("nsubj") || token.head() < 0) {
            return false;
        }
        int verb = token.head();
        boolean aside = subject > 0
                && verb > subject
                && Shape.isComma(sentence, subject - 1)
                && Shape.isComma(sentence, verb + 1);
        return aside
                || sentence.tokens().stream()
                        .anyMatch(t -> t.head() == verb
                                && t.index() < subject
                                && t.index() < verb
                                && t.label().equals("ccomp"));
    }
}
