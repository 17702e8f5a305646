package org.demarche.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.event.TruceIdentity.Days;
import org.demarche.knowledge.Frame;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.TimeMention;
import org.demarche.model.TimeValue;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Reads from the verbs around a word for a truce who makes, keeps, breaks or refuses it, when, and how it stands by them. */
final class TruceClause {
    private static final Set<Iri> ENDING = Set.of(Dip.VIOLATED, Dip.ENDED);
    private static final Set<Iri> UNSETTLED = Set.of(Dip.PROPOSED, Dip.REJECTED);
    private static final Set<Iri> ACTOR_ROLES = Set.of(Dip.PROPOSED_BY, Dip.ACCEPTED_BY, Dip.REJECTED_BY, Dip.MEDIATOR);

    private final Reading reading;
    private final Speakers speakers;
    private final Sources sources;
    private final Dates dates;
    private final FactualityReader factuality;
    private final Belligerents belligerents;
    private final TruceVerb verbs;
    private final TruceExtension extension;
    private final TruceSpell spell;

    TruceClause(TruceScene scene) {
        this.reading = scene.reading();
        this.speakers = scene.speakers();
        this.sources = scene.sources();
        this.dates = scene.dates();
        this.factuality = scene.factuality();
        this.belligerents = scene.belligerents();
        this.verbs = new TruceVerb(reading);
        this.extension = new TruceExtension(reading);
        this.spell = new TruceSpell(reading);
    }

    /**
     * What the verbs tell.
     *
     * @param roles who proposes, accepts, refuses, mediates; when
     * @param arguments the words that belong to the evidence
     * @param actors who would stop fighting, by what they do
     * @param declarers who declares it by itself
     * @param between the same where the verb says between whom
     * @param takers sides that propose, accept or back it
     * @param partial whether some who make it are named by words that mean nobody known
     * @param presupposing whether what is told of it, be it so or not, can only be told of a truce that there is
     * @param status how it stands
     * @param when when it was made
     * @param lasting how long it lasted
     * @param extended for how long it goes on
     * @param renewed whether that it goes on is news
     * @param pluperfect whether it is told as done before what the report is about
     */
    record Told(
            Roles roles,
            Set<Integer> arguments,
            List<Integer> actors,
            Set<Integer> declarers,
            Set<Integer> between,
            Set<Integer> takers,
            boolean partial,
            boolean presupposing,
            Optional<Iri> status,
            Optional<Days> when,
            Optional<String> lasting,
            Optional<String> extended,
            boolean renewed,
            boolean pluperfect) {}

    Told told(Syntax tree, List<FrameMatch> supports) {
        Roles roles = new Roles();
        Set<Integer> arguments = new LinkedHashSet<>();
        Set<Integer> actors = new LinkedHashSet<>();
        Set<Integer> declarers = new LinkedHashSet<>();
        Set<Integer> between = new LinkedHashSet<>();
        Set<Integer> takers = new LinkedHashSet<>();
        boolean partial = false;
        boolean presupposing = false;
        Optional<Iri> status = Optional.empty();
        Optional<Days> when = Optional.empty();
        Optional<String> lasting = Optional.empty();
        Optional<String> extended = Optional.empty();
        boolean renewed = false;
        boolean pluperfect = false;
        boolean stands = supports.stream().anyMatch(s -> isStanding(tree, s));
        for (FrameMatch support : supports) {
            Factuality mode = mode(tree, support);
            boolean declared = support.hasTrait("Announcing") || verbs.isVowed(tree, support);
            fill(tree, support, mode, roles, declared ? declarers : actors);
            takers.addAll(takers(tree, support));
            lasting = lasting.or(() -> spell.lasting(tree, support));
            extended = extended.or(() -> extension.length(tree, support, mode));
            renewed |= extension.isFresh(tree, support, mode);
            presupposing |= isPresupposing(tree, support);
            partial |= isPartial(tree, support);
            ACTOR_ROLES.forEach(r -> arguments.addAll(support.heads(r)));
            arguments.add(support.trigger());
            if (!(stands && isReducedEnding(tree, support))) {
                status = TruceVerb.strongest(status, verbs.status(tree, support, mode));
            }
            for (int word : support.tokens()) {
                tree.prepositional(word, "between").forEach(s -> between.addAll(belligerents.sides(tree, List.of(s))));
            }
            if (support.hasTrait("Origin") || isOutcome(tree, support)) {
                for (int side : tree.prepositional(support.trigger(), "with")) {
                    if (!tree.has(side, "acl", "pcomp") && !verbs.isMaker(tree, side)) {
                        List<Integer> sides = belligerents.sides(tree, List.of(side));
                        actors.addAll(sides);
                        boolean both = mode == Factuality.ACTUAL
                                && !support.heads(Dip.ACCEPTED_BY).isEmpty();
                        roles.entities(Dip.ACCEPTED_BY, both ? reading.actors(tree, List.of(side)) : List.of());
                    }
                }
                Optional<TimeMention> date =
                        dates.ownDateOf(tree, support.trigger()).filter(d -> !Dates.isUntil(tree, d));
                if (mode != Factuality.DENIED && support.heads(Dip.ACCEPTED_BY).size() != 1) {
                    dates.write(date.filter(d -> d.value() instanceof TimeValue.Day), roles);
                }
                when = when.or(() -> date.flatMap(TruceDays::of));
            }
            pluperfect |= TruceVerb.isPluperfect(tree, support.trigger())
                    && (UNSETTLED.contains(support.frame().constants().getOrDefault(Dip.STATUS, Dip.ENDED))
                            || !tree.token(support.trigger()).label().equals("ccomp"));
        }
        actors.addAll(declarers);
        return new Told(
                roles,
                arguments,
                List.copyOf(actors),
                declarers,
                between,
                takers,
                partial,
                presupposing,
                status,
                when,
                lasting,
                extended,
                renewed,
                pluperfect);
    }

