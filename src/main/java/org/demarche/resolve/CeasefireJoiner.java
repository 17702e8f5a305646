package org.demarche.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;

/** Joins ceasefires by parties, length, scope and time; where they differ in one of these they are two. */
final class CeasefireJoiner implements EventJoiner {
    /** What two tellings have in common counts so much, and so much is needed; measured on annotated reports. */
    private static final double NEEDED = 2;

    private static final double SAME_PARTIES = 2;
    private static final double MOST_PARTIES = 1.5;
    private static final double UNSAID_PARTIES = 0.75;
    private static final double ONE_PARTY = 0.5;
    private static final double SAME_LENGTH = 1.5;
    private static final double SAME_SCOPE = 1.5;
    private static final double ALL_OF_SCOPE = 0.5;
    private static final double BOTH_WHOLE = 0.5;
    private static final double ONE_WHOLE = -2.5;
    private static final double SAME_DAY = 0.5;
    private static final double OTHER_TIME = -1.5;
    /** A bare telling beside others in its document comes after those that say more. */
    private static final double BARE_AMONG_OTHERS = -0.4;

    private static final long NEAR_DAYS = 7;
    private static final long LONG_APART_DAYS = 180;
    private static final double SAME_WORDS = 0.5;
    private static final int NAME_STEM = 5;

    private final ResolvedEntities entities;

    CeasefireJoiner(ResolvedEntities entities) {
        this.entities = entities;
    }

    /**
     * What a ceasefire is compared by.
     *
     * @param parties who would stop fighting, as countries and bodies
     * @param sides who accepts, rejects or proposes it, with all for whom they act
     * @param lengths in seconds
     * @param scope what would stop, without words that say no more than "fighting"
     * @param bare whether it says nothing by which truces can be told apart and is not its document's main one
     */
    private record Features(
            Set<Iri> parties,
            Set<Iri> sides,
            Set<Double> lengths,
            Set<String> scope,
            Set<LocalDate> dates,
            EventNode node,
            boolean bare) {}

    @Override
    public List<List<EventNode>> join(List<EventNode> nodes) {
        Set<Integer> mainOnes = mainOnes(nodes);
        List<Features> features = IntStream.range(0, nodes.size())
                .parallel()
                .mapToObj(i -> features(nodes.get(i), mainOnes.contains(i)))
                .toList();
        Blocks blocks = new Blocks(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            blocks.put(i, keys(features.get(i)).stream().mapToInt(String::hashCode));
        }
        List<Agglomeration.Pair> pairs = blocks.compare((a, b) -> {
            double score = score(features.get(a), features.get(b));
            return score >= NEEDED ? Optional.of(new Agglomeration.Pair(a, b, score, false)) : Optional.empty();
        });
        return new Agglomeration(nodes, pairs).join((a, b) -> conflicts(features.get(a), features.get(b)));
    }

