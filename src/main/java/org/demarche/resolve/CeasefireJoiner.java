package org.demarche.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.demarche.model.Iri;
import org.demarche.resolve.WordWeights.Overlap;
import org.demarche.vocab.Dip;

/** Joins ceasefires by parties, length, scope and time. */
final class CeasefireJoiner implements EventJoiner {
    private static final double NEEDED = 2;

    private final ResolvedEntities entities;

    CeasefireJoiner(ResolvedEntities entities) {
        this.entities = entities;
    }

    private record Features(
            Set<Iri> parties, Set<Double> lengths, Set<String> scope, Set<LocalDate> dates, boolean past) {}

    @Override
    public List<List<EventNode>> join(List<EventNode> nodes) {
        List<Features> features = nodes.stream().map(this::features).toList();
        WordWeights weights =
                new WordWeights(features.stream().map(Features::scope).toList());
        Blocks blocks = new Blocks();
        for (int i = 0; i < nodes.size(); i++) {
            blocks.add(i, keys(features.get(i)));
        }
        Agglomeration agglomeration = new Agglomeration(nodes);
        blocks.forEachPair((a, b) -> {
            double score = score(features.get(a), features.get(b), weights);
            if (score >= NEEDED) {
                agglomeration.propose(a, b, score, false);
            }
        });
        return agglomeration.join((a, b) -> conflicts(features(a), features(b)));
    }

    private static List<String> keys(Features features) {
        List<Iri> parties = List.copyOf(features.parties);
        List<String> keys = new ArrayList<>();
        parties.forEach(p -> keys.add(p.value()));
        for (Iri a : parties) {
            for (Iri b : parties) {
                if (a.compareTo(b) < 0) {
                    String pair = a + " " + b + " ";
                    keys.add(pair);
                    features.lengths.forEach(l -> keys.add(pair + l));
                    features.scope.forEach(s -> keys.add(pair + s));
                    features.dates.forEach(d -> keys.add(pair + d));
                }
            }
        }
        return keys;
    }

    private Features features(EventNode node) {
        Set<Double> lengths = new HashSet<>();
        for (String duration : node.typed(Dip.DURATION)) {
            OptionalDouble seconds = Days.seconds(duration);
            seconds.ifPresent(lengths::add);
        }
        Set<String> scope = new LinkedHashSet<>();
        node.words(Dip.SCOPE).forEach(s -> scope.addAll(ContentWords.stems(s)));
        Set<Iri> status = node.things(Dip.STATUS);
        boolean past = status.contains(Dip.ENDED);
        return new Features(node.things(Dip.PARTY), lengths, scope, node.dates(), past);
    }

    private static boolean conflicts(Features a, Features b) {
        boolean lengths = !a.lengths.isEmpty()
                && !b.lengths.isEmpty()
                && a.lengths.stream().noneMatch(b.lengths::contains);
        boolean parties = !a.parties.isEmpty()
                && !b.parties.isEmpty()
                && a.parties.stream().noneMatch(b.parties::contains);
        return lengths || parties || a.past != b.past;
    }

    private static double score(Features a, Features b, WordWeights weights) {
        if (conflicts(a, b)) {
            return 0;
        }
        Set<Iri> common = new HashSet<>(a.parties);
        common.retainAll(b.parties);
        double score = a.parties.equals(b.parties) ? 2 : common.size() >= 2 ? 1.5 : 0.5;
        if (!a.lengths.isEmpty() && !b.lengths.isEmpty()) {
            score += 1;
        }
        if (!a.scope.isEmpty() && !b.scope.isEmpty()) {
            Overlap overlap = weights.overlap(a.scope, b.scope);
            score += overlap.ofSmaller() >= 0.5 ? 1 : -2;
        } else if (!a.scope.isEmpty() || !b.scope.isEmpty()) {
            score -= 0.5;
        }
        if (!a.dates.isEmpty() && !b.dates.isEmpty()) {
            long apart = a.dates.stream()
                    .flatMapToLong(d -> b.dates.stream().mapToLong(e -> Math.abs(ChronoUnit.DAYS.between(d, e))))
                    .min()
                    .orElse(0);
            score += apart <= 1 ? 1 : apart <= 7 ? -0.5 : -2;
        }
        return score;
    }
}
