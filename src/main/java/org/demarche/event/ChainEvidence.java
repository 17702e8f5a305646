package org.demarche.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.demarche.event.TruceIdentity.Days;
import org.demarche.event.TruceIdentity.Reference;
import org.demarche.model.Iri;
import org.demarche.model.Span;
import org.demarche.vocab.Dip;

/** Finds what speaks for and against a place being told of a truce that the document has spoken of, or of a new one. */
final class ChainEvidence {
    /** Where a truce has come to be. */
    static final Set<Iri> SETTLED = Set.of(Dip.AGREED, Dip.IN_FORCE, Dip.VIOLATED, Dip.ENDED);

    private static final Set<Iri> UNSETTLED = Set.of(Dip.PROPOSED, Dip.REJECTED);
    private static final Set<Iri> OVER = Set.of(Dip.VIOLATED, Dip.ENDED);
    private static final int NEAR_SENTENCES = 2;

    private final Reading reading;
    private final Optional<LocalDate> issued;
    /** Kept, as they are asked for again and again, and may be many. */
    private final Map<Span, Set<String>> words = new HashMap<>();

    private final Map<Integer, Set<Integer>> named = new HashMap<>();
    private final Map<Integer, List<Days>> days = new HashMap<>();

    ChainEvidence(Reading reading) {
        this.reading = reading;
        this.issued = reading.document().document().issued();
    }

    /** What speaks for a truce that was told of before. */
    Map<ChainFeature, Double> of(TruceTelling telling, TruceChain chain, List<TruceChain> all, TruceChain last) {
        Map<ChainFeature, Double> result = new EnumMap<>(ChainFeature.class);
        TruceIdentity identity = telling.identity();
        int distance = telling.sentence() - chain.last().sentence();
        int places = all.stream().mapToInt(TruceChain::size).sum();
        put(result, ChainFeature.SAME_SENTENCE, distance == 0);
        put(result, ChainFeature.NEXT_SENTENCE, distance == 1);
        result.put(ChainFeature.SIZE, StrictMath.log1p(chain.size()));
        result.put(ChainFeature.SHARE, (double) chain.size() / places);
        put(result, ChainFeature.FIRST, chain == all.get(0));
        result.put(ChainFeature.NAMES, sharedNames(telling, chain));
        result.put(
                ChainFeature.WORDS,
                chain.unlike()
                        .mapToDouble(t -> Wording.similarity(words(t), words(telling)))
                        .max()
                        .orElse(0));
        put(result, ChainFeature.OTHER_DAYS, isOfOtherDays(telling, chain));
        put(result, ChainFeature.LENGTH_UNTOLD, isUntold(telling, chain, i -> i.duration()
                .isPresent()));
        put(
                result,
                ChainFeature.SCOPE_LEFT_OUT,
                identity.scope().isEmpty()
                        && any(chain, t -> !t.identity().scope().isEmpty()));
        put(result, ChainFeature.UNILATERAL_UNTOLD, isUntold(telling, chain, TruceIdentity::unilateral));
        put(result, ChainFeature.LASTING_UNTOLD, isUntold(telling, chain, TruceIdentity::lasting));
        put(result, ChainFeature.DEFINITE_AND_LAST, identity.reference() == Reference.DEFINITE && chain == last);
        put(result, ChainFeature.OTHER_AND_NEAR, identity.reference() == Reference.OTHER && distance <= NEAR_SENTENCES);
        putStates(result, telling, chain);
        return result;
    }

    /** Where the place and the truce stand in time, and how far each has come. */
    private void putStates(Map<ChainFeature, Double> result, TruceTelling telling, TruceChain chain) {
        boolean past = isPast(telling);
        boolean pastBefore = any(chain, this::isPast);
        boolean made = any(chain, t -> t.presupposed() || is(t, SETTLED));
        boolean over = any(chain, t -> is(t, OVER));
        boolean standing = telling.presupposed() && !is(telling, UNSETTLED);
        put(result, ChainFeature.PAST_FOR_PRESENT, past && !pastBefore);
        put(result, ChainFeature.PRESENT_FOR_PAST, !past && pastBefore);
        put(
                result,
                ChainFeature.SAME_STATUS,
                telling.status().isPresent() && any(chain, t -> t.status().equals(telling.status())));
        put(result, ChainFeature.STANDING_AND_MADE, standing && made);
        put(result, ChainFeature.STANDING_BUT_OFFERED, standing && !made);
        put(result, ChainFeature.OVER_AND_MADE, is(telling, OVER) && made);
        put(result, ChainFeature.OFFERED_BUT_OVER, is(telling, UNSETTLED) && over);
        put(result, ChainFeature.UNTOLD_AND_OVER, telling.status().isEmpty() && over);
    }

