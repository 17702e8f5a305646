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
 * @param general whether any truce is meant, and none in particular: "no truce", "such ceasefires"
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
        boolean general,
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
                false,
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
                false,
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
                general,
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
        boolean isApartFrom(Days other) {
            return last.plusDays(SLACK).isBefore(other.first)
                    || other.last.plusDays(SLACK).isBefore(first);
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

    /** Whether both are of one length or scope, or both stop all fighting or stop it for good. */
    boolean isAlike(TruceIdentity other) {
        return (duration.isPresent() && other.duration.isPresent() && isSameLength(other))
                || Wording.overlap(scope, other.scope) >= 0.5
                || (whole && other.whole)
                || (lasting && other.lasting);
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
