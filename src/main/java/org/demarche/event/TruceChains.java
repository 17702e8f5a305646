package org.demarche.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.event.TruceIdentity.Reference;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;

/**
 * Gathers the places that tell of one truce, in the order of the text: each goes to the truce that it agrees with most, words
 * like "it" and "the deal" to the one spoken of last, words for another to a new one. Earlier truces stay apart from present
 * ones unless the words point back at them.
 */
final class TruceChains {
    private static final int MAX_SIZE = 50;
    private static final int WEIGHT = 100;
    private static final int DAYS_PAST = 45;
    private static final int NEAR_SENTENCES = 2;

    private static final Set<Iri> SETTLED = Set.of(Dip.AGREED, Dip.IN_FORCE, Dip.VIOLATED, Dip.ENDED);
    private static final Set<Iri> UNSETTLED = Set.of(Dip.PROPOSED, Dip.REJECTED);
    private static final Set<Iri> OVER = Set.of(Dip.VIOLATED, Dip.ENDED);

    private final Optional<LocalDate> issued;
    private final Belligerents belligerents;
    private final List<TruceChain> chains = new ArrayList<>();
    private TruceChain last = new TruceChain();
    private TruceChain before = new TruceChain();

    private TruceChains(Optional<LocalDate> issued, Belligerents belligerents) {
        this.issued = issued;
        this.belligerents = belligerents;
    }

    /**
     * The truces that the places tell of.
     *
     * @param tellings in the order of the text
     * @param issued the day of the document
     * @param belligerents who fights whom in it
     */
    static List<List<TruceTelling>> of(
            List<TruceTelling> tellings, Optional<LocalDate> issued, Belligerents belligerents) {
        TruceChains result = new TruceChains(issued, belligerents);
        tellings.forEach(result::add);
        return result.chains.stream().map(TruceChain::tellings).toList();
    }

    private void add(TruceTelling telling) {
        Optional<TruceChain> home =
                telling.identity().isAnaphoric() ? spokenOf(telling).or(() -> parted(telling)) : home(telling);
        if (home.isEmpty() && telling.identity().isAnaphoric()) {
            return;
        }
        TruceChain chain = home.orElseGet(() -> {
            TruceChain fresh = new TruceChain();
            chains.add(fresh);
            return fresh;
        });
        chain.add(chain.isEmpty() ? ofSeries(telling) : telling);
        if (telling.identity().reference() == Reference.BOTH && isNear(telling, before)) {
            before.add(telling);
        }
        if (chain != last) {
            before = last;
            last = chain;
        }
    }

    /** "Their first truce ended in May. Another, declared in July, …": whose it is, the one before tells. */
    private TruceTelling ofSeries(TruceTelling telling) {
        boolean next = telling.identity().reference() == Reference.NEW && isPast(telling) && isPast(last);
        boolean untold = (next || telling.identity().reference() == Reference.OTHER)
                && involved(telling).isEmpty();
        return untold
                ? last.unlike()
                        .map(TruceTelling::identity)
                        .filter(i -> i.complete() || i.unilateral())
                        .findFirst()
                        .map(telling::sidedAs)
                        .orElse(telling)
                : telling;
    }

    /**
     * The truce that "it" or "the deal" means: the last one spoken of, if that is near; where a sentence spoke of two, the first,
     * which it was about ("a truce, to be followed by a permanent one").
     */
    private Optional<TruceChain> spokenOf(TruceTelling telling) {
        boolean two =
                !before.isEmpty() && before.last().sentence() == last.last().sentence();
        boolean main = two
                && before.last().sentence() < telling.sentence()
                && isNear(telling, before)
                && fits(telling, before);
        return main
                ? Optional.of(before)
                : isNear(telling, last) && fits(telling, last) ? Optional.of(last) : Optional.empty();
    }

    /**
     * "They have kept only one truce. That pause lasted a week": what is told of the truce just named shows that it is not the
     * one it was taken for.
     */
    private Optional<TruceChain> parted(TruceTelling telling) {
        boolean named = isNear(telling, last)
                && last.size() > 1
                && last.last().identity().reference() == Reference.INDEFINITE
                && telling.identity().isDistinct()
                && !last.last().identity().conflicts(telling.identity());
        if (!named) {
            return Optional.empty();
        }
        TruceChain fresh = new TruceChain();
        fresh.add(last.removeLast());
        chains.add(fresh);
        return Optional.of(fresh);
    }

