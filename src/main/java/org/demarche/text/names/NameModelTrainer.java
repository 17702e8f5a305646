package org.demarche.text.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.demarche.text.RuleTokenizer;
import org.demarche.text.Word;

/**
 * Trains the name model: an averaged perceptron over {@link NameFeatures}, without any random choice, so that the same sentences give the same model.
 */
public final class NameModelTrainer {
    private static final int ITERATIONS = 20;
    /** Sentences after which the model forgets what it saw, where a corpus does not say where its documents end. */
    private static final int LONGEST_DOCUMENT = 40;

    private final RuleTokenizer tokenizer = new RuleTokenizer();

    /**
     * Trains on sentences in the order given and writes the model; takes minutes and up to 3 GB for 40,000 sentences. The
     * stream stays open.
     */
    public void train(List<AnnotatedText> sentences, OutputStream out) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        TokenNameFinderModel model = NameFinderME.train(
                "en",
                null,
                ObjectStreamUtils.createObjectStream(samples(sentences)),
                parameters,
                TokenNameFinderFactory.create(
                        TokenNameFinderFactory.class.getName(), descriptor(), null, new BioCodec()));
        NameModelFile.write(model, out);
    }

    private List<NameSample> samples(List<AnnotatedText> sentences) {
        List<NameSample> samples = new ArrayList<>();
        int sinceBegin = 0;
        for (AnnotatedText sentence : sentences) {
            boolean begins = sentence.beginsDocument() || sinceBegin >= LONGEST_DOCUMENT;
            sinceBegin = begins ? 0 : sinceBegin + 1;
            samples.add(sample(sentence, begins));
        }
        return samples;
    }

    /** The sentence in our tokens; a name that begins or ends inside a token takes in the whole of it. */
    private NameSample sample(AnnotatedText sentence, boolean begins) {
        List<Word> words = tokenizer.tokenize(sentence.text());
        List<Span> spans = new ArrayList<>();
        int free = 0;
        for (AnnotatedText.Name name : sentence.names()) {
            int from = free;
            while (from < words.size()
                    && words.get(from).span().end() <= name.span().start()) {
                from++;
            }
            int to = from;
            while (to < words.size()
                    && words.get(to).span().start() < name.span().end()) {
                to++;
            }
            if (to > from) {
                spans.add(new Span(from, to, NameTypes.typeOf(name.kind())));
                free = to;
            }
        }
        String[] tokens = words.stream().map(Word::form).toArray(String[]::new);
        return new NameSample(tokens, spans.toArray(Span[]::new), begins);
    }

    private static byte[] descriptor() throws IOException {
        try (InputStream in = NameModelTrainer.class.getResourceAsStream("features.xml")) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: features.xml");
            }
            return in.readAllBytes();
        }
    }
}
