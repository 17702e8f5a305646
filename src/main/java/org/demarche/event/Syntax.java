package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;

/** Questions about the tree of one sentence: who does what to whom, by deep functions. Tokens are named by their index. */
final class Syntax {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");
    private static final Set<String> PASSIVE_SUBJECTS = Set.of("nsubjpass", "csubjpass");
    /** "Telephoned him to ask for a truce": who calls does it, not who is called. */
    private static final Set<String> REACHING =
            Set.of("telephone", "phone", "ring", "call", "meet", "visit", "email", "contact", "use", "take");

    /** Prepositions behind which the object of the verb above does what follows. */
    private static final Set<String> OF_OBJECT = Set.of("of", "from", "into", "for");

    private static final int MAX_CLIMB = 30;

    private final Sentence sentence;

    Syntax(Sentence sentence) {
        this.sentence = sentence;
    }

    Sentence sentence() {
        return sentence;
    }

    Token token(int i) {
        return sentence.token(i);
    }

    int size() {
        return sentence.size();
    }

    /** The dependents of a token that bear one of the labels, from left to right. */
    List<Integer> children(int i, String... labels) {
        List<Integer> result = new ArrayList<>();
        for (Token child : sentence.children(i)) {
            if (isOneOf(child, labels)) {
                result.add(child.index());
            }
        }
        return result;
    }

