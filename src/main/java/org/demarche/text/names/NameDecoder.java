package org.demarche.text.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.util.Span;
import org.demarche.text.Beams;
import org.demarche.text.BrownClusters;
import org.demarche.text.FeatureWeights;
import org.demarche.text.WordCache;

/**
 * Finds the best sequence of outcomes for a sentence as the beam search of OpenNLP does, many times faster: what a word tells by
 * itself is weighed once for the word, what its neighbours tell once for the place, and only the rest for each hypothesis. The
 * features are those of {@link NameFeatures}.
 *
 * <p>Not safe to share between threads.
 */
final class NameDecoder {
    private static final int BEAM = 3;
    private static final int WORDS = 8000;
    private static final int PLACES = 2 * NameWord.WINDOW + 1;
    private static final String START = "-start";
    private static final String CONTINUE = "-cont";
    private static final String OTHER = "other";

    private final BioCodec codec = new BioCodec();
    private final BrownClusters clusters = BrownClusters.load();
    private final NameLists lists = NameLists.shipped();
    private final FeatureWeights weights;
    private final int other;
    private final double[] everywhere;
    private final double[] first;
    private final FeatureWeights.Row[] previous;
    private final FeatureWeights.Row[] lastButOne;
    private final FeatureWeights.Row[] earlierTakenFor;
    private final FeatureWeights.Row neverSeen;
    private final boolean[][] mayFollow;
    private final WordCache<Weighed> words = new WordCache<>(WORDS);
    private final Map<String, FeatureWeights.Row> listed = new HashMap<>();
    private final Map<String, Integer> earlier = new HashMap<>();

    NameDecoder(FeatureWeights weights) {
        this.weights = weights;
        int outcomes = weights.outcomes();
        everywhere = weights.sum(List.of(NameFeatures.ALWAYS));
        first = weights.sum(List.of(NameFeatures.ALWAYS, NameFeatures.BEGIN));
        previous = new FeatureWeights.Row[outcomes];
        lastButOne = new FeatureWeights.Row[outcomes];
        earlierTakenFor = new FeatureWeights.Row[outcomes];
        neverSeen = weights.row(NameFeatures.takenFor(null));
        mayFollow = new boolean[outcomes][outcomes];
        int none = -1;
        for (int i = 0; i < outcomes; i++) {
            String outcome = weights.outcome(i);
            none = outcome.equals(OTHER) ? i : none;
            previous[i] = weights.row("po=" + outcome);
            lastButOne[i] = weights.row("ppo=" + outcome);
            earlierTakenFor[i] = weights.row(NameFeatures.takenFor(outcome));
            for (int next = 0; next < outcomes; next++) {
                mayFollow[i][next] = mayFollow(outcome, weights.outcome(next));
            }
        }
        other = none;
    }

    /** Outcomes so far, newest first, and the logarithm of their probability. */
    private record Hypothesis(Hypothesis before, int outcome, double score) {
        static final Hypothesis EMPTY = new Hypothesis(null, -1, 0);

        /** Whether the last two outcomes of another one for the same words are those of this. */
        boolean endsLike(Hypothesis other) {
            return outcome == other.outcome && (before == null || before.outcome == other.before.outcome);
        }
    }

    /**
     * A word with its weights.
     *
     * @param seenFrom by place in the window and outcome
     * @param after by the outcome of the word before, then by outcome; null until it is asked for, as most never are
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and not changed
    private record Weighed(NameWord word, double[][] seenFrom, double[][] after) {}

    /** The names of the next sentence of the document. */
    Span[] find(String[] tokens) {
        List<Set<String>> matches = lists.match(tokens);
        Weighed[] seen = Arrays.stream(tokens).map(this::seen).toArray(Weighed[]::new);
        List<Hypothesis> beam = List.of(Hypothesis.EMPTY);
        for (int i = 0; i < tokens.length; i++) {
            double[] base = base(seen, matches, i);
            List<Hypothesis> next = new ArrayList<>();
            double[][] probabilities = new double[beam.size()][];
            for (int h = 0; h < beam.size(); h++) {
                Hypothesis hypothesis = beam.get(h);
                // Most hypotheses differ further back, and only the last two outcomes are looked at.
                int alike = Beams.first(beam, hypothesis::endsLike);
                probabilities[h] = alike < h ? probabilities[alike] : probabilities(hypothesis, seen[i], base);
                extend(hypothesis, probabilities[h], next);
            }
            beam = Beams.best(next, BEAM, Hypothesis::score);
        }
        List<String> best = new ArrayList<>();
        for (Hypothesis h = beam.get(0); h.before() != null; h = h.before()) {
            best.add(weights.outcome(h.outcome()));
        }
        Collections.reverse(best);
        remember(tokens, beam.get(0));
        return codec.decode(best);
    }

