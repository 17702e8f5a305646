package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.text.syntax.Tree;

/**
 * Mends how the parser joins the clauses of long newspaper sentences. A finite verb without a subject takes the noun phrase
 * before it, also across what commas set apart ("Misri, who took no questions, said"); what it goes on behind "and" is found by
 * {@link CoordinationRepair}. What verbs say and ask is mended by {@link ComplementRepair}, who says it by {@link
 * AttributionRepair}.
 */
final class ClauseRepair {
    private static final Set<String> WITHIN_PHRASE =
            Set.of("compound", "nmod", "amod", "poss", "case", "pobj", "prep", "appos", "conj", "det", "nummod");
    private static final Set<String> ASIDE = Set.of(",", "--", "–", "—", ")", "(");
    private static final Set<String> DASHES = Set.of("--", "–", "—");
    private static final Set<String> CONJUNCTIONS = Set.of("since", "after", "before", "until", "as");
    private static final Set<String> BREAKS = Set.of(";", ":", "\"", "“", "”", "''", "``");
    private static final Set<String> PERFECT = Set.of("has", "have", "had");
    private static final Set<String> BETWEEN_AUXILIARY = Set.of("IN", "DT", "PRP$", "NN", "NNS", "JJ", "RB");
    private static final int LONGEST_ADVERBIAL = 6;
    static final Set<String> HANGING = Set.of("acl", "advcl", "relcl", "pcomp", "xcomp", "ccomp", "conj", "dep");

    private final Clause clause;
    private final CoordinationRepair coordinations;

    private ClauseRepair(Clause clause) {
        this.clause = clause;
        this.coordinations = new CoordinationRepair(clause);
    }

    static Tree repair(List<String> forms, List<String> tags, Tree tree) {
        Clause clause = new Clause(forms, tags, tree);
        ClauseRepair repair = new ClauseRepair(clause);
        ComplementRepair complements = new ComplementRepair(clause);
        AttributionRepair attributions = new AttributionRepair(clause);
        RetortRepair retorts = new RetortRepair(clause);
        JudgedAs judged = new JudgedAs(clause);
        repair.phraseAsRoot();
        for (int i = 1; i < clause.size(); i++) {
            if (!clause.isVerb(i) || clause.label(i).startsWith("aux")) {
                continue;
            }
            repair.perfect(i);
            complements.repair(i);
            attributions.repair(i);
            retorts.repair(i);
            judged.repair(i);
            repair.aside(i);
            repair.secondObject(i);
            repair.purpose(i);
            if (!clause.tense(i).isEmpty() && !clause.has(i, "nsubj", "nsubjpass", "csubj", "expl")) {
                repair.subject(i);
            }
        }
        return clause.tree();
    }

    /** "At a briefing he accused …": a preposition is no root where a clause with a subject hangs below it. */
    private void phraseAsRoot() {
        int root = clause.root();
        int next = root + 1;
        // "Both denied it": the verb hangs on its subject.
        boolean ofSubject = clause.tag(root).equals("DT")
                && next < clause.size()
                && clause.head(next) == root
                && clause.isVerb(next)
                && !clause.tense(next).isEmpty();
        if (ofSubject) {
            clause.uproot(root, next, "nsubj");
        }
        if (ofSubject || !clause.tag(root).equals("IN")) {
            return;
        }
        int best = -1;
        for (int i = root + 1; i < clause.size(); i++) {
            int subject = clause.child(i, "nsubj", "nsubjpass");
            boolean finite = clause.isVerb(i)
                    && !clause.label(i).startsWith("aux")
                    && !clause.tense(i).isEmpty();
            if (finite && subject >= 0 && subject < i && !clause.tag(subject).startsWith("W")) {
                best = best < 0 || clause.depth(i) < clause.depth(best) ? i : best;
            }
        }
        if (best >= 0) {
            clause.uproot(root, best, "prep");
        }
    }

