package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.knowledge.Slot;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Reads from the phrase of a word for a truce who would stop fighting. */
final class TruceParties {
    private final Reading reading;
    private final Speakers speakers;
    private final Belligerents belligerents;
    private final TruceNature nature;
    private final TruceVerb verbs;

    TruceParties(TruceScene scene, TruceNature nature) {
        this.reading = scene.reading();
        this.speakers = scene.speakers();
        this.belligerents = scene.belligerents();
        this.nature = nature;
        this.verbs = new TruceVerb(reading);
    }

    /**
     * Whose truce it is.
     *
     * @param named the sides that its own phrase names
     * @param complete whether these are all
     * @param partial whether others are named by words that mean nobody known
     * @param own whether it is one side's fighting that would stop
     */
    record Parties(Set<Integer> named, boolean complete, boolean partial, boolean own) {}

    /** Whose truce it is by its own phrase: "between A and B", "A's truce with B", "the A–B truce". */
    Parties of(Syntax tree, FrameMatch match, TruceClause.Told told) {
        // "A global ceasefire": of nobody in particular.
        if (nature.isModified(tree, match.trigger(), "worldwide")) {
            return new Parties(Set.of(), true, false, false);
        }
        Set<Integer> owners = new LinkedHashSet<>();
        Set<Integer> others = new LinkedHashSet<>();
        Set<Integer> between = new LinkedHashSet<>(told.between());
        int amongHeads = 0;
        boolean partial = told.partial();
        boolean onesided = nature.isModified(tree, match.trigger(), "onesided");
        boolean partners = arePartners(tree, match);
        for (FrameMatch.Argument argument : match.role(Dip.PARTY)) {
            List<Integer> heads = List.of(argument.head());
            List<Integer> sides = new ArrayList<>(belligerents.sides(tree, heads));
            sides.addAll(belligerents.parties(speakers.firstPersons(tree, heads)));
            boolean possessor = argument.slot().function() == Slot.Function.POSSESSOR;
            if (heads.stream().anyMatch(h -> verbs.isMaker(tree, h))) {
                continue;
            }
            if (possessor && onesided && sides.isEmpty()) {
                sides.addAll(ownersByPronoun(tree, argument.head()));
            }
            boolean among = Set.of("between", "among").contains(argument.slot().preposition());
            amongHeads += among ? 1 : 0;
            boolean with = argument.slot().preposition().equals("with");
            if (with && partners) {
                continue;
            }
            partial |= (among || (with && !heads.stream().allMatch(h -> isOfFighting(tree, h))))
                    && belligerents.hasUnknown(tree, heads);
            // A truce of one side's own "with" another binds that side alone.
            if (possessor || among || !onesided) {
                (possessor ? owners : among ? between : others).addAll(sides);
            }
        }
        if (onesided) {
            owners.addAll(belligerents.sides(tree, List.copyOf(tree.prepositional(match.trigger(), "of"))));
        }
        // "A ceasefire deal with the rebels"; but talks are held with mediators, too.
        if (!onesided) {
            nature.heads(tree, match.trigger()).stream()
                    .filter(h -> h != match.trigger() && !nature.is("open", tree.token(h)))
                    .filter(h -> h + 1 < tree.size() && tree.token(h + 1).isWord("with"))
                    .flatMap(h -> tree.prepositional(h, "with").stream())
                    .forEach(w -> others.addAll(belligerents.sides(tree, List.of(w))));
        }
        for (int side : betweenFurther(tree, match.trigger())) {
            between.addAll(belligerents.sides(tree, List.of(side)));
            partial |= belligerents.hasUnknown(tree, List.of(side));
            amongHeads++;
        }
        for (int modifier : nature.modifiers(tree, match.trigger())) {
            List<Integer> joined = isOfMakers(tree, modifier) ? List.of() : joined(tree, modifier);
            if (joined.size() > 1) {
                between.addAll(joined);
            }
        }
        if (between.isEmpty()) {
            between.addAll(ofWar(tree, match.trigger()));
        }
        if (between.size() > 1 || (amongHeads > 1 && !between.isEmpty())) {
            return new Parties(between, true, partial, false);
        }
        told.roles().entities(Dip.ACCEPTED_BY, isSigned(tree, match.trigger(), told) ? others : Set.of());
        if (!others.isEmpty() && told.takers().size() == 1) {
            others.addAll(told.takers());
        }
        if (!others.isEmpty() && told.declarers().isEmpty()) {
            others.addAll(belligerents.parties(told.roles().entities(Dip.ACCEPTED_BY)));
        }
        Set<Integer> fighters = match.hasTrait("Verbal") ? Set.of() : fighters(tree, match);
        others.addAll(fighters);
        boolean own = match.hasTrait("Verbal")
                || !others.isEmpty()
                || partial
                || onesided
                || owners.size() > 1
                || nature.isModified(tree, match.trigger(), "ones-own");
        others.addAll(between);
        if (own) {
            others.addAll(owners);
        }
        others.addAll(told.declarers());
        // "Persuaded the rebels to sign a truce of their own": whose it is, the verb tells.
        if (TruceReference.isOfItsOwn(tree, match.trigger())
                && told.roles().entities(Dip.ACCEPTED_BY).isEmpty()) {
            belligerents.parties(reading.headed(tree, match.trigger() + 2)).stream()
                    .filter(s -> belligerents.isSide(s)
                            || !told.roles().entities(Dip.PROPOSED_BY).contains(s))
                    .forEach(others::add);
        }
        if (others.isEmpty() && match.hasTrait("Verbal")) {
            int head = tree.token(match.trigger()).head();
            if (head >= 0 && tree.token(head).isNoun()) {
                others.addAll(belligerents.parties(reading.principals(tree, head)));
            }
            others.addAll(agreeing(tree, match.trigger()));
        }
        boolean complete = others.size() > 1 && !match.hasTrait("Verbal");
        return new Parties(others, complete, partial, fighters.size() == 1 && others.equals(fighters));
    }

