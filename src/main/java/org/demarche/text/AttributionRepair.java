package org.demarche.text;

import java.util.Set;
import org.demarche.text.syntax.Tree;

/**
 * Mends clauses that stand in a row: "The two had met, X told the Council" is an attribution, "…, X said, adding" adds to what X
 * said, and "the truce he had announced" is none.
 */
final class AttributionRepair {
    private static final Set<String> BEFORE = Set.of("prep", "advmod", "npadvmod", "punct");

    private static final Set<String> TIMES = Set.of(
            "moments", "minutes", "hours", "days", "weeks", "months", "years", "hour", "day", "week", "month", "year");
    private static final Set<String> AFTER = Set.of("after", "before", "since");
    private static final Set<String> QUOTED = Set.of("nsubj", "aux", "auxpass", "neg");
    private static final Set<String> CONTRASTS = Set.of("while", "whereas");

    private final Clause clause;

    AttributionRepair(Clause clause) {
        this.clause = clause;
    }

    void repair(int verb) {
        behindQuotation(verb);
        behindAs(verb);
        parted(verb);
        inverted(verb);
        inside(verb);
        accordingTo(verb);
        later(verb);
        contrast(verb);
        addition(verb);
        further(verb);
        contact(verb);
        row(verb);
    }

    /** "Described it as a “plot,” accusing the army": the participle behind the comma is none of what it is described as. */
    private void behindAs(int participle) {
        int as = clause.head(participle);
        int noun = clause.child(participle, "nsubj");
        boolean apart = clause.tag(participle).equals("VBG")
                && clause.label(participle).equals("pcomp")
                && as >= 0
                && clause.lower(as).equals("as")
                && as < noun
                && noun < participle - 1
                && (clause.form(participle - 1).equals(",")
                        || clause.form(participle - 2).equals(","));
        if (apart && clause.attach(participle, clause.head(as), "advcl")) {
            clause.attach(noun, as, "pobj");
        }
    }

    /** "“It is late. I will not,” X said": the helping verb and the negation within the quotation are none of what X did. */
    private void behindQuotation(int verb) {
        int close = verb - 1;
        while (close > 0 && !clause.tag(close).equals("''")) {
            close--;
        }
        boolean subject = false;
        for (int i = close + 1; i < clause.size(); i++) {
            subject |= clause.head(i) == verb && clause.label(i).equals("nsubj");
        }
        if (!subject) {
            return;
        }
        int open = close - 1;
        while (open >= 0 && !clause.tag(open).equals("``")) {
            open--;
        }
        for (int i = open + 1; i < close; i++) {
            if (clause.head(i) == verb && QUOTED.contains(clause.label(i))) {
                clause.label(i, "dep");
            }
        }
    }

    /** "Bonn declared a truce; Rome dismissed it": what stands before the semicolon is a clause of its own. */
    private void parted(int verb) {
        int first = clause.child(verb, "ccomp");
        boolean before = clause.head(verb) < 0 && first >= 0 && first < verb && clause.has(first, "nsubj", "nsubjpass");
        for (int i = first + 1; before && i < verb; i++) {
            if (clause.form(i).equals(";")) {
                clause.uproot(verb, first, "conj");
                return;
            }
        }
    }

    /** "“They starve,” warned a UN spokesman": right behind what is said, the object is who says it. */
    private void inverted(int verb) {
        int object = clause.child(verb, "dobj");
        boolean behind = object > verb
                && (clause.tense(verb).equals("past") || clause.lower(verb).equals("reads"))
                && clause.tag(verb - 1).equals("''")
                && !clause.has(verb, "nsubj", "nsubjpass", "aux", "auxpass", "mark")
                && !clause.has(object, "acl", "relcl");
        for (int i = verb + 1; behind && i < object; i++) {
            behind = clause.dominates(object, i);
        }
        int root = clause.root();
        boolean below = root < verb && TagRepair.isSpeech(clause.form(verb)) && clause.inQuotation(root);
        if (behind && below) {
            clause.uproot(root, verb, "ccomp");
        }
        int said = clause.child(verb, "ccomp");
        if (behind && said >= 0 && said < verb) {
            clause.label(object, "nsubj");
        }
        fromWhom(verb);
    }

