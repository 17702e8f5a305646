package org.demarche.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.Frame;
import org.demarche.knowledge.Slot;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.TimeValue;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** How a truce stands by one verb of which it is subject or object: by what the verb means, its tense, and whether it is so. */
final class TruceVerb {
    private static final String ING = "ing";
    private static final Set<Iri> ENDING = Set.of(Dip.VIOLATED, Dip.ENDED);
    private static final int MOST_BETWEEN = 4;

    private final Reading reading;
    private final TruceExtension extension;
    private final TruceSpell spell;

    TruceVerb(Reading reading) {
        this.reading = reading;
        this.extension = new TruceExtension(reading);
        this.spell = new TruceSpell(reading);
    }

    /** The status that a verb gives, by whether what it tells is so. */
    Optional<Iri> status(Syntax tree, FrameMatch support, Factuality mode) {
        Iri status = support.frame().constants().get(Dip.STATUS);
        if (status == null || isQuestion(tree)) {
            return Optional.empty();
        }
        int verb = support.trigger();
        if (support.hasTrait("Announcing") && mode == Factuality.ACTUAL && isDeclaredOver(tree, support)) {
            return Optional.of(Dip.ENDED);
        }
        if (status.equals(Dip.ENDED) && (TruceAhead.isAhead(tree, verb) || isOfFirstTerm(tree, support))) {
            return Optional.empty();
        }
        boolean settled = ENDING.contains(status) || status.equals(Dip.IN_FORCE);
        if (settled && TruceAhead.isSupposed(tree, verb)) {
            return Optional.empty();
        }
        if (support.hasTrait("Beginning") && TruceAhead.isToCome(tree, verb)) {
            return Optional.of(Dip.AGREED);
        }
        if (status.equals(Dip.IN_FORCE) && isNoLonger(tree, support)) {
            return Optional.of(Dip.ENDED);
        }
        if (status.equals(Dip.IN_FORCE) && isScarcely(tree, support)) {
            return Optional.of(Dip.VIOLATED);
        }
        boolean agreed = status.equals(Dip.AGREED);
        boolean standing = status.equals(Dip.IN_FORCE) || status.equals(Dip.ENDED);
        boolean beginning = support.hasTrait("Beginning");
        return switch (mode) {
            case ACTUAL -> {
                if ((tree.hasTo(verb) && !(standing && isUnderWay(tree, verb)))
                        || (standing
                                && !tree.hasTo(verb)
                                && tree.token(verb).isVerb()
                                && !isFinite(tree, verb)
                                && !isUnderWay(tree, verb))) {
                    if (status.equals(Dip.ENDED) && tree.token(verb).tag().equals("VBG")) {
                        yield Optional.of(status);
                    }
                    yield agreed || status.equals(Dip.PROPOSED)
                            ? Optional.of(Dip.PROPOSED)
                            : beginning ? Optional.of(Dip.AGREED) : Optional.empty();
                }
                // "Any raid violates the truce", "the truce expires on Friday": not yet.
                String tag = tree.token(verb).tag();
                boolean present = tag.equals("VBZ") || (tag.equals("VBP") && status.equals(Dip.ENDED));
                if (ENDING.contains(status)
                        && present
                        && !tree.isPassive(verb)
                        && !isBySide(tree, support)
                        && !tree.token(verb).lemma().equals("be")) {
                    yield Optional.empty();
                }
                // "The truce takes effect at midnight".
                if (beginning && tag.equals("VBZ") && isTimed(tree, verb)) {
                    yield Optional.of(Dip.AGREED);
                }
                if (agreed && isToExtend(tree, verb)) {
                    yield Optional.of(Dip.IN_FORCE);
                }
                if (support.hasTrait("Making") && !tree.token(verb).tag().equals("VBG")) {
                    yield Optional.of(Dip.AGREED);
                }
                if (support.hasTrait("Enduring") && isPast(tree, verb)) {
                    yield Optional.of(Dip.ENDED);
                }
                boolean over = status.equals(Dip.IN_FORCE)
                        && !beginning
                        && !isExtending(tree, verb)
                        && !support.heads(Frame.EVENT).isEmpty()
                        && (isPast(tree, verb)
                                ? spell.isLimited(tree, support)
                                : isPluperfect(tree, verb) && TruceSpell.isUntil(tree, verb));
                yield Optional.of(over ? Dip.ENDED : status);
            }
            case PLANNED -> beginning ? Optional.of(Dip.AGREED) : proposed(status, agreed);
            case POSSIBLE -> {
                if (isVowed(tree, support)) {
                    yield Optional.of(Dip.AGREED);
                }
                yield beginning
                        ? Optional.of(isForetold(tree, verb) ? Dip.AGREED : Dip.PROPOSED)
                        : proposed(status, agreed);
            }
            case DENIED -> {
                if (agreed && isRefused(tree, verb)) {
                    yield Optional.of(Dip.REJECTED);
                }
                if (isExtending(tree, verb)) {
                    yield isStillOpen(tree, verb) ? Optional.empty() : Optional.of(Dip.ENDED);
                }
                // "Would not observe a truce": it is refused, not broken.
                if (status.equals(Dip.IN_FORCE) && isUnwilling(tree, support)) {
                    yield Optional.of(Dip.REJECTED);
                }
                yield status.equals(Dip.IN_FORCE) && !beginning && (tree.isNegated(verb) || isFailed(tree, verb))
                        ? Optional.of(support.hasTrait("Enduring") ? Dip.ENDED : Dip.VIOLATED)
                        : Optional.empty();
            }
        };
    }

