package org.demarche.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.event.TruceIdentity.Days;
import org.demarche.knowledge.Frame;
import org.demarche.knowledge.Slot;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.TimeMention;
import org.demarche.model.TimeValue;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Reads from the verbs around a word for a truce who makes, keeps, breaks or refuses it, when, and how it stands by them. */
final class TruceClause {
    private static final int MAX_CLIMB = 6;
    private static final Set<Iri> UNSETTLED = Set.of(Dip.PROPOSED, Dip.REJECTED);
    private static final Set<Iri> STANDING = Set.of(Dip.IN_FORCE, Dip.VIOLATED, Dip.ENDED, Dip.REJECTED);
    private static final Set<Iri> ENDING = Set.of(Dip.VIOLATED, Dip.ENDED, Dip.REJECTED);
    private static final Set<String> LIMITS = Set.of("until", "only", "while", "till");
    private static final Set<Iri> ACTOR_ROLES = Set.of(Dip.PROPOSED_BY, Dip.ACCEPTED_BY, Dip.REJECTED_BY, Dip.MEDIATOR);

    private final Reading reading;
    private final Speakers speakers;
    private final Sources sources;
    private final Dates dates;
    private final FactualityReader factuality;
    private final Belligerents belligerents;

    TruceClause(
            Reading reading,
            Speakers speakers,
            Sources sources,
            Dates dates,
            FactualityReader factuality,
            Belligerents belligerents) {
        this.reading = reading;
        this.speakers = speakers;
        this.sources = sources;
        this.dates = dates;
        this.factuality = factuality;
        this.belligerents = belligerents;
    }

    /**
     * What the verbs tell.
     *
     * @param roles who proposes, accepts, refuses, mediates; when
     * @param arguments the words that belong to the evidence
     * @param actors who would stop fighting, by what they do
     * @param declarers who declares it by itself
     * @param between the same where the verb says between whom
     * @param status how it stands
     * @param when when it was made
     * @param pluperfect whether it is told as done before what the report is about
     */
    record Told(
            Roles roles,
            Set<Integer> arguments,
            List<Integer> actors,
            Set<Integer> declarers,
            Set<Integer> between,
            Optional<Iri> status,
            Optional<Days> when,
            boolean pluperfect) {}

    Told told(Syntax tree, List<FrameMatch> supports) {
        Roles roles = new Roles();
        Set<Integer> arguments = new LinkedHashSet<>();
        Set<Integer> actors = new LinkedHashSet<>();
        Set<Integer> declarers = new LinkedHashSet<>();
        Set<Integer> between = new LinkedHashSet<>();
        Optional<Iri> status = Optional.empty();
        Optional<Days> when = Optional.empty();
        boolean pluperfect = false;
        for (FrameMatch support : supports) {
            Factuality mode = factuality.of(tree, support.trigger());
            fill(tree, support, mode, roles, support.hasTrait("Announcing") ? declarers : actors);
            ACTOR_ROLES.forEach(r -> arguments.addAll(support.heads(r)));
            arguments.add(support.trigger());
            status = strongest(status, status(tree, support, mode));
            if (support.hasTrait("Origin")) {
                for (int side : tree.prepositional(support.trigger(), "between")) {
                    between.addAll(belligerents.sides(tree, List.of(side)));
                }
                for (int side : tree.prepositional(support.trigger(), "with")) {
                    actors.addAll(belligerents.sides(tree, List.of(side)));
                }
                Optional<TimeMention> date = dates.ownDateOf(tree, support.trigger());
                if (mode != Factuality.DENIED && support.heads(Dip.ACCEPTED_BY).size() != 1) {
                    dates.write(date.filter(d -> d.value() instanceof TimeValue.Day), roles);
                }
                when = when.or(() -> date.flatMap(TruceClause::days));
            }
            pluperfect |= isPluperfect(tree, support.trigger())
                    && (UNSETTLED.contains(support.frame().constants().getOrDefault(Dip.STATUS, Dip.ENDED))
                            || !tree.token(support.trigger()).label().equals("ccomp"));
        }
        actors.addAll(declarers);
        return new Told(roles, arguments, List.copyOf(actors), declarers, between, status, when, pluperfect);
    }

