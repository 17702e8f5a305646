package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.knowledge.Frame;
import org.demarche.knowledge.Slot;
import org.demarche.model.Iri;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Which verbs go with which truce, also where the tree has lost the two. */
final class TruceTies {
    private static final int MOST_OF_SIDES = 12;
    private static final Set<String> RELATIVE = Set.of("that", "which");
    private static final Set<String> TOGETHER = Set.of("both", "each", "neither");
    private static final Set<String> AUXILIARIES = Set.of("have", "be", "do");

    private TruceTies() {}

    /** "The truce, agreed in 2003, had …": a participle after the noun, whatever the tree makes of it. */
    private static boolean isParticiple(Syntax tree, FrameMatch support, List<Integer> heads) {
        int verb = support.trigger();
        if (!support.hasTrait("Origin")
                || support.hasTrait("Beginning")
                || !tree.token(verb).isVerb()) {
            return false;
        }
        if (tree.surfaceSubjects(verb).stream().anyMatch(heads::contains)) {
            return true;
        }
        if (tree.token(verb).label().equals("relcl") && heads.stream().anyMatch(h -> tree.dominates(h, verb))) {
            return true;
        }
        return isBehind(tree, verb, heads);
    }

    /** "A pause, declared in May and abandoned within days": a participle joined to one behind the noun. */
    private static boolean isJoined(Syntax tree, FrameMatch support, List<Integer> heads) {
        Token verb = tree.token(support.trigger());
        if (!verb.label().equals("conj")
                || !verb.tag().matches("VB[DN]")
                || tree.has(verb.index(), "nsubj", "nsubjpass", "aux", "auxpass", "dobj")) {
            return false;
        }
        boolean behind = heads.contains(verb.head() - 1)
                || (heads.contains(verb.head() - 2)
                        && tree.token(verb.head() - 1).form().equals(","));
        return behind
                && tree.token(verb.head()).tag().matches("VB[DN]")
                && !tree.has(verb.head(), "aux", "auxpass", "dobj");
    }

    /** "A truce between the rebels and the government that took effect in May": nobody else takes effect. */
    private static boolean isBegun(Syntax tree, FrameMatch support, List<Integer> heads) {
        return support.hasTrait("Beginning")
                && support.tokens().size() > 1
                && tree.token(support.trigger()).label().equals("relcl")
                && heads.stream().anyMatch(h -> tree.dominates(h, support.trigger()));
    }

    /** Whether a bare participle stands right behind a noun, but for a comma. */
    static boolean isBehind(Syntax tree, int verb, List<Integer> heads) {
        boolean bare = !tree.has(verb, "nsubjpass", "aux", "auxpass", "dobj")
                && heads.containsAll(tree.children(verb, "nsubj"));
        int before = verb > 0 && tree.token(verb - 1).form().equals(",") ? verb - 2 : verb - 1;
        return bare && heads.contains(before);
    }

    /**
     * Whether a verb goes with a truce named before it although the tree has lost the two: one that has no subject of its
     * own, behind a relative clause, or one whose object is a "which".
     */
    static boolean isStray(Syntax tree, FrameMatch support, int trigger) {
        int verb = support.trigger();
        if (verb < trigger
                || !tree.token(verb).isVerb()
                || support.frame().constants().get(Dip.STATUS) == null) {
            return false;
        }
        List<Integer> subjects = tree.children(verb, "nsubj", "nsubjpass");
        boolean ofTruce = tree.isPassive(verb)
                || Frame.EVENT.equals(support.frame().roles().get(Slot.of(Slot.Function.SUBJECT)));
        boolean lost = subjects.isEmpty()
                && ofTruce
                && TruceVerb.isFinite(tree, verb)
                && !tree.token(verb).tag().equals("VBG")
                && (tree.token(verb).label().equals("root")
                        || tree.has(verb, "auxpass", "aux")
                        || isBehindReduced(tree, verb));
        boolean relative = !ofTruce
                && (subjects.size() > 1
                        ? tree.token(subjects.get(0)).tag().startsWith("W") && !tree.has(verb, "dobj")
                        : isOfWhich(tree, verb));
        return lost || relative;
    }

    /** "The truce agreed in May still holds", where the tree takes "agreed" for what the truce does. */
    static boolean isBehindReduced(Syntax tree, int verb) {
        int head = tree.token(verb).head();
        String label = tree.token(verb).label();
        return (label.equals("ccomp")
                        || (label.equals("advcl") && tree.token(verb).tag().equals("VBD")))
                && !tree.has(verb, "mark", "nsubj", "nsubjpass")
                && head > 0
                && head < verb
                && tree.token(head).tag().matches("VB[DN]")
                && tree.has(head, "nsubj")
                && isBehind(tree, head, tree.children(head, "nsubj"));
    }

