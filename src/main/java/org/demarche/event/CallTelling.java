package org.demarche.event;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.Factuality;
import org.demarche.model.Filler;
import org.demarche.model.Iri;
import org.demarche.model.Span;
import org.demarche.vocab.Dip;

/**
 * One place that tells of a call.
 *
 * @param sentence the index of its sentence
 * @param evidence the words that tell it
 * @param participants who takes part, as far as this place says
 * @param initiator who rings
 * @param details when it was, how long it lasted and what it was about
 * @param sources who says so, the nearest first
 * @param factuality how far it is told as a fact
 * @param strength whether the words alone tell of a call
 * @param order whether it is told as one of several
 */
record CallTelling(
        int sentence,
        Span evidence,
        Set<Integer> participants,
        Optional<Integer> initiator,
        Roles details,
        List<Integer> sources,
        Factuality factuality,
        Strength strength,
        Order order) {
    /** How much the words alone tell. */
    enum Strength {
        /** "Spoke with", "the conversation": of a call only where one is told elsewhere. */
        WEAK,
        /** "The call": of a call, but not of whose. */
        BARE,
        /** "X also took part in the call": of one told before, and of one more who spoke in it. */
        JOINING,
        /** "In the call, X told Y": of a call, and of two who speak in it. */
        WITHIN,
        /** "Telephoned", "a call with". */
        STRONG
    }

    /** Which of several it is told as. */
    enum Order {
        /** No word is said of others. */
        ONLY,
        /** "The first conversation, on Sunday": one of several, if another day than theirs is told. */
        COUNTED,
        /** "A second call", "will speak again": one more than the text has told of. */
        ANOTHER
    }

    CallTelling {
        // In the order of the text: that of Set.copyOf differs from run to run.
        participants = Collections.unmodifiableSet(new LinkedHashSet<>(participants));
        sources = List.copyOf(sources);
    }

    /** The same words as they tell of a call among some of these people only. */
    CallTelling among(Set<Integer> some) {
        return new CallTelling(
                sentence,
                evidence,
                some,
                initiator.filter(some::contains),
                details,
                sources,
                factuality,
                strength,
                order);
    }

    /** The same words as they tell of one more call, of others. */
    CallTelling over(Set<Integer> others, Span words) {
        return new CallTelling(
                sentence,
                words,
                others,
                initiator.filter(others::contains),
                details,
                sources,
                factuality,
                strength,
                order);
    }

    CallTelling with(Roles others) {
        return new CallTelling(
                sentence, evidence, participants, initiator, others, sources, factuality, strength, order);
    }

    /** Whether others of the same people are spoken of. */
    boolean another() {
        return order != Order.ONLY;
    }

    boolean isStrong() {
        return strength == Strength.STRONG;
    }

    /** Whether the day of another telling is in the month or year that this one gives: "last July" is not Thursday. */
    boolean fits(CallTelling other) {
        return value(Dip.DATE_WITHIN)
                .flatMap(month -> other.date().map(day -> day.startsWith(month)))
                .orElse(true);
    }

    /** The day that this place gives, as it is written in the graph. */
    Optional<String> date() {
        return value(Dip.DATE);
    }

    private Optional<String> value(Iri role) {
        return details.map().getOrDefault(role, List.of()).stream()
                .flatMap(f -> f instanceof Filler.OfValue value ? Stream.of(value.lexical()) : Stream.empty())
                .findFirst();
    }
}