    /** "Had for its part called on": an auxiliary parted from its verb by a phrase. */
    private void perfect(int auxiliary) {
        if (!PERFECT.contains(clause.lower(auxiliary))
                || clause.has(auxiliary, "dobj")
                || auxiliary + 2 >= clause.size()) {
            return;
        }
        if (!clause.tag(auxiliary + 1).equals("IN") || clause.head(auxiliary + 1) != auxiliary) {
            return;
        }
        int verb = auxiliary + 2;
        while (verb < clause.size() && BETWEEN_AUXILIARY.contains(clause.tag(verb))) {
            verb++;
        }
        if (verb < clause.size()
                && (clause.tag(verb).equals("VBN") || clause.tag(verb).equals("VBD"))
                && clause.dominates(auxiliary, verb)
                && !clause.has(verb, "nsubj", "aux")) {
            clause.replace(auxiliary, verb, "aux");
        }
    }

    /** "Said he was a “dictator”, calling for elections": behind a comma the participle is the main clause's, not the noun's. */
    private void aside(int participle) {
        int noun = clause.head(participle);
        if (!clause.tag(participle).equals("VBG") || !clause.label(participle).equals("acl") || noun > participle) {
            return;
        }
        int mark = participle - 1;
        while (mark > noun && !clause.form(mark).equals(",")) {
            mark--;
        }
        if (mark <= noun || participle - mark > LONGEST_ADVERBIAL) {
            return;
        }
        int best = -1;
        for (int at = clause.head(noun); at >= 0; at = clause.head(at)) {
            boolean candidate = clause.isVerb(at)
                    && !clause.tense(at).isEmpty()
                    && clause.has(at, "nsubj", "nsubjpass")
                    && clause.inQuotation(at) == clause.inQuotation(participle);
            best = candidate ? at : best;
        }
        // A noun that is itself the subject keeps its aside: "Misri, looking up, said".
        if (best >= 0 && best < participle) {
            clause.attach(participle, best, "advcl");
        }
    }

    /** "Rang Biden on Friday to ask for help": what is done for a purpose hangs on the verb, not on its day. */
    private void purpose(int infinitive) {
        int day = clause.head(infinitive);
        boolean ofDay = day >= 0
                && clause.tag(infinitive).equals("VB")
                && HANGING.contains(clause.label(infinitive))
                && TreeRepair.DAYS.contains(clause.lower(day));
        int verb = ofDay ? clause.head(day) : -1;
        while (verb >= 0 && !clause.isVerb(verb)) {
            verb = clause.head(verb);
        }
        clause.attach(infinitive, verb, "advcl");
    }

    /** "Rang Biden and then Trump to thank them": whoever an infinitive behind "and" has for its subject is rung, too. */
    private void secondObject(int infinitive) {
        int verb = clause.head(infinitive);
        int subject = clause.child(infinitive, "nsubj");
        boolean joined = clause.label(infinitive).equals("conj")
                && clause.has(infinitive, "aux")
                && clause.tag(clause.child(infinitive, "aux")).equals("TO")
                && subject >= 0
                && !clause.tense(verb).isEmpty();
        int object = joined ? clause.child(verb, "dobj") : -1;
        if (object >= 0 && object < subject && subject < infinitive) {
            clause.attach(subject, object, "conj");
            clause.label(infinitive, "advcl");
        }
    }

    private void subject(int verb) {
        int before = verb - 1;
        while (before >= 0 && inVerbGroup(before)) {
            before--;
        }
        if (before < 0) {
            return;
        }
        if (clause.tag(before).equals("CC")) {
            coordinations.repair(verb, before);
        } else if (ASIDE.contains(clause.form(before))) {
            acrossAside(verb, before);
        } else {
            behindConjunction(verb, before);
        }
    }

    /** "The worst day since both sides began to observe the truce": what seems to hang on the preposition is the subject. */
    private void behindConjunction(int verb, int end) {
        if (!clause.label(verb).equals("advcl")) {
            return;
        }
        for (int i = end - 1; i > clause.head(verb) && !hasFiniteVerb(i, i + 1); i--) {
            if (CONJUNCTIONS.contains(clause.form(i)) && clause.tag(i).equals("IN")) {
                int noun = i + 1;
                while (noun <= end
                        && !(clause.head(noun) == i && clause.label(noun).equals("pobj"))) {
                    noun++;
                }
                if (noun <= end && clause.attach(noun, verb, "nsubj")) {
                    clause.attach(i, verb, "mark");
                }
                return;
            }
        }
    }

    private boolean inVerbGroup(int i) {
        return clause.tag(i).startsWith("RB")
                || clause.tag(i).equals("MD")
                || (clause.isVerb(i) && clause.isAuxiliary(i));
    }

