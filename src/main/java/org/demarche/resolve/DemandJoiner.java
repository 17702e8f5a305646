package org.demarche.resolve;

import java.util.HashSet;
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

    private record Features(Set<Iri> actors, Set<Iri> sides, Set<String> words) implements WordingJoiner.Telling {
        @Override
        public Set<String> rarest(WordWeights weights) {
            return new HashSet<>(weights.rarest(words, RAREST));
        }

        @Override
        public Set<String> passages() {
            return Set.of();
        }
    }

    @Override
    public List<List<EventNode>> join(List<EventNode> nodes) {
        return WordingJoiner.join(nodes, nodes.stream().map(this::features).toList(), this::score);
    }

    private Features features(EventNode node) {
        Set<Iri> demanders = node.things(Dip.DEMANDER);
        Set<String> words = WordingJoiner.stems(node.words(Dip.CONTENT));
        words.addAll(WordingJoiner.stems(node.words(Dip.ITEM)));
        return new Features(demanders, entities.sides(demanders), words);
    }

    private double score(Features a, Features b, WordWeights weights) {
        boolean oneSide = a.actors.stream().anyMatch(s -> b.actors.stream().anyMatch(t -> entities.isOneVoice(s, t)));
        if (!oneSide) {
            return 0;
        }
        Overlap overlap = weights.overlap(a.words, b.words);
        return overlap.tellsTheSame() ? overlap.ofSmaller() + overlap.ofAll() : 0;
    }
}
