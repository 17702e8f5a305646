package org.demarche.event;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.knowledge.Frame;
import org.demarche.knowledge.Slot;
import org.demarche.model.TimeMention;
import org.demarche.model.TimeValue;
import org.demarche.vocab.Dip;

/** How long a truce held, by the words around a verb that tells that it did. */
final class TruceSpell {
    private static final int MOST_BETWEEN = 4;
    private static final Pattern ORDINAL = Pattern.compile("second|third|\\w+th|\\d+(st|nd|rd)");
    private static final Set<String> LIMITS = Set.of("until", "only", "while", "till");

    private final Reading reading;

    TruceSpell(Reading reading) {
        this.reading = reading;
    }

    /** "Lasted five days", "held for about ten weeks": a length right behind the verb. */
    Optional<String> lasting(Syntax tree, FrameMatch support) {
        int verb = support.trigger();
        boolean holding = tree.token(verb).isVerb()
                && Dip.IN_FORCE.equals(support.frame().constants().get(Dip.STATUS))
                && Frame.EVENT.equals(support.frame().roles().get(Slot.of(Slot.Function.SUBJECT)))
                && !support.hasTrait("Beginning");
        if (!holding) {
            return Optional.empty();
        }
        for (TimeMention time : reading.times(tree.sentence().index())) {
            boolean behind = time.from() > verb
                    && time.from() - verb <= MOST_BETWEEN
                    && tree.sentence().tokens().subList(verb + 1, time.from()).stream()
                            .noneMatch(t -> t.isNoun() || t.isVerb() || LIMITS.contains(t.lower()));
            if (behind && time.value() instanceof TimeValue.Length length && !isCounted(tree, time)) {
                return Optional.of(length.iso());
            }
        }
        return Optional.empty();
    }

    /** "Held for five months": it does no longer; but "a five-day truce held on Monday" may do so still. */
    boolean isLimited(Syntax tree, FrameMatch support) {
        int verb = support.trigger();
        boolean measured = reading.times(tree.sentence().index()).stream()
                .anyMatch(t -> t.value() instanceof TimeValue.Length
                        && !isCounted(tree, t)
                        && !isFrom(tree, t)
                        && tree.dominates(verb, t.to() - 1)
                        && (t.from() > verb
                                || support.heads(Frame.EVENT).stream().noneMatch(h -> tree.dominates(h, t.to() - 1))));
        return measured || isWithin(tree, verb, LIMITS);
    }

    /** "Had held until last week". */
    static boolean isUntil(Syntax tree, int verb) {
        return isWithin(tree, verb, Set.of("until", "till"));
    }

    private static boolean isWithin(Syntax tree, int verb, Set<String> limits) {
        return tree.children(verb, "mark", "advmod", "prep", "advcl").stream()
                .flatMap(c -> tree.subtree(c).stream())
                .anyMatch(c -> limits.contains(tree.token(c).lower()));
    }

    /** "For a second day": it goes on. */
    private static boolean isCounted(Syntax tree, TimeMention time) {
        return tree.sentence().tokens().subList(time.from(), time.to() - 1).stream()
                .anyMatch(t -> ORDINAL.matcher(t.lower()).matches());
    }

    /** "A day after Qatar brokered it": no length; but "for a day before war came back" is one. */
    private static boolean isFrom(Syntax tree, TimeMention time) {
        boolean from = time.to() < tree.size()
                && tree.token(time.to()).isWord("after", "before", "ago", "later", "earlier", "into");
        return from
                && tree.sentence().tokens().subList(Math.max(0, time.from() - MOST_BETWEEN), time.from()).stream()
                        .noneMatch(t -> t.isWord("for"));
    }
}