    /** What speaks for a new one. */
    Map<ChainFeature, Double> ofNew(TruceTelling telling, TruceChain last) {
        Map<ChainFeature, Double> result = new EnumMap<>(ChainFeature.class);
        TruceIdentity identity = telling.identity();
        put(result, ChainFeature.NEW, true);
        put(result, ChainFeature.NEW_BY_WORDS, identity.reference() == Reference.NEW);
        put(result, ChainFeature.NEW_IN_GENERAL, identity.general());
        put(result, ChainFeature.NEW_LENGTH, identity.duration().isPresent());
        put(result, ChainFeature.NEW_OCCASION, !identity.occasion().isEmpty());
        put(result, ChainFeature.NEW_SIDES, identity.complete());
        put(
                result,
                ChainFeature.NEW_MAKERS,
                telling.roles().has(Dip.PROPOSED_BY) || telling.roles().has(Dip.MEDIATOR));
        put(result, ChainFeature.NEW_UNILATERAL, identity.unilateral());
        put(result, ChainFeature.NEW_LASTING, identity.lasting());
        put(result, ChainFeature.NEW_AGREED, is(telling, Set.of(Dip.AGREED)));
        put(result, ChainFeature.NEW_ENDED, is(telling, Set.of(Dip.ENDED)));
        put(result, ChainFeature.NEW_BEFORE, identity.before());
        put(result, ChainFeature.NEW_STANDING, telling.presupposed());
        put(result, ChainFeature.NEW_IN_SENTENCE, !last.isEmpty() && last.last().sentence() == telling.sentence());
        put(
                result,
                ChainFeature.NEW_IN_PARAGRAPH,
                !last.isEmpty() && last.last().block() == telling.block());
        return result;
    }

    private static void put(Map<ChainFeature, Double> features, ChainFeature feature, boolean so) {
        features.put(feature, so ? 1.0 : 0.0);
    }

    private static boolean any(TruceChain chain, Predicate<TruceTelling> what) {
        return chain.unlike().anyMatch(what);
    }

    private static boolean is(TruceTelling telling, Set<Iri> statuses) {
        return telling.status().filter(statuses::contains).isPresent();
    }

    private static boolean isUntold(TruceTelling telling, TruceChain chain, Predicate<TruceIdentity> what) {
        return what.test(telling.identity()) && !any(chain, t -> what.test(t.identity()));
    }

    /** Whether a truce of earlier times is meant. */
    boolean isPast(TruceTelling telling) {
        return TruceChains.isPast(telling.identity(), issued);
    }

    private double sharedNames(TruceTelling telling, TruceChain chain) {
        Set<Integer> here = named(telling);
        Set<Integer> there = new HashSet<>();
        chain.unlike().forEach(t -> there.addAll(named(t)));
        long shared = here.stream().filter(there::contains).count();
        return here.isEmpty() ? 0 : (double) shared / here.size();
    }

    private boolean isOfOtherDays(TruceTelling telling, TruceChain chain) {
        List<Days> there =
                chain.unlike().map(this::days).flatMap(Collection::stream).toList();
        return !days(telling).isEmpty()
                && !there.isEmpty()
                && days(telling).stream().allMatch(d -> there.stream().allMatch(d::isApartFrom));
    }

    private Set<String> words(TruceTelling telling) {
        return words.computeIfAbsent(telling.evidence(), span -> Wording.bag(span.of(reading.text())));
    }

    private Set<Integer> named(TruceTelling telling) {
        return named.computeIfAbsent(telling.sentence(), s -> {
            Set<Integer> result = new TreeSet<>();
            reading.mentions(s).forEach(m -> result.addAll(m.entities()));
            return result;
        });
    }

    private List<Days> days(TruceTelling telling) {
        return days.computeIfAbsent(telling.sentence(), s -> reading.times(s).stream()
                .flatMap(t -> TruceDays.of(t).stream())
                .toList());
    }
}
