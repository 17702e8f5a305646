package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.demarche.model.Account;
import org.demarche.model.Iri;
import org.demarche.resolve.TruceLikeness.Truce;
import org.demarche.vocab.Dip;

/** Joins ceasefires by parties, length, scope and time; where they differ in one of these they are two. */
final class CeasefireJoiner implements EventJoiner {
    /** Whatever is of one of these is news on the day of its report. */
    private static final Set<Iri> NEWS = Set.of(Dip.PROPOSED, Dip.AGREED, Dip.PARTLY_AGREED, Dip.REJECTED);

    private static final int NAME_STEM = 5;
    private static final Pattern BEHIND = Pattern.compile("[,;]|\\b(?:under|since|after|which|that)\\b");

    private final ResolvedEntities entities;

    CeasefireJoiner(ResolvedEntities entities) {
        this.entities = entities;
    }

    /**
     * What a ceasefire is compared by.
     *
     * @param parties who would stop fighting, as countries and bodies
     * @param camps each of these with all for whom it acts: a commander is his army
     * @param sides who accepts, rejects or proposes it, with all for whom they act
     * @param lengths in seconds
     * @param scope what would stop, without words that say no more than "fighting"
     * @param occasional whether its scope tells no more than what it is for: "humanitarian"
     * @param days on which it took place
     * @param bare whether it says nothing by which truces can be told apart and is not its document's main one
     */
    private record Features(
            Set<Iri> parties,
            List<Set<Iri>> camps,
            Set<Iri> sides,
            Set<Double> lengths,
            Set<String> scope,
            boolean occasional,
            Set<LocalDate> days,
            boolean bare,
            EventNode node) {
        /** @param names numbers for all that ceasefires are told apart by, which mean nothing but that two are the same */
        Truce numbered(Vocabulary names) {
            Set<Iri> status = node.things(Dip.STATUS);
            List<NumberSet> numbered = new ArrayList<>();
            camps.forEach(camp -> numbered.add(names.numbers(values(camp))));
            return new Truce(
                    List.copyOf(numbered),
                    names.numbers(values(sides)),
                    List.copyOf(lengths),
                    names.numbers(scope),
                    occasional,
                    node.times(),
                    node.issued().map(DayRange::of).stream().toList(),
                    bare,
                    node.isLasting(),
                    !status.isEmpty() && NEWS.containsAll(status));
        }

        private static List<String> values(Set<Iri> things) {
            List<String> values = new ArrayList<>(things.size());
            things.forEach(thing -> values.add(thing.value()));
            return values;
        }
    }

    @Override
    public List<List<EventNode>> join(List<EventNode> nodes) {
        Set<Integer> mainOnes = mainOnes(nodes);
        Vocabulary names = new Vocabulary();
        Blocks blocks = new Blocks(nodes);
        List<Truce> ceasefires = IntStream.range(0, nodes.size())
                .parallel()
                .mapToObj(i -> {
                    Features features = features(nodes.get(i), mainOnes.contains(i));
                    blocks.put(i, keys(features));
                    return features.numbered(names);
                })
                .toList();
        List<Agglomeration.Pair> pairs = blocks.compare((a, b) -> {
            double score = TruceLikeness.of(ceasefires.get(a), ceasefires.get(b));
            return score >= TruceLikeness.NEEDED
                    ? Optional.of(new Agglomeration.Pair(a, b, score, false))
                    : Optional.empty();
        });
        return new Agglomeration(nodes, pairs)
                .join((a, b) -> TruceLikeness.conflicts(ceasefires.get(a), ceasefires.get(b)));
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
        return node.told().stream().map(Account::evidence).mapToInt(List::size).sum();
    }

    private Features features(EventNode node, boolean main) {
        Set<Iri> parties = new HashSet<>();
        node.things(Dip.PARTY).forEach(p -> parties.addAll(entities.countries(p)));
        Set<Iri> sides = new HashSet<>();
        for (Iri role : List.of(Dip.PARTY, Dip.ACCEPTED_BY, Dip.REJECTED_BY, Dip.PROPOSED_BY)) {
            node.things(role).forEach(a -> sides.addAll(entities.side(a)));
        }
        Set<Double> lengths = new HashSet<>();
        node.typed(Dip.DURATION).forEach(d -> Days.seconds(d).ifPresent(lengths::add));
        Set<String> scope = scope(node, parties);
        boolean occasional = scope.stream().allMatch(WordStock.shared()::isOccasion);
        boolean bare = !main && lengths.isEmpty() && scope.isEmpty();
        List<Set<Iri>> camps = parties.stream().map(entities::side).toList();
        return new Features(parties, camps, sides, lengths, scope, occasional, node.dates(), bare, node);
    }

    private Set<String> scope(EventNode node, Set<Iri> parties) {
        Set<String> names = new HashSet<>();
        parties.forEach(p -> ContentWords.words(entities.label(p))
                .forEach(w -> names.add(w.substring(0, Math.min(NAME_STEM, w.length())))));
        Set<String> scope = new LinkedHashSet<>();
        for (String words : node.words(Dip.SCOPE)) {
            // What follows a comma or "since" tells of the fighting, not of the truce.
            for (String word : ContentWords.words(BEHIND.split(words, 2)[0])) {
                boolean says = !WordStock.shared().isFunctionWord(word)
                        && !WordStock.shared().isWholeScope(word)
                        && names.stream().noneMatch(word::startsWith);
                if (says) {
                    scope.add(WordStock.shared().isOccasion(word) ? word : ContentWords.stem(word));
                }
            }
        }
        return scope;
    }

    /** Hashes of a side by itself and with all else by which it is looked for, and of every two parties. */
    private static NumberSet keys(Features features) {
        IntStream.Builder keys = IntStream.builder();
        Set<Object> told = new HashSet<>(features.lengths);
        told.addAll(features.scope);
        told.addAll(features.days);
        features.sides.forEach(side -> {
            keys.add(side.hashCode());
            told.forEach(detail -> keys.add(key(side, detail)));
        });
        features.parties.forEach(a -> features.parties.forEach(b -> {
            if (a.compareTo(b) < 0) {
                keys.add(key(a, b));
            }
        }));
        return NumberSet.of(keys.build());
    }

    private static int key(Object side, Object detail) {
        return Objects.hash(side, detail);
    }
}
