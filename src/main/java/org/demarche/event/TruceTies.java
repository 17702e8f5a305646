package org.demarche.event;

import java.util.List;
import org.demarche.knowledge.Frame;
import org.demarche.knowledge.Slot;
import org.demarche.vocab.Dip;

/** Which verbs go with which truce, also where the tree has lost the two. */
final class TruceTies {
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
        boolean bare = !tree.has(verb, "nsubj", "nsubjpass", "aux", "auxpass", "dobj");
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
                || support.frame().roles().get(Slot.of(Slot.Function.SUBJECT)).equals(Frame.EVENT);
        boolean lost = subjects.isEmpty()
                && ofTruce
                && TruceVerb.isFinite(tree, verb)
                && !tree.token(verb).tag().equals("VBG")
                && (tree.token(verb).label().equals("root") || tree.has(verb, "auxpass", "aux"));
        boolean relative = subjects.size() > 1
                && tree.token(subjects.get(0)).tag().startsWith("W")
                && !ofTruce
                && !tree.has(verb, "dobj");
        return lost || relative;
    }

    static boolean governs(Syntax tree, FrameMatch support, List<Integer> heads, FrameMatch match) {
        return support.heads(Frame.EVENT).stream().anyMatch(heads::contains)
                || isParticiple(tree, support, heads)
                || (match.hasTrait("Verbal") && tree.token(match.trigger()).head() == support.trigger());
    }

    /** The verb belongs to the last truce before it. */
    static boolean strays(Syntax tree, FrameMatch support, int trigger, List<Integer> triggers) {
        boolean last = triggers.stream().noneMatch(t -> t > trigger && t < support.trigger());
        return last
                && support.heads(Frame.EVENT).stream().noneMatch(triggers::contains)
                && isStray(tree, support, trigger);
    }
}