    /** "Declared the truce dead", "declared its truce with Hamas over", but not "a truce over Easter". */
    private boolean isDeclaredOver(Syntax tree, FrameMatch support) {
        return support.heads(Frame.EVENT).stream().anyMatch(h -> {
            int at = h + 1;
            while (at < tree.size()
                    && at <= h + MOST_BETWEEN
                    && !isOver(tree.token(at))
                    && !tree.token(at).isVerb()) {
                at++;
            }
            boolean last = at + 1 >= tree.size() || tree.token(at + 1).tag().matches("\\W+|CC|IN");
            return at < tree.size() && isOver(tree.token(at)) && last;
        });
    }

    private boolean isOver(Token token) {
        return reading.lexicon().words("declared-over").contains(token.lower());
    }

    /** Whether a day or an hour is told at which it happens. */
    private boolean isTimed(Syntax tree, int verb) {
        return reading.times(tree.sentence().index()).stream()
                .anyMatch(t -> !(t.value() instanceof TimeValue.Length) && tree.dominates(verb, t.to() - 1));
    }

    /** "Agreed to extend the truce": it goes on. */
    private boolean isToExtend(Syntax tree, int verb) {
        return tree.children(verb, "xcomp").stream().anyMatch(x -> isExtending(tree, x));
    }

