package org.demarche.text;

import java.util.Set;

/**
 * Mends what is said against a sentence at its end: "X accused Y of firing, a claim Z denied" is told of X and of Z, and the claim is
 * the whole clause before the comma.
 */
final class RetortRepair {
    private static final Set<String> CLAIMS = Set.of(
            "claim",
            "claims",
            "charge",
            "charges",
            "accusation",
            "accusations",
            "allegation",
            "allegations",
            "assertion",
            "assertions",
            "suggestion",
            "figure",
            "figures",
            "account",
            "something");
    private static final Set<String> DENYING = Set.of(
            "denied",
            "denies",
            "deny",
            "rejected",
            "rejects",
            "reject",
            "disputed",
            "disputes",
            "dispute",
            "dismissed",
            "dismisses",
            "dismiss",
            "refuted",
            "refutes",
            "contested",
            "contests");
    private static final Set<String> DENY = Set.of("denied", "denies", "deny");
    private static final int REACH = 9;

    private final Clause clause;

    RetortRepair(Clause clause) {
        this.clause = clause;
    }

    void repair(int verb) {
        ofClaim(verb);
        ofWhole(verb);
    }

    /** "X backs the rebels, which it denies": nobody denies the rebels. */
    private void ofWhole(int verb) {
        int which = DENY.contains(clause.lower(verb)) ? clause.child(verb, "dobj", "nsubj") : -1;
        int main = clause.root();
        boolean apart = which > 1
                && clause.label(verb).equals("relcl")
                && clause.lower(which).equals("which")
                && isPause(which - 1)
                && hasSubject(verb, which)
                && main < which - 1
                && clause.isVerb(main);
        if (apart && clause.inQuotation(main) == clause.inQuotation(verb)) {
            clause.label(which, "dobj");
            clause.attach(verb, main, "relcl");
            clause.attach(which - 1, main, "punct");
        }
    }

    /** Hangs the claim on the main verb, and the verb that denies it on the claim. */
    private void ofClaim(int verb) {
        int claim = DENYING.contains(clause.lower(verb)) ? claimBefore(verb) : -1;
        int comma = claim < 0 ? -1 : clause.tag(claim - 1).equals("DT") ? claim - 2 : claim - 1;
        boolean byOther = comma >= 2 && clause.head(verb) == claim && clause.has(verb, "agent");
        if (comma < 2 || !isPause(comma) || !(byOther || hasSubject(verb, claim))) {
            return;
        }
        int first = clause.child(verb, "ccomp");
        if (clause.head(verb) < 0 && first >= 0 && first < comma) {
            clause.uproot(verb, first, "parataxis");
        }
        int main = clause.root();
        if (main < comma
                && clause.isVerb(main)
                && clause.inQuotation(main) == clause.inQuotation(verb)
                && clause.attach(claim, main, "appos")
                && clause.attach(verb, claim, "relcl")) {
            clause.attach(comma, main, "punct");
        }
    }

    private boolean isPause(int mark) {
        return Set.of(",", "–", "—", "--", "-").contains(clause.form(mark));
    }

    /** The noun for what is denied, with nothing but who denies it before the verb; -1 where there is none. */
    private int claimBefore(int verb) {
        for (int i = verb - 1; i > Math.max(1, verb - REACH); i--) {
            if (isPause(i)) {
                return -1;
            }
            if (CLAIMS.contains(clause.lower(i)) && clause.isNoun(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasSubject(int verb, int claim) {
        for (int i = claim + 1; i < verb; i++) {
            if (clause.head(i) == verb && clause.label(i).equals("nsubj") && !clause.isRelative(i)) {
                return true;
            }
        }
        return false;
    }
}