    /** "“…,” read a statement from the ministry": what stands right behind such a subject belongs to it. */
    private void fromWhom(int verb) {
        int text = clause.child(verb, "nsubj");
        int from = text + 1;
        if (text > verb
                && from < clause.size()
                && clause.lower(from).equals("from")
                && clause.head(from) == verb
                && clause.has(verb, "ccomp")) {
            clause.attach(from, text, "prep");
        }
    }

    /** "They intruded despite warnings, X said, and were driven away": what X said is the clause, not its last noun. */
    private void inside(int verb) {
        int noun = clause.head(verb);
        if (clause.label(verb).equals("parataxis") && noun >= 0 && noun < verb && clause.isNoun(noun)) {
            int above = noun;
            while (above >= 0 && !clause.isVerb(above)) {
                above = clause.head(above);
            }
            if (above >= 0) {
                clause.attach(verb, above, "parataxis");
            }
        }
    }

    /** "…, according to his office": whose account the whole sentence is. */
    private void accordingTo(int according) {
        boolean behind = clause.lower(according).equals("according")
                && according > 1
                && clause.form(according - 1).equals(",")
                && !clause.inQuotation(according);
        if (behind) {
            int root = clause.root();
            if (root < according && clause.isVerb(root)) {
                clause.attach(according, root, "prep");
                clause.attach(according - 1, root, "punct");
            }
        }
    }

    /** "Days after the minister hosted the talks": the time is no subject, and the clause no attribution. */
    private void later(int verb) {
        int time = clause.child(verb, "nsubj");
        int after = time + 1;
        boolean timed = time >= 0
                && after < verb
                && TIMES.contains(clause.lower(time))
                && AFTER.contains(clause.lower(after))
                && clause.head(after) == time;
        int subject = timed ? clause.child(after, "pobj") : -1;
        if (subject > after && subject < verb) {
            clause.attach(subject, verb, "nsubj");
            clause.attach(after, verb, "mark");
            clause.attach(time, verb, "npadvmod");
        }
        int mark = clause.child(verb, "mark");
        boolean laterThan = mark > 0
                && AFTER.contains(clause.lower(mark))
                && TIMES.contains(clause.lower(mark - 1))
                && clause.head(mark - 1) == verb;
        if (laterThan && clause.head(verb) >= 0) {
            clause.label(verb, "advcl");
        }
    }

    /** "Bonn demanded that he go, while Rome insisted": a clause in the tense of the main verb is set against that. */
    private void contrast(int verb) {
        int mark = clause.child(verb, "mark");
        int said = clause.head(verb);
        int main = said < 0 ? -1 : clause.head(said);
        boolean apart = clause.label(verb).equals("advcl")
                && mark > 1
                && CONTRASTS.contains(clause.lower(mark))
                && clause.form(mark - 1).equals(",");
        if (apart
                && main >= 0
                && main < said
                && said < mark
                && clause.label(said).equals("ccomp")
                && clause.has(verb, "nsubj")
                && clause.tense(verb).equals(clause.tense(main))
                && !clause.tense(verb).equals(clause.tense(said))
                && clause.inQuotation(verb) == clause.inQuotation(main)
                && clause.attach(verb, main, "advcl")) {
            clause.attach(mark - 1, main, "punct");
        }
    }

    /** "“…,” X stressed, adding that …": it is X who adds. */
    private void addition(int participle) {
        if (!clause.tag(participle).equals("VBG")
                || participle < 2
                || !clause.form(participle - 1).equals(",")
                || !clause.label(participle).equals("advcl")) {
            return;
        }
        int said = participle - 2;
        boolean attribution = clause.isVerb(said)
                && clause.label(said).equals("parataxis")
                && clause.head(said) == clause.head(participle);
        if (attribution) {
            clause.attach(participle, said, "advcl");
        }
    }

