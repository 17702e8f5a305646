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
import java.util.stream.IntStream;
import org.demarche.model.Account;
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
    /** Of truces long past, of which reports tell no more than when they were. */
    private static final double SAME_PAST = 1.5;
    /** A bare telling beside others in its document comes after those that say more. */
    private static final double BARE_AMONG_OTHERS = -0.4;

    private static final long NEAR_DAYS = 7;
    /** Told days that lie further apart are of two truces. */
    private static final long APART_DAYS = 45;
    /** So many days before the report a truce is a thing of the past. */
    private static final long PAST_DAYS = 60;
    /** Of reports that lie further apart one that gives no day tells of a truce of its own time. */
    private static final long LONG_APART_DAYS = 180;

    private static final double SAME_WORDS = 0.5;
    private static final int NAME_STEM = 5;

    private final ResolvedEntities entities;

    CeasefireJoiner(ResolvedEntities entities) {
        this.entities = entities;
    }

    /**
     * What a ceasefire is compared by; in {@link Numbered}, numbers stand for it.
     *
     * @param parties who would stop fighting, as countries and bodies
     * @param camps each of these with all for whom it acts: a commander is his army
     * @param sides who accepts, rejects or proposes it, with all for whom they act
     * @param lengths in seconds
     * @param scope what would stop, without words that say no more than "fighting"
     * @param days on which it took place
     * @param told when it took place, as far as that is told
     * @param bare whether it says nothing by which truces can be told apart and is not its document's main one
     */
    private record Features(
            Set<Iri> parties,
            List<Set<Iri>> camps,
            Set<Iri> sides,
            Set<Double> lengths,
            Set<String> scope,
            Set<LocalDate> days,
            List<DayRange> told,
            EventNode node,
            boolean bare) {
        /** @param names numbers for all that ceasefires are told apart by, which mean nothing but that two are the same */
        Numbered numbered(Vocabulary names) {
            return new Numbered(
                    camps.stream().map(camp -> names.numbers(values(camp))).toList(),
                    names.numbers(values(sides)),
                    names.numbers(lengths.stream().map(Object::toString).toList()),
                    names.numbers(scope),
                    told,
                    node.issued().map(DayRange::of).stream().toList(),
                    bare);
        }

        private static List<String> values(Set<Iri> things) {
            return things.stream().map(Iri::value).toList();
        }
    }

    /**
     * The same in numbers, as very many pairs are compared.
     *
     * @param told when it took place, as far as that is told
     * @param reported the day of the document, where that is known
     */
    private record Numbered(
            List<NumberSet> camps,
            NumberSet sides,
            NumberSet lengths,
            NumberSet scope,
            List<DayRange> told,
            List<DayRange> reported,
            boolean bare) {
        /** When it took place, else when the report was written. */
        List<DayRange> time() {
            return told.isEmpty() ? reported : told;
        }

        /** Whether it took place long before the report was written. */
        boolean isPast() {
            return !told.isEmpty()
                    && !reported.isEmpty()
                    && told.stream()
                            .allMatch(range ->
                                    range.last() + PAST_DAYS < reported.get(0).first());
        }
    }

    @Override
    public List<List<EventNode>> join(List<EventNode> nodes) {
        Set<Integer> mainOnes = mainOnes(nodes);
        Vocabulary names = new Vocabulary();
        Blocks blocks = new Blocks(nodes);
        List<Numbered> ceasefires = IntStream.range(0, nodes.size())
                .parallel()
                .mapToObj(i -> {
                    Features features = features(nodes.get(i), mainOnes.contains(i));
                    blocks.put(i, keys(features));
                    return features.numbered(names);
                })
                .toList();
        List<Agglomeration.Pair> pairs = blocks.compare((a, b) -> {
            double score = score(ceasefires.get(a), ceasefires.get(b));
            return score >= NEEDED ? Optional.of(new Agglomeration.Pair(a, b, score, false)) : Optional.empty();
        });
        return new Agglomeration(nodes, pairs).join((a, b) -> conflicts(ceasefires.get(a), ceasefires.get(b)));
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
        boolean bare = !main && lengths.isEmpty() && scope.isEmpty();
        List<Set<Iri>> camps = parties.stream().map(entities::side).toList();
        Set<LocalDate> days = node.dates();
        return new Features(parties, camps, sides, lengths, scope, days, told(node, days), node, bare);
    }

    private static List<DayRange> told(EventNode node, Set<LocalDate> days) {
        List<DayRange> told = new ArrayList<>();
        days.forEach(day -> told.add(DayRange.of(day)));
        node.typed(Dip.DATE_WITHIN).forEach(lexical -> DayRange.parse(lexical).ifPresent(told::add));
        return told;
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

    /** Hashes of a side by itself and with all else by which it is looked for, and of every two parties. */
    private static IntStream keys(Features features) {
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
        return keys.build();
    }

    private static int key(Object side, Object detail) {
        return Objects.hash(side, detail);
    }

    /** Whether nothing that others say could make the two one. */
    private static boolean conflicts(Numbered a, Numbered b) {
        return isApart(a.lengths, b.lengths)
                || isLongApart(a, b)
                || (!a.camps.isEmpty() && !b.camps.isEmpty() && inOthers(a.camps, b.camps) == 0)
                || (!a.scope.isEmpty() && !b.scope.isEmpty() && shared(a.scope, b.scope) < SAME_WORDS);
    }

    private static boolean isApart(NumberSet a, NumberSet b) {
        return !a.isEmpty() && !b.isEmpty() && a.shared(b) == 0;
    }

    /** "The truce" of a report may be the one of years ago that another of its days dates. */
    private static boolean isLongApart(Numbered a, Numbered b) {
        if (!a.told.isEmpty() && !b.told.isEmpty()) {
            return DayRange.distance(a.told, b.told) > APART_DAYS;
        }
        return isFar(a.reported, b.reported) && isFar(a.time(), b.time());
    }

    private static boolean isFar(List<DayRange> some, List<DayRange> others) {
        return !some.isEmpty() && !others.isEmpty() && DayRange.distance(some, others) > LONG_APART_DAYS;
    }

    private static double score(Numbered a, Numbered b) {
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
        if (!a.told.isEmpty() && !b.told.isEmpty()) {
            long apart = DayRange.distance(a.told, b.told);
            score += apart <= 1 ? a.isPast() && b.isPast() ? SAME_PAST : SAME_DAY : apart > NEAR_DAYS ? OTHER_TIME : 0;
        }
        return a.bare || b.bare ? score + BARE_AMONG_OTHERS : score;
    }

    private static double parties(Numbered a, Numbered b) {
        if (a.camps.isEmpty() || b.camps.isEmpty()) {
            return a.sides.shared(b.sides) == 0 ? 0 : UNSAID_PARTIES;
        }
        int common = common(a, b);
        int fewer = Math.min(a.camps.size(), b.camps.size());
        if (common == Math.max(a.camps.size(), b.camps.size())) {
            return SAME_PARTIES;
        }
        return common == fewer || common >= 2 ? MOST_PARTIES : ONE_PARTY;
    }

    /** How many parties both name, by whatever name. */
    private static int common(Numbered a, Numbered b) {
        return Math.min(inOthers(a.camps, b.camps), inOthers(b.camps, a.camps));
    }

    private static int inOthers(List<NumberSet> camps, List<NumberSet> others) {
        int found = 0;
        for (NumberSet camp : camps) {
            for (NumberSet other : others) {
                if (camp.shared(other) > 0) {
                    found++;
                    break;
                }
            }
        }
        return found;
    }

    private static double ofAll(NumberSet a, NumberSet b) {
        int common = a.shared(b);
        return common / (double) (a.size() + b.size() - common);
    }

    private static double shared(NumberSet a, NumberSet b) {
        return (double) a.shared(b) / Math.min(a.size(), b.size());
    }
}
