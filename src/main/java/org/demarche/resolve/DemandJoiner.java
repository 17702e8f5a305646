package org.demarche.resolve;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Iri;
import org.demarche.resolve.WordWeights.Overlap;
import org.demarche.vocab.Dip;

/** Joins what one side demands by what it asks for; a person's demand is his country's. */
final class DemandJoiner implements EventJoiner {
    private static final int RAREST = 8;
    /** In so many days a side asks for a thing with more, fewer or other words, but for the same thing. */
    private static final long NEAR_DAYS = 14;

    private final ResolvedEntities entities;

    DemandJoiner(ResolvedEntities entities) {
        this.entities = entities;
    }

    /**
     * What a demand is compared by.
     *
     * @param time when it was made, as far as that is told
     * @param asked of whom it is demanded
     */
    private record Features(DayRange time, Set<Iri> actors, Set<Iri> sides, Set<Iri> asked, NumberSet words)
            implements WordingJoiner.Telling<Features> {
        private static final NumberSet NO_PASSAGES = NumberSet.of();

        @Override
        public NumberSet rarest(WordWeights weights) {
            return NumberSet.of(weights.rarest(words, RAREST));
        }

        @Override
        public NumberSet passages() {
            return NO_PASSAGES;
        }

        @Override
        public Features placed(int... places) {
            return new Features(time, actors, sides, asked, words.replaced(places));
        }
    }

    @Override
    public List<List<EventNode>> join(List<EventNode> nodes) {
        return WordingJoiner.join(nodes, this::features, this::score);
    }

    private Features features(EventNode node, Vocabulary vocabulary) {
        Set<Iri> demanders = node.things(Dip.DEMANDER);
        Set<String> words = new LinkedHashSet<>();
        for (Iri role : List.of(Dip.CONTENT, Dip.ITEM)) {
            node.words(role).forEach(text -> WordingJoiner.addConcepts(ContentWords.words(text), vocabulary, words));
        }
        return new Features(
                node.time(),
                demanders,
                entities.sides(demanders),
                node.things(Dip.ADDRESSEE),
                vocabulary.numbers(words));
    }

    /** How alike two demands are, 0 where they are two; who demands is asked last, as it takes longest. */
    private double score(Features a, Features b, WordWeights weights) {
        Overlap overlap = weights.overlap(a.words, b.words);
        boolean same = (overlap.tellsTheSame() || (a.time.distance(b.time) <= NEAR_DAYS && asksTheSame(a, b, overlap)))
                && entities.isOneVoice(a.actors, b.actors);
        return same ? overlap.ofSmaller() + overlap.ofAll() : 0;
    }

    private static boolean asksTheSame(Features a, Features b, Overlap overlap) {
        return overlap.isPart()
                || overlap.asksTheSame()
                || (overlap.hasInCommon() && !Collections.disjoint(a.asked, b.asked));
    }
}
