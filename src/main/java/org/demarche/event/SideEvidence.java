package org.demarche.event;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Block;
import org.demarche.model.EntityMention;

/** Finds in a document what speaks for and against each being a side of its wars. */
final class SideEvidence {
    private final Reading reading;
    private final Sides sides;
    private final WarBallot ballot;
    private final Hostility hostility;
    private final Set<Integer> onlookers;
    private final KnownWars wars;
    private final List<Integer> candidates;
    private final Set<Integer> titled = new TreeSet<>();
    private final Map<Integer, Integer> ranks = new HashMap<>();
    private final int most;
    private Truces truces = new Truces(Map.of(), Map.of(), Map.of(), 0);
    private Set<Integer> mediators = Set.of();

    /**
     * Who is named with truces and who makes them.
     *
     * @param named how many sentences on truces name each
     * @param acting in how many places each makes or breaks one
     * @param here who does so in each paragraph
     * @param sentences how many sentences are on truces
     */
    private record Truces(
            Map<Integer, Integer> named,
            Map<Integer, Integer> acting,
            Map<Integer, Set<Integer>> here,
            int sentences) {}

    SideEvidence(Reading reading, Sides sides, WarBallot ballot, Hostility hostility, Set<Integer> onlookers) {
        this.reading = reading;
        this.sides = sides;
        this.ballot = ballot;
        this.hostility = hostility;
        this.onlookers = Set.copyOf(onlookers);
        this.wars = new KnownWars(reading);
        Set<Integer> all = new TreeSet<>();
        List<Block> blocks = reading.document().annotated().blocks();
        boolean headed = !blocks.isEmpty() && blocks.get(0).kind() == Block.Kind.HEADLINE;
        for (EntityMention mention : reading.document().mentions()) {
            List<Integer> meant = sides.parties(mention.entities());
            meant.stream().filter(reading::isActor).forEach(all::add);
            if (headed && blocks.get(0).span().contains(mention.span())) {
                titled.addAll(meant);
            }
        }
        this.candidates = List.copyOf(all);
        this.most = all.stream().mapToInt(sides::spoken).max().orElse(0);
        for (int side : all) {
            long before = all.stream()
                    .filter(s -> sides.spoken(s) > sides.spoken(side))
                    .count();
            ranks.put(side, (int) before + 1);
        }
    }

    /** All that may be a side, by number. */
    List<Integer> candidates() {
        return candidates;
    }

    /** Takes in who makes truces, and who stands between those who do. */
    void hear(Collection<TruceTelling> tellings, Set<Integer> mediators) {
        Map<Integer, Integer> named = new HashMap<>();
        Map<Integer, Integer> acting = new HashMap<>();
        Map<Integer, Set<Integer>> here = new HashMap<>();
        Set<Integer> sentences = new HashSet<>();
        for (TruceTelling telling : tellings) {
            if (sentences.add(telling.sentence())) {
                Set<Integer> beside = new TreeSet<>();
                reading.mentions(telling.sentence()).forEach(m -> beside.addAll(sides.parties(m.entities())));
                beside.forEach(s -> named.merge(s, 1, Integer::sum));
            }
            Set<Integer> makers = new LinkedHashSet<>(telling.actors());
            makers.addAll(telling.identity().parties());
            makers.forEach(s -> acting.merge(s, 1, Integer::sum));
            here.computeIfAbsent(telling.block(), k -> new HashSet<>()).addAll(makers);
        }
        this.truces = new Truces(named, acting, here, sentences.size());
        this.mediators = Set.copyOf(mediators);
    }

    /** What speaks for one being a side where a paragraph tells of a war or truce. */
    Map<SideFeature, Double> of(int side, int block) {
        Map<SideFeature, Double> result = new EnumMap<>(SideFeature.class);
        boolean between = mediators.contains(side);
        int acting = truces.acting().getOrDefault(side, 0);
        result.put(SideFeature.BIAS, 1.0);
        result.put(SideFeature.SPOKEN_IN, share(sides.blocks(side).size(), blocks()));
        result.put(SideFeature.SPOKEN_OF, share(sides.spoken(side), most));
        result.put(SideFeature.RANK, 1.0 / ranks.getOrDefault(side, candidates.size() + 1));
        result.put(SideFeature.NAMED_WITH, share(hostility.most(side), hostility.most()));
        result.put(
                SideFeature.SET_AGAINST, StrictMath.log1p(ballot.section(block).against(side)));
        result.put(SideFeature.NAMED_WITH_TRUCE, share(truces.named().getOrDefault(side, 0), truces.sentences()));
        result.put(SideFeature.ACTING, StrictMath.log1p(acting));
        result.put(
                SideFeature.ACTING_HERE,
                is(truces.here().getOrDefault(block, Set.of()).contains(side)));
        result.put(SideFeature.HERE, is(sides.blocks(side).contains(block)));
        result.put(SideFeature.IN_TITLE, is(titled.contains(side)));
        result.put(SideFeature.MEDIATING, is(between));
        result.put(SideFeature.ONLY_MEDIATING, is((between || onlookers.contains(side)) && acting == 0));
        result.put(SideFeature.STATE, is(sides.isState(side)));
        result.put(SideFeature.ARMED, is(sides.armed().contains(side)));
        result.put(SideFeature.WARLORD, is(reading.isPerson(side)));
        result.put(SideFeature.RULING, StrictMath.log1p(sides.ruling(side)));
        result.put(SideFeature.KNOWN, is(wars.of(Set.of(side)).isPresent()));
        return result;
    }

    /** What speaks for one being the enemy of a side that is known. */
    Map<SideFeature, Double> of(int enemy, int side, int block) {
        Map<SideFeature, Double> result = of(enemy, block);
        int set = ballot.all().of(Set.of(enemy, side));
        result.put(SideFeature.NAMED_WITH_THIS, share(hostility.of(Set.of(enemy, side)), hostility.most(side)));
        result.put(SideFeature.SET_AGAINST_THIS, share(set, ballot.all().against(side)));
        result.put(SideFeature.EVER_SET_AGAINST_THIS, is(set > 0));
        result.put(SideFeature.BOTH_STATES, is(sides.isState(enemy) && sides.isState(side)));
        return result;
    }

    private int blocks() {
        return reading.document().annotated().blocks().size();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double is(boolean so) {
        return so ? 1 : 0;
    }
}