    /** "A truce in Accra in May, which the militias broke". */
    private static boolean isOfWhich(Syntax tree, int verb) {
        List<Integer> objects = tree.children(verb, "dobj");
        return tree.token(verb).label().equals("relcl")
                && objects.size() == 1
                && tree.token(objects.get(0)).isWord("which");
    }

    static boolean governs(Syntax tree, FrameMatch support, List<Integer> heads, FrameMatch match) {
        if (endsAnother(tree, support, heads)) {
            return false;
        }
        return support.heads(Frame.EVENT).stream().anyMatch(heads::contains)
                || isParticiple(tree, support, heads)
                || isJoined(tree, support, heads)
                || isBegun(tree, support, heads)
                || (match.hasTrait("Verbal") && tree.token(match.trigger()).head() == support.trigger());
    }

    /** "A truce, ending their suffering", "the truce ended the war": what ends is another thing. */
    private static boolean endsAnother(Syntax tree, FrameMatch support, List<Integer> heads) {
        boolean ended = Dip.ENDED.equals(support.frame().constants().get(Dip.STATUS))
                && Frame.EVENT.equals(support.frame().roles().get(Slot.of(Slot.Function.SUBJECT)));
        return ended
                && tree.children(support.trigger(), "dobj").stream()
                        .anyMatch(o -> o > support.trigger()
                                && !heads.contains(o)
                                && tree.token(o).isNoun());
    }

    /** The verb belongs to the last truce before it. */
    static boolean strays(Syntax tree, FrameMatch support, int trigger, List<Integer> triggers) {
        boolean last = triggers.stream().noneMatch(t -> t > trigger && t < support.trigger());
        return last
                && support.heads(Frame.EVENT).stream().noneMatch(triggers::contains)
                && isStray(tree, support, trigger);
    }

    /**
     * The verbs with those mended that stand in a relative clause right behind the truce, whose parts the tree has lost: "a
     * truce, which envoys of both signed", "the truce that the sides extended".
     */
    static List<FrameMatch> mended(Syntax tree, FrameMatch truce, List<Integer> heads, List<FrameMatch> verbs) {
        List<FrameMatch> supports = verbs.stream()
                .map(v -> toUphold(tree, reduced(tree, v, heads), truce.trigger(), verbs))
                .toList();
        int start = relativeClause(tree, truce);
        if (start < 0) {
            return supports;
        }
        List<Integer> subjects = new ArrayList<>();
        int verb = start;
        while (verb < tree.size() && !isPredicate(tree, verb)) {
            if (tree.token(verb).isNoun()
                    || tree.token(verb).tag().equals("PRP")
                    || TOGETHER.contains(tree.token(verb).lower())) {
                subjects.add(verb);
            }
            verb++;
        }
        int at = verb;
        return supports.stream()
                .map(s -> s.trigger() == at && !s.heads(Frame.EVENT).contains(truce.trigger())
                        ? relative(s, truce.trigger(), subjects)
                        : s)
                .toList();
    }

    /** "Called on both sides to honour the truce agreed in May": those who call did not agree on it. */
    private static FrameMatch reduced(Syntax tree, FrameMatch support, List<Integer> heads) {
        Slot subject = Slot.of(Slot.Function.SUBJECT);
        Iri doer = support.frame().roles().get(subject);
        boolean behind = doer != null
                && !doer.equals(Frame.EVENT)
                && support.hasTrait("Origin")
                && tree.token(support.trigger()).tag().matches("VB[DN]")
                && isBehind(tree, support.trigger(), heads);
        if (!behind) {
            return support;
        }
        Map<Iri, List<FrameMatch.Argument>> arguments = new LinkedHashMap<>(support.arguments());
        List<FrameMatch.Argument> doers = Stream.of("agent", "prep")
                .flatMap(label -> tree.children(support.trigger(), label).stream())
                .filter(by -> tree.token(by).isWord("by"))
                .flatMap(by -> tree.children(by, "pobj").stream())
                .flatMap(by -> tree.coordinated(by).stream())
                .map(by -> new FrameMatch.Argument(by, subject))
                .toList();
        arguments.put(doer, doers);
        return withTruce(
                new FrameMatch(support.frame(), support.tree(), support.trigger(), support.tokens(), arguments),
                heads.get(0));
    }

