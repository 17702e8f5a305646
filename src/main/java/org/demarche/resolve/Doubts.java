package org.demarche.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.demarche.model.Iri;
import org.demarche.model.LikelyMatch;

/** Who may be whom: what the joiners leave apart because the documents do not tell, kept until all have their names. */
final class Doubts {
    /** A name that fits more than so many is a common one, and makes none of them likely. */
    private static final int LIKELY = 3;

    /** An entity of a document stands for its cluster, as clusters go on to be joined. */
    private record Doubt(EntityNode one, List<EntityNode> others, String reason) {}

    private final List<Doubt> doubts = new ArrayList<>();

    /** @param reason a sentence with a place for the name of the one and a place for the name of the other */
    void add(EntityCluster one, List<EntityCluster> others, String reason) {
        if (!others.isEmpty() && others.size() <= LIKELY) {
            List<EntityNode> nodes = others.stream().map(o -> o.nodes().get(0)).toList();
            doubts.add(new Doubt(one.nodes().get(0), nodes, reason));
        }
    }

    void addAll(Doubts others) {
        doubts.addAll(others.doubts);
    }

    /**
     * The doubts that are left when all is joined: what was found to be one of several is not another of them, and what
     * a document or a country tells apart is two.
     *
     * @param names the graph's name of each entity of a document
     * @param clusters what has that name
     */
    List<LikelyMatch> left(
            Function<EntityNode, Iri> names, Map<Iri, EntityCluster> clusters, Function<EntityCluster, String> label) {
        TreeSet<LikelyMatch> result = new TreeSet<>();
        for (Doubt doubt : doubts) {
            Iri one = names.apply(doubt.one);
            EntityCluster cluster = clusters.get(one);
            List<Iri> others = doubt.others.stream().map(names).toList();
            if (others.contains(one)) {
                continue;
            }
            for (Iri other : others) {
                EntityCluster second = clusters.get(other);
                if (!cluster.sharesDocument(second) && !cluster.actsForOthersThan(second)) {
                    String sentence = doubt.reason.formatted(label.apply(cluster), label.apply(second));
                    boolean ordered = one.compareTo(other) < 0;
                    result.add(new LikelyMatch(ordered ? one : other, ordered ? other : one, sentence));
                }
            }
        }
        return List.copyOf(result);
    }
}
