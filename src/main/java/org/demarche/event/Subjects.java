package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.Token;

/** Who does what a verb tells of: the subject that it has, or that it shares with the verb it is joined to or hangs on. */
final class Subjects {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");
    private static final Set<String> PASSIVE_SUBJECTS = Set.of("nsubjpass", "csubjpass");
    /** "Telephoned him to ask for a truce": who calls does it, not who is called. */
    private static final Set<String> REACHING =
            Set.of("telephone", "phone", "ring", "call", "meet", "visit", "email", "contact", "use", "take");

    /** Verbs of what else is done by whoever then stresses and urges something. */
    private static final Set<String> CONVERSING = Set.of(
            "speak",
            "talk",
            "discuss",
            "tell",
            "inform",
            "brief",
            "write",
            "express",
            "thank",
            "welcome",
            "warn",
            "ask",
            "urge",
            "assure",
            "telephone",
            "phone",
            "ring",
            "call",
            "meet",
            "hold");

    /** Prepositions behind which the object of the verb above does what follows. */
    private static final Set<String> OF_OBJECT = Set.of("of", "from", "into", "for");

    private static final int MAX_CLIMB = 30;

    private final Syntax tree;

    Subjects(Syntax tree) {
        this.tree = tree;
    }

    /** The subject of a verb, whatever its voice; a relative pronoun's antecedent for the pronoun. */
    List<Integer> of(int verb) {
        return of(verb, 0);
    }

    /** The verb of "quoted Lavrov as saying", "was cited as telling", by the participle; -1 where there is none. */
    int quotingVerb(int participle) {
        int as = tree.token(participle).head();
        boolean behindAs = tree.token(participle).tag().equals("VBG")
                && as >= 0
                && tree.token(as).lower().equals("as")
                && tree.token(as).head() >= 0
                && tree.token(tree.token(as).head()).isVerb();
        return behindAs ? tree.token(as).head() : -1;
    }

    /** Whose words such a participle tells, where the verb is active: its object's. */
    private List<Integer> quotedAs(int participle) {
        int quoting = quotingVerb(participle);
        List<Integer> result = new ArrayList<>();
        if (quoting >= 0 && !tree.isPassive(quoting)) {
            tree.children(quoting, "dobj").stream()
                    .filter(o -> o < participle)
                    .forEach(o -> result.addAll(tree.coordinated(o)));
        }
        return result;
    }

    private List<Integer> of(int verb, int depth) {
        List<Integer> own = new ArrayList<>();
        for (Token child : tree.sentence().children(verb)) {
            if (SUBJECTS.contains(child.label()) || PASSIVE_SUBJECTS.contains(child.label())) {
                int subject = tree.antecedent(child.index());
                // "It was X who rang Y, and Z who …": Z stands behind the clause and is no subject of it.
                tree.coordinated(subject).stream()
                        .filter(s -> subject == child.index() || s < child.index())
                        .forEach(own::add);
            }
        }
        if (!own.isEmpty() || depth > MAX_CLIMB) {
            return own;
        }
        Token token = tree.token(verb);
        List<Integer> lost = isFinite(token) ? behindOpening(verb) : List.of();
        if (token.head() < 0 || !lost.isEmpty()) {
            return lost;
        }
        int head = token.head();
        return switch (token.label()) {
            case "conj", "dep" -> of(partner(verb), depth + 1);
            case "xcomp" -> {
                List<Integer> objects = new ArrayList<>();
                if (tree.token(head).isVerb()
                        && !REACHING.contains(tree.token(head).lemma())) {
                    objects.addAll(tree.children(head, "dobj"));
                }
                objects.addAll(calledUpon(head));
                if (objects.isEmpty()) {
                    yield of(head, depth + 1);
                }
                List<Integer> result = new ArrayList<>();
                objects.forEach(o -> result.addAll(tree.coordinated(o)));
                yield result;
            }
            case "advcl", "pcomp" -> {
                List<Integer> others = token.label().equals("pcomp") ? objectsAbove(head) : List.of();
                if (others.isEmpty()) {
                    others = quotedAs(verb);
                }
                if (others.isEmpty()) {
                    others = besideWith(verb);
                }
                if (!others.isEmpty()) {
                    yield others;
                }
                yield token.tag().equals("VBG") || tree.hasTo(verb) ? of(verbAbove(head), depth + 1) : own;
            }
            case "acl", "relcl" ->
                tree.token(head).isNoun() && !tree.has(verb, "dobj") && tree.isPassive(verb)
                        ? tree.coordinated(head)
                        : token.tag().equals("VBG") ? tree.coordinated(head) : own;
            // "Is due to speak": whoever is due.
            case "acomp" -> of(head, depth + 1);
            default -> own;
        };
    }

    /** "For his part, Ruto said", "At the request of Oslo, Eide and Lavrov spoke": the tree takes those who do it for words on "part", "Oslo". */
    private List<Integer> behindOpening(int verb) {
        // "Ruto, in an interview aired on Friday, said": the tree may hang the opening on "aired".
        List<Integer> openings = Stream.concat(Stream.of(verb), tree.children(verb, "advcl").stream())
                .filter(v -> v <= verb)
                .flatMap(v -> tree.children(v, "prep").stream())
                .filter(p -> p < verb && tree.phrase(p)[1] > p + 1)
                .toList();
        if (openings.isEmpty() || tree.has(verb, "nsubj", "nsubjpass", "csubj", "expl", "attr")) {
            return List.of();
        }
        int last = -1;
        for (int i = openings.get(0); i < verb; i++) {
            Token token = tree.token(i);
            int from = token.label().equals("appos") && token.isNoun() ? tree.phrase(i)[0] : 0;
            boolean apart = from > 0
                    && tree.token(from - 1).form().equals(",")
                    && tree.dominates(openings.get(0), i)
                    && (last < 0 || !tree.dominates(last, i));
            last = apart ? i : last;
        }
        List<Integer> result = new ArrayList<>();
        if (last >= 0) {
            int first = last;
            result.addAll(tree.coordinated(first));
            tree.children(tree.token(first).head(), "conj").stream()
                    .filter(c -> c > first && c < verb && tree.token(c).isNoun())
                    .forEach(result::add);
        }
        return result;
    }

