package org.demarche.event;

import java.util.List;
import java.util.Set;

/** The clauses about a subordinator such as "until" and "if", found from the words, as trees often hang them wrongly. */
final class ConditionClauses {
    private static final int SUBJECT_WITHIN = 2;

    private ConditionClauses() {}

    /**
     * The verb of the main clause: the last one before the subordinator that has a subject, or the first one behind the
     * clause where that opens the sentence ("until it withdraws, there can be no talks").
     */
    static int governor(Syntax tree, int at) {
        for (int i = at - 1; i >= 0; i--) {
            boolean joined = tree.token(i).label().equals("conj") && tree.has(i, "aux");
            // "Will not meet, Tunis said, until …".
            boolean aside = tree.token(i).label().equals("parataxis")
                    && tree.token(i + 1).form().equals(",");
            if (!aside && tree.token(i).isVerb() && (joined || tree.has(i, "nsubj", "nsubjpass", "expl"))) {
                boolean apart = tree.token(at - 1).tag().equals("CC") && i < at - 1;
                if (!apart || tree.token(at).lower().startsWith("only")) {
                    return i;
                }
                break;
            }
        }
        int own = -1;
        for (int i = at + 1; i < tree.size(); i++) {
            if (tree.token(i).isVerb() && tree.has(i, "nsubj", "nsubjpass", "expl")) {
                if (own >= 0 && !tree.dominates(own, i)) {
                    return i;
                }
                own = own < 0 ? i : own;
            }
        }
        return -1;
    }

    /** The verb of the clause that begins at a token: the first one with a subject that stands near that place. */
    static int verb(Syntax tree, int from) {
        for (int i = from; i < tree.size(); i++) {
            if (tree.token(i).isVerb()) {
                List<Integer> subjects = tree.children(i, "nsubj", "nsubjpass", "expl");
                if (!subjects.isEmpty()) {
                    return tree.phrase(subjects.get(0))[0] <= from + SUBJECT_WITHIN ? i : -1;
                }
            }
        }
        return -1;
    }

    /** The verb with a subject of its own that governs an infinitive. */
    static int finite(Syntax tree, int verb) {
        int at = verb;
        while (!tree.has(at, "nsubj", "nsubjpass", "expl")
                && Set.of("xcomp", "acomp", "acl", "dobj")
                        .contains(tree.token(at).label())
                && tree.token(at).head() >= 0) {
            at = tree.token(at).head();
        }
        return at;
    }

    /** "Unless Chad signs, plunging the talks into doubt": where the words begin for what comes of it all, or the end. */
    private static int beforeOutcome(Syntax tree, int verb) {
        return tree.children(verb, "advcl").stream()
                .filter(c -> c > verb && tree.token(c).tag().equals("VBG") && !tree.has(c, "mark", "nsubj"))
                .map(c -> tree.phrase(c)[0])
                .filter(from -> from > verb && tree.token(from - 1).form().equals(","))
                .min(Integer::compare)
                .orElse(tree.phrase(verb)[1]);
    }

    /** Behind the last word of a clause. */
    static int end(Syntax tree, int verb) {
        int end = Math.min(ReportedContent.end(tree, verb), beforeOutcome(tree, verb));
        while (end > verb + 1 && tree.token(end - 1).label().equals("punct")) {
            end--;
        }
        return end;
    }
}
