package org.demarche.text.names;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import org.demarche.model.NameSpan;

/**
 * Finds names with a trained model.
 *
 * <p>Not safe to share between threads.
 */
public final class StatisticalNameFinder implements NameFinder {
    private final NameDecoder decoder;

    /** A finder with the model of the jar, which is read once and shared. */
    public StatisticalNameFinder() {
        this(NameModel.shipped());
    }

    public StatisticalNameFinder(NameModel model) {
        this.decoder = new NameDecoder(model.weights());
    }

    @Override
    public List<List<NameSpan>> find(List<List<String>> sentences) {
        decoder.clear();
        List<List<NameSpan>> names = new ArrayList<>(sentences.size());
        for (List<String> sentence : sentences) {
            List<NameSpan> found = new ArrayList<>();
            for (Span span : decoder.find(sentence.toArray(String[]::new))) {
                found.add(new NameSpan(
                        span.getStart(),
                        span.getEnd(),
                        NameTypes.kindOf(span.getType()).orElseThrow()));
            }
            names.add(List.copyOf(found));
        }
        decoder.clear();
        return List.copyOf(names);
    }
}
