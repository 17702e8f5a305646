package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.TruceIdentity.Reference;
import org.demarche.knowledge.Frame;
import org.demarche.model.EntityKind;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;

/** Reads from the words for a truce what their sentence tells of it; {@link TrucePointers} reads verbs that go on about one. */
final class TruceReader {
    private static final Set<Iri> STANDING = Set.of(Dip.IN_FORCE, Dip.VIOLATED, Dip.ENDED);
    private static final Set<String> COUNTED_OUT = Set.of("no", "neither");

    private final Reading reading;
    private final Sources sources;
    private final FactualityReader factuality;
    private final Belligerents belligerents;
    private final TruceNature nature;
    private final TruceScope scope;
    private final TruceParties parties;
    private final TruceClause clauses;
    private final TruceDays days;
    private final TruceByVerb byVerb;
    private final TruceReference wording;
    private final TruceBreach breach;
    private final TrucePointers pointers;

    TruceReader(TruceScene scene) {
        this.reading = scene.reading();
        this.sources = scene.sources();
        this.factuality = scene.factuality();
        this.belligerents = scene.belligerents();
        this.nature = new TruceNature(reading);
        this.scope = new TruceScope(reading, nature);
        this.parties = new TruceParties(scene, nature);
        this.clauses = new TruceClause(scene);
        this.days = new TruceDays(reading, scene.dates());
        this.byVerb = new TruceByVerb(scene, nature);
        this.wording = new TruceReference(reading, nature);
        this.breach = new TruceBreach(nature);
        this.pointers = new TrucePointers(scene, nature, clauses, wording);
    }

    /** The places of a sentence that tell of truces, in order. */
    List<TruceTelling> read(Syntax tree, List<FrameMatch> all) {
        List<FrameMatch> supports =
                all.stream().filter(m -> isTruce(m) && m.frame().isSupport()).toList();
        List<Integer> triggers = all.stream()
                .filter(m -> isTruce(m) && !m.frame().isSupport())
                .map(FrameMatch::trigger)
                .distinct()
                .toList();
        List<TruceTelling> result = new ArrayList<>();
        Set<Integer> named = new LinkedHashSet<>();
        Set<Integer> read = new LinkedHashSet<>();
        for (FrameMatch match : all) {
            if (isTruce(match) && !match.frame().isSupport()) {
                named.addAll(nature.heads(tree, match.trigger()));
                named.addAll(match.tokens());
            }
        }
        Optional<TruceTelling> another = triggers.isEmpty() ? pointers.counted(tree, supports) : Optional.empty();
        if (another.isPresent()) {
            return List.of(another.get());
        }
        for (FrameMatch match : all) {
            if (!isTruce(match)) {
                continue;
            }
            if (!match.frame().isSupport()) {
                if (read.add(match.trigger())) {
                    named(tree, match, supports, triggers).ifPresent(result::add);
                }
            } else if (match.heads(Frame.EVENT).stream().noneMatch(named::contains)
                    && !named.contains(match.trigger())
                    && triggers.stream().noneMatch(t -> TruceTies.isStray(tree, match, t))) {
                pointers.read(tree, match, supports).ifPresent(result::add);
            }
        }
        return result.size() == 1 && result.get(0).status().isEmpty() && isOfViolations(all)
                ? List.of(result.get(0).violated())
                : result;
    }

    /** "Marred by accusations of violations from both sides". */
    private static boolean isOfViolations(List<FrameMatch> all) {
        return all.stream()
                .anyMatch(m -> isTruce(m)
                        && m.frame().partOfSpeech() == Frame.PartOfSpeech.NOUN
                        && Dip.VIOLATED.equals(m.frame().constants().get(Dip.STATUS))
                        && m.heads(Frame.EVENT).isEmpty()
                        && m.tree().children(m.trigger(), "det").stream()
                                .noneMatch(d -> m.tree().token(d).isWord("any", "no")));
    }

    private static boolean isTruce(FrameMatch match) {
        return match.frame().eventType().equals(Dip.CEASEFIRE);
    }