    boolean has(int i, String... labels) {
        for (Token child : sentence.children(i)) {
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
        // "Was not fully respected by the rebels", where the tree takes the participle for an adjective.
        return token.tag().equals("VBN") && (bare || (token.label().equals("acomp") && has(verb, "agent")));
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
        return surfaceSubjects(verb, 0);
    }

    /** The subject that the verb has or shares, whatever its voice; a relative pronoun's antecedent for the pronoun. */
    List<Integer> surfaceSubjects(int verb) {
        return surfaceSubjects(verb, 0);
    }

    /** The verb of "quoted Lavrov as saying", "was cited as telling", by the participle; -1 where there is none. */
    int quotingVerb(int participle) {
        int as = token(participle).head();
        boolean behindAs = token(participle).tag().equals("VBG")
                && as >= 0
                && token(as).lower().equals("as")
                && token(as).head() >= 0
                && token(token(as).head()).isVerb();
        return behindAs ? token(as).head() : -1;
    }

    /** Whose words such a participle tells, where the verb is active: its object's. */
    private List<Integer> quotedAs(int participle) {
        int quoting = quotingVerb(participle);
        List<Integer> result = new ArrayList<>();
        if (quoting >= 0 && !isPassive(quoting)) {
            children(quoting, "dobj").stream().filter(o -> o < participle).forEach(o -> result.addAll(coordinated(o)));
        }
        return result;
    }

    private List<Integer> surfaceSubjects(int verb, int depth) {
        List<Integer> own = new ArrayList<>();
        for (Token child : sentence.children(verb)) {
            if (SUBJECTS.contains(child.label()) || PASSIVE_SUBJECTS.contains(child.label())) {
                int subject = antecedent(child.index());
                // "It was X who rang Y, and Z who …": Z stands behind the clause and is no subject of it.
                coordinated(subject).stream()
                        .filter(s -> subject == child.index() || s < child.index())
                        .forEach(own::add);
            }
        }
        if (!own.isEmpty() || depth > MAX_CLIMB) {
            return own;
        }
        Token token = token(verb);
        if (token.head() < 0) {
            return own;
        }
        int head = token.head();
        return switch (token.label()) {
            case "conj", "dep" -> surfaceSubjects(partner(verb), depth + 1);
            case "xcomp" -> {
                List<Integer> objects = new ArrayList<>();
                if (token(head).isVerb() && !REACHING.contains(token(head).lemma())) {
                    objects.addAll(children(head, "dobj"));
                }
                objects.addAll(calledUpon(head));
                if (objects.isEmpty()) {
                    yield surfaceSubjects(head, depth + 1);
                }
                List<Integer> result = new ArrayList<>();
                objects.forEach(o -> result.addAll(coordinated(o)));
                yield result;
            }
            case "advcl", "pcomp" -> {
                List<Integer> others = token.label().equals("pcomp") ? objectsAbove(head) : List.of();
                if (others.isEmpty()) {
                    others = quotedAs(verb);
                }
                if (!others.isEmpty()) {
                    yield others;
                }
                yield token.tag().equals("VBG") || hasTo(verb) ? surfaceSubjects(verbAbove(head), depth + 1) : own;
            }
            case "acl", "relcl" ->
                token(head).isNoun() && !has(verb, "dobj") && isPassive(verb)
                        ? coordinated(head)
                        : token.tag().equals("VBG") ? coordinated(head) : own;
            // "Is due to speak": whoever is due.
            case "acomp" -> surfaceSubjects(head, depth + 1);
            default -> own;
        };
    }

    /** "Accused the rebels of breaking the truce", "kept them from firing": whom the verb above the preposition is done to. */
    private List<Integer> objectsAbove(int preposition) {
        int verb = token(preposition).head();
        boolean done = verb >= 0
                && token(verb).isVerb()
                && !isPassive(verb)
                && OF_OBJECT.contains(token(preposition).lower());
        List<Integer> result = new ArrayList<>();
        if (done) {
            children(verb, "dobj").stream().filter(o -> o < preposition).forEach(o -> result.addAll(coordinated(o)));
        }
        return result;
    }

    /** "Called on both sides to stop": the sides are to stop. */
    private List<Integer> calledUpon(int verb) {
        List<Integer> result = new ArrayList<>(prepositional(verb, "on"));
        result.addAll(prepositional(verb, "upon"));
        return token(verb).lemma().equals("call") ? result : List.of();
    }

    private static boolean isFinite(Token token) {
        return token.tag().equals("VBD")
                || token.tag().equals("VBZ")
                || token.tag().equals("VBP");
    }

    /**
     * The verb that a joined verb goes with. The tree hangs "demanded that X leave and insisted" and "a text demanding that X
     * leave and calling on Y" on the verb of the clause; by their form they go with the verb above it.
     */
    int partner(int verb) {
        Token token = token(verb);
        int head = token.head();
        if (head < 0 || !token.isVerb() || !token(head).isVerb()) {
            return head;
        }
        boolean participle = token.tag().equals("VBG") && !has(verb, "aux");
        if (participle && !token(head).tag().equals("VBG")) {
            for (int at = token(head).head(); at >= 0; at = token(at).head()) {
                if (token(at).tag().equals("VBG")
                        && Set.of("acl", "advcl").contains(token(at).label())) {
                    return at;
                }
            }
        }
        boolean told = token.tag().equals("VBD") && token(head).tag().equals("VBP");
        if (told && token(head).head() >= 0) {
            return finiteAbove(token(head).head());
        }
        // "Had rung Aliyev and told him": the one who rang.
        boolean goesOn = has(head, "aux")
                && children(verb, "dobj", "dative").stream().anyMatch(o -> token(o).isWord("him", "her", "them"));
        return isFinite(token) && !isFinite(token(head)) && !goesOn ? finiteAbove(head) : head;
    }

    /** The finite verb above that has a subject of its own, for "accused X of having …, and called on …". */
    private int finiteAbove(int i) {
        int at = i;
        for (int climb = 0; climb < MAX_CLIMB && token(at).head() >= 0; climb++) {
            if (isFinite(token(at)) && has(at, "nsubj", "nsubjpass")) {
                return at;
            }
            at = token(at).head();
        }
        return at;
    }

    private int verbAbove(int i) {
        int at = i;
        for (int climb = 0; climb < MAX_CLIMB && at >= 0; climb++) {
            if (token(at).isVerb()) {
                return at;
            }
            if (token(at).head() < 0) {
                return at;
            }
            at = token(at).head();
        }
        return i;
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
            result.addAll(surfaceSubjects(verb, 0));
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
            if (token(prep).lower().equals(preposition)) {
                for (int complement : children(prep, "pobj", "pcomp")) {
                    result.addAll(coordinated(antecedent(complement)));
                }
                for (int nested : children(prep, "prep")) {
                    children(nested, "pobj", "pcomp").forEach(c -> result.addAll(coordinated(c)));
                }
            }
        }
        return result;
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

    /** The tokens that stand under the given one, itself included, in order. */
    List<Integer> subtree(int i) {
        List<Integer> result = new ArrayList<>();
        collectSubtree(i, result, 0);
        result.sort(null);
        return result;
    }

    private void collectSubtree(int i, List<Integer> result, int depth) {
        result.add(i);
        if (depth < size()) {
            children(i).forEach(c -> collectSubtree(c, result, depth + 1));
        }
    }

    /** The unbroken stretch of the subtree around its head, as {from, to} token indices. */
    int[] phrase(int i) {
        List<Integer> under = subtree(i);
        int from = i;
        while (from > 0 && under.contains(from - 1)) {
            from--;
        }
        int to = i + 1;
        while (to < size() && under.contains(to)) {
            to++;
        }
        return new int[] {from, to};
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

    /** Whether a word of negation hangs on the verb; one beyond a semicolon belongs to another clause. */
    boolean isNegated(int verb) {
        return children(verb, "neg").stream().anyMatch(n -> !isParted(n, verb));
    }

    private boolean isParted(int one, int other) {
        return sentence.tokens().subList(Math.min(one, other), Math.max(one, other)).stream()
                .anyMatch(t -> t.form().equals(";"));
    }
}
