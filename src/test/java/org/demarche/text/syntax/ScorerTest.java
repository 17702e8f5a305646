package org.demarche.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.demarche.text.BrownClusters;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class ScorerTest {
    private static final List<String> FORMS =
            List.of("The", "two", "sides", "agreed", "to", "a", "truce", "on", "Friday", ".");
    private static final List<Move> MOVES = List.of(Move.SHIFT, Move.LEFT, Move.RIGHT);
    private static final List<String> TAGS = List.of("DT", "CD", "NNS", "VBD", "TO", "DT", "NN", "IN", "NNP", ".");

    /** Whatever was asked before, the scores of a configuration are the sums over all of its features. */
    @Test
    void whatIsKeptChangesNoScore() throws IOException {
        ParserModel model = model();
        Scorer scorer = new Scorer(model);
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            EncodedSentence sentence = sentence(random);
            Configuration configuration = new Configuration(sentence.size());
            configuration.shift();
            while (!configuration.isFinal()) {
                float[] scores = new float[model.actions().count()];
                scorer.score(configuration, sentence, scores);
                assertThat(scores).containsExactly(sums(model, configuration, sentence));
                step(configuration, random);
            }
        }
    }

    private static ParserModel model() throws IOException {
        try (InputStream file = TransitionParser.class.getResourceAsStream("parser.bin")) {
            return ModelFile.read(file);
        }
    }

    /** The words of a sentence in another order, so that they meet again in other company. */
    private static EncodedSentence sentence(Random random) {
        List<String> forms = new ArrayList<>(FORMS);
        List<String> tags = new ArrayList<>(TAGS);
        long seed = random.nextLong();
        Collections.shuffle(forms, new Random(seed));
        Collections.shuffle(tags, new Random(seed));
        return new EncodedSentence(forms, tags, form -> WordCodes.of(form, BrownClusters.load()));
    }

    private static void step(Configuration configuration, Random random) {
        Move move = MOVES.get(random.nextInt(MOVES.size()));
        if (!configuration.allows(move)) {
            return;
        }
        switch (move) {
            case SHIFT -> configuration.shift();
            case LEFT -> configuration.left(random.nextInt(5));
            case RIGHT -> configuration.right(random.nextInt(5));
        }
    }

    private static float[] sums(ParserModel model, Configuration configuration, EncodedSentence sentence) {
        int[] features = new int[model.templates().count()];
        model.templates().extract(configuration, sentence, features);
        int[] sums = new int[model.actions().count()];
        int[][] targets = new int[features.length][];
        Arrays.fill(targets, sums);
        model.rows().add(features, targets, features.length);
        float[] scores = new float[sums.length];
        for (int action = 0; action < sums.length; action++) {
            scores[action] = sums[action] / (float) WeightRows.UNIT;
        }
        return scores;
    }
}