    /** "X told Y that Rome would help, and separately told Z": a past form goes on from no verb behind "would". */
    private void further(int verb) {
        int promised = clause.head(verb);
        int said = promised < 0 ? -1 : clause.head(promised);
        boolean past = clause.tag(verb).equals("VBD") || clause.tag(verb).equals("VBN");
        boolean possible = past
                && clause.label(verb).equals("conj")
                && promised < verb
                && clause.label(promised).equals("ccomp")
                && clause.tag(promised).equals("VB")
                && clause.tense(promised).equals("modal")
                && said >= 0
                && said < promised
                && clause.tense(said).equals("past")
                && !clause.has(verb, "nsubj", "nsubjpass", "aux", "auxpass")
                && clause.inQuotation(verb) == clause.inQuotation(said);
        if (possible && clause.attach(verb, said, "conj")) {
            int conjunction = clause.child(promised, "cc");
            if (conjunction > promised && conjunction < verb) {
                clause.attach(conjunction, said, "cc");
            }
        }
    }

    /** "The two had met, X told the Council": two clauses in a row without "and" are an attribution. */
    private void row(int verb) {
        int first = clause.head(verb);
        boolean bare = (clause.label(verb).equals("ccomp") || clause.label(verb).equals(Tree.ROOT_LABEL))
                && !clause.has(verb, "mark");
        if (!(clause.label(verb).equals("conj") || bare)
                || first < 0
                || first > verb
                || !clause.isVerb(first)
                || !clause.has(verb, "nsubj")
                || !clause.has(first, "nsubj", "nsubjpass", "expl")) {
            return;
        }
        boolean comma = false;
        int lastComma = first;
        for (int i = first + 1; i < verb; i++) {
            comma |= clause.form(i).equals(",") || clause.form(i).equals("”");
            lastComma = clause.form(i).equals(",") ? i : lastComma;
            if (clause.form(i).equals(";")) {
                return;
            }
        }
        for (int i = lastComma; i < verb; i++) {
            if (clause.tag(i).equals("CC") && (clause.head(i) == first || i == lastComma + 1)) {
                return;
            }
        }
        if (isJoined(first, verb)) {
            return;
        }
        if (comma) {
            clause.label(verb, "parataxis");
            beforeComma(first, verb);
        }
    }

    /** "They met, and their chairman, X, told us": a comma before "and", and nothing else that it joins. */
    private boolean isJoined(int first, int verb) {
        int and = -1;
        for (int i = first + 1; i < verb; i++) {
            if (clause.tag(i).equals("CC")
                    && clause.head(i) == first
                    && clause.form(i - 1).equals(",")) {
                and = i;
            } else if (and >= 0 && clause.head(i) == first && !clause.label(i).equals("punct")) {
                and = -1;
            }
        }
        return and >= 0;
    }

    /** "He was ready to go “within days”, the agency reported": what stands before the comma belongs to the first clause. */
    private void beforeComma(int first, int verb) {
        int comma = clause.child(verb, "nsubj");
        while (comma > first && !clause.form(comma).equals(",")) {
            comma--;
        }
        int last = first;
        for (int i = first + 1; i < comma; i++) {
            if (clause.head(i) != verb) {
                last = clause.isVerb(i) || clause.isNoun(i) ? i : last;
            } else if (BEFORE.contains(clause.label(i))) {
                clause.attach(i, governor(last, first), clause.label(i));
            }
        }
    }

    /** The verb above a word, no higher than the first of the row. */
    private int governor(int word, int first) {
        int at = word;
        while (at >= 0 && at != first && !clause.isVerb(at)) {
            at = clause.head(at);
        }
        return at < 0 ? first : at;
    }

    /** "The truce he had announced": a clause that follows a noun without a comma and lacks its object tells of the noun. */
    private void contact(int verb) {
        int subject = clause.child(verb, "nsubj");
        boolean row = clause.label(verb).equals("parataxis")
                || (clause.label(verb).equals("conj") && !clause.has(clause.head(verb), "cc"));
        boolean possible = row
                && subject > 0
                && subject < verb
                && clause.tag(subject).equals("PRP")
                && clause.isNoun(subject - 1)
                && clause.head(verb) < subject
                && !clause.has(verb, "ccomp", "xcomp", "prep");
        if (possible) {
            clause.attach(verb, subject - 1, "relcl");
        }
    }
}