    private Optional<TruceChain> home(TruceTelling telling) {
        TruceChain best = null;
        int bestScore = -1;
        for (TruceChain chain : chains) {
            int agreement = agreement(telling, chain);
            if (!fits(telling, chain) || isApart(telling, chain, agreement)) {
                continue;
            }
            int near = chain == last && telling.sentence() - chain.last().sentence() <= NEAR_SENTENCES + 1 ? 2 : 0;
            int open = !telling.identity().scope().isEmpty()
                            || chain.unlike().allMatch(t -> t.identity().scope().isEmpty())
                    ? 1
                    : 0;
            int made = isStanding(telling) && !isOnlyOffered(chain) ? 2 : 0;
            int score = WEIGHT * (agreement + near + open + made) + Math.min(chain.size(), MAX_SIZE);
            if (score >= bestScore) {
                best = chain;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean fits(TruceTelling telling, TruceChain chain) {
        return chain.unlike().noneMatch(t -> t.identity().conflicts(telling.identity()))
                && !areStrangers(telling, chain)
                && chain.unlike().noneMatch(t -> areOthers(t, telling) || areOthers(telling, t));
    }

    /** Whether those who make this truce have no part in that one, nor fight with those who have. */
    private boolean areStrangers(TruceTelling telling, TruceChain chain) {
        Set<Integer> some = involved(telling);
        Set<Integer> others = involved(chain);
        if (others.isEmpty() && telling.identity().own()) {
            others.addAll(belligerents
                    .enemies(chain.last().block(), Set.of())
                    .filter(e -> e.stream().noneMatch(o -> some.stream().anyMatch(s -> belligerents.areEnemies(s, o))))
                    .orElse(Set.of()));
        }
        return !some.isEmpty()
                && !others.isEmpty()
                && some.stream().noneMatch(others::contains)
                && some.stream().noneMatch(s -> others.stream().anyMatch(o -> belligerents.areEnemies(s, o)));
    }

    /** Whether a truce said to be of these two is one that two others made, or one of these with somebody else. */
    private static boolean areOthers(TruceTelling two, TruceTelling others) {
        Set<Integer> makers = new TreeSet<>(others.actors());
        return two.identity().complete()
                && makers.size() == 2
                && !two.identity().parties().containsAll(makers)
                && !makers.containsAll(two.identity().parties());
    }

    private static Set<Integer> involved(TruceChain chain) {
        Set<Integer> result = new TreeSet<>();
        chain.unlike().forEach(t -> result.addAll(involved(t)));
        return result;
    }

    private static Set<Integer> involved(TruceTelling telling) {
        Set<Integer> result = new TreeSet<>(telling.identity().parties());
        result.addAll(telling.actors());
        return result;
    }

    /** Whether a truce is another one although nothing that the words say contradicts it. */
    private boolean isApart(TruceTelling telling, TruceChain chain, int agreement) {
        TruceIdentity identity = telling.identity();
        boolean pointsBack = identity.reference() == Reference.DEFINITE
                && !identity.isDistinct()
                && (identity.parties().isEmpty() || agreement > 0)
                && chain == last
                && isNear(telling, chain)
                && (isOnlyPast()
                        || !isPast(chain)
                        || telling.block() == chain.last().block())
                && !(isStanding(telling) && isOnlyOffered(chain));
        if (pointsBack) {
            return false;
        }
        if (identity.reference() == Reference.NEW || identity.reference() == Reference.OTHER) {
            return agreement < 4;
        }
        boolean open = chain.unlike().noneMatch(t -> t.identity().isDistinct());
        if (open && chain == last && isNear(telling, chain) && isNew(chain)) {
            return false;
        }
        boolean offered = identity.reference() == Reference.INDEFINITE
                && (identity.duration().isPresent()
                        || telling.status().filter(UNSETTLED::contains).isPresent());
        boolean settled = telling.status().filter(SETTLED::contains).isPresent();
        if (settled
                && identity.reference() == Reference.INDEFINITE
                && chain.first().identity().before()
                && chain.first().status().filter(UNSETTLED::contains).isPresent()) {
            return true;
        }
        boolean chained = chain.unlike().allMatch(t -> t.identity().own());
        boolean otherwise = settled != is(chain, SETTLED);
        boolean ofOne = chain.unlike().anyMatch(t -> t.identity().unilateral())
                || involved(chain).size() == 1;
        if (identity.unilateral() && agreement < 2 && (identity.reference() == Reference.INDEFINITE || !ofOne)) {
            return true;
        }
        // "Announced a pause, saying that his forces would stop".
        boolean spelled = chain.last().sentence() == telling.sentence()
                && involved(chain.last()).equals(identity.parties());
        if (identity.own() && !chained && otherwise && !spelled && agreement < 4) {
            return true;
        }
        boolean bare = !identity.isDistinct()
                && telling.status().isEmpty()
                && involved(telling).isEmpty();
        boolean together = chain.unlike().anyMatch(t -> belligerents.areTogether(t.block(), telling.block()));
        if (!together && !bare && agreement == 0) {
            return true;
        }
        if (agreement < 4 && ((identity.before() && is(chain, SETTLED)) || (offered && is(chain, OVER)))) {
            return true;
        }
        boolean broken = telling.status().filter(OVER::contains).isPresent();
        if (broken && identity.isDistinct() && agreement == 0 && !is(chain, SETTLED)) {
            return true;
        }
        // "Offered a truce. A truce observed since March had collapsed": what is over is not what is on offer.
        if (broken && identity.reference() == Reference.INDEFINITE && is(chain, UNSETTLED) && isOnlyOffered(chain)) {
            return true;
        }
        if (isPast(telling) != isPast(chain)) {
            return agreement < 4 && !(isPast(chain) && isOnlyPast() && !identity.isDistinct());
        }
        if (isPast(telling) && identity.when().isPresent() && agreement < 2) {
            return true;
        }
        return identity.isDistinct() && agreement == 0 && !open && identity.reference() == Reference.INDEFINITE;
    }

    /** "A violation of the truce": there is one. */
    private static boolean isStanding(TruceTelling telling) {
        return telling.presupposed()
                && telling.status().filter(UNSETTLED::contains).isEmpty();
    }

    /** Whether all that is told of a truce is that somebody offers or refuses it. */
    private static boolean isOnlyOffered(TruceChain chain) {
        return chain.unlike()
                .noneMatch(t ->
                        t.presupposed() || t.status().filter(SETTLED::contains).isPresent());
    }

    private static boolean isNew(TruceChain chain) {
        return chain.first().identity().reference() == Reference.NEW;
    }

    private static boolean is(TruceChain chain, Set<Iri> statuses) {
        return chain.unlike()
                .anyMatch(t -> t.status().filter(statuses::contains).isPresent());
    }

    private boolean isOnlyPast() {
        return chains.stream().allMatch(this::isPast);
    }

    private boolean isPast(TruceChain chain) {
        return chain.unlike().anyMatch(this::isPast);
    }

    /** Whether a truce of earlier times is meant: by its words, or by a day long before the document. */
    boolean isPast(TruceTelling telling) {
        return isPast(telling.identity(), issued);
    }

    /** Whether a truce is one of earlier times, and no long one that still runs. */
    static boolean isPast(List<TruceTelling> truce, Optional<LocalDate> issued) {
        return truce.stream().anyMatch(t -> isPast(t.identity(), issued))
                && truce.stream().map(TruceTelling::identity).noneMatch(made -> truce.stream()
                        .anyMatch(t -> made.runsOn(t.identity(), issued)));
    }

    static boolean isPast(TruceIdentity identity, Optional<LocalDate> issued) {
        return identity.earlier()
                || identity.when().filter(w -> isPast(w, issued)).isPresent();
    }

    static boolean isPast(TruceIdentity.Days days, Optional<LocalDate> issued) {
        return issued.filter(day -> days.last().isBefore(day.minusDays(DAYS_PAST)))
                .isPresent();
    }

    private static int agreement(TruceTelling telling, TruceChain chain) {
        return chain.unlike()
                .mapToInt(t -> t.identity().agreement(telling.identity()))
                .max()
                .orElse(0);
    }

    private static boolean isNear(TruceTelling telling, TruceChain chain) {
        return !chain.isEmpty()
                && telling.sentence() - chain.last().sentence() <= NEAR_SENTENCES
                && telling.block() - chain.last().block() <= 1;
    }
}
