package org.demarche.event;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What one place in the text says by which a truce can be told from others.
 *
 * @param reference how the words refer to it
 * @param duration its length, as ISO 8601
 * @param scope the words for what would stop, in lower case: "energy", "maritime"; empty for all or unsaid
 * @param occasion for what a pause is: "humanitarian", "christmas"
 * @param places where it would hold
 * @param parties who would stop fighting, where this place says so
 * @param complete whether these are all: "between A and B"
 * @param unilateral whether one side alone would stop
 * @param mutual whether it is said to be of both sides: "a bilateral truce"
 * @param own whether it is told as what one side does: "would halt its strikes"
 * @param whole whether it is said to be full, total, general
 * @param lasting whether it is said to be permanent, as against a pause
 * @param earlier whether it is said to be an earlier one
 * @param before whether the words tell of it as proposed or refused before what the report is about
 * @param when when it was made or began
 */
record TruceIdentity(
        Reference reference,
        Optional<String> duration,
        Set<String> scope,
        Set<String> occasion,
        Set<Integer> places,
        Set<Integer> parties,
        boolean complete,
        boolean unilateral,
        boolean mutual,
        boolean own,
        boolean whole,
        boolean lasting,
        boolean earlier,
        boolean before,
        Optional<Days> when) {
    private static final int SLACK = 3;
    private static final double TOLERANCE = 0.05;

    /** A truce that words like "it" or "both" mean. */
    static TruceIdentity spokenOf(Reference reference) {
        return new TruceIdentity(
                reference,
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                Optional.empty());
    }

    /** A truce that "the one" or "another one" means. */
    static TruceIdentity other(Optional<String> duration, Set<Integer> parties, Optional<Days> when) {
        return new TruceIdentity(
                Reference.OTHER,
                duration,
                Set.of(),
                Set.of(),
                Set.of(),
                parties,
                parties.size() > 1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                when);
    }

    /** The same with the sides of another. */
    TruceIdentity sidedAs(TruceIdentity other) {
        return new TruceIdentity(
                reference,
                duration,
                scope,
                occasion,
                places,
                other.parties,
                other.complete,
                other.unilateral,
                mutual,
                own,
                whole,
                lasting,
                earlier,
                before,
                when);
    }

    /** How words refer to a truce. */
    enum Reference {
        /** "Another truce", "a new ceasefire": not the one spoken of before. */
        NEW,
        /** "The one that Oman brokered", "another one": a new one where a truce is spoken of. */
        OTHER,
        /** "A truce", "ceasefires". */
        INDEFINITE,
        /** "The truce", "Israel's truce". */
        DEFINITE,
        /** "It", "that ceasefire", "the deal": the one just spoken of. */
        ANAPHORIC,
        /** "Both have lapsed": the two just spoken of. */
        BOTH
    }

    /** A stretch of days, first and last. */
    record Days(LocalDate first, LocalDate last) {
        private boolean isApartFrom(Days other) {
            return last.plusDays(SLACK).isBefore(other.first)
                    || other.last.plusDays(SLACK).isBefore(first);
        }

        /** Whether it is known to the month at least. */
        private boolean isNarrow() {
            return first.plusDays(32).isAfter(last);
        }
    }

    /** Whether it says anything by which two truces can be told apart. */
    boolean isDistinct() {
        return duration.isPresent()
                || !scope.isEmpty()
                || !occasion.isEmpty()
                || unilateral
                || lasting
                || earlier
                || when.isPresent();
    }

    /** Whether it is spoken of as one made at a certain time. */
    boolean isMade() {
        return reference == Reference.DEFINITE && when.isPresent();
    }

    boolean isAnaphoric() {
        return reference == Reference.ANAPHORIC || reference == Reference.BOTH;
    }

    /** Whether both can not be said of one truce. */
    boolean conflicts(TruceIdentity other) {
        return (when.isPresent() && other.when.filter(when.get()::isApartFrom).isPresent())
                || (duration.isPresent() && other.duration.isPresent() && !isSameLength(other))
                || (!scope.isEmpty() && !other.scope.isEmpty() && Wording.overlap(scope, other.scope) < 0.5)
                || (!occasion.isEmpty() && !other.occasion.isEmpty() && common(occasion, other.occasion) == 0)
                || (covers() && !other.scope.isEmpty())
                || (other.covers() && !scope.isEmpty())
                || (unilateral && other.mutual)
                || (mutual && other.unilateral)
                || (lasting && other.isPause())
                || (other.lasting && isPause())
                || (!places.isEmpty() && !other.places.isEmpty() && common(places, other.places) == 0)
                || partiesConflict(other);
    }

    /** "A full ceasefire", and "a 30-day ceasefire" without a word on what it covers, stop all fighting. */
    private boolean covers() {
        return whole || (duration.isPresent() && scope.isEmpty() && reference == Reference.INDEFINITE);
    }

    private boolean isPause() {
        return duration.isPresent() && !lasting;
    }

    private boolean partiesConflict(TruceIdentity other) {
        if (parties.isEmpty() || other.parties.isEmpty()) {
            return false;
        }
        int common = common(parties, other.parties);
        if ((unilateral && other.complete) || (other.unilateral && complete)) {
            return true;
        }
        if (complete && other.complete) {
            return common < Math.min(parties.size(), other.parties.size());
        }
        if (complete || other.complete) {
            Set<Integer> all = complete ? parties : other.parties;
            Set<Integer> some = complete ? other.parties : parties;
            return !all.containsAll(some);
        }
        return common == 0;
    }

    /** How much speaks for one truce, where nothing speaks against it; 0 where nothing does. */
    int agreement(TruceIdentity other) {
        int score = 0;
        score += duration.isPresent() && other.duration.isPresent() && isSameLength(other) ? 4 : 0;
        score += !scope.isEmpty() && Wording.overlap(scope, other.scope) >= 0.5 ? 4 : 0;
        score += 2 * Math.min(1, common(occasion, other.occasion));
        boolean dated = when.isPresent() && other.when.isPresent() && when.get().isNarrow();
        // "A new truce on Wednesday. The previous one of Tuesday": days beside each other, and two truces.
        score += dated && earlier == other.earlier ? 4 : 0;
        score += earlier && other.earlier ? 2 : 0;
        score += whole && other.whole ? 2 : 0;
        score += lasting && other.lasting ? 4 : 0;
        score += mutual && other.mutual ? 1 : 0;
        score += Math.min(2, 2 * common(places, other.places));
        int shared = common(parties, other.parties);
        score += complete && shared > 1 ? 4 : Math.min(2, shared);
        return score;
    }

    /** Whether a truce made when this says, of the length that the other says, has not run out on a day. */
    boolean runsOn(TruceIdentity other, Optional<LocalDate> day) {
        return day.isPresent()
                && when.isPresent()
                && other.duration
                        .filter(d -> !when.get().last().plusDays((long) days(d)).isBefore(day.get()))
                        .isPresent();
    }

    /** "Three months" are 90 days. */
    private boolean isSameLength(TruceIdentity other) {
        double mine = days(duration.orElseThrow());
        double others = days(other.duration.orElseThrow());
        return Math.abs(mine - others) <= TOLERANCE * Math.max(mine, others);
    }

    private static double days(String iso) {
        int time = iso.indexOf('T');
        Period period = time == 1 ? Period.ZERO : Period.parse(time < 0 ? iso : iso.substring(0, time));
        double hours = time < 0 ? 0 : Duration.parse("P" + iso.substring(time)).toMinutes() / 60.0;
        return ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(period)) + hours / 24;
    }

    private static int common(Set<?> some, Set<?> others) {
        Set<Object> result = new HashSet<>(some);
        result.retainAll(others);
        return result.size();
    }
}