    private void fill(Syntax tree, FrameMatch support, Factuality mode, Roles roles, Set<Integer> actors) {
        boolean announcing = support.hasTrait("Announcing");
        boolean approving = support.hasTrait("Approving");
        for (Iri role : ACTOR_ROLES) {
            List<Integer> heads = support.heads(role);
            Set<Integer> doers = new LinkedHashSet<>(reading.actors(tree, heads));
            doers.addAll(speakers.firstPersons(tree, heads));
            if (doers.isEmpty()) {
                doers.addAll(belligerents.sides(tree, heads));
                heads.stream()
                        .filter(h -> tree.token(h).tag().equals("PRP"))
                        .forEach(h -> sources.of(tree.token(h).span()).stream()
                                .limit(1)
                                .forEach(doers::add));
            }
            if (announcing || approving) {
                List<Integer> sides = belligerents.parties(List.copyOf(doers));
                doers.removeIf(d -> belligerents.parties(List.of(d)).stream().noneMatch(belligerents::isSide));
                boolean several = sides.size() > 1 || support.hasTrait("Own");
                if (announcing) {
                    sides.stream()
                            .filter(s -> several || belligerents.isSide(s))
                            .forEach(actors::add);
                }
            } else if (!role.equals(Dip.PROPOSED_BY) && !role.equals(Dip.MEDIATOR)) {
                List<Integer> sides = belligerents.parties(List.copyOf(doers));
                boolean plan = support.heads(Frame.EVENT).stream().anyMatch(h -> isPlan(tree.token(h)));
                actors.addAll(plan ? sides.stream().filter(belligerents::isLoud).toList() : sides);
            }
            if (mode == Factuality.DENIED && role.equals(Dip.ACCEPTED_BY) && !approving) {
                roles.entities(Dip.REJECTED_BY, doers);
            } else if (mode == Factuality.ACTUAL || (mode != Factuality.DENIED && role.equals(Dip.PROPOSED_BY))) {
                roles.entities(role, doers);
            }
        }
        List<Integer> keepers = support.heads(Dip.PARTY);
        if (tree.has(support.trigger(), "nsubj")
                || !tree.token(support.trigger()).isVerb()) {
            actors.addAll(belligerents.sides(tree, keepers));
        }
        if (support.hasTrait("Beginning") && tree.has(support.trigger(), "dobj")) {
            actors.addAll(belligerents.sides(tree, tree.deepSubjects(support.trigger())));
        }
    }

