package org.demarche.event;

import java.util.Optional;
import org.demarche.model.Span;
import org.demarche.model.TimeMention;
import org.demarche.model.TimeValue;
import org.demarche.vocab.Dip;

/** Finds the time expression that dates a verb or noun, and writes it as a role. */
final class Dates {
    private final Reading reading;

    Dates(Reading reading) {
        this.reading = reading;
    }

    /**
     * The day that dates a word: a time expression below it in the tree, else one in its sentence that no other clause holds.
     *
     * @param excluded a part of the sentence in which a time dates something else, such as what is said
     */
    Optional<TimeMention> dateOf(Syntax tree, int token, Optional<Span> excluded) {
        TimeMention best = null;
        int bestRank = 0;
        for (TimeMention time : reading.times(tree.sentence().index())) {
            if (excluded.filter(e -> e.overlaps(time.span())).isPresent() || !isDay(time.value())) {
                continue;
            }
            int rank = rank(tree, token, time);
            if (rank > bestRank) {
                best = time;
                bestRank = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The day or time that hangs on the word itself, by a preposition or as an adverb. */
    Optional<TimeMention> ownDateOf(Syntax tree, int token) {
        return reading.times(tree.sentence().index()).stream()
                .filter(t -> isDay(t.value()) && rank(tree, token, t) == 3)
                .findFirst();
    }

    private static boolean isDay(TimeValue value) {
        return value.match(day -> true, clock -> false, length -> false, vague -> true);
    }

    private static int rank(Syntax tree, int token, TimeMention time) {
        int head = time.to() - 1;
        for (int i = time.from(); i < time.to(); i++) {
            int above = tree.token(i).head();
            if (above < time.from() || above >= time.to()) {
                head = i;
            }
        }
        int governor = tree.token(head).head();
        if (governor >= 0 && tree.token(governor).label().equals("prep")) {
            governor = tree.token(governor).head();
        }
        if (governor == token) {
            return 3;
        }
        if (governor >= 0 && tree.token(token).head() == governor) {
            return 2;
        }
        return tree.dominates(token, head) ? 1 : 0;
    }

    /** Writes the time as {@code dip:date}, or its words as {@code dip:dateText} where it is not one day. */
    void write(Optional<TimeMention> time, Roles roles) {
        if (time.isEmpty()) {
            return;
        }
        String words = Wording.of(reading.text(), time.get().span());
        time.get()
                .value()
                .match(
                        day -> roles.value(Dip.DATE, day.date().toString(), "date"),
                        clock -> roles,
                        length -> roles,
                        vague -> roles.words(Dip.DATE_TEXT, words));
    }
}