    /** What a word for a truce tells, or nothing where it does not mean one here. */
    private Optional<TruceTelling> named(
            Syntax tree, FrameMatch match, List<FrameMatch> verbs, List<Integer> triggers) {
        List<FrameMatch> supports = TruceTies.mended(tree, match, nature.heads(tree, match.trigger()), verbs);
        int trigger = match.trigger();
        // "Truce agreements to end the war": the truce is told of by its own word.
        Optional<Integer> deal = match.hasTrait("Verbal")
                ? nature.deal(tree, trigger).filter(d -> triggers.stream()
                        .noneMatch(t -> t != trigger && nature.heads(tree, t).contains(d)))
                : Optional.empty();
        boolean verbal = match.hasTrait("Verbal") && deal.isEmpty();
        boolean unarmed = nature.isModified(tree, trigger, "unarmed");
        if (unarmed || nature.isOfName(tree, trigger) || nature.isOneOfMany(tree, trigger)) {
            return Optional.empty();
        }
        Factuality mode = factuality.of(tree, trigger);
        boolean term = wording.isTermOfAccord(tree, trigger);
        Reference reference = verbal
                ? Reference.INDEFINITE
                : term ? Reference.DEFINITE : wording.introduced(tree, deal.orElse(trigger));
        boolean weak = match.hasTrait("Weak") && reference.compareTo(Reference.DEFINITE) < 0;
        List<Integer> heads = nature.heads(tree, deal.orElse(trigger));
        boolean spokenOf =
                supports.stream().anyMatch(s -> TruceTies.governs(tree, s, heads, match)) && !tree.has(trigger, "prep");
        if ((weak && !nature.isQualified(tree, trigger) && !spokenOf) || (verbal && mode == Factuality.DENIED)) {
            return Optional.empty();
        }
        List<Integer> words = new ArrayList<>(heads);
        words.addAll(match.tokens());
        for (int token : match.tokens()) {
            nature.heads(tree, token).stream().filter(h -> !words.contains(h)).forEach(words::add);
        }
        List<FrameMatch> telling = supports.stream()
                .filter(s -> s.trigger() != trigger
                        && !term
                        && !isOfTalks(tree, s, trigger)
                        && (!s.hasTrait("Indefinite") || reference.compareTo(Reference.DEFINITE) < 0)
                        && (TruceTies.governs(tree, s, words, match) || TruceTies.strays(tree, s, trigger, triggers)))
                .toList();
        TruceClause.Told told = clauses.told(tree, telling);
        for (int head : heads) {
            if (head != trigger) {
                told.roles().entities(Dip.PROPOSED_BY, reading.principals(tree, head));
                told.arguments().add(head);
            }
        }
        TruceParties.Parties whose = parties.of(tree, match, told);
        if (whose.named().isEmpty() && nature.isOneOfEarlier(tree, trigger)) {
            return Optional.empty();
        }
        if (verbal && (whose.named().isEmpty() || byVerb.isOthers(tree, match, whose.named()))) {
            return Optional.empty();
        }
        told.arguments().addAll(match.heads(Dip.PARTY));
        boolean foreign = isForeign(tree, trigger, whose, told);
        if (foreign) {
            told.roles().entities(Dip.MEDIATOR, told.actors());
        }
        told.roles().entities(Dip.MEDIATOR, nature.makers(tree, trigger));
        Optional<String> duration = nature.duration(tree, trigger)
                .filter(d -> told.extended().filter(d::equals).isEmpty());
        duration.or(told::lasting).or(told::extended).ifPresent(d -> told.roles()
                .value(Dip.DURATION, d, "duration"));
        Set<String> limits = scope.words(tree, match, "scope");
        Set<String> occasion = scope.words(tree, match, "occasion");
        Set<String> named = new LinkedHashSet<>(limits);
        named.addAll(occasion);
        told.roles().words(Dip.SCOPE, scope.text(tree, match, named));
        Optional<TruceIdentity.Days> when = told.when().or(() -> days.when(tree, words));
        told.roles().addAll(days.made(tree, words, when).map());
        TruceIdentity identity = new TruceIdentity(
                reference,
                !verbal && reference == Reference.INDEFINITE && wording.isGeneral(tree, deal.orElse(trigger)),
                duration,
                limits,
                occasion,
                nature.places(tree, trigger),
                foreign ? Set.of() : whose.named(),
                whose.complete(),
                nature.isModified(tree, trigger, "onesided")
                        || (TruceReference.isOfItsOwn(tree, trigger)
                                && whose.named().size() <= 1),
                nature.isModified(tree, trigger, "mutual"),
                whose.named().size() == 1 && (verbal || whose.own() || isDeclaredByOne(told, reference, telling)),
                nature.isModified(tree, trigger, "whole"),
                nature.isModified(tree, trigger, "lasting"),
                nature.isModified(tree, trigger, "earlier") || days.isLongOver(tree, heads.get(heads.size() - 1)),
                reference == Reference.INDEFINITE && (told.pluperfect() || isSubjectBefore(tree, heads)),
                when);
        List<Integer> source = sources.of(tree.token(trigger).span());
        Optional<Iri> status = told.status();
        if (isRuledOut(tree, trigger, mode)) {
            status = Optional.of(Dip.REJECTED);
            told.roles().entities(Dip.REJECTED_BY, belligerents.parties(source));
        } else if (!status.equals(Optional.of(Dip.PROPOSED))
                && nature.standing(tree, trigger).isPresent()) {
            status = TruceVerb.strongest(status, nature.standing(tree, trigger));
        } else if (status.isEmpty() && nature.isOpen(tree, heads)) {
            status = Optional.of(Dip.PROPOSED);
        } else if (verbal) {
            boolean done = mode == Factuality.ACTUAL && TruceVerb.isFinite(tree, trigger);
            boolean together = (mode == Factuality.PLANNED && whose.named().size() > 1)
                    || byVerb.isUndertaken(tree, trigger, whose.named());
            status = status.or(() -> Optional.of(done ? Dip.IN_FORCE : together ? Dip.AGREED : Dip.PROPOSED));
        }
        if (status.equals(Optional.of(Dip.AGREED))
                && mode == Factuality.ACTUAL
                && breach.follows(tree, told.arguments())) {
            status = Optional.of(Dip.VIOLATED);
        }
        return Optional.of(new TruceTelling(
                tree.sentence().block(),
                tree.sentence().index(),
                Evidence.of(tree, trigger, told.arguments()),
                identity,
                told.roles(),
                foreign ? List.of() : told.actors(),
                status,
                whose.partial(),
                told.presupposing() || (deal.isEmpty() && nature.isPresupposed(tree, trigger, identity)),
                told.presupposing(),
                told.renewed(),
                source,
                mode));
    }