    /** Those who agree on a plan need be no side: mediators do so, too. */
    private boolean isPlan(Token noun) {
        return reading.lexicon().words("plan").contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** The status that a verb gives, by whether what it tells is so. */
    private Optional<Iri> status(Syntax tree, FrameMatch support, Factuality mode) {
        Iri status = support.frame().constants().get(Dip.STATUS);
        if (status == null || isQuestion(tree)) {
            return Optional.empty();
        }
        int verb = support.trigger();
        boolean agreed = status.equals(Dip.AGREED);
        boolean standing = status.equals(Dip.IN_FORCE) || status.equals(Dip.ENDED);
        boolean beginning = support.hasTrait("Beginning");
        return switch (mode) {
            case ACTUAL -> {
                if ((tree.hasTo(verb) && !(standing && isUnderWay(tree, verb)))
                        || (standing && !tree.hasTo(verb) && tree.token(verb).isVerb() && !isFinite(tree, verb))) {
                    if (status.equals(Dip.ENDED) && tree.token(verb).tag().equals("VBG")) {
                        yield Optional.of(status);
                    }
                    yield agreed || status.equals(Dip.PROPOSED)
                            ? Optional.of(Dip.PROPOSED)
                            : beginning ? Optional.of(Dip.AGREED) : Optional.empty();
                }
                if (status.equals(Dip.VIOLATED) && tree.token(verb).tag().equals("VBZ")) {
                    yield Optional.empty();
                }
                boolean over = status.equals(Dip.IN_FORCE)
                        && !beginning
                        && isPast(tree, verb)
                        && !support.heads(Frame.EVENT).isEmpty()
                        && isLimited(tree, verb);
                yield Optional.of(over ? Dip.ENDED : status);
            }
            case PLANNED -> beginning ? Optional.of(Dip.AGREED) : proposed(status, agreed);
            case POSSIBLE -> proposed(status, agreed);
            case DENIED -> {
                if (agreed && isRefused(tree, verb)) {
                    yield Optional.of(Dip.REJECTED);
                }
                yield status.equals(Dip.IN_FORCE) && !beginning && tree.isNegated(verb)
                        ? Optional.of(Dip.VIOLATED)
                        : Optional.empty();
            }
        };
    }

    /** "Was allowed to lapse", "began to unravel". */
    private boolean isUnderWay(Syntax tree, int verb) {
        int head = tree.token(verb).head();
        return head >= 0
                && isFinite(tree, head)
                && reading.lexicon()
                        .words("aspect")
                        .contains(tree.token(head).lemma().toLowerCase(Locale.ROOT));
    }

    private static Optional<Iri> proposed(Iri status, boolean agreed) {
        return agreed || status.equals(Dip.PROPOSED) ? Optional.of(Dip.PROPOSED) : Optional.empty();
    }

    /** A simple past; the tagger takes one far from its subject for a participle. */
    private static boolean isPast(Syntax tree, int verb) {
        return tree.token(verb).tag().matches("VB[DN]") && !tree.has(verb, "aux", "auxpass");
    }

    /** "Held for five months": it does no longer. */
    private boolean isLimited(Syntax tree, int verb) {
        boolean measured = reading.times(tree.sentence().index()).stream()
                .anyMatch(t -> t.value() instanceof TimeValue.Length && tree.dominates(verb, t.to() - 1));
        return measured
                || tree.children(verb, "mark", "advmod", "prep", "advcl").stream()
                        .flatMap(c -> tree.subtree(c).stream())
                        .anyMatch(c -> LIMITS.contains(tree.token(c).lower()));
    }

    /** "Did not accept", "refused to accept". */
    private boolean isRefused(Syntax tree, int verb) {
        int head = tree.token(verb).head();
        return tree.isNegated(verb)
                || (head >= 0
                        && reading.lexicon()
                                .words("denial")
                                .contains(tree.token(head).lemma().toLowerCase(Locale.ROOT)));
    }

    /** Whether a verb tells that something is or was so: no infinitive, no gerund. */
    static boolean isFinite(Syntax tree, int verb) {
        String tag = tree.token(verb).tag();
        return tag.equals("VBD")
                || tag.equals("VBZ")
                || tag.equals("VBP")
                || ((tag.equals("VBN") || tag.equals("VBG") || tag.equals("VB"))
                        && (tree.has(verb, "aux", "auxpass") || tag.equals("VBN"))
                        && !tree.hasTo(verb)
                        && !tree.token(verb).label().equals("pcomp"));
    }

    private static boolean isQuestion(Syntax tree) {
        return tree.token(tree.size() - 1).form().equals("?");
    }

    private static Optional<Iri> strongest(Optional<Iri> a, Optional<Iri> b) {
        List<Iri> order = List.of(
                Dip.PROPOSED, Dip.AGREED, Dip.PARTLY_AGREED, Dip.REJECTED, Dip.IN_FORCE, Dip.VIOLATED, Dip.ENDED);
        return b.map(order::indexOf).orElse(-1) > a.map(order::indexOf).orElse(-1) ? b : a;
    }

    private static boolean isPluperfect(Syntax tree, int verb) {
        return tree.token(verb).tag().equals("VBN")
                && tree.children(verb, "aux").stream()
                        .anyMatch(a -> tree.token(a).lower().equals("had"));
    }

    /** When the truce was made: by a time in its own phrase, or a day long past in the clause that tells of it. */
    Optional<Days> when(Syntax tree, List<Integer> heads) {
        return made(tree, heads, t -> true).flatMap(TruceClause::days).or(() -> past(tree, heads.get(0)));
    }

    /** The day of its making as a role, where its phrase names one. */
    Roles made(Syntax tree, List<Integer> heads) {
        Roles roles = new Roles();
        dates.write(made(tree, heads, t -> t.value() instanceof TimeValue.Day), roles);
        return roles;
    }

    private Optional<TimeMention> made(Syntax tree, List<Integer> heads, Predicate<TimeMention> wanted) {
        List<Integer> words = new ArrayList<>(heads);
        List<Integer> clauses = new ArrayList<>();
        heads.forEach(h -> clauses.addAll(tree.children(h, "acl", "relcl")));
        clauses.removeIf(c -> isOver(tree.token(c)));
        words.addAll(clauses);
        for (int word : words) {
            Optional<TimeMention> own = dates.ownDateOf(tree, word).filter(wanted);
            if (own.isPresent()) {
                return own;
            }
        }
        return clauses.stream()
                .flatMap(c -> reading.times(tree.sentence().index()).stream().filter(t -> isWithin(tree, c, t)))
                .filter(wanted)
                .filter(t -> days(t).isPresent())
                .findFirst();
    }

    /** Whether a time stands in a clause behind its verb, with no other verb between. */
    private static boolean isWithin(Syntax tree, int clause, TimeMention time) {
        return time.from() > clause
                && tree.dominates(clause, time.from())
                && tree.sentence().tokens().subList(clause + 1, time.from()).stream()
                        .noneMatch(Token::isVerb);
    }

    private boolean isOver(Token verb) {
        return isVerbOf(STANDING, verb);
    }

    private boolean isEnding(Token verb) {
        return isVerbOf(ENDING, verb);
    }

    private boolean isVerbOf(Set<Iri> statuses, Token verb) {
        return verb.isVerb()
                && reading.lexicon().framesOf(verb.lemma().toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(f -> f.eventType().equals(Dip.CEASEFIRE)
                                && f.words().size() == 1
                                && statuses.contains(f.constants().getOrDefault(Dip.STATUS, Dip.PROPOSED))
                                && !f.traits().contains("Beginning"));
    }

    /** "In June, Putin said Russia would stop": the time of the clauses above, where that is long past. */
    private Optional<Days> past(Syntax tree, int trigger) {
        Optional<LocalDate> issued = reading.document().document().issued();
        int at = trigger;
        for (int climb = 0; climb < MAX_CLIMB && at >= 0 && !isEnding(tree.token(at)); climb++) {
            Optional<Days> days = dates.ownDateOf(tree, at).flatMap(TruceClause::days);
            if (days.isPresent()) {
                return days.filter(d -> issued.isPresent() && TruceChains.isPast(d, issued));
            }
            at = tree.token(at).head();
        }
        return Optional.empty();
    }

    /** "The truce, agreed in 2003, had …": a participle after the noun, whatever the tree makes of it. */
    static boolean isParticiple(Syntax tree, FrameMatch support, List<Integer> heads) {
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
                && isFinite(tree, verb)
                && !tree.token(verb).tag().equals("VBG")
                && (tree.token(verb).label().equals("root") || tree.has(verb, "auxpass", "aux"));
        boolean relative = subjects.size() > 1
                && tree.token(subjects.get(0)).tag().startsWith("W")
                && !ofTruce
                && !tree.has(verb, "dobj");
        return lost || relative;
    }

    private static Optional<Days> days(TimeMention time) {
        return time.value()
                .match(
                        day -> Optional.of(new Days(day.date(), day.date())),
                        clock -> Optional.<Days>empty(),
                        length -> Optional.<Days>empty(),
                        vague -> vague.first().flatMap(first -> vague.last().map(last -> new Days(first, last))));
    }
}