    private Factuality mode(Syntax tree, FrameMatch support) {
        if (TruceTies.isReduced(tree, support)
                || (TruceTies.isBehindReduced(tree, support.trigger())
                        && !tree.isNegated(support.trigger())
                        && !tree.has(support.trigger(), "aux"))) {
            return Factuality.ACTUAL;
        }
        // "No ceasefire agreement has been signed".
        boolean none = tree.surfaceSubjects(support.trigger()).stream()
                .filter(s -> support.heads(Frame.EVENT).contains(s))
                .flatMap(s -> tree.children(s, "det", "neg").stream())
                .anyMatch(d -> tree.token(d).isWord("no"));
        return none ? Factuality.DENIED : factuality.of(tree, support.trigger());
    }

    /** "A truce agreed in May and broken twice since still holds": what it does now counts, not what was done to it. */
    private static boolean isReducedEnding(Syntax tree, FrameMatch support) {
        return ENDING.contains(support.frame().constants().getOrDefault(Dip.STATUS, Dip.PROPOSED))
                && tree.token(support.trigger()).tag().equals("VBN")
                && !tree.has(support.trigger(), "aux", "auxpass");
    }

    private boolean isStanding(Syntax tree, FrameMatch support) {
        return Dip.IN_FORCE.equals(support.frame().constants().get(Dip.STATUS))
                && tree.token(support.trigger()).tag().matches("VB[ZP]")
                && factuality.of(tree, support.trigger()) == Factuality.ACTUAL;
    }

    /** "The war ended in May with a truce", but not "a truce, which it ended with raids in May": it was made then. */
    private boolean isOutcome(Syntax tree, FrameMatch support) {
        return Dip.AGREED.equals(support.frame().constants().get(Dip.STATUS))
                && support.heads(Frame.EVENT).stream()
                        .flatMap(h -> reading.lexicon().framesOf(tree.token(h).lemma()).stream())
                        .anyMatch(f -> f.eventType().equals(Dip.CEASEFIRE) && !f.isSupport());
    }

    /** "In violation of the truce", "would extend it". */
    private boolean isPresupposing(Syntax tree, FrameMatch support) {
        return ENDING.contains(support.frame().constants().getOrDefault(Dip.STATUS, Dip.PROPOSED))
                || extension.isMeant(tree.token(support.trigger()));
    }

    /** Sides that speak of it as a thing of their own: "Hamas would support a truce with Israel". */
    private Set<Integer> takers(Syntax tree, FrameMatch support) {
        Set<Integer> result = new LinkedHashSet<>();
        for (Iri role : List.of(Dip.PROPOSED_BY, Dip.ACCEPTED_BY, Dip.REJECTED_BY, Dip.PARTY)) {
            belligerents.sides(tree, support.heads(role)).stream()
                    .filter(belligerents::isSide)
                    .forEach(result::add);
        }
        return result;
    }

    /** "The coalition and Iraq observe a truce". */
    private boolean isPartial(Syntax tree, FrameMatch support) {
        return Stream.of(Dip.ACCEPTED_BY, Dip.PARTY, Dip.PROPOSED_BY)
                .filter(r -> !r.equals(Dip.PROPOSED_BY) || support.hasTrait("Announcing"))
                .anyMatch(r -> support.heads(r).size() > 1 && belligerents.hasUnknown(tree, support.heads(r)));
    }