    /** "A truce on Wednesday had paused the fighting", said by the report itself: one before the one it is about. */
    private static boolean isSubjectBefore(Syntax tree, List<Integer> heads) {
        return heads.stream()
                .filter(h -> tree.token(h).label().equals("nsubj"))
                .map(h -> tree.token(h).head())
                .anyMatch(v -> v >= 0 && tree.token(v).label().equals("root") && TruceVerb.isPluperfect(tree, v));
    }

    /** "The rebels declared a truce", "the truce that the rebels decreed". */
    private static boolean isDeclaredByOne(TruceClause.Told told, Reference reference, List<FrameMatch> verbs) {
        boolean brought = reference == Reference.INDEFINITE || verbs.stream().anyMatch(v -> v.hasTrait("Own"));
        return told.declarers().size() == 1 && told.between().isEmpty() && brought;
    }

    /** "Washington and Moscow agreed on a cease-fire for Syria": states that settle it for another do not fight. */
    private boolean isForeign(Syntax tree, int trigger, TruceParties.Parties whose, TruceClause.Told told) {
        Set<Integer> makers = new LinkedHashSet<>(whose.named());
        makers.addAll(told.actors());
        return !whose.complete()
                && makers.size() > 1
                && makers.stream().allMatch(m -> isState(m))
                && nature.places(tree, trigger).stream().anyMatch(p -> isState(p) && !makers.contains(p));
    }

    private boolean isState(int entity) {
        return reading.entity(entity).kind() == EntityKind.COUNTRY;
    }

    /** "Talks on a truce began", "truce talks collapsed": the truce did not. */
    private boolean isOfTalks(Syntax tree, FrameMatch support, int trigger) {
        List<Integer> heads = support.heads(Frame.EVENT);
        return STANDING.contains(support.frame().constants().getOrDefault(Dip.STATUS, Dip.PROPOSED))
                && !heads.contains(trigger)
                && heads.stream().anyMatch(h -> nature.is("open", tree.token(h)));
    }

    /** "There will be no truce": somebody rules it out. */
    private static boolean isRuledOut(Syntax tree, int trigger, Factuality mode) {
        return mode == Factuality.DENIED
                && tree.children(trigger, "det", "neg").stream()
                        .anyMatch(d -> COUNTED_OUT.contains(tree.token(d).lower()))
                && tree.sentence().tokens().stream().anyMatch(t -> t.tag().equals("MD"));
    }
}
