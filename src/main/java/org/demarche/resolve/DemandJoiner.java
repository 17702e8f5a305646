package org.demarche.resolve;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Iri;
import org.demarche.resolve.WordWeights.Overlap;
import org.demarche.vocab.Dip;

/** Joins what one side demands by what it asks for; a person's demand is his country's. */
final class DemandJoiner implements EventJoiner {
    private static final int RAREST = 8;

    private final ResolvedEntities entities;

    DemandJoiner(ResolvedEntities entities) {
        this.entities = entities;
    }

    private record Features(Set<Iri> demanders, Set<Iri> sides, Set<String> content) {}

    @Override
    public List<List<EventNode>> join(List<EventNode> nodes) {
        List<Features> features = nodes.stream().map(this::features).toList();
        WordWeights weights =
                new WordWeights(features.stream().map(Features::content).toList());
        Blocks blocks = new Blocks(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            Set<String> keys = new HashSet<>();
            for (String word : weights.rarest(features.get(i).content, RAREST)) {
                features.get(i).sides.forEach(s -> keys.add(s + " " + word));
            }
            blocks.add(i, keys);
        }
        Agglomeration agglomeration = new Agglomeration(nodes);
        blocks.forEachPair((a, b) -> {
            double score = score(features.get(a), features.get(b), weights);
            if (score > 0) {
                boolean exact = !features.get(a).content.isEmpty()
                        && features.get(a).content.equals(features.get(b).content)
                        && !Collections.disjoint(features.get(a).demanders, features.get(b).demanders);
                agglomeration.propose(a, b, score, exact);
            }
        });
        return agglomeration.join((a, b) -> false);
    }

    private Features features(EventNode node) {
        Set<Iri> demanders = node.things(Dip.DEMANDER);
        Set<Iri> sides = new HashSet<>();
        demanders.forEach(d -> sides.addAll(entities.side(d)));
        Set<String> content = new LinkedHashSet<>();
        node.words(Dip.CONTENT).forEach(c -> content.addAll(ContentWords.stems(c)));
        node.words(Dip.ITEM).forEach(c -> content.addAll(ContentWords.stems(c)));
        return new Features(demanders, sides, content);
    }

    private double score(Features a, Features b, WordWeights weights) {
        boolean oneSide =
                a.demanders.stream().anyMatch(s -> b.demanders.stream().anyMatch(t -> entities.isOneVoice(s, t)));
        if (!oneSide) {
            return 0;
        }
        Overlap overlap = weights.overlap(a.content, b.content);
        return overlap.tellsTheSame() ? overlap.ofSmaller() + overlap.ofAll() : 0;
    }
}
