package org.demarche.text.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.demarche.text.BrownClusters;
import org.demarche.text.CorpusException;

/**
 * Trains a {@link TransitionParser} on trees in CoNLL-X form. The same files in the same order give the same bytes: chance
 * comes from a fixed seed. Needs some 3 GB of heap and two minutes an iteration for 70,000 sentences.
 */
public final class ParserTrainer {
    private static final long SEED = 1;
    /** How often the parser in training goes on from its own choice and not from the right one, so that it learns to recover. */
    private static final double OWN_WAY = 0.9;

    private final int iterations;
    private final float leastWeight;
    private final List<Treebank.Entry> entries = new ArrayList<>();

    /**
     * Makes a trainer without any sentences yet.
     *
     * @param iterations how often to go through all sentences, at least 1
     * @param leastWeight averaged weights nearer to 0 than this, above 0, are left out of the model; the larger, the smaller the file
     */
    public ParserTrainer(int iterations, float leastWeight) {
        if (iterations < 1 || !(leastWeight > 0)) {
            throw new IllegalArgumentException(iterations + " iterations, least weight " + leastWeight);
        }
        this.iterations = iterations;
        this.leastWeight = leastWeight;
    }

    /** A trainer with the settings of the model that the jar ships. */
    public static ParserTrainer standard() {
        return new ParserTrainer(3, 1.5f);
    }

    /**
     * Adds the sentences of a file.
     *
     * @param trees CoNLL-X columns (number, form, –, Penn tag, –, –, head, label)
     * @param source named in messages
     * @return the number of sentences in it
     * @throws CorpusException if a line is not of this form, or the heads of a sentence are no tree
     * @throws IOException if reading fails
     */
    public int add(Reader trees, String source) throws IOException {
        List<Treebank.Entry> read = Treebank.read(trees, source);
        entries.addAll(read);
        return read.size();
    }

    /**
     * Trains on all sentences added and writes the model; the stream is closed.
     *
     * @throws IllegalStateException if there are none
     * @throws IOException if the stream fails
     */
    public void train(OutputStream model) throws IOException {
        ModelFile.write(train(), model);
    }

    ParserModel train() {
        if (entries.isEmpty()) {
            throw new IllegalStateException("no trees to train on");
        }
        FeatureTemplates templates = FeatureTemplates.standard();
        List<String> labels = labels();
        List<Example> examples = examples(labels);
        Training training = new Training(templates, new Actions(labels));
        Random random = new Random(SEED);
        for (int iteration = 0; iteration < iterations; iteration++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                training.learn(example, iteration == 0 ? 0 : OWN_WAY, random);
            }
        }
        return model(training.perceptron, templates, labels);
    }

    private List<String> labels() {
        TreeSet<String> labels = new TreeSet<>();
        entries.forEach(entry -> labels.addAll(entry.tree().labels()));
        return List.copyOf(labels);
    }

    private List<Example> examples(List<String> labels) {
        BrownClusters clusters = BrownClusters.load();
        List<Example> examples = new ArrayList<>(entries.size());
        for (Treebank.Entry entry : entries) {
            PennForms penn = PennForms.of(entry.forms(), entry.tags());
            EncodedSentence sentence =
                    new EncodedSentence(penn.forms(), penn.tags(), form -> WordCodes.of(form, clusters));
            examples.add(new Example(sentence, Oracle.of(entry.tree(), labels)));
        }
        return examples;
    }

    private ParserModel model(Perceptron perceptron, FeatureTemplates templates, List<String> labels) {
        float[] largest = {2 * leastWeight};
        perceptron.averages(
                leastWeight, (feature, action, weight) -> largest[0] = Math.max(largest[0], Math.abs(weight)));
        WeightScale scale = new WeightScale(leastWeight, largest[0]);
        ParserModel.Builder builder = new ParserModel.Builder(templates, labels, scale);
        perceptron.averages(leastWeight, (feature, action, weight) -> builder.add(feature, action, scale.step(weight)));
        return builder.build();
    }

    private record Example(EncodedSentence sentence, Oracle oracle) {}

    /** One perceptron and what it needs to learn from sentence after sentence. */
    private static final class Training {
        private final FeatureTemplates templates;
        private final Actions actions;
        private final Perceptron perceptron = new Perceptron();
        private final int[] features;
        private final float[] scores;

        Training(FeatureTemplates templates, Actions actions) {
            this.templates = templates;
            this.actions = actions;
            this.features = new int[templates.count()];
            this.scores = new float[actions.count()];
        }

        void learn(Example example, double ownWay, Random random) {
            Configuration configuration = new Configuration(example.sentence().size());
            while (!configuration.isFinal()) {
                perceptron.nextStep();
                templates.extract(configuration, example.sentence(), features);
                perceptron.score(features, scores);
                int chosen = actions.best(scores, configuration);
                List<Integer> right = example.oracle().rightActions(configuration, actions);
                if (right.contains(chosen)) {
                    actions.apply(chosen, configuration);
                    continue;
                }
                int best = bestOf(right);
                perceptron.update(features, best, chosen);
                actions.apply(random.nextDouble() < ownWay ? chosen : best, configuration);
            }
        }

        private int bestOf(List<Integer> right) {
            int best = right.get(0);
            for (int action : right) {
                best = scores[action] > scores[best] ? action : best;
            }
            return best;
        }
    }
}
