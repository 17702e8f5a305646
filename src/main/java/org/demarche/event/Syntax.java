package org.demarche.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;

/** Questions about the tree of one sentence: who does what to whom, by deep functions. Tokens are named by their index. */
final class Syntax {
    private static final int MAX_CLIMB = 30;
    private static final Set<String> NOBODY = Set.of("neither", "nobody", "none");

    /** Rules look past the ends of a sentence and above its root without asking each time. */
    private static final Token NOTHING = new Token(-1, new Span(0, 0), "", "", "", -1, "");

    private final Sentence sentence;
    private final Subjects subjects = new Subjects(this);

    Syntax(Sentence sentence) {
        this.sentence = sentence;
    }

    Sentence sentence() {
        return sentence;
    }

    /** The token with this index; above the root, before the first token and behind the last stands one without words. */
    Token token(int i) {
        return isInside(i) ? sentence.token(i) : NOTHING;
    }

    private boolean isInside(int i) {
        return i >= 0 && i < sentence.size();
    }

    private List<Token> below(int i) {
        return isInside(i) ? sentence.children(i) : List.of();
    }

    int size() {
        return sentence.size();
    }

    /** The dependents of a token that bear one of the labels, from left to right. */
    List<Integer> children(int i, String... labels) {
        List<Integer> result = new ArrayList<>();
        for (Token child : below(i)) {
            if (isOneOf(child, labels)) {
                result.add(child.index());
            }
        }
        return result;
    }

