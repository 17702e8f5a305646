package org.demarche.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the best tags of a sentence as the beam search of OpenNLP does, some times faster: what a word tells by itself is
 * weighed once for the word and not for each place and hypothesis. Its features are those of OpenNLP's
 * {@code DefaultPOSContextGenerator}, which the model was trained with.
 *
 * <p>Not safe to share between threads.
 */
final class TagDecoder {
    private static final int BEAM = 3;
    private static final int LONGEST_AFFIX = 4;
    private static final int WORDS = 8000;
    private static final double LEAST_SCORE = -100_000;
    private static final String BEFORE_FIRST = "*SB*";
    private static final String AFTER_LAST = "*SE*";
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private final FeatureWeights weights;
    private final TagModel model;
    private final FeatureWeights.Row[] afterTag;
    private final FeatureWeights.Row[][] afterTags;
    private final TaggedWord beforeFirst;
    private final TaggedWord afterLast;
    private final WordCache<TaggedWord> words = new WordCache<>(WORDS);

    TagDecoder(TagModel model) {
        this.model = model;
        weights = model.weights();
        beforeFirst = look(BEFORE_FIRST);
        afterLast = look(AFTER_LAST);
        int tags = weights.outcomes();
        afterTag = new FeatureWeights.Row[tags];
        afterTags = new FeatureWeights.Row[tags][tags];
        for (int tag = 0; tag < tags; tag++) {
            afterTag[tag] = weights.row("t=" + weights.outcome(tag));
            for (int before = 0; before < tags; before++) {
                afterTags[before][tag] = weights.row("t2=" + weights.outcome(before) + ',' + weights.outcome(tag));
            }
        }
    }

    /**
     * What a word says about its own tag and about those around it.
     *
     * @param own by tag
     * @param allowed the tags that the dictionary gives the word; all if it lacks the word
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and not changed
    private record TaggedWord(
            double[] own,
            FeatureWeights.Row asPrevious,
            FeatureWeights.Row asLastButOne,
            FeatureWeights.Row asNext,
            FeatureWeights.Row asNextButOne,
            boolean[] allowed) {}

    /** Tags so far, newest first, and the logarithm of their probability. */
    private record Hypothesis(Hypothesis before, int tag, double score) {
        static final Hypothesis EMPTY = new Hypothesis(null, -1, 0);

        /** Whether the last two tags of another one for the same words are those of this. */
        boolean endsLike(Hypothesis other) {
            return tag == other.tag && (before == null || before.tag == other.before.tag);
        }
    }

    /** The tags of a sentence, one a word. */
    List<String> tag(String[] sentence) {
        TaggedWord[] seen = Arrays.stream(sentence).map(this::seen).toArray(TaggedWord[]::new);
        List<Hypothesis> beam = List.of(Hypothesis.EMPTY);
        for (int i = 0; i < seen.length; i++) {
            double[] base = base(seen, i);
            List<Hypothesis> next = new ArrayList<>();
            double[][] probabilities = new double[beam.size()][];
            for (int h = 0; h < beam.size(); h++) {
                Hypothesis hypothesis = beam.get(h);
                // Most hypotheses differ further back, and only the last two tags are looked at.
                int alike = Beams.first(beam, hypothesis::endsLike);
                probabilities[h] = alike < h ? probabilities[alike] : probabilities(hypothesis, base);
                extend(hypothesis, probabilities[h], seen[i].allowed, next);
            }
            beam = Beams.best(next, BEAM, Hypothesis::score);
        }
        String[] tags = new String[seen.length];
        Hypothesis last = beam.get(0);
        for (int i = tags.length - 1; i >= 0; i--) {
            tags[i] = weights.outcome(last.tag);
            last = last.before;
        }
        return List.of(tags);
    }

    /** What the words tell about a place, whatever the tags before it. */
    private double[] base(TaggedWord[] sentence, int i) {
        double[] sums = sentence[i].own.clone();
        at(sentence, i - 1).asPrevious.addTo(sums);
        if (i > 0) {
            at(sentence, i - 2).asLastButOne.addTo(sums);
        }
        at(sentence, i + 1).asNext.addTo(sums);
        if (i + 1 < sentence.length) {
            at(sentence, i + 2).asNextButOne.addTo(sums);
        }
        return sums;
    }

    private TaggedWord at(TaggedWord[] sentence, int i) {
        if (i < 0) {
            return beforeFirst;
        }
        return i < sentence.length ? sentence[i] : afterLast;
    }

    /** Of each tag after a hypothesis. */
    private double[] probabilities(Hypothesis hypothesis, double[] base) {
        double[] scores = base.clone();
        if (hypothesis.before != null) {
            afterTag[hypothesis.tag].addTo(scores);
            if (hypothesis.before.before != null) {
                afterTags[hypothesis.before.tag][hypothesis.tag].addTo(scores);
            }
        }
        normalize(scores);
        return scores;
    }

    private static void extend(
            Hypothesis hypothesis, double[] probabilities, boolean[] allowed, List<Hypothesis> next) {
        double least = Beams.leastOfBest(probabilities, BEAM);
        for (int tag = 0; tag < probabilities.length; tag++) {
            if (allowed[tag] && probabilities[tag] >= least) {
                extend(hypothesis, tag, probabilities[tag], next);
            }
        }
        boolean none = next.isEmpty();
        for (int tag = 0; none && tag < probabilities.length; tag++) {
            if (allowed[tag]) {
                extend(hypothesis, tag, probabilities[tag], next);
            }
        }
    }

    private static void extend(Hypothesis hypothesis, int tag, double probability, List<Hypothesis> next) {
        double score = hypothesis.score + Math.log(probability);
        if (score > LEAST_SCORE) {
            next.add(new Hypothesis(hypothesis, tag, score));
        }
    }

    /** Sums to probabilities. */
    private static void normalize(double[] scores) {
        double total = 0;
        for (int tag = 0; tag < scores.length; tag++) {
            scores[tag] = Math.exp(scores[tag]);
            total += scores[tag];
        }
        for (int tag = 0; tag < scores.length; tag++) {
            scores[tag] /= total;
        }
    }

    private TaggedWord seen(String word) {
        return words.get(word, this::look);
    }

    private TaggedWord look(String word) {
        return new TaggedWord(
                weights.sum(features(word)),
                weights.row("p=" + word),
                weights.row("pp=" + word),
                weights.row("n=" + word),
                weights.row("nn=" + word),
                allowed(word));
    }

    private static List<String> features(String word) {
        List<String> features = new ArrayList<>(List.of("default", "w=" + word));
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            features.add("suf=" + word.substring(Math.max(word.length() - length, 0)));
            features.add("pre=" + word.substring(0, Math.min(length, word.length())));
        }
        if (word.indexOf('-') >= 0) {
            features.add("h");
        }
        if (CAPITAL.matcher(word).find()) {
            features.add("c");
        }
        if (DIGIT.matcher(word).find()) {
            features.add("d");
        }
        return features;
    }

    private boolean[] allowed(String word) {
        boolean[] allowed = new boolean[weights.outcomes()];
        List<String> tags = model.tagsOf(word);
        for (int tag = 0; tag < allowed.length; tag++) {
            allowed[tag] = tags.isEmpty() || tags.contains(weights.outcome(tag));
        }
        return allowed;
    }
}