    /** "Chad and Niger agreed that all attacks be stopped": theirs who agree on it together. */
    private Set<Integer> agreeing(Syntax tree, int verb) {
        Token token = tree.token(verb);
        boolean agreed = token.label().equals("ccomp")
                && token.head() >= 0
                && nature.is("undertaking", tree.token(token.head()))
                && !tree.isNegated(token.head());
        Set<Integer> sides =
                agreed ? new LinkedHashSet<>(belligerents.sides(tree, tree.deepSubjects(token.head()))) : Set.of();
        return sides.size() > 1 ? sides : Set.of();
    }

    /** "Chad signed a truce with Niger": both did; but who "agreed to" or "accepted" one with another did so for itself. */
    private boolean isSigned(Syntax tree, int trigger, TruceClause.Told told) {
        boolean object = nature.heads(tree, trigger).stream()
                .map(tree::token)
                .anyMatch(h -> h.label().equals("dobj") && !nature.is("consenting", tree.token(h.head())));
        return object
                && told.declarers().isEmpty()
                && told.roles().entities(Dip.ACCEPTED_BY).size() == 1;
    }

    /** "The guerrillas lifted their own truce": theirs who do what its verb tells. */
    private List<Integer> ownersByPronoun(Syntax tree, int pronoun) {
        int object = tree.token(pronoun).head();
        int verb =
                tree.token(object).label().equals("dobj") ? tree.token(object).head() : -1;
        return verb >= 0 && tree.token(pronoun).tag().equals("PRP$")
                ? belligerents.sides(tree, tree.children(verb, "nsubj"))
                : List.of();
    }

