package org.demarche.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Iri;
import org.demarche.resolve.WordWeights.Overlap;
import org.demarche.vocab.Dip;

/** Joins what one speaker says: quotations by their words, however cut, bracketed or translated, and reports by what they tell. */
final class StatementJoiner implements EventJoiner {
    private static final int SHINGLE = 4;
    private static final int RAREST = 8;

    private final ResolvedEntities entities;

    StatementJoiner(ResolvedEntities entities) {
        this.entities = entities;
    }

    /** What a statement is compared by. */
    private record Features(
            Set<Iri> speakers, Set<Iri> sides, Set<String> quoted, Set<String> told, Set<String> shingles) {}

    @Override
    public List<List<EventNode>> join(List<EventNode> nodes) {
        List<Features> features = nodes.stream().map(this::features).toList();
        WordWeights weights =
                new WordWeights(features.stream().map(Features::told).toList());
        Blocks blocks = new Blocks();
        for (int i = 0; i < nodes.size(); i++) {
            Features f = features.get(i);
            Set<String> keys = new HashSet<>();
            for (String word : weights.rarest(f.told, RAREST)) {
                f.sides.forEach(s -> keys.add(s + " " + word));
            }
            keys.addAll(f.shingles);
            blocks.add(i, keys);
        }
        Agglomeration agglomeration = new Agglomeration(nodes);
        blocks.forEachPair((a, b) -> {
            double score = score(features.get(a), features.get(b), weights);
            if (score > 0) {
                boolean exact = features.get(a).quoted.equals(features.get(b).quoted)
                        && features.get(a).told.equals(features.get(b).told);
                agglomeration.propose(a, b, score, exact);
            }
        });
        return agglomeration.join((a, b) -> false);
    }

    private Features features(EventNode node) {
        Set<Iri> speakers = node.things(Dip.SPEAKER);
        Set<Iri> sides = new HashSet<>();
        speakers.forEach(s -> sides.addAll(entities.side(s)));
        Set<String> quoted = new LinkedHashSet<>();
        Set<String> shingles = new HashSet<>();
        for (String quotation : node.words(Dip.QUOTATION)) {
            quoted.addAll(ContentWords.stems(quotation));
            List<String> words = new ArrayList<>(ContentWords.words(quotation));
            if (words.size() >= SHINGLE) {
                shingles.addAll(ContentWords.shingles(words, SHINGLE));
            }
        }
        Set<String> told = new LinkedHashSet<>(quoted);
        node.words(Dip.CONTENT).forEach(c -> told.addAll(ContentWords.stems(c)));
        return new Features(speakers, sides, quoted, told, shingles);
    }

    /** How alike two statements are, 0 where they are two. */
    private double score(Features a, Features b, WordWeights weights) {
        boolean sameSpeaker =
                a.speakers.stream().anyMatch(s -> b.speakers.stream().anyMatch(t -> entities.isOneSide(s, t)));
        if (!a.quoted.isEmpty() && !b.quoted.isEmpty()) {
            Overlap quotes = weights.overlap(a.quoted, b.quoted);
            int smaller = Math.min(a.quoted.size(), b.quoted.size());
            if (!sameSpeaker) {
                return smaller >= 6 && quotes.ofSmaller() >= 0.9 ? quotes.ofSmaller() : 0;
            }
            double needed = smaller >= 4 ? 0.6 : 0.95;
            if (quotes.ofSmaller() >= needed && quotes.common() >= Math.min(2, smaller)) {
                return 1 + quotes.ofSmaller();
            }
        }
        if (!sameSpeaker) {
            return 0;
        }
        Overlap told = weights.overlap(a.told, b.told);
        return told.common() >= 3 && told.ofSmaller() >= 0.55 ? told.ofSmaller() : 0;
    }
}
