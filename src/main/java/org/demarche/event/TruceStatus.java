package org.demarche.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;

/**
 * Where a document leaves a truce: over, broken, kept, agreed, accepted by one side, refused or on offer, from the places that
 * tell of it.
 */
final class TruceStatus {
    private final Belligerents belligerents;

    TruceStatus(Belligerents belligerents) {
        this.belligerents = belligerents;
    }

    /**
     * The status of a truce.
     *
     * @param tellings the places that tell of it, in order
     * @param parties who would stop fighting
     * @param past whether it is one of earlier times
     * @param ahead whether it is to begin later
     */
    Iri of(List<TruceTelling> tellings, Set<Integer> parties, boolean past, boolean ahead) {
        Optional<Iri> later = Optional.empty();
        for (TruceTelling telling : tellings) {
            // "Hours after it expired, the army extended the truce": it goes on.
            boolean revived =
                    telling.renewed() && later.filter(Dip.ENDED::equals).isPresent();
            later = revived ? Optional.of(Dip.IN_FORCE) : later(later, telling.status());
        }
        if (later.isPresent()) {
            return later.filter(Dip.IN_FORCE::equals).isPresent() && isSpent(tellings, past) ? Dip.ENDED : later.get();
        }
        Set<Integer> accepting = sides(tellings, Dip.ACCEPTED_BY);
        Set<Integer> rejecting = sides(tellings, Dip.REJECTED_BY);
        boolean agreed = has(tellings, Dip.AGREED);
        boolean rejected = !rejecting.isEmpty() || has(tellings, Dip.REJECTED);
        accepting.removeAll(rejecting);
        // "Accepted a truce that Oman proposed": of the other side nothing is told.
        boolean byOther = sides(tellings, Dip.PROPOSED_BY).stream().anyMatch(p -> !parties.contains(p));
        boolean offered = (byOther || has(tellings, Dip.PROPOSED))
                && !tellings.get(0).identity().unilateral();
        boolean byOne = accepting.size() == 1 && (parties.size() > 1 || offered) && !isJoint(tellings);
        // "Quito declared a truce; Lima rejected it": what one side declares is an offer to the other.
        boolean spurned = !rejecting.isEmpty()
                && tellings.stream()
                        .anyMatch(t -> t.identity().own() || t.identity().unilateral());
        if (agreed && (rejected || byOne)) {
            return spurned || (accepting.isEmpty() && rejected) ? Dip.REJECTED : Dip.PARTLY_AGREED;
        }
        if (agreed) {
            return past ? Dip.ENDED : !ahead && isOwn(tellings) ? Dip.IN_FORCE : Dip.AGREED;
        }
        if (rejected) {
            return Dip.REJECTED;
        }
        // "Urged a quick ceasefire. The ceasefire between the two is fragile": there is one.
        boolean offer = has(tellings, Dip.PROPOSED) && tellings.stream().noneMatch(TruceStatus::isThere);
        if (!offer && tellings.stream().anyMatch(TruceTelling::presupposed)) {
            return isOver(tellings, past) ? Dip.ENDED : Dip.IN_FORCE;
        }
        if (has(tellings, Dip.PROPOSED)) {
            return Dip.PROPOSED;
        }
        // "The 2002 ceasefire": it was made.
        boolean made = tellings.stream().anyMatch(t -> t.identity().isMade());
        boolean settled = made && tellings.stream().map(TruceTelling::identity).noneMatch(TruceStatus::isBrief);
        return past && !settled ? Dip.ENDED : made ? Dip.AGREED : Dip.PROPOSED;
    }

    /** "Study the pause", behind "asked for a pause of three days": there is none yet. */
    private static boolean isThere(TruceTelling telling) {
        return telling.presupposed() && telling.factuality() == Factuality.ACTUAL;
    }

    /** A pause, or one that others followed; but a truce known by its day or month alone settled a war. */
    private static boolean isBrief(TruceIdentity identity) {
        return identity.earlier()
                || identity.when()
                        .filter(w -> w.first().plusMonths(1).isBefore(w.last()))
                        .isPresent()
                || identity.unilateral()
                || identity.own()
                || identity.duration().isPresent()
                || !identity.occasion().isEmpty();
    }

    /** "A truce that the rebels concluded with Okello": somebody took it of whom the text does not say for whom he did. */
    private boolean isJoint(List<TruceTelling> tellings) {
        return tellings.stream()
                .map(t -> t.roles().entities(Dip.ACCEPTED_BY))
                .anyMatch(takers -> takers.size() > 1
                        && takers.stream()
                                .anyMatch(t -> belligerents.parties(List.of(t)).isEmpty()));
    }

    /** "The rebels declared a truce": what one side does by itself needs nobody to agree, and is so from then on. */
    private static boolean isOwn(List<TruceTelling> tellings) {
        return tellings.stream()
                .filter(t -> t.status().filter(Dip.AGREED::equals).isPresent())
                .allMatch(t -> t.factuality() == Factuality.ACTUAL
                        && (t.identity().own() || t.identity().unilateral()));
    }

    /** "In May 1998 the rebels halted attacks for a month": what somebody stopped for a while long ago goes on no more. */
    private static boolean isSpent(List<TruceTelling> tellings, boolean past) {
        boolean dated = tellings.stream().anyMatch(t -> t.identity().when().isPresent());
        boolean measured =
                tellings.stream().anyMatch(t -> t.identity().duration().isPresent());
        return past
                && ((dated && measured)
                        || tellings.stream()
                                .allMatch(t -> t.identity().own()
                                        || t.identity().duration().isPresent()
                                        || t.status().isEmpty()));
    }

    /** "Captives freed under the previous truce", "the week-long pause of May 2023". */
    private static boolean isOver(List<TruceTelling> tellings, boolean past) {
        return tellings.stream()
                .map(TruceTelling::identity)
                .anyMatch(i -> i.earlier() || (past && i.duration().isPresent()));
    }

    /** A truce in force may be broken, and one that was broken or kept may end; not the other way round. */
    private static Optional<Iri> later(Optional<Iri> before, Optional<Iri> now) {
        List<Iri> order = List.of(Dip.IN_FORCE, Dip.VIOLATED, Dip.ENDED);
        int nowAt = now.map(order::indexOf).orElse(-1);
        return nowAt > before.map(order::indexOf).orElse(-1) ? now : before;
    }

    private static boolean has(List<TruceTelling> tellings, Iri status) {
        return tellings.stream().anyMatch(t -> t.status().filter(status::equals).isPresent());
    }

    private Set<Integer> sides(List<TruceTelling> tellings, Iri role) {
        Set<Integer> result = new LinkedHashSet<>();
        tellings.forEach(t -> result.addAll(belligerents.rivals(t.roles().entities(role))));
        return result;
    }
}