    /** The numbers of the ceasefires that most of their documents tell of, the first of equals. */
    private static Set<Integer> mainOnes(List<EventNode> nodes) {
        Map<Integer, Integer> result = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            result.merge(nodes.get(i).document(), i, (a, b) -> places(nodes.get(b)) > places(nodes.get(a)) ? b : a);
        }
        return new HashSet<>(result.values());
    }

    private static int places(EventNode node) {
        return node.accounts().stream()
                .map(ResolvedAccount::evidence)
                .mapToInt(List::size)
                .sum();
    }

    private Features features(EventNode node, boolean main) {
        Set<Iri> parties = new HashSet<>(node.things(Dip.PARTY));
        Set<Iri> sides = new HashSet<>();
        for (Iri role : List.of(Dip.PARTY, Dip.ACCEPTED_BY, Dip.REJECTED_BY, Dip.PROPOSED_BY)) {
            node.things(role).forEach(a -> sides.addAll(entities.side(a)));
        }
        Set<Double> lengths = new HashSet<>();
        node.typed(Dip.DURATION).forEach(d -> Days.seconds(d).ifPresent(lengths::add));
        Set<String> scope = scope(node, parties);
        boolean bare = !main && lengths.isEmpty() && scope.isEmpty();
        return new Features(parties, sides, lengths, scope, node.dates(), node, bare);
    }

    private Set<String> scope(EventNode node, Set<Iri> parties) {
        Set<String> names = new HashSet<>();
        parties.forEach(p -> ContentWords.words(entities.label(p))
                .forEach(w -> names.add(w.substring(0, Math.min(NAME_STEM, w.length())))));
        Set<String> scope = new LinkedHashSet<>();
        for (String words : node.words(Dip.SCOPE)) {
            // What follows a comma tells of the fighting, not of the truce.
            for (String word : ContentWords.words(words.split("[,;]", 2)[0])) {
                boolean says = !WordStock.shared().isFunctionWord(word)
                        && !WordStock.shared().isWholeScope(word)
                        && names.stream().noneMatch(word::startsWith);
                if (says) {
                    scope.add(ContentWords.stem(word));
                }
            }
        }
        return scope;
    }

    private static List<String> keys(Features features) {
        List<String> keys = new ArrayList<>();
        features.sides.forEach(s -> {
            keys.add(s.value());
            features.lengths.forEach(l -> keys.add(s + " " + l));
            features.scope.forEach(w -> keys.add(s + " " + w));
            features.dates.forEach(d -> keys.add(s + " " + d));
        });
        features.parties.forEach(a -> features.parties.forEach(b -> {
            if (a.compareTo(b) < 0) {
                keys.add(a + " " + b);
            }
        }));
        return keys;
    }

    /** Whether nothing that others say could make the two one. */
    private static boolean conflicts(Features a, Features b) {
        boolean lengths = !a.lengths.isEmpty() && !b.lengths.isEmpty() && Collections.disjoint(a.lengths, b.lengths);
        boolean parties = !a.parties.isEmpty() && !b.parties.isEmpty() && Collections.disjoint(a.parties, b.parties);
        boolean scope = !a.scope.isEmpty() && !b.scope.isEmpty() && shared(a.scope, b.scope) < SAME_WORDS;
        return lengths || parties || scope || isLongApart(a, b);
    }

    private static boolean isLongApart(Features a, Features b) {
        return a.node.issued().isPresent()
                && b.node.issued().isPresent()
                && a.dates.isEmpty()
                && b.dates.isEmpty()
                && Math.abs(ChronoUnit.DAYS.between(
                                a.node.issued().get(), b.node.issued().get()))
                        > LONG_APART_DAYS;
    }

    private static double score(Features a, Features b) {
        if (conflicts(a, b)) {
            return 0;
        }
        double score = parties(a, b);
        if (!a.lengths.isEmpty() && !b.lengths.isEmpty()) {
            score += SAME_LENGTH;
        }
        if (a.scope.isEmpty() != b.scope.isEmpty()) {
            score += ONE_WHOLE;
        } else {
            score += a.scope.isEmpty()
                    ? BOTH_WHOLE
                    : SAME_SCOPE * shared(a.scope, b.scope) + ALL_OF_SCOPE * ofAll(a.scope, b.scope);
        }
        if (!a.dates.isEmpty() && !b.dates.isEmpty()) {
            long apart = a.dates.stream()
                    .flatMapToLong(d -> b.dates.stream().mapToLong(e -> Math.abs(ChronoUnit.DAYS.between(d, e))))
                    .min()
                    .orElse(0);
            score += apart <= 1 ? SAME_DAY : apart > NEAR_DAYS ? OTHER_TIME : 0;
        }
        return a.bare || b.bare ? score + BARE_AMONG_OTHERS : score;
    }

    private static double parties(Features a, Features b) {
        Set<Iri> common = new HashSet<>(a.parties);
        common.retainAll(b.parties);
        if (a.parties.isEmpty() || b.parties.isEmpty()) {
            Set<Iri> sides = new HashSet<>(a.sides);
            sides.retainAll(b.sides);
            return sides.isEmpty() ? 0 : UNSAID_PARTIES;
        }
        boolean part = a.parties.containsAll(b.parties) || b.parties.containsAll(a.parties);
        if (a.parties.equals(b.parties)) {
            return SAME_PARTIES;
        }
        return part || common.size() >= 2 ? MOST_PARTIES : ONE_PARTY;
    }

    private static double ofAll(Set<String> a, Set<String> b) {
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return (a.size() + b.size() - all.size()) / (double) all.size();
    }

    private static double shared(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return (double) common / Math.min(a.size(), b.size());
    }
}
