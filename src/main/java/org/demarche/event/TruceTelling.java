package org.demarche.event;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.Span;
import org.demarche.vocab.Dip;

/**
 * One place that tells of a truce.
 *
 * @param block the paragraph it stands in
 * @param sentence the sentence it stands in
 * @param evidence the clause
 * @param identity what it says by which truces are told apart
 * @param roles proposer, acceptor and the like, duration, scope, date
 * @param actors who makes, keeps, breaks or refuses it in this place, and would stop fighting
 * @param status what this place says of its state
 * @param partial whether others who would stop are named by words that mean nobody known
 * @param presupposed whether its words take for granted that there is one: "a fragile truce", "monitors of the truce"
 * @param upheld whether it tells of breaking it, ending it or making it longer, be it so or not, as is done to no truce on offer
 * @param renewed whether it tells as news that the truce goes on longer
 * @param sources who says so
 * @param factuality of the place
 */
record TruceTelling(
        int block,
        int sentence,
        Span evidence,
        TruceIdentity identity,
        Roles roles,
        List<Integer> actors,
        Optional<Iri> status,
        boolean partial,
        boolean presupposed,
        boolean upheld,
        boolean renewed,
        List<Integer> sources,
        Factuality factuality) {
    /** The same place where its sentence speaks of violations. */
    TruceTelling violated() {
        return new TruceTelling(
                block,
                sentence,
                evidence,
                identity,
                roles,
                actors,
                Optional.of(Dip.VIOLATED),
                partial,
                true,
                true,
                renewed,
                sources,
                factuality);
    }

    /** The same place where the truce is one between the sides of another. */
    TruceTelling sidedAs(TruceIdentity other) {
        return new TruceTelling(
                block,
                sentence,
                evidence,
                identity.sidedAs(other),
                roles,
                actors,
                status,
                partial,
                presupposed,
                upheld,
                renewed,
                sources,
                factuality);
    }
}
