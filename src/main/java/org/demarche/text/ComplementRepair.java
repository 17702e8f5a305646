package org.demarche.text;

import java.util.Set;

/**
 * Mends what hangs on a verb of saying or asking: the clauses behind "that", their objects and
 * conditions, and who is called upon.
 */
final class ComplementRepair {
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "once", "provided", "because");

    private static final Set<String> ENDS = Set.of("end", "halt", "stop", "pause");

    private static final Set<String> TOLD = Set.of("told", "warned", "reminded", "informed", "assured", "cautioned");

    private static final int ASIDE_WITHIN = 10;

    private final Clause clause;

    ComplementRepair(Clause clause) {
        this.clause = clause;
    }

    void repair(int verb) {
        complement(verb);
        lostObject(verb);
        objectBehindPhrase(verb);
        toldWhom(verb);
        subjunctive(verb);
        bareClause(verb);
        secondThat(verb);
        objectOfClause(verb);
        calledUpon(verb);
        interrupted(verb);
        condition(verb);
        endTo(verb);
        secondThing(verb);
    }

    /** "Demanded an end to the siege by the rebels and a truce": a noun goes on a noun, and who besieges tells of that one. */
    private void secondThing(int verb) {
        int first = clause.child(verb, "dobj");
        if (first < verb || !SubjunctiveTags.isMandative(clause.lower(verb)) || clause.has(verb, "auxpass")) {
            return;
        }
        int second = clause.child(verb, "conj");
        boolean things = second > first && clause.isNoun(second) && !clause.has(second, "nsubj", "nsubjpass", "aux");
        int end = things ? second : clause.size();
        for (int i = first + 1; i < end; i++) {
            int by = clause.head(i) == verb && clause.lower(i).equals("by") ? clause.child(i, "pobj") : -1;
            boolean body = by > i && clause.tag(by).startsWith("NNP") && !TreeRepair.DAYS.contains(clause.lower(by));
            if (body || (things && clause.head(i) == verb && clause.label(i).equals("cc"))) {
                clause.attach(i, first, clause.label(i));
            }
        }
        if (things) {
            clause.attach(second, first, "conj");
        }
    }

    /** "Demanded a halt to the siege": what is to end belongs to the noun. */
    private void endTo(int verb) {
        int noun = clause.child(verb, "dobj");
        int to = noun + 1;
        boolean asked = noun > verb
                && to < clause.size()
                && ENDS.contains(clause.lower(noun))
                && SubjunctiveTags.isMandative(clause.lower(verb));
        if (asked && clause.lower(to).equals("to") && clause.label(to).equals("prep") && clause.head(to) == verb) {
            clause.attach(to, noun, "prep");
        }
    }

    /** "Said it would agree only when they left": a condition without a comma belongs to what is said. */
    private void condition(int verb) {
        int mark = clause.child(verb, "mark", "advmod");
        int said = clause.head(verb);
        boolean conditional = clause.label(verb).equals("advcl")
                && mark > 1
                && mark < verb
                && (CONDITIONS.contains(clause.lower(mark)) || isOnlyWhen(verb, mark))
                && !clause.form(mark - 1).equals(",");
        int inner = conditional && said >= 0 && said < mark ? clause.child(said, "ccomp") : -1;
        if (inner > said && inner < mark && clause.has(verb, "nsubj", "nsubjpass")) {
            int last = inner;
            for (int i = inner + 1; i < mark; i++) {
                last = clause.head(i) == last && clause.label(i).equals("conj") && clause.isVerb(i) ? i : last;
            }
            clause.attach(verb, last, "advcl");
        }
    }

    private boolean isOnlyWhen(int verb, int only) {
        return clause.lower(only).equals("only")
                && only + 1 < verb
                && clause.lower(only + 1).equals("when");
    }

    /** "Demanded that the two control their forces": the clause behind "that" belongs to the verb. */
    private void complement(int verb) {
        int that = verb + 1;
        if (that >= clause.size()
                || !clause.lower(that).equals("that")
                || !clause.label(that).equals("mark")) {
            return;
        }
        int inner = clause.head(that);
        int later = inner > that ? clause.head(inner) : -1;
        boolean hangsOnLater = later > inner;
        if (inner > that && (hangsOnLater || !clause.dominates(verb, inner)) && clause.attach(inner, verb, "ccomp")) {
            // "…, prevent fighting": the verb it hung on goes on the list.
            if (hangsOnLater && clause.isVerb(later) && !clause.has(later, "nsubj", "nsubjpass", "aux")) {
                clause.attach(later, inner, "conj");
            }
        }
    }

    /** "Bring those responsible to justice": what stands right behind the verb is no complement of what is no preposition. */
    private void lostObject(int verb) {
        int object = verb + 1;
        int governor = object < clause.size() ? clause.head(object) : -1;
        if (governor >= 0
                && clause.label(object).equals("pobj")
                && !clause.label(verb).equals("prep")
                && (governor == verb || clause.label(governor).equals("punct"))) {
            clause.attach(object, verb, "dobj");
        }
    }

    /** "Stressed in his speech the need for calm": the noun behind the phrase is what is stressed. */
    private void objectBehindPhrase(int verb) {
        if (clause.has(verb, "dobj", "ccomp", "xcomp", "acomp", "attr", "auxpass")
                || clause.tense(verb).isEmpty()) {
            return;
        }
        for (int i = verb + 3; i < clause.size(); i++) {
            boolean opens = clause.tag(i).equals("DT")
                    && clause.isNoun(i - 1)
                    && !clause.isVerb(clause.head(i))
                    && clause.head(i) > i;
            int noun = opens ? clause.head(i) : -1;
            int above = noun < 0 ? -1 : clause.head(noun);
            boolean lost = above > noun && clause.label(above).equals("punct") && clause.head(above) == verb;
            boolean beside = lost || (above == verb && clause.label(noun).equals("parataxis"));
            boolean named = above == i - 1
                    && clause.label(noun).equals("appos")
                    && clause.label(above).equals("pobj")
                    && clause.head(clause.head(above)) == verb;
            if (opens && clause.isNoun(noun) && (beside || named)) {
                clause.attach(noun, verb, "dobj");
                return;
            }
        }
    }

    /** "Told a conference that both had agreed": the clause has a subject of its own, and tells nothing of the conference. */
    private void toldWhom(int verb) {
        int whom = clause.child(verb, "dobj");
        int that = whom + 1;
        boolean behind = whom > verb
                && that < clause.size()
                && clause.lower(that).equals("that")
                && TOLD.contains(clause.lower(verb))
                && !clause.has(verb, "ccomp");
        int said = behind ? Math.max(clause.child(whom, "relcl", "acl"), clause.child(that, "relcl")) : -1;
        int subject = said < 0 ? -1 : clause.child(said, "nsubj", "nsubjpass");
        if (subject > that && clause.attach(said, verb, "ccomp")) {
            clause.attach(that, said, "mark");
        }
    }

    /** "Demanded that all those held there be freed": "be" opens the verb of the clause, and "held" tells of its subject. */
    private void subjunctive(int verb) {
        int held = clause.child(verb, "ccomp");
        int that = held < 0 ? -1 : clause.child(held, "mark");
        int subject = held < 0 ? -1 : clause.child(held, "nsubj", "nsubjpass");
        int freed = held < 0 ? -1 : clause.child(held, "conj");
        boolean parted = that >= 0
                && that < subject
                && subject < held
                && clause.tag(held).equals("VBN")
                && !clause.has(held, "aux", "auxpass", "cc");
        if (parted
                && freed > held
                && clause.lower(freed - 1).equals("be")
                && !clause.has(freed, "nsubj", "nsubjpass", "mark")
                && clause.attach(freed, verb, "ccomp")) {
            clause.attach(subject, freed, "nsubjpass");
            clause.attach(that, freed, "mark");
            clause.attach(held, subject, "acl");
        }
    }

    /** "Demanded a union or a church mediate the talks": what is demanded is that they do. */
    private void bareClause(int verb) {
        int asked = clause.child(verb, "dobj");
        int inner = clause.child(verb, "xcomp", "ccomp");
        boolean bare = asked > verb
                && inner > asked
                && clause.tag(inner).equals("VB")
                && !clause.has(inner, "aux", "auxpass", "mark", "nsubj", "nsubjpass")
                && SubjunctiveTags.isMandative(clause.lower(verb));
        if (bare && clause.attach(inner, verb, "ccomp")) {
            clause.attach(asked, inner, "nsubj");
        }
    }

    /** "X said Y had told of his support and that Z had left": a verb that has its object takes no clause behind "and". */
    private void secondThat(int verb) {
        int that = clause.child(verb, "mark");
        int first = clause.head(verb);
        boolean joined = that > 0
                && clause.lower(that).equals("that")
                && clause.tag(that - 1).equals("CC")
                && clause.label(verb).equals("ccomp");
        if (joined && clause.label(first).equals("ccomp") && clause.head(first) < first && clause.has(first, "dobj")) {
            clause.attach(verb, first, "conj");
            clause.attach(that - 1, first, "cc");
        }
    }

    /** "Asked that both sides exercise restraint": an object behind the clause is the clause's. */
    private void objectOfClause(int verb) {
        int inner = clause.child(verb, "ccomp");
        int object = clause.child(verb, "dobj");
        if (inner > verb && object > inner && clause.has(inner, "mark") && !clause.has(inner, "dobj")) {
            clause.attach(object, inner, "dobj");
        }
    }

    /** "Called upon it to stop": what is called upon belongs to the preposition, and what it is to do to the verb. */
    private void calledUpon(int verb) {
        int upon = verb + 1;
        boolean called = upon < clause.size()
                && clause.lower(verb).startsWith("call")
                && (clause.lower(upon).equals("on") || clause.lower(upon).equals("upon"));
        if (called && clause.head(upon) == verb && !clause.has(verb, "xcomp")) {
            addressed(verb, clause.child(upon, "pobj"));
        }
        if (!called || !clause.label(upon).equals("mark")) {
            return;
        }
        int infinitive = clause.head(upon);
        int asked = clause.child(infinitive, "nsubj");
        if (asked > upon && infinitive > asked && clause.attach(infinitive, verb, "xcomp")) {
            clause.attach(upon, verb, "prep");
            clause.attach(asked, upon, "pobj");
        }
    }

    /** "Called on the rebels to, in his words, stop the war": the infinitive goes on behind the commas. */
    private void interrupted(int verb) {
        int to = clause.child(verb, "prep");
        while (to >= 0
                && to < clause.size()
                && !(clause.head(to) == verb && clause.lower(to).equals("to"))) {
            to++;
        }
        if (to < 0
                || to + 2 >= clause.size()
                || clause.has(to, "pobj")
                || !clause.form(to + 1).equals(",")) {
            return;
        }
        for (int i = to + 2; i < Math.min(clause.size() - 1, to + ASIDE_WITHIN); i++) {
            if (clause.form(i).equals(",")) {
                if (clause.tag(i + 1).matches("VBP?") && clause.attach(i + 1, verb, "xcomp")) {
                    clause.attach(to, i + 1, "aux");
                }
                return;
            }
        }
    }

    /** "Called on mediators and the world to press them": what they are to do tells nothing of who they are. */
    private void addressed(int verb, int whom) {
        for (int infinitive = Math.max(whom, 0) + 2; whom >= 0 && infinitive < clause.size(); infinitive++) {
            boolean toDo = clause.tag(infinitive).equals("VB")
                    && clause.tag(infinitive - 1).equals("TO")
                    && (clause.label(infinitive).equals("acl")
                            || clause.label(infinitive).equals("relcl"));
            int of = toDo ? clause.head(infinitive) : -1;
            while (of > whom && clause.label(of).equals("conj")) {
                of = clause.head(of);
            }
            if (toDo && of == whom) {
                clause.attach(infinitive, verb, "xcomp");
                return;
            }
        }
    }
}