    private boolean isExtending(Syntax tree, int verb) {
        return extension.isMeant(tree.token(verb));
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

    /** "No longer respects the truce", "is no longer in force". */
    private static boolean isNoLonger(Syntax tree, FrameMatch support) {
        return support.tokens().stream()
                .flatMap(t -> tree.children(t, "advmod").stream())
                .anyMatch(a -> a > 0
                        && tree.token(a).isWord("longer")
                        && tree.token(a - 1).isWord("no"));
    }

    private static boolean isUnwilling(Syntax tree, FrameMatch support) {
        boolean kept = Frame.EVENT.equals(support.frame().roles().get(Slot.of(Slot.Function.OBJECT)));
        return kept
                && !support.hasTrait("Beginning")
                && tree.isNegated(support.trigger())
                && !tree.isPassive(support.trigger())
                && tree.children(support.trigger(), "aux").stream()
                        .anyMatch(a -> tree.token(a).isWord("will", "would", "wo"));
    }

    /** "Failed to honour the truce". */
    private static boolean isFailed(Syntax tree, int verb) {
        int head = tree.token(verb).head();
        return head >= 0
                && tree.token(verb).label().equals("xcomp")
                && tree.token(head).lemma().equals("fail")
                && isFinite(tree, head)
                && !tree.isNegated(head);
    }

    /** "Was scarcely observed", "rarely respects it"; but a truce that barely holds does hold. */
    private boolean isScarcely(Syntax tree, FrameMatch support) {
        boolean kept = Frame.EVENT.equals(support.frame().roles().get(Slot.of(Slot.Function.OBJECT)));
        return kept
                && !support.hasTrait("Beginning")
                && tree.children(support.trigger(), "advmod").stream().anyMatch(a -> is("scarcely", tree.token(a)));
    }

    /** "Oman announced that it would begin on Friday": what was to come when it was said. */
    private boolean isForetold(Syntax tree, int verb) {
        Token token = tree.token(verb);
        boolean would =
                tree.children(verb, "aux").stream().anyMatch(a -> tree.token(a).isWord("would"));
        boolean told =
                token.label().equals("ccomp") && token.head() >= 0 && is("foretelling", tree.token(token.head()));
        return would && told && !tree.has(verb, "advcl");
    }

    /** "The rebels said they would observe a truce of three days": as good as declared. */
    boolean isVowed(Syntax tree, FrameMatch support) {
        boolean kept = Dip.IN_FORCE.equals(support.frame().constants().get(Dip.STATUS))
                && Frame.EVENT.equals(support.frame().roles().get(Slot.of(Slot.Function.OBJECT)))
                && !support.hasTrait("Beginning")
                && !isExtending(tree, support.trigger());
        return kept
                && isForetold(tree, support.trigger())
                && !tree.isNegated(support.trigger())
                && support.heads(Frame.EVENT).stream()
                        .flatMap(h -> tree.children(h, "det").stream())
                        .anyMatch(d -> tree.token(d).isWord("a", "an"));
    }

    /** "Chad suspends its truce with Niger", as a headline says. */
    private static boolean isBySide(Syntax tree, FrameMatch support) {
        return Dip.ENDED.equals(support.frame().constants().get(Dip.STATUS))
                && !support.heads(Dip.REJECTED_BY).isEmpty()
                && tree.token(support.trigger()).label().equals("root");
    }

    /** "Their original 30-day truce expired": how it goes on is told elsewhere. */
    private boolean isOfFirstTerm(Syntax tree, FrameMatch support) {
        return is("expiring", tree.token(support.trigger()))
                && support.heads(Frame.EVENT).stream()
                        .flatMap(h -> tree.children(h, "amod", "nmod", "compound").stream())
                        .anyMatch(m -> is("initial", tree.token(m)));
    }

    boolean is(String wordClass, Token token) {
        return reading.lexicon().words(wordClass).contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private static Optional<Iri> proposed(Iri status, boolean agreed) {
        return agreed || status.equals(Dip.PROPOSED) ? Optional.of(Dip.PROPOSED) : Optional.empty();
    }

    /** A simple past; the tagger takes one far from its subject for a participle. */
    private static boolean isPast(Syntax tree, int verb) {
        return tree.token(verb).tag().matches("VB[DN]") && !tree.has(verb, "aux", "auxpass");
    }

    /** "Did not accept", "refused to accept"; but who "has not yet agreed" has refused nothing. */
    private boolean isRefused(Syntax tree, int verb) {
        int head = tree.token(verb).head();
        return (tree.isNegated(verb) && !isUnsettled(tree, verb))
                || (head >= 0
                        && reading.lexicon()
                                .words("denial")
                                .contains(tree.token(head).lemma().toLowerCase(Locale.ROOT)));
    }

    /** "Have not yet agreed on a truce", but not "have not accepted it": they have refused nothing. */
    boolean isUnsettled(Syntax tree, int verb) {
        return isPending(tree, verb) && isSettling(tree, verb);
    }

    private boolean isSettling(Syntax tree, int verb) {
        return verb >= 0 && is("settling", tree.token(verb));
    }

    /** "The sides reached an agreement to extend it": who does what the infinitive says. */
    List<Integer> settlers(Syntax tree, int infinitive) {
        Token token = tree.token(infinitive);
        boolean ofNoun = token.label().equals("acl") && tree.hasTo(infinitive);
        int verb = ofNoun ? tree.token(token.head()).head() : -1;
        return isSettling(tree, verb) && tree.children(verb, "dobj").contains(token.head())
                ? tree.deepSubjects(verb)
                : List.of();
    }

    /** "Have not agreed", "had yet to sign": what has not been done may still be. */
    private static boolean isPending(Syntax tree, int verb) {
        return tree.children(verb, "aux").stream()
                .anyMatch(a -> tree.token(a).lemma().equals("have"));
    }

    /** "Will not extend it", "have not agreed to extend it": until it ends, it may still be extended. */
    private static boolean isStillOpen(Syntax tree, int verb) {
        int at = verb;
        while (at >= 0 && tree.token(at).isVerb()) {
            boolean open = isPending(tree, at)
                    || tree.token(at).tag().matches("VB[ZP]")
                    || tree.children(at, "aux").stream()
                            .anyMatch(a -> tree.token(a).tag().matches("MD|VB[ZP]"));
            if (open) {
                return true;
            }
            int above = tree.token(at).head();
            at = switch (tree.token(at).label()) {
                case "xcomp" -> above;
                case "acl" -> tree.token(above).head();
                default -> -1;
            };
        }
        return tree.token(verb).isNoun();
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

    static Optional<Iri> strongest(Optional<Iri> a, Optional<Iri> b) {
        List<Iri> order = List.of(
                Dip.PROPOSED, Dip.AGREED, Dip.PARTLY_AGREED, Dip.REJECTED, Dip.IN_FORCE, Dip.VIOLATED, Dip.ENDED);
        return b.map(order::indexOf).orElse(-1) > a.map(order::indexOf).orElse(-1) ? b : a;
    }

    /** "Had proposed". */
    static boolean isPluperfect(Syntax tree, int verb) {
        return tree.token(verb).tag().equals("VBN")
                && tree.children(verb, "aux").stream()
                        .anyMatch(a -> tree.token(a).lower().equals("had"));
    }

    /** "Asked for help in arranging a truce": who asks does not arrange it. */
    boolean isOfHelp(Syntax tree, int gerund) {
        int preposition =
                tree.token(gerund).label().equals("pcomp") ? tree.token(gerund).head() : -1;
        int noun = preposition >= 0 ? tree.token(preposition).head() : -1;
        return noun >= 0 && tree.token(noun).isNoun() && is("helping", tree.token(noun));
    }

    /** "Mali's security committee said it had agreed": who tells of itself. */
    List<Integer> tellers(Syntax tree, int pronoun) {
        int verb = tree.token(pronoun).tag().equals("PRP") ? tree.token(pronoun).head() : -1;
        int telling = verb >= 0 && tree.token(verb).label().equals("ccomp")
                ? tree.token(verb).head()
                : -1;
        return telling >= 0 && is("foretelling", tree.token(telling))
                ? tree.surfaceSubjects(telling).stream()
                        .filter(s -> s < pronoun && tree.token(s).isNoun())
                        .toList()
                : List.of();
    }

    /** "Signed a truce, with Norway brokering it", "with Norway as guarantor". */
    boolean isMaker(Syntax tree, int named) {
        int preposition = tree.token(named).head();
        boolean as = named + 1 < tree.size()
                && tree.token(named + 1).isWord("as")
                && preposition >= 0
                && tree.token(preposition).isWord("with");
        return as
                || tree.children(named, "acl", "pcomp").stream()
                        .map(p -> tree.token(p).lower())
                        .anyMatch(p -> p.endsWith(ING)
                                && reading.lexicon()
                                        .words("made")
                                        .contains(p.substring(0, p.length() - ING.length()) + "ed"));
    }
}
