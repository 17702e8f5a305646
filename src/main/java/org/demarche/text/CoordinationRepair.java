package org.demarche.text;

import java.util.List;

/** Finds what a finite verb behind "and" goes on: the clause of its own tense ("accused it of dragging its feet and called on"). */
final class CoordinationRepair {
    private final Clause clause;

    CoordinationRepair(Clause clause) {
        this.clause = clause;
    }

    /** A finite verb behind "and" that hangs on a participle, a noun or a verb in quotation marks goes on a clause above. */
    void repair(int verb, int conjunction) {
        int present = clause.head(verb);
        if (present < 0 || !ClauseRepair.HANGING.contains(clause.label(verb))) {
            return;
        }
        String tense = clause.tense(verb);
        boolean quoted = clause.inQuotation(verb);
        boolean apart = conjunction > 0
                && clause.form(conjunction - 1).equals(",")
                && (clause.label(present).equals("advcl")
                        || clause.label(present).equals("relcl"));
        // "Said it was good but insisted: “…”".
        boolean announces = verb + 1 < clause.size() && clause.form(verb + 1).equals(":");
        // "Demands that he go and calls on both": the forms of two persons.
        boolean otherForm = clause.finiteForm(verb).equals("VBZ")
                && !clause.has(verb, "nsubj", "nsubjpass")
                && List.of("VB", "VBP").contains(clause.finiteForm(present));
        if (isSaidToo(verb, present, conjunction)) {
            goOn(verb, conjunction, clause.head(present));
            return;
        }
        // "The plan agreed to on Monday": a participle, whatever the tagger took it for.
        boolean reduced = clause.label(present).equals("acl")
                && !clause.has(present, "nsubj", "nsubjpass")
                && TagRepair.isSpeech(clause.form(verb));
        boolean fits = !apart
                && !reduced
                && !otherForm
                && !(announces && clause.label(present).equals("ccomp"))
                && clause.label(verb).equals("conj")
                && clause.isVerb(present)
                && present < conjunction
                && clause.inQuotation(present) == quoted
                && (clause.tense(present).equals(tense)
                        || (clause.has(present, "nsubj", "nsubjpass")
                                && !clause.tense(present).isEmpty()
                                && !clause.tense(present).equals("modal")));
        if (fits) {
            return;
        }
        int best = outermost(verb, conjunction, tense, otherForm);
        // "Says it is the reverse of what was agreed and suggested".
        if (best < 0 && TagRepair.isSpeech(clause.form(verb))) {
            best = outermost(verb, conjunction, "present", otherForm);
        }
        if (best >= 0) {
            goOn(verb, conjunction, best);
        }
    }

    /** The outermost clause of a tense that holds what the verb hangs on; -1 where there is none. */
    private int outermost(int verb, int conjunction, String tense, boolean otherForm) {
        int best = -1;
        for (int i = 0; i < conjunction; i++) {
            boolean candidate = clause.isVerb(i)
                    && clause.tense(i).equals(tense)
                    && !(otherForm && List.of("VB", "VBP").contains(clause.finiteForm(i)))
                    && clause.has(i, "nsubj", "nsubjpass")
                    && clause.inQuotation(i) == clause.inQuotation(verb)
                    && !clause.dominates(verb, i)
                    && clause.dominates(i, clause.head(verb));
            if (candidate && (best < 0 || clause.depth(i) < clause.depth(best))) {
                best = i;
            }
        }
        return best;
    }

    private void goOn(int verb, int conjunction, int first) {
        if (clause.attach(verb, first, "conj")) {
            clause.attach(conjunction, first, "cc");
            if (conjunction > 0 && clause.form(conjunction - 1).equals(",")) {
                clause.attach(conjunction - 1, first, "punct");
            }
        }
    }

    /**
     * "Says there is no point in it and accused the army of a breach": a past form goes on from no present one, but from what
     * says it; nor does a verb of speech from what somebody was: "said Chad was weak and accused Sudan".
     */
    private boolean isSaidToo(int verb, int told, int conjunction) {
        int said = clause.head(told);
        boolean speaks = isState(told) && TagRepair.isSpeech(clause.form(verb));
        return (speaks || (clause.tag(verb).equals("VBD") && clause.tense(told).equals("present")))
                && clause.label(verb).equals("conj")
                && clause.label(told).equals("ccomp")
                && told < conjunction
                && said >= 0
                && said < told
                && !clause.tense(said).isEmpty()
                && clause.has(said, "nsubj")
                && clause.inQuotation(said) == clause.inQuotation(verb);
    }

    /** "Was weak", "were the ones". */
    private boolean isState(int verb) {
        return clause.has(verb, "acomp", "attr");
    }
}
