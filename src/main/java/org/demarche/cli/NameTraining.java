package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.model.Code;
import org.demarche.text.names.AnnotatedText;
import org.demarche.text.names.LayeredNameFinder;
import org.demarche.text.names.NameCorpus;
import org.demarche.text.names.NameEvaluator;
import org.demarche.text.names.NameFinder;
import org.demarche.text.names.NameModel;
import org.demarche.text.names.NameModelTrainer;
import org.demarche.text.names.StatisticalNameFinder;

/** The model that finds names. */
final class NameTraining implements Training {
    private final boolean rules;
    private final Optional<PrintWriter> misses;
    private final List<AnnotatedText> sentences = new ArrayList<>();

    /**
     * Makes a training without any sentences yet.
     *
     * @param rules whether a model is measured with the rules on top of it
     * @param misses where each difference goes, if they are wanted
     */
    NameTraining(boolean rules, Optional<PrintWriter> misses) {
        this.rules = rules;
        this.misses = misses;
    }

    @Override
    public String add(Reader text, String source) throws IOException {
        List<AnnotatedText> read = read(text, source);
        sentences.addAll(read);
        return read.size() + " sentences";
    }

    private static List<AnnotatedText> read(Reader text, String source) throws IOException {
        List<AnnotatedText> read = NameCorpus.read(text, source);
        if (read.stream().allMatch(sentence -> sentence.names().isEmpty())) {
            throw InputException.of(
                    Code.TRAINING, source, "no name is marked in it", "mark names as --help shows", null);
        }
        return read;
    }

    @Override
    public void write(OutputStream model) throws IOException {
        new NameModelTrainer().train(sentences, model);
    }

    @Override
    public Measure measure(Optional<InputStream> model) throws IOException {
        NameModel names = model.isPresent() ? NameModel.read(model.get()) : NameModel.shipped();
        NameFinder bare = new StatisticalNameFinder(names);
        NameFinder finder = rules ? new LayeredNameFinder(bare) : bare;
        Consumer<NameEvaluator.Miss> report = miss -> misses.ifPresent(out -> print(miss, out));
        return (text, source) ->
                new NameEvaluator(finder, report).evaluate(read(text, source)).table();
    }

    private static void print(NameEvaluator.Miss miss, PrintWriter out) {
        out.println(nothingAsDash(miss.marked()) + "\t" + nothingAsDash(miss.found()) + "\t" + miss.text());
    }

    private static String nothingAsDash(String name) {
        return name.isEmpty() ? "-" : name;
    }
}
