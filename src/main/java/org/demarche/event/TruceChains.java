package org.demarche.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.event.TruceIdentity.Reference;
import org.demarche.vocab.Dip;

/**
 * Gathers the places that tell of one truce, in the order of the text: each goes to the truce that it is likeliest told of, words
 * like "it" and "the deal" to the one spoken of last.
 */
final class TruceChains {
    private static final int DAYS_PAST = 45;
    private static final int NEAR_SENTENCES = 2;

    private final ChainEvidence evidence;
    private final Choice choice;
    private final List<TruceChain> chains = new ArrayList<>();
    private TruceChain last = new TruceChain();
    private TruceChain before = new TruceChain();

    private TruceChains(ChainEvidence evidence, Choice choice) {
        this.evidence = evidence;
        this.choice = choice;
    }

    /** Chooses the truce that a place is told of. */
    interface Choice {
        /**
         * The number of the truce that the place is told of, or how many there are for a new one.
         *
         * @param telling the place
         * @param chains the truces that it may be, of those that the document has spoken of
         * @param evidence what speaks for each of them and, last, for a new one, where it may be one
         */
        int among(TruceTelling telling, List<TruceChain> chains, List<Map<ChainFeature, Double>> evidence);
    }

    /**
     * The truces that the places tell of.
     *
     * @param tellings in the order of the text
     * @param evidence what speaks for each being told of which
     * @param choice by it
     */
    static List<List<TruceTelling>> of(List<TruceTelling> tellings, ChainEvidence evidence, Choice choice) {
        TruceChains result = new TruceChains(evidence, choice);
        tellings.forEach(result::add);
        return result.chains.stream().map(TruceChain::tellings).toList();
    }

    private void add(TruceTelling telling) {
        Optional<TruceChain> home =
                telling.identity().isAnaphoric() ? spokenOf(telling).or(() -> parted(telling)) : home(telling);
        if (home.isEmpty() && telling.identity().isAnaphoric()) {
            return;
        }
        if (isCharge(telling, home)) {
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

    /** "Accused Lima of breaking the truce. Lima rejected that": what is rejected is the charge. */
    private static boolean isCharge(TruceTelling telling, Optional<TruceChain> home) {
        return telling.identity().isAnaphoric()
                && telling.status().filter(Dip.REJECTED::equals).isPresent()
                && home.flatMap(h -> h.last().status())
                        .filter(Dip.VIOLATED::equals)
                        .isPresent();
    }

    /** "Their first truce ended in May. Another, declared in July, …": whose it is, the one before tells. */
    private TruceTelling ofSeries(TruceTelling telling) {
        boolean next = telling.identity().reference() == Reference.NEW
                && evidence.isPast(telling)
                && last.unlike().anyMatch(evidence::isPast);
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

    /** The truce that a place is told of, or none where it is a new one. */
    private Optional<TruceChain> home(TruceTelling telling) {
        List<TruceChain> fitting = chains.stream().filter(c -> fits(telling, c)).toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        List<TruceChain> alike = fitting.stream()
                .filter(c -> c.unlike().anyMatch(t -> t.identity().isAlike(telling.identity())))
                .toList();
        List<TruceChain> candidates = alike.isEmpty() ? fitting : alike;
        List<Map<ChainFeature, Double>> found = new ArrayList<>();
        candidates.forEach(c -> found.add(evidence.of(telling, c, chains, last)));
        if (alike.isEmpty()) {
            found.add(evidence.ofNew(telling, last));
        }
        int best = choice.among(telling, candidates, found);
        return best < candidates.size() ? Optional.of(candidates.get(best)) : Optional.empty();
    }

    /** Whether nothing is said of both that can not be said of one. */
    private boolean fits(TruceTelling telling, TruceChain chain) {
        boolean standing = telling.identity().earlier()
                || (telling.upheld()
                        && !telling.identity().isAnaphoric()
                        && chain.unlike()
                                .anyMatch(t ->
                                        t.status().filter(Dip.PROPOSED::equals).isPresent())
                        && chains.stream().anyMatch(this::isThere));
        return chain.unlike()
                        .noneMatch(t -> t.identity().conflicts(telling.identity())
                                || areOthers(t, telling)
                                || areOthers(telling, t))
                && !(standing && isOnlyOffered(chain));
    }

    /** "Urged Lima to extend the truce" tells of one that there is, where the report has told of such a one. */
    private boolean isThere(TruceChain chain) {
        return !isOnlyOffered(chain) && chain.unlike().noneMatch(evidence::isPast);
    }

    /** "A ceasefire is proposed. Past ceasefires were violated": what was kept or broken in earlier times is not on offer. */
    private static boolean isOnlyOffered(TruceChain chain) {
        return chain.unlike().noneMatch(t -> t.identity().earlier() || t.presupposed())
                && chain.unlike().allMatch(t -> t.status()
                        .filter(ChainEvidence.SETTLED::contains)
                        .isEmpty());
    }

    /** Whether a truce said to be of these two is one that two others made, or one of these with somebody else. */
    private static boolean areOthers(TruceTelling two, TruceTelling others) {
        Set<Integer> makers = new TreeSet<>(others.actors());
        return two.identity().complete()
                && makers.size() == 2
                && !two.identity().parties().containsAll(makers)
                && !makers.containsAll(two.identity().parties());
    }

    private static Set<Integer> involved(TruceTelling telling) {
        Set<Integer> result = new TreeSet<>(telling.identity().parties());
        result.addAll(telling.actors());
        return result;
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

    private static boolean isNear(TruceTelling telling, TruceChain chain) {
        return !chain.isEmpty()
                && telling.sentence() - chain.last().sentence() <= NEAR_SENTENCES
                && telling.block() - chain.last().block() <= 1;
    }
}
