package org.demarche.text.syntax;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Whether a tree shows a relation of a {@link Probe}; subjects go on through coordination, control and participles. */
final class RelationFinder {
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass");
    private static final Set<String> OBJECT = Set.of("dobj", "dative", "attr");
    private static final Set<String> CLAUSE = Set.of("ccomp", "xcomp", "parataxis", "pcomp", "acomp", "oprd");
    private static final Set<String> NOUN_CLAUSE = Set.of("relcl", "acl", "ccomp", "xcomp");
    private static final Set<String> PREPOSITION = Set.of("prep", "agent", "dative");

    private final List<String> forms;
    private final Tree tree;

    RelationFinder(List<String> forms, Tree tree) {
        this.forms = forms;
        this.tree = tree;
    }

    boolean shows(Probe.Relation relation) {
        List<List<String>> words = relation.words();
        return each(words.get(0)).anyMatch(token -> switch (relation.kind()) {
            case "subj" -> each(words.get(1)).anyMatch(noun -> isSubject(token, noun, 0));
            case "obj" -> each(words.get(1)).anyMatch(noun -> isObject(token, noun));
            case "comp" -> each(words.get(1)).anyMatch(verb -> isClause(token, verb));
            case "rel" -> each(words.get(1)).anyMatch(verb -> hangsOn(token, verb, NOUN_CLAUSE));
            case "obl", "mod" ->
                each(words.get(1)).anyMatch(preposition -> each(words.get(2))
                        .anyMatch(noun -> isPrepositional(token, preposition, noun)));
            case "agent" ->
                each(words.get(1))
                        .anyMatch(noun -> each(List.of("by")).anyMatch(by -> isPrepositional(token, by, noun)));
            case "pass" -> isPassive(token);
            case "neg" -> hasChild(token, child -> is(child, "neg"));
            case "aux" -> each(words.get(1)).anyMatch(aux -> hangsOn(token, aux, Set.of("aux", "auxpass")));
            case "conj" ->
                each(words.get(1)).anyMatch(other -> isCoordinated(token, other) || isCoordinated(other, token));
            case "cond" ->
                each(words.get(1))
                        .anyMatch(verb -> hangsOn(token, verb, Set.of("advcl", "pcomp"))
                                || (is(verb, "pcomp") && head(head(verb)) == token));
            default -> throw new IllegalArgumentException("no such relation: " + relation.kind());
        });
    }

    private boolean isSubject(int verb, int noun, int steps) {
        if (hangsOn(verb, noun, SUBJECT)) {
            return true;
        }
        if (steps > 4 || head(verb) < 0 || hasChild(verb, child -> SUBJECT.contains(label(child)))) {
            return false;
        }
        int above = head(verb);
        return switch (label(verb)) {
            case "conj" -> isSubject(above, noun, steps + 1);
            case "xcomp", "ccomp", "oprd", "acomp" ->
                hasChild(above, child -> is(child, "dobj")) ? isObject(above, noun) : isSubject(above, noun, steps + 1);
            case "advcl" -> isSubject(above, noun, steps + 1);
            case "acl" -> above == noun;
            default -> false;
        };
    }

    private boolean isObject(int verb, int noun) {
        return hangsOn(verb, noun, OBJECT);
    }

    private boolean isClause(int verb, int clause) {
        if (hangsOn(verb, clause, CLAUSE)) {
            return true;
        }
        boolean throughPreposition =
                is(clause, "pcomp") && PREPOSITION.contains(label(head(clause))) && head(head(clause)) == verb;
        boolean reversed = is(verb, "parataxis") && head(verb) == clause;
        return throughPreposition || reversed;
    }

    private boolean isPrepositional(int head, int preposition, int noun) {
        return hangsOn(preposition, noun, Set.of("pobj", "pcomp")) && hangsOn(head, preposition, PREPOSITION);
    }

    private boolean isPassive(int verb) {
        if (hasChild(verb, child -> is(child, "auxpass") || is(child, "nsubjpass"))) {
            return true;
        }
        return is(verb, "conj") && isPassive(head(verb));
    }

    private boolean isCoordinated(int first, int second) {
        return is(second, "conj")
                && (head(second) == first || (head(second) >= 0 && isCoordinated(first, head(second))));
    }

    /** Whether the child, or what it is coordinated with, hangs on the head with one of the labels. */
    private boolean hangsOn(int head, int child, Set<String> labels) {
        int first = child;
        while (is(first, "conj")) {
            first = head(first);
        }
        return (head(first) == head && labels.contains(label(first)))
                || (head(child) == head && labels.contains(label(child)));
    }

    private boolean hasChild(int head, IntPredicate test) {
        return IntStream.range(0, forms.size()).anyMatch(i -> head(i) == head && test.test(i));
    }

    private IntStream each(List<String> words) {
        return IntStream.range(0, forms.size()).filter(i -> words.contains(forms.get(i)));
    }

    private boolean is(int token, String label) {
        return label(token).equals(label);
    }

    private int head(int token) {
        return tree.heads().get(token);
    }

    private String label(int token) {
        return tree.labels().get(token);
    }
}
