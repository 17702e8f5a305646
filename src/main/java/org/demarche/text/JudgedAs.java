package org.demarche.text;

/**
 * Finds the object that stands behind what a verb takes it for: "rejected as false claims that …", "denounced as illegal the
 * strikes". The parser takes both for one phrase behind "as".
 */
final class JudgedAs {
    private final Clause clause;

    JudgedAs(Clause clause) {
        this.clause = clause;
    }

    void repair(int verb) {
        int as = verb + 1;
        boolean judging = as + 2 < clause.size()
                && TagRepair.WORDS.has("JUDGE", clause.lower(verb))
                && clause.lower(as).equals("as")
                && clause.head(as) == verb
                && !clause.has(verb, "dobj", "ccomp", "auxpass")
                && !clause.label(verb).equals("acl");
        int what = judging ? word(as + 1) : -1;
        int object = what < 0 ? -1 : object(what + 1);
        if (object < 0 || !clause.dominates(as, object) || !isPhraseOfItsOwn(what, object)) {
            return;
        }
        for (int i = what + 1; i < object; i++) {
            if (!isMark(i) && clause.head(i) != object && !clause.dominates(object, i)) {
                clause.attach(i, object, clause.label(i));
            }
        }
        int told = clause.child(object, "ccomp");
        if (told > object) {
            clause.label(told, "acl");
        }
        clause.attach(object, verb, "dobj");
        clause.attach(what, as, "pobj");
        for (int i = as + 1; i < object; i++) {
            if (isMark(i) || (i < what && clause.head(i) == object)) {
                clause.attach(i, what, clause.label(i));
            }
        }
    }

    /** The last word between quotation marks, or the word that tells a quality; -1 where there is none. */
    private int word(int from) {
        if (!isMark(from)) {
            return clause.tag(from).matches("JJ|IN|VBN|VBG") ? from : -1;
        }
        int close = from + 1;
        while (close < clause.size() && !isMark(close)) {
            close++;
        }
        return close < clause.size() && close > from + 1 ? close - 1 : -1;
    }

    /** The noun that heads the phrase from here on. */
    private int object(int from) {
        int at = from;
        while (at < clause.size() && (isMark(at) || clause.tag(at).matches("DT|JJ[RS]?|PRP\\$|POS|CD|NNP"))) {
            at++;
        }
        int last = at;
        while (last + 1 < clause.size() && clause.isNoun(last) && clause.isNoun(last + 1)) {
            last++;
        }
        return last < clause.size() && clause.isNoun(last) ? last : -1;
    }

    /** Without it "dismissed as false claims" may have its object elsewhere. */
    private boolean isPhraseOfItsOwn(int what, int object) {
        int opening = what + 1;
        while (opening < object && isMark(opening)) {
            opening++;
        }
        return clause.tag(opening).matches("DT|PRP\\$")
                || (opening < object && clause.tag(opening + 1).equals("POS"))
                || (object + 1 < clause.size() && clause.lower(object + 1).matches("that|of"));
    }

    private boolean isMark(int at) {
        return clause.tag(at).matches("``|''");
    }
}