    /** "Agreed to extend the truce": who agrees to uphold it accepts it. */
    private static FrameMatch toUphold(Syntax tree, FrameMatch support, int truce, List<FrameMatch> verbs) {
        boolean accepts = Dip.AGREED.equals(support.frame().constants().get(Dip.STATUS))
                && Dip.ACCEPTED_BY.equals(support.frame().roles().get(Slot.of(Slot.Function.SUBJECT)))
                && support.heads(Frame.EVENT).stream().allMatch(h -> isNamedDay(tree, h));
        boolean upholds = accepts
                && verbs.stream()
                        .filter(v -> Dip.IN_FORCE.equals(v.frame().constants().get(Dip.STATUS)))
                        .filter(v -> v.heads(Frame.EVENT).contains(truce) && tree.hasTo(v.trigger()))
                        .anyMatch(v -> tree.token(v.trigger()).label().equals("xcomp")
                                && tree.token(v.trigger()).head() == support.trigger());
        return upholds ? withTruce(support, truce) : support;
    }

    /** "Agreed on Tuesday to extend it": a day is no matter that they agreed on. */
    private static boolean isNamedDay(Syntax tree, int token) {
        int preposition = tree.token(token).head();
        return tree.token(token).tag().equals("NNP")
                && preposition >= 0
                && tree.token(preposition).isWord("on");
    }

    private static FrameMatch withTruce(FrameMatch support, int truce) {
        Map<Iri, List<FrameMatch.Argument>> arguments = new LinkedHashMap<>(support.arguments());
        arguments.put(Frame.EVENT, List.of(new FrameMatch.Argument(truce, Slot.of(Slot.Function.OBJECT))));
        return new FrameMatch(support.frame(), support.tree(), support.trigger(), support.tokens(), arguments);
    }

    /** "It would break the truce declared in May": that it was declared is so. */
    static boolean isReduced(Syntax tree, FrameMatch support) {
        boolean making = support.hasTrait("Origin")
                || Dip.PROPOSED.equals(support.frame().constants().get(Dip.STATUS));
        return making
                && !support.hasTrait("Beginning")
                && tree.token(support.trigger()).tag().matches("VB[DN]")
                && isBehind(tree, support.trigger(), support.heads(Frame.EVENT));
    }

    /** Where the clause begins, behind "that" or "which" or without one: "the truce his men had announced". */
    private static int relativeClause(Syntax tree, FrameMatch truce) {
        int next = truce.tokens().get(truce.tokens().size() - 1) + 1;
        while (next < tree.size() && tree.token(next).isNoun()) {
            next++;
        }
        next = behindSides(tree, next);
        if (next < tree.size() && tree.token(next).form().equals(",")) {
            next++;
        }
        if (next >= tree.size()) {
            return -1;
        }
        boolean bare = tree.token(next).tag().matches("DT|PRP\\$?")
                && !tree.token(next - 1).form().equals(",");
        return RELATIVE.contains(tree.token(next).lower()) ? next + 1 : bare ? next : -1;
    }

    /** The comma in "its truce with the rebels, which expired in May": what expires is no body. */
    private static int behindSides(Syntax tree, int next) {
        if (next >= tree.size() || !tree.token(next).isWord("with", "between")) {
            return next;
        }
        int at = next;
        while (at + 1 < tree.size()
                && at - next <= MOST_OF_SIDES
                && !tree.token(at).isVerb()) {
            if (tree.token(at).form().equals(",") && tree.token(at + 1).isWord("which")) {
                return at;
            }
            at++;
        }
        return next;
    }

    private static boolean isPredicate(Syntax tree, int token) {
        return tree.token(token).isVerb()
                && !AUXILIARIES.contains(tree.token(token).lemma().toLowerCase(Locale.ROOT));
    }

    private static FrameMatch relative(FrameMatch support, int truce, List<Integer> subjects) {
        Map<Slot, Iri> roles = support.frame().roles();
        Slot subject = Slot.of(Slot.Function.SUBJECT);
        boolean ofTruce = Frame.EVENT.equals(roles.get(subject));
        boolean toTruce = Frame.EVENT.equals(roles.get(Slot.of(Slot.Function.OBJECT)));
        Map<Iri, List<FrameMatch.Argument>> arguments = new LinkedHashMap<>();
        if (subjects.isEmpty() && ofTruce) {
            arguments.put(Frame.EVENT, List.of(new FrameMatch.Argument(truce, subject)));
        } else if (!subjects.isEmpty() && toTruce && !ofTruce) {
            arguments.put(Frame.EVENT, List.of(new FrameMatch.Argument(truce, Slot.of(Slot.Function.OBJECT))));
            arguments.put(
                    roles.get(subject),
                    subjects.stream()
                            .map(s -> new FrameMatch.Argument(s, subject))
                            .toList());
        } else {
            return support;
        }
        return new FrameMatch(support.frame(), support.tree(), support.trigger(), support.tokens(), arguments);
    }
}