    boolean has(int i, String... labels) {
        for (Token child : below(i)) {
            if (isOneOf(child, labels)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOf(Token child, String... labels) {
        for (String label : labels) {
            if (label.equals(child.label())) {
                return true;
            }
        }
        return labels.length == 0;
    }

    /** The token and what is coordinated with it. */
    List<Integer> coordinated(int i) {
        Set<Integer> result = new LinkedHashSet<>();
        collectCoordinated(i, result);
        return List.copyOf(result);
    }

    private void collectCoordinated(int i, Set<Integer> result) {
        if (result.add(i)) {
            children(i, "conj").forEach(c -> collectCoordinated(c, result));
        }
    }

    boolean isPassive(int verb) {
        Token token = token(verb);
        if (has(verb, "auxpass")) {
            return true;
        }
        boolean bare = token.label().equals("acl") && !has(verb, "aux");
        // "A plan put forward by Oman": the tagger takes the participle for a past.
        boolean participle = token.tag().equals("VBN") || (token.tag().equals("VBD") && has(verb, "agent"));
        // "Was not fully respected by the rebels", where the tree takes the participle for an adjective.
        return participle && (bare || (has(verb, "agent") && !has(verb, "aux", "nsubj", "dobj")));
    }

    /** Who does it: the subject of an active verb, the agent of a passive one. */
    List<Integer> deepSubjects(int verb) {
        if (isPassive(verb)) {
            List<Integer> agents = new ArrayList<>();
            for (int agent : children(verb, "agent")) {
                children(agent, "pobj").forEach(a -> agents.addAll(coordinated(a)));
            }
            if (agents.isEmpty()) {
                prepositional(verb, "by").forEach(a -> agents.addAll(coordinated(a)));
            }
            return agents;
        }
        return subjects.of(verb);
    }

    /** The subject that the verb has or shares, whatever its voice; a relative pronoun's antecedent for the pronoun. */
    List<Integer> surfaceSubjects(int verb) {
        return subjects.of(verb);
    }

    /** The verb of "quoted Lavrov as saying", "was cited as telling", by the participle; -1 where there is none. */
    int quotingVerb(int participle) {
        return subjects.quotingVerb(participle);
    }

    /** The verb that a joined verb goes with, whatever the tree hangs it on. */
    int partner(int verb) {
        return subjects.partner(verb);
    }

    /** Whether the verb is a to-infinitive. */
    boolean hasTo(int verb) {
        return children(verb, "aux", "mark").stream()
                .anyMatch(a -> token(a).tag().equals("TO"));
    }

    /** What it is done to: the object of an active verb, the subject of a passive one. */
    List<Integer> deepObjects(int verb) {
        List<Integer> result = new ArrayList<>();
        if (isPassive(verb)) {
            result.addAll(subjects.of(verb));
        }
        for (int object : children(verb, "dobj")) {
            result.addAll(coordinated(antecedent(object)));
        }
        Token token = token(verb);
        if (result.isEmpty() && token.label().equals("relcl") && token.head() >= 0 && hasOwnSubject(verb)) {
            result.addAll(coordinated(token.head()));
        }
        return result;
    }

    private boolean hasOwnSubject(int verb) {
        return children(verb, "nsubj").stream().anyMatch(s -> !isRelative(token(s)));
    }

    /** The complements of the prepositions of this form that depend on the token. */
    List<Integer> prepositional(int i, String preposition) {
        List<Integer> result = new ArrayList<>();
        for (int prep : coordinatedPrepositions(i)) {
            if (token(prep).lower().equals(preposition) && !isAbsolute(prep)) {
                for (int complement : children(prep, "pobj", "pcomp")) {
                    coordinated(antecedent(complement)).forEach(c -> result.addAll(complements(c, preposition)));
                }
                for (int nested : children(prep, "prep")) {
                    children(nested, "pobj", "pcomp").forEach(c -> result.addAll(coordinated(c)));
                }
            }
        }
        return result;
    }

    /** "They agreed on a truce, with Hansen claiming credit": a clause of its own, in which nobody does a thing with Hansen. */
    private boolean isAbsolute(int preposition) {
        List<Integer> objects = children(preposition, "pobj");
        if (!token(preposition).isWord("with") || objects.isEmpty()) {
            return false;
        }
        int next = objects.get(0) + 1;
        // Behind a comma the tree may hang the participle on anything.
        boolean apart = preposition > 0 && token(preposition - 1).form().equals(",");
        return (apart && next < size() && token(next).isTagged("VBG"))
                || children(preposition, "pcomp").stream().anyMatch(c -> c >= next && token(c).isTagged("VBG", "VBN"));
    }

    /** "Calls from X and from Y": what is joined to X is the preposition of Y, which is meant. */
    private List<Integer> complements(int joined, String preposition) {
        boolean repeated =
                token(joined).isTagged("IN", "TO") && token(joined).label().equals("conj");
        return repeated
                ? children(joined, "pobj").stream()
                        .filter(c -> token(joined).lower().equals(preposition))
                        .toList()
                : List.of(joined);
    }

    /** The prepositions below a token, with those joined to them: "with X on Monday and with Y". */
    private List<Integer> coordinatedPrepositions(int i) {
        List<Integer> result = new ArrayList<>();
        for (int prep : children(i, "prep", "agent", "dative", "prt", "advmod")) {
            for (int part : coordinated(prep)) {
                result.add(part);
            }
        }
        for (int joined : children(i, "conj")) {
            if (token(joined).tag().equals("IN") || token(joined).tag().equals("TO")) {
                result.add(joined);
            }
        }
        return result;
    }

    private static boolean isRelative(Token token) {
        return token.tag().equals("WDT")
                || token.tag().equals("WP")
                || token.tag().equals("WP$");
    }

    /** The noun that a relative pronoun stands for; any other token is its own antecedent. */
    int antecedent(int i) {
        if (!isRelative(token(i))) {
            return i;
        }
        int at = token(i).head();
        for (int climb = 0; climb < MAX_CLIMB && at >= 0; climb++) {
            if (token(at).label().equals("relcl") && token(at).head() >= 0) {
                int head = token(at).head();
                // "It was X who …": the clause hangs on the verb, and means the name before it.
                boolean cleft = token(head).isVerb() && i > 0 && token(i - 1).isNoun();
                return cleft ? i - 1 : head;
            }
            at = token(at).head();
        }
        return i;
    }

    /** Whether token a stands above token b, or is it. */
    boolean dominates(int a, int b) {
        int at = b;
        for (int climb = 0; climb <= size() && at >= 0; climb++) {
            if (at == a) {
                return true;
            }
            at = token(at).head();
        }
        return false;
    }

    /** The token and those that stand above it. */
    Set<Integer> ancestors(int i) {
        Set<Integer> result = new HashSet<>();
        for (int at = i; at >= 0 && result.add(at); ) {
            at = token(at).head();
        }
        return result;
    }

    /** The tokens that stand under the given one, itself included, in order. */
    List<Integer> subtree(int i) {
        return under(i).stream().boxed().toList();
    }

    private BitSet under(int i) {
        BitSet result = new BitSet(size());
        collectSubtree(i, result);
        return result;
    }

    private void collectSubtree(int i, BitSet result) {
        result.set(i);
        for (Token child : below(i)) {
            if (!result.get(child.index())) {
                collectSubtree(child.index(), result);
            }
        }
    }

    /** The unbroken stretch of the subtree around its head, as {from, to} token indices. */
    int[] phrase(int i) {
        BitSet under = under(i);
        return new int[] {under.previousClearBit(i) + 1, under.nextClearBit(i)};
    }

    /** Where the stretch of {@link #phrase} stands in the document. */
    Span phraseSpan(int i) {
        int[] phrase = phrase(i);
        return sentence.span(phrase[0], phrase[1]);
    }

    /** Where a noun stands with what modifies it, without clauses and what is coordinated with it. */
    Span nounPhraseSpan(int noun) {
        int from = noun;
        int to = noun + 1;
        for (int child : children(noun)) {
            boolean modifier = Set.of("det", "amod", "compound", "nmod", "poss", "nummod", "prep", "predet")
                    .contains(token(child).label());
            if (modifier) {
                int[] phrase = phrase(child);
                from = Math.min(from, phrase[0]);
                to = Math.max(to, phrase[1]);
            }
        }
        return sentence.span(from, to);
    }

    /**
     * Whether a word of negation hangs on the verb ("neither side kept it"); one beyond a semicolon belongs to another
     * clause.
     */
    boolean isNegated(int verb) {
        return children(verb, "neg").stream().anyMatch(n -> !isParted(n, verb)) || isOfNobody(verb);
    }

    private boolean isOfNobody(int verb) {
        return children(verb, "nsubj", "nsubjpass").stream()
                .anyMatch(s -> s < verb
                        && (NOBODY.contains(token(s).lower())
                                || children(s).stream().anyMatch(d -> d < s && token(d).isWord("neither"))));
    }

    private boolean isParted(int one, int other) {
        return sentence.tokens().subList(Math.min(one, other), Math.max(one, other)).stream()
                .anyMatch(t -> t.form().equals(";"));
    }
}
