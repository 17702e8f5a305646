package org.demarche.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.Span;

/**
 * One place that tells of a truce.
 *
 * @param block the paragraph it stands in
 * @param evidence the clause
 * @param roles proposer, acceptor and the like, duration, date
 * @param parties who would stop fighting, where this place says so
 * @param duration as ISO 8601
 * @param scope the words that tell what would stop, in lower case: "energy", "maritime"; empty for all or unsaid
 * @param places where it would hold
 * @param whole whether it is said to be full, total, general
 * @param past whether it is an earlier one: "previous", "past", "failed", of a year gone by
 * @param period the month it is dated to, where that is long before the document
 * @param status what this place says of its state
 * @param definite whether it points back: "the truce", "such a truce"
 * @param sources who says so
 * @param factuality of the place
 */
record TruceTelling(
        int block,
        Span evidence,
        Roles roles,
        Set<Integer> parties,
        Optional<String> duration,
        Set<String> scope,
        Set<Integer> places,
        boolean whole,
        boolean past,
        Optional<String> period,
        Optional<Iri> status,
        boolean definite,
        List<Integer> sources,
        Factuality factuality) {

    /** Whether it says anything by which two truces can be told apart. */
    boolean isDistinct() {
        return duration.isPresent() || !scope.isEmpty() || past || period.isPresent() || !places.isEmpty();
    }

    /** "A 30-day ceasefire" without a word on what it covers is one of all fighting. */
    private boolean isNewAndOpen() {
        return duration.isPresent() && scope.isEmpty() && !definite;
    }

    /** Whether this place can be about the truce that another place tells of. */
    boolean fits(TruceTelling other) {
        if (past != other.past) {
            return false;
        }
        if (period.isPresent() && other.period.isPresent() && !period.equals(other.period)) {
            return false;
        }
        if (duration.isPresent() && other.duration.isPresent() && !duration.equals(other.duration)) {
            return false;
        }
        if (!scope.isEmpty() && !other.scope.isEmpty() && Wording.overlap(scope, other.scope) < 0.5) {
            return false;
        }
        if ((isNewAndOpen() && !other.scope.isEmpty()) || (other.isNewAndOpen() && !scope.isEmpty())) {
            return false;
        }
        if ((whole && !other.scope.isEmpty()) || (other.whole && !scope.isEmpty())) {
            return false;
        }
        Set<Integer> common = new LinkedHashSet<>(places);
        common.retainAll(other.places);
        if (!places.isEmpty() && !other.places.isEmpty() && common.isEmpty()) {
            return false;
        }
        Set<Integer> shared = new LinkedHashSet<>(parties);
        shared.retainAll(other.parties);
        return parties.isEmpty() || other.parties.isEmpty() || !shared.isEmpty();
    }
}