    /** What a word stands for at its last place in the sentence counts from now on. */
    private void remember(String[] tokens, Hypothesis best) {
        Set<String> later = new HashSet<>();
        Hypothesis hypothesis = best;
        for (int i = tokens.length - 1; i >= 0; i--) {
            if (later.add(tokens[i])) {
                earlier.put(tokens[i], hypothesis.outcome());
            }
            hypothesis = hypothesis.before();
        }
    }

    /** What is told about a place by its words, whatever the outcomes before it in the sentence. */
    private double[] base(Weighed[] sentence, List<Set<String>> matches, int i) {
        double[] sums = (i == 0 ? first : everywhere).clone();
        for (int place = 0; place < PLACES; place++) {
            int offset = place - NameWord.WINDOW;
            int at = i + offset;
            if (at < 0 || at >= sentence.length) {
                continue;
            }
            double[] seen = sentence[at].seenFrom[place];
            for (int outcome = 0; outcome < sums.length; outcome++) {
                sums[outcome] += seen[outcome];
            }
            for (String list : matches.get(at)) {
                listed.computeIfAbsent(NameFeatures.listed(offset, list), weights::row)
                        .addTo(sums);
            }
        }
        NameWord word = sentence[i].word;
        if (i > 0) {
            word.after(sentence[i - 1].word)
                    .forEach(feature -> weights.row(feature).addTo(sums));
        }
        if (i + 1 < sentence.length) {
            word.before(sentence[i + 1].word)
                    .forEach(feature -> weights.row(feature).addTo(sums));
        }
        Integer before = earlier.get(word.token());
        (before == null ? neverSeen : earlierTakenFor[before]).addTo(sums);
        return sums;
    }

    private Weighed seen(String token) {
        return words.get(token, this::weigh);
    }

    private Weighed weigh(String token) {
        NameWord word = NameWord.of(token, clusters);
        double[][] seenFrom = new double[PLACES][];
        Arrays.setAll(seenFrom, place -> weights.sum(word.seenFrom(place - NameWord.WINDOW)));
        return new Weighed(word, seenFrom, new double[weights.outcomes()][]);
    }

    /** What the word tells where the one before it has this outcome. */
    private double[] after(int outcome, Weighed word) {
        if (word.after[outcome] == null) {
            String previous = weights.outcome(outcome);
            word.after[outcome] = weights.sum(
                    List.of("pow=" + previous + ',' + word.word.token(), "powf=" + previous + ',' + word.word.shape()));
        }
        return word.after[outcome];
    }

    /** Of each outcome after a hypothesis. */
    private double[] probabilities(Hypothesis hypothesis, Weighed word, double[] base) {
        int before = outcome(hypothesis);
        double[] scores = base.clone();
        previous[before].addTo(scores);
        double[] after = after(before, word);
        for (int outcome = 0; outcome < scores.length; outcome++) {
            scores[outcome] += after[outcome];
        }
        lastButOne[hypothesis.before == null ? other : outcome(hypothesis.before)].addTo(scores);
        normalize(scores);
        return scores;
    }

    private void extend(Hypothesis hypothesis, double[] probabilities, List<Hypothesis> next) {
        boolean[] allowed = mayFollow[outcome(hypothesis)];
        double least = Beams.leastOfBest(probabilities, BEAM);
        int size = next.size();
        for (int j = 0; j < probabilities.length; j++) {
            if (probabilities[j] >= least && allowed[j]) {
                next.add(new Hypothesis(hypothesis, j, hypothesis.score() + Math.log(probabilities[j])));
            }
        }
        for (int j = 0; next.size() == size && j < probabilities.length; j++) {
            if (allowed[j]) {
                next.add(new Hypothesis(hypothesis, j, hypothesis.score() + Math.log(probabilities[j])));
            }
        }
    }

    private int outcome(Hypothesis hypothesis) {
        return hypothesis.outcome() < 0 ? other : hypothesis.outcome();
    }

    /** A name goes on only where one of its kind began. */
    private static boolean mayFollow(String previous, String outcome) {
        if (!outcome.endsWith(CONTINUE)) {
            return true;
        }
        String kind = outcome.substring(0, outcome.length() - CONTINUE.length());
        return previous.equals(outcome) || previous.equals(kind + START);
    }

    /** Sums to probabilities, on the scale of the largest sum, as the perceptron model of OpenNLP has it. */
    private static void normalize(double[] scores) {
        double scale = 1;
        for (double score : scores) {
            scale = Math.max(scale, Math.abs(score));
        }
        double total = 0;
        for (int j = 0; j < scores.length; j++) {
            scores[j] = Math.exp(scores[j] / scale);
            total += scores[j];
        }
        for (int j = 0; j < scores.length; j++) {
            scores[j] /= total;
        }
    }

    /** Forgets the document. */
    void clear() {
        earlier.clear();
    }
}