    /** "Work for a truce in Sudan with Egypt and Qatar": with whom mediators work. */
    private boolean arePartners(Syntax tree, FrameMatch match) {
        List<Integer> sides = belligerents.sides(
                tree,
                match.role(Dip.PARTY).stream()
                        .filter(a -> a.slot().preposition().equals("with"))
                        .map(FrameMatch.Argument::head)
                        .toList());
        return sides.size() > 1
                && sides.stream().allMatch(belligerents::isState)
                && sides.stream().noneMatch(belligerents::isLoud);
    }

    /** "A joint Chadian-Nigerien proposal for a truce": theirs is the proposal. */
    private boolean isOfMakers(Syntax tree, int modifier) {
        int head = tree.token(modifier).head();
        return head >= 0
                && nature.is("open", tree.token(head))
                && !tree.token(head)
                        .isWord("talk", "talks", "negotiation", "negotiations", "discussion", "discussions");
    }

    /** "Violated the truce with airstrikes": no side. */
    private boolean isOfFighting(Syntax tree, int head) {
        return nature.is("fighting", tree.token(head)) || nature.is("conflict", tree.token(head));
    }

    /** Whose fighting would stop: "a halt to Israeli air strikes". */
    private Set<Integer> fighters(Syntax tree, FrameMatch match) {
        Set<Integer> result = new LinkedHashSet<>();
        for (int token : match.tokens()) {
            boolean fighting = token != match.trigger() && tree.token(token).isNoun();
            if (fighting) {
                result.addAll(belligerents.parties(reading.principals(tree, token)));
            }
        }
        return result;
    }

    /** "A truce deal between A and B", "a truce to end the fighting between A and B". */
    private List<Integer> betweenFurther(Syntax tree, int trigger) {
        List<Integer> result = new ArrayList<>();
        for (int head : nature.heads(tree, trigger)) {
            if (head != trigger) {
                result.addAll(tree.prepositional(head, "between"));
            }
            for (int clause : tree.children(head, "acl", "relcl")) {
                result.addAll(tree.prepositional(clause, "between"));
                tree.children(clause, "dobj").forEach(o -> result.addAll(tree.prepositional(o, "between")));
            }
        }
        return result;
    }

    /** "The truce that ended the Kenyan-Ugandan war", "a truce ended their first war": whose war it was. */
    private Set<Integer> ofWar(Syntax tree, int trigger) {
        Set<Integer> result = new LinkedHashSet<>();
        nature.deeds(tree, trigger).stream()
                .flatMap(verb -> tree.children(verb, "dobj").stream())
                .filter(war -> nature.is("conflict", tree.token(war)))
                .forEach(war -> result.addAll(enemiesIn(tree, war)));
        return result.size() == 2 ? result : Set.of();
    }

    private Set<Integer> enemiesIn(Syntax tree, int war) {
        Set<Integer> result = new LinkedHashSet<>();
        tree.prepositional(war, "between").forEach(b -> result.addAll(belligerents.sides(tree, List.of(b))));
        for (int modifier : tree.children(war, "compound", "nmod", "amod")) {
            result.addAll(joined(tree, modifier));
        }
        for (int owner : tree.children(war, "poss")) {
            result.addAll(belligerents.sides(tree, List.of(owner)));
            tree.prepositional(war, "with").forEach(w -> result.addAll(belligerents.sides(tree, List.of(w))));
            tree.prepositional(war, "against").forEach(w -> result.addAll(belligerents.sides(tree, List.of(w))));
        }
        return result;
    }

    /** "The Trump–Putin truce", "an Israeli-Palestinian ceasefire". */
    private List<Integer> joined(Syntax tree, int modifier) {
        Token token = tree.token(modifier);
        if (!Reading.isJoined(token)) {
            return List.of();
        }
        List<Integer> named = reading.mentions(tree.sentence().index()).stream()
                .filter(m -> token.span().contains(m.span()) && token.form().indexOf('-') > 0)
                .filter(m -> m.entities().size() == 1)
                .flatMap(m -> m.entities().stream())
                .distinct()
                .toList();
        return belligerents.parties(named.size() > 1 ? named : reading.joined(token));
    }
}
