package org.demarche.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.knowledge.Frame;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Whether a verb of ending a fight tells of a truce of those whom it names, or of what they do about others, or are to do. */
final class TruceByVerb {
    private final Reading reading;
    private final Belligerents belligerents;
    private final TruceNature nature;

    TruceByVerb(TruceScene scene, TruceNature nature) {
        this.reading = scene.reading();
        this.belligerents = scene.belligerents();
        this.nature = nature;
    }

    /** "The Authority must stop militant attacks", "demanded that the rebels lay down their arms": that is no truce of theirs. */
    boolean isOthers(Syntax tree, FrameMatch match, Set<Integer> named) {
        boolean ofOthers = match.tokens().stream()
                .filter(t -> t != match.trigger())
                .flatMap(t -> tree.children(t, "poss", "amod", "compound", "nmod").stream())
                .anyMatch(m -> isOther(tree, m, named));
        if (match.tokens().stream().anyMatch(t -> t != match.trigger() && isCivil(tree, t, named))) {
            return true;
        }
        boolean elsewhat = match.tokens().size() == 1 && tree.has(match.trigger(), "dobj", "xcomp");
        return ofOthers
                || elsewhat
                || match.tokens().stream().anyMatch(t -> t != match.trigger() && isAgainstCivilians(tree, t))
                || isOutsider(tree, match.trigger(), named)
                || isHelp(tree, match.trigger())
                || (isAsked(tree, match.trigger()) && named.stream().noneMatch(belligerents::isLoud))
                || (named.size() == 1 && isDemanded(tree, match.trigger()));
    }

    /** "Chad and Niger undertook to halt their fire", "the accord binds both to cease it": two who are bound have a truce. */
    boolean isUndertaken(Syntax tree, int verb, Set<Integer> named) {
        Token token = tree.token(verb);
        int above = token.head();
        return named.size() > 1
                && Set.of("xcomp", "ccomp", "advcl").contains(token.label())
                && above >= 0
                && nature.is("undertaking", tree.token(above))
                && !tree.token(above).tag().equals("VB")
                && !tree.isNegated(above)
                && !tree.has(verb, "advcl");
    }

    /** "End the violence against civilians": that is no truce with an enemy. */
    private boolean isAgainstCivilians(Syntax tree, int fighting) {
        return tree.prepositional(fighting, "against").stream().anyMatch(a -> nature.is("defenceless", tree.token(a)));
    }

    /** "Praised them for this step to end the fighting": one who has no part in the war, and of whom nothing is told as done. */
    private boolean isOutsider(Syntax tree, int verb, Set<Integer> named) {
        return named.size() == 1
                && tree.hasTo(verb)
                && named.stream().noneMatch(belligerents::isSide)
                && belligerents
                        .enemies(tree.sentence().block(), Set.of())
                        .filter(e -> e.stream().noneMatch(named::contains))
                        .isPresent();
    }

    /** "His wish to help end the hostilities": who helps others is no side. */
    private boolean isHelp(Syntax tree, int trigger) {
        int above = tree.token(trigger).head();
        return above >= 0
                && reading.lexicon().words("helping").contains(tree.token(above).lemma())
                && !tree.has(above, "dobj");
    }

    /** "Suspended operations on the island" of an aid group, "to stop fighting between clans" of the police. */
    private boolean isCivil(Syntax tree, int fighting, Set<Integer> named) {
        boolean vague = nature.is("vague", tree.token(fighting))
                && nature.modifiers(tree, fighting).stream().noneMatch(m -> nature.is("warlike", tree.token(m)));
        return (vague && named.stream().noneMatch(belligerents::isLoud))
                || !tree.prepositional(fighting, "between").isEmpty();
    }

    private boolean isOther(Syntax tree, int modifier, Set<Integer> named) {
        List<Integer> actors = belligerents.parties(reading.headed(tree, modifier));
        return (!actors.isEmpty() && actors.stream().noneMatch(named::contains))
                || nature.is("rebel", tree.token(modifier));
    }

    /** "Called on states with influence to act to stop the violence". */
    private boolean isAsked(Syntax tree, int verb) {
        int at = verb;
        while (at >= 0 && tree.token(at).isVerb() && !isOfDemand(tree.token(at))) {
            at = Set.of("xcomp", "ccomp", "advcl").contains(tree.token(at).label())
                    ? tree.token(at).head()
                    : -1;
        }
        return at >= 0 && at != verb;
    }

    /** A verb that asks, and does not agree. */
    private boolean isOfDemand(Token verb) {
        List<Frame> frames = reading.lexicon().framesOf(verb.lemma().toLowerCase(Locale.ROOT));
        return frames.stream().filter(f -> f.eventType().equals(Dip.DEMAND)).anyMatch(f -> frames.stream()
                .noneMatch(g -> g.words().equals(f.words())
                        && Dip.AGREED.equals(g.constants().get(Dip.STATUS))));
    }

    /** Whether it is asked of the one who would stop. */
    private boolean isDemanded(Syntax tree, int verb) {
        Token token = tree.token(verb);
        return token.head() >= 0
                && Set.of("xcomp", "ccomp", "advcl").contains(token.label())
                && (tree.hasTo(verb) || (token.tag().matches("VBP?") && !tree.has(verb, "aux")))
                && isOfDemand(tree.token(token.head()));
    }
}