    /** The first noun phrase of the row that ends at a comma, whatever is set apart in between, becomes the subject. */
    private void acrossAside(int verb, int mark) {
        List<Integer> phrases = new ArrayList<>();
        int end = partner(mark);
        while (end > 0) {
            int from = segmentStart(end);
            int first = from;
            while (first < end
                    && (clause.tag(first).startsWith("RB") || clause.tag(first).equals("CC"))) {
                first++;
            }
            if (first < end) {
                boolean relative = clause.tag(first).startsWith("W") || prepositionAndRelative(first);
                boolean participle =
                        clause.tag(first).equals("VBG") || clause.tag(first).equals("VBN") || isAside(first, from);
                boolean adverbial =
                        clause.tag(first).equals("IN") || clause.tag(first).equals("TO");
                if (!relative && !isAside(first, from) && hasFiniteVerb(first, end)) {
                    if (!goesOnRelative(from)) {
                        break;
                    }
                } else if (!relative && !participle && !adverbial) {
                    int noun = nounAt(first, end - 1);
                    if (noun < 0) {
                        break;
                    }
                    phrases.add(0, noun);
                }
            }
            boolean joined = first > from && clause.tag(from).equals("CC");
            if (joined || from == 0 || !ASIDE.contains(clause.form(from - 1))) {
                break;
            }
            end = from - 1;
        }
        phrases.stream().findFirst().ifPresent(noun -> take(verb, noun));
    }

    /** "Trump, asked about it, said": a past form behind a noun phrase that has no verb yet is a participle. */
    private boolean isAside(int first, int from) {
        return first == from
                && from > 1
                && clause.tag(first).equals("VBD")
                && clause.form(from - 1).equals(",")
                && clause.isNoun(from - 2)
                && !hasFiniteVerb(segmentStart(from - 1), from - 1);
    }

    /** The dash that opens what a dash closes; a comma is its own partner. */
    private int partner(int mark) {
        for (int i = mark - 1; i >= 0 && DASHES.contains(clause.form(mark)); i--) {
            if (clause.form(i).equals(clause.form(mark))) {
                return i;
            }
        }
        return mark;
    }

    private void take(int verb, int noun) {
        if (clause.head(noun) < 0) {
            if (clause.dominates(noun, verb)) {
                clause.uproot(noun, verb, "nsubj");
            }
            return;
        }
        int governor = clause.head(noun);
        boolean subject = clause.label(noun).startsWith("nsubj");
        if (subject && (governor < noun || governor > verb)) {
            return;
        }
        if (subject && clause.head(verb) == governor && clause.label(verb).equals("conj")) {
            exchange(governor, verb);
        }
        if (clause.attach(noun, verb, "nsubj") && subject && !clause.dominates(governor, verb) && governor < verb) {
            clause.attach(governor, noun, "acl");
        }
    }

    /** Puts a verb in the place of the one it hangs on. */
    private void exchange(int governor, int verb) {
        int above = clause.head(governor);
        if (above < 0) {
            clause.uproot(governor, verb, "acl");
        } else {
            clause.attach(verb, above, clause.label(governor));
        }
    }

    private boolean prepositionAndRelative(int first) {
        return clause.tag(first).equals("IN")
                && first + 1 < clause.size()
                && clause.tag(first + 1).startsWith("W");
    }

    /** The topmost noun of a phrase; -1 where it is none. */
    private int nounAt(int from, int last) {
        int at = last;
        while (at >= from && WITHIN_PHRASE.contains(clause.label(at))) {
            int head = clause.head(at);
            if (head < from || head > last || clause.isVerb(head)) {
                break;
            }
            at = head;
        }
        boolean noun = at >= from && (clause.isNoun(at) || clause.tag(at).equals("PRP"));
        return noun ? at : -1;
    }

    private int segmentStart(int end) {
        int at = end;
        while (at > 0 && !ASIDE.contains(clause.form(at - 1)) && !BREAKS.contains(clause.form(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether the stretch before opens a relative clause: "who read it out and, as ever, took no questions". */
    private boolean goesOnRelative(int from) {
        if (from == 0 || !ASIDE.contains(clause.form(from - 1))) {
            return false;
        }
        int start = segmentStart(from - 1);
        return clause.tag(start).startsWith("W") || prepositionAndRelative(start);
    }

    private boolean hasFiniteVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!clause.tenseOf(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