    private void fill(Syntax tree, FrameMatch support, Factuality mode, Roles roles, Set<Integer> actors) {
        boolean announcing = support.hasTrait("Announcing");
        boolean approving = support.hasTrait("Approving");
        for (Iri role : ACTOR_ROLES) {
            List<Integer> heads = support.heads(role);
            Set<Integer> doers = new LinkedHashSet<>();
            for (int head : heads) {
                if (role.equals(Dip.MEDIATOR) && verbs.isOfHelp(tree, support.trigger())) {
                    continue;
                }
                List<Integer> named = reading.actors(tree, List.of(head));
                boolean vague = named.isEmpty() ? tree.token(head).isNoun() : belligerents.areBoth(tree.token(head));
                doers.addAll(vague ? belligerents.sides(tree, List.of(head)) : named);
            }
            doers.addAll(speakers.firstPersons(tree, heads));
            if (doers.isEmpty()) {
                doers.addAll(belligerents.sides(tree, heads));
                heads.stream()
                        .filter(h -> tree.token(h).tag().equals("PRP"))
                        .forEach(h -> sources.of(tree.token(h).span()).stream()
                                .limit(1)
                                .forEach(doers::add));
            }
            if (doers.isEmpty()) {
                heads.forEach(h -> doers.addAll(belligerents.sides(tree, verbs.tellers(tree, h))));
            }
            if (role.equals(Dip.MEDIATOR) && areSides(tree, support, doers)) {
                actors.addAll(belligerents.parties(List.copyOf(doers)));
                doers.clear();
            }
            if (announcing || approving) {
                List<Integer> sides = belligerents.parties(List.copyOf(doers));
                boolean own = isOnesided(tree, support);
                doers.removeIf(
                        d -> !own && belligerents.parties(List.of(d)).stream().noneMatch(belligerents::isSide));
                // "A ceasefire announced by Cairo and Doha", "called by" them: they may have brought it about for
                // others.
                boolean joint = sides.size() > 1 && tree.has(support.trigger(), "agent");
                boolean several = own
                        || (sides.size() > 1 && !joint)
                        || (support.hasTrait("Own") && !(joint && support.hasTrait("Indefinite")));
                if (announcing) {
                    sides.stream()
                            .filter(s -> several || belligerents.isSide(s))
                            .forEach(actors::add);
                }
            } else if (!role.equals(Dip.PROPOSED_BY) && !role.equals(Dip.MEDIATOR)) {
                List<Integer> sides = belligerents.rivals(List.copyOf(doers));
                boolean plan = support.heads(Frame.EVENT).stream().anyMatch(h -> isPlan(tree.token(h)));
                actors.addAll(plan ? sides.stream().filter(belligerents::isLoud).toList() : sides);
            }
            if (mode == Factuality.DENIED && role.equals(Dip.ACCEPTED_BY) && !approving) {
                boolean refused = !verbs.isUnsettled(tree, support.trigger());
                roles.entities(Dip.REJECTED_BY, refused ? doers : Set.of());
            } else if (mode == Factuality.ACTUAL || (mode != Factuality.DENIED && role.equals(Dip.PROPOSED_BY))) {
                roles.entities(role, doers);
            }
        }
        List<Integer> keepers = support.heads(Dip.PARTY).stream()
                .filter(h -> !verbs.isMaker(tree, h))
                .toList();
        if (tree.has(support.trigger(), "nsubj", "agent")
                || tree.token(support.trigger()).label().equals("pcomp")
                || !tree.token(support.trigger()).isVerb()) {
            actors.addAll(belligerents.sides(tree, keepers));
        }
        actors.addAll(belligerents.sides(tree, verbs.settlers(tree, support.trigger())));
        if (support.hasTrait("Beginning") && tree.has(support.trigger(), "dobj")) {
            actors.addAll(belligerents.sides(tree, tree.deepSubjects(support.trigger())));
        }
    }

    /** "Lima and Quito negotiated a truce", "the rebels negotiated a truce with Quito": these settle one of their own. */
    private boolean areSides(Syntax tree, FrameMatch support, Set<Integer> doers) {
        List<Integer> sides = belligerents.parties(List.copyOf(doers));
        boolean enemies = sides.stream()
                .anyMatch(a -> sides.stream().anyMatch(b -> !a.equals(b) && belligerents.areEnemies(a, b)));
        boolean with = support.heads(Frame.EVENT).stream()
                .anyMatch(h -> !tree.prepositional(h, "with").isEmpty());
        // "Asked Oman to broker a truce with the rebels": who goes between is no side.
        boolean own = !verbs.is("going-between", tree.token(support.trigger()));
        return enemies
                || (own
                        && (with
                                || !tree.prepositional(support.trigger(), "with")
                                        .isEmpty()));
    }

    /** "Announced a unilateral truce": whoever does so fights. */
    private boolean isOnesided(Syntax tree, FrameMatch support) {
        return support.heads(Frame.EVENT).stream()
                .flatMap(h -> tree.children(h, "amod", "nmod").stream())
                .anyMatch(m -> reading.lexicon()
                        .words("onesided")
                        .contains(tree.token(m).lower()));
    }

    /** Those who agree on a plan need be no side: mediators do so, too. */
    private boolean isPlan(Token noun) {
        return reading.lexicon().words("plan").contains(noun.lemma().toLowerCase(Locale.ROOT));
    }
}
