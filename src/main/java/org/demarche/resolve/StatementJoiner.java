package org.demarche.resolve;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
    /** Within so many days like words are one statement, not the same thing said again. */
    private static final long NEAR_DAYS = 14;
    /** In so many days what one speaker says is told, in whatever words. */
    private static final long SAME_DAYS = 4;

    private final ResolvedEntities entities;

    StatementJoiner(ResolvedEntities entities) {
        this.entities = entities;
    }

    /**
     * What a statement is compared by.
     *
     * @param time when it was said, as far as that is told
     * @param words the stems of all that it tells
     * @param quoted the stems of what it quotes
     * @param figures what it counts
     */
    private record Features(
            DayRange time,
            Set<Iri> actors,
            Set<Iri> sides,
            NumberSet quoted,
            NumberSet words,
            NumberSet figures,
            NumberSet passages)
            implements WordingJoiner.Telling<Features> {
        @Override
        public NumberSet rarest(WordWeights weights) {
            return NumberSet.of(weights.rarest(words, RAREST)).with(NumberSet.of(weights.rarest(quoted, RAREST)));
        }

        @Override
        public Features placed(int... places) {
            return new Features(
                    time, actors, sides, quoted.replaced(places), words.replaced(places), figures, passages);
        }
    }

    @Override
    public List<List<EventNode>> join(List<EventNode> nodes) {
        return WordingJoiner.join(nodes, this::features, this::score);
    }

    private Features features(EventNode node, Vocabulary vocabulary) {
        Set<Iri> speakers = node.things(Dip.SPEAKER);
        List<List<String>> quotations =
                node.words(Dip.QUOTATION).stream().map(ContentWords::words).toList();
        Set<String> quoted = new LinkedHashSet<>();
        quotations.forEach(words -> WordingJoiner.addConcepts(words, vocabulary, quoted));
        Set<String> told = new LinkedHashSet<>(quoted);
        node.words(Dip.CONTENT).forEach(text -> WordingJoiner.addConcepts(ContentWords.words(text), vocabulary, told));
        return new Features(
                node.time(),
                speakers,
                entities.sides(speakers),
                vocabulary.numbers(quoted),
                vocabulary.numbers(told),
                Figures.of(node.words(Dip.CONTENT), node.words(Dip.QUOTATION)),
                passages(quotations));
    }

    /** Hashes of every run of so many words. */
    private static NumberSet passages(List<List<String>> quotations) {
        IntStream.Builder passages = IntStream.builder();
        for (List<String> words : quotations) {
            for (int from = 0; from + SHINGLE <= words.size(); from++) {
                passages.add(words.subList(from, from + SHINGLE).hashCode());
            }
        }
        return NumberSet.of(passages.build());
    }

    /** How alike two statements are, 0 where they are two; who speaks is asked last, as it takes longest. */
    private double score(Features a, Features b, WordWeights weights) {
        boolean near = a.time.distance(b.time) <= NEAR_DAYS;
        if (!a.quoted.isEmpty() && !b.quoted.isEmpty()) {
            Overlap quotes = weights.overlap(a.quoted, b.quoted);
            int smaller = Math.min(a.quoted.size(), b.quoted.size());
            boolean sameQuotation = (smaller >= LONG_QUOTATION && quotes.ofSmaller() >= NEARLY_ALL)
                    || (smaller >= SHORT_QUOTATION && near && quotes.ofAll() >= NEARLY_ALL);
            boolean sameWords =
                    smaller >= SHORT_QUOTATION ? quotes.ofSmaller() >= MOST : near && quotes.ofSmaller() >= NEARLY_ALL;
            if (sameWords && isOneSpeaker(a, b)) {
                return 2 + quotes.ofSmaller() + quotes.ofAll();
            }
            if (sameQuotation) {
                return quotes.ofSmaller();
            }
        }
        boolean otherFigures = !a.figures.isEmpty() && !b.figures.isEmpty() && a.figures.shared(b.figures) == 0;
        if (!near || otherFigures) {
            return 0;
        }
        Overlap told = weights.overlap(a.words, b.words);
        boolean same = told.tellsTheSame()
                ? isOneSpeaker(a, b)
                : told.tellsTheSameInFewWords() && a.time.distance(b.time) <= SAME_DAYS && isSameSpeaker(a, b);
        return same ? told.ofSmaller() + told.ofAll() : 0;
    }

    private boolean isOneSpeaker(Features a, Features b) {
        return entities.isOneVoice(a.actors, b.actors);
    }

    private static boolean isSameSpeaker(Features a, Features b) {
        return !Collections.disjoint(a.actors, b.actors);
    }
}
