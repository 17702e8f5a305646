package org.demarche.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Iri;
import org.demarche.resolve.WordWeights.Overlap;
import org.demarche.vocab.Dip;

/** Joins what one speaker says: quotations by their words, however cut, bracketed or translated, and reports by what they tell. */
final class StatementJoiner implements EventJoiner {
    private static final int SHINGLE = 4;
    private static final int RAREST = 6;
    /** Content words from which a quotation is recognised in another mouth, or though cut and translated otherwise. */
    private static final int LONG_QUOTATION = 6;

    private static final int SHORT_QUOTATION = 4;
    private static final double MOST = 0.6;
    private static final double NEARLY_ALL = 0.9;
    private static final long NEAR_DAYS = 14;

    private final ResolvedEntities entities;

    StatementJoiner(ResolvedEntities entities) {
        this.entities = entities;
    }

    /** What a statement is compared by. */
    private record Features(
            Optional<LocalDate> issued,
            Set<Iri> speakers,
            Set<Iri> sides,
            Set<String> quoted,
            Set<String> told,
            Set<String> shingles) {}

    @Override
    public List<List<EventNode>> join(List<EventNode> nodes) {
        List<Features> features = nodes.stream().map(this::features).toList();
        WordWeights weights =
                new WordWeights(features.stream().map(Features::told).toList());
        Blocks blocks = new Blocks(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            Features f = features.get(i);
            Set<String> keys = new HashSet<>();
            Set<String> words = new HashSet<>(weights.rarest(f.told, RAREST));
            words.addAll(weights.rarest(f.quoted, RAREST));
            for (String word : words) {
                f.sides.forEach(s -> keys.add(s + " " + word));
            }
            keys.addAll(f.shingles);
            blocks.add(i, keys);
        }
        Agglomeration agglomeration = new Agglomeration(nodes);
        blocks.forEachPair((a, b) -> {
            double score = score(features.get(a), features.get(b), weights);
            if (score > 0) {
                boolean exact = !features.get(a).told.isEmpty()
                        && features.get(a).told.equals(features.get(b).told)
                        && !Collections.disjoint(features.get(a).speakers, features.get(b).speakers);
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
        return new Features(node.issued(), speakers, sides, quoted, told, shingles);
    }

    /** How alike two statements are, 0 where they are two. */
    private double score(Features a, Features b, WordWeights weights) {
        boolean sameSpeaker =
                a.speakers.stream().anyMatch(s -> b.speakers.stream().anyMatch(t -> entities.isOneVoice(s, t)));
        boolean near = isNear(a, b);
        if (!a.quoted.isEmpty() && !b.quoted.isEmpty()) {
            Overlap quotes = weights.overlap(a.quoted, b.quoted);
            int smaller = Math.min(a.quoted.size(), b.quoted.size());
            if (!sameSpeaker) {
                return smaller >= LONG_QUOTATION && quotes.ofSmaller() >= NEARLY_ALL ? quotes.ofSmaller() : 0;
            }
            boolean sameWords =
                    smaller >= SHORT_QUOTATION ? quotes.ofSmaller() >= MOST : near && quotes.ofSmaller() >= NEARLY_ALL;
            if (sameWords) {
                return 2 + quotes.ofSmaller() + quotes.ofAll();
            }
        }
        if (!sameSpeaker || !near) {
            return 0;
        }
        Overlap told = weights.overlap(a.told, b.told);
        return told.tellsTheSame() ? told.ofSmaller() + told.ofAll() : 0;
    }

    /** Whether the two documents are so near in time that like words are one statement, not the same thing said again. */
    private static boolean isNear(Features a, Features b) {
        return a.issued.isEmpty()
                || b.issued.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(a.issued.get(), b.issued.get())) <= NEAR_DAYS;
    }
}
