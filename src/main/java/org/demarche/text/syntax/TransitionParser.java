package org.demarche.text.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.demarche.text.BrownClusters;
import org.demarche.text.WordCache;

/**
 * A greedy arc-hybrid parser with a linear model: about two moves a token, each the best-scored one that is allowed. The
 * card of the model that the jar ships is {@code docs/parser-card.md}. One instance serves any number of threads; for each it
 * keeps some megabytes of sums.
 */
public final class TransitionParser implements Parser {
    private static final String RESOURCE = "parser.bin";
    private static final int WORDS = 8000;

    private final ParserModel model;
    private final BrownClusters clusters;
    private final ThreadLocal<Memory> memories;

    private TransitionParser(ParserModel model, BrownClusters clusters) {
        this.model = model;
        this.clusters = clusters;
        this.memories = ThreadLocal.withInitial(() -> new Memory(new Scorer(model), new WordCache<>(WORDS)));
    }

    /** What one thread keeps. */
    private record Memory(Scorer scorer, WordCache<WordCodes> words) {}

    /** The parser with the model of the jar; takes some tenths of a second, so keep it. */
    public static TransitionParser load() {
        try (InputStream stream = TransitionParser.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks the parser's model, " + RESOURCE);
            }
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The parser with a model that {@link ParserTrainer} wrote.
     *
     * @throws IOException if the stream fails or holds something else
     */
    public static TransitionParser read(InputStream model) throws IOException {
        return new TransitionParser(ModelFile.read(model), BrownClusters.load());
    }

    @Override
    public Tree parse(List<String> forms, List<String> tags) {
        if (forms.isEmpty() || forms.size() != tags.size()) {
            throw new IllegalArgumentException(forms.size() + " forms and " + tags.size() + " tags");
        }
        PennForms penn = PennForms.of(forms, tags);
        Memory memory = memories.get();
        EncodedSentence sentence = new EncodedSentence(
                penn.forms(), penn.tags(), form -> memory.words.get(form, word -> WordCodes.of(word, clusters)));
        Configuration configuration = new Configuration(sentence.size());
        float[] scores = new float[model.actions().count()];
        while (!configuration.isFinal()) {
            if (configuration.depth() == 0) {
                configuration.shift(); // all that is allowed
                continue;
            }
            memory.scorer.score(configuration, sentence, scores);
            model.actions().apply(model.actions().best(scores, configuration), configuration);
        }
        return tree(configuration);
    }

    private Tree tree(Configuration configuration) {
        List<Integer> heads = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int token = 0; token < configuration.root(); token++) {
            boolean isRoot = configuration.head(token) == configuration.root();
            heads.add(isRoot ? -1 : configuration.head(token));
            labels.add(isRoot ? Tree.ROOT_LABEL : model.actions().labels().get(configuration.label(token)));
        }
        return new Tree(heads, labels);
    }
}
