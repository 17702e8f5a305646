package org.demarche.text.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.demarche.model.NameSpan;

/**
 * Finds names with a trained model.
 *
 * <p>Not safe to share between threads.
 */
public final class StatisticalNameFinder implements NameFinder {
    private final NameFinderME finder;

    /** A finder with the model of the jar, which is read once and shared. */
    public StatisticalNameFinder() {
        this(Shipped.MODEL);
    }

    public StatisticalNameFinder(TokenNameFinderModel model) {
        this.finder = new NameFinderME(model);
    }

    @Override
    public List<List<NameSpan>> find(List<List<String>> sentences) {
        finder.clearAdaptiveData();
        List<List<NameSpan>> names = new ArrayList<>(sentences.size());
        for (List<String> sentence : sentences) {
            List<NameSpan> found = new ArrayList<>();
            for (Span span : finder.find(sentence.toArray(String[]::new))) {
                found.add(new NameSpan(span.getStart(), span.getEnd(), NameTypes.kindOf(span.getType())));
            }
            names.add(List.copyOf(found));
        }
        finder.clearAdaptiveData();
        return List.copyOf(names);
    }

    private static final class Shipped {
        static final TokenNameFinderModel MODEL = read();

        private static TokenNameFinderModel read() {
            try (InputStream in = StatisticalNameFinder.class.getResourceAsStream("names.bin")) {
                if (in == null) {
                    throw new IllegalStateException("the jar lacks names.bin");
                }
                return NameModelFile.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