    /** "Talks ended, with Hansen saying they had failed": who stands right before the participle, behind "with". */
    private List<Integer> besideWith(int participle) {
        Token token = tree.token(participle);
        if (!token.tag().equals("VBG") || token.head() < 0) {
            return List.of();
        }
        List<Integer> prepositions =
                token.label().equals("pcomp") ? List.of(token.head()) : tree.children(token.head(), "prep");
        return prepositions.stream()
                .filter(p -> p > 0 && tree.token(p).isWord("with"))
                .filter(p -> tree.token(p - 1).form().equals(","))
                .flatMap(p -> tree.children(p, "pobj").stream())
                .filter(o -> tree.phrase(o)[1] == participle)
                .flatMap(o -> tree.coordinated(o).stream())
                .toList();
    }

    /** "Accused the rebels of breaking the truce", "kept them from firing": whom the verb above the preposition is done to. */
    private List<Integer> objectsAbove(int preposition) {
        int verb = tree.token(preposition).head();
        boolean done = verb >= 0
                && tree.token(verb).isVerb()
                && !tree.isPassive(verb)
                && OF_OBJECT.contains(tree.token(preposition).lower());
        List<Integer> result = new ArrayList<>();
        if (done) {
            tree.children(verb, "dobj").stream()
                    .filter(o -> o < preposition)
                    .forEach(o -> result.addAll(tree.coordinated(o)));
        }
        return result;
    }

    /** "Called on both sides to stop": the sides are to stop. */
    private List<Integer> calledUpon(int verb) {
        List<Integer> result = new ArrayList<>(tree.prepositional(verb, "on"));
        result.addAll(tree.prepositional(verb, "upon"));
        return tree.token(verb).lemma().equals("call") ? result : List.of();
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
        Token token = tree.token(verb);
        int head = token.head();
        if (head < 0 || !token.isVerb() || !tree.token(head).isVerb()) {
            return head;
        }
        boolean participle = token.tag().equals("VBG") && !tree.has(verb, "aux");
        if (participle && !tree.token(head).tag().equals("VBG")) {
            for (int at = tree.token(head).head(); at >= 0; at = tree.token(at).head()) {
                if (tree.token(at).tag().equals("VBG")
                        && Set.of("acl", "advcl").contains(tree.token(at).label())) {
                    return at;
                }
            }
        }
        boolean told = token.tag().equals("VBD") && tree.token(head).tag().equals("VBP");
        if (told && tree.token(head).head() >= 0) {
            return finiteAbove(tree.token(head).head());
        }
        // "Had rung Aliyev and told him": the one who rang.
        boolean goesOn = tree.has(head, "aux")
                && tree.children(verb, "dobj", "dative").stream()
                        .anyMatch(o -> tree.token(o).isWord("him", "her", "them"));
        return isFinite(token)
                        && !isFinite(tree.token(head))
                        && !goesOn
                        && !isPerfect(verb, head)
                        && !isBesidePresent(verb, head)
                ? finiteAbove(head)
                : head;
    }

    /** "Rome said that Rubio had rung Aliyev and stressed …": he had stressed it; but "that it had agreed and urged …". */
    private boolean isPerfect(int verb, int head) {
        return tree.token(verb).lower().endsWith("ed")
                && CONVERSING.contains(tree.token(head).lemma().toLowerCase(Locale.ROOT))
                && tree.children(head, "aux").stream()
                        .anyMatch(a -> tree.token(a).isWord("had"))
                && tree.children(head, "nsubj").stream()
                        .anyMatch(s -> tree.token(s).isProperNoun())
                && tree.sentence().tokens().subList(head, verb).stream()
                        .noneMatch(t -> t.form().equals(",") || t.isWord("but"));
    }

    /** "X is alarmed and urges them to stop, Y said": both are told in the present, and what Y did is not. */
    private boolean isBesidePresent(int verb, int head) {
        return tree.token(verb).tag().equals("VBZ")
                && tree.children(head, "aux", "auxpass").stream()
                        .anyMatch(a -> tree.token(a).tag().equals("VBZ"));
    }

    /** The finite verb above that has a subject of its own, for "accused X of having …, and called on …". */
    private int finiteAbove(int i) {
        int at = i;
        for (int climb = 0; climb < MAX_CLIMB && tree.token(at).head() >= 0; climb++) {
            if (isFinite(tree.token(at)) && tree.has(at, "nsubj", "nsubjpass")) {
                return at;
            }
            at = tree.token(at).head();
        }
        return at;
    }

    private int verbAbove(int i) {
        int at = i;
        for (int climb = 0; climb < MAX_CLIMB && at >= 0; climb++) {
            if (tree.token(at).isVerb()) {
                return at;
            }
            if (tree.token(at).head() < 0) {
                return at;
            }
            at = tree.token(at).head();
        }
        return i;
    }
}
