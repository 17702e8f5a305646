package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.demarche.model.Code;
import org.demarche.model.Document;
import org.demarche.model.Iri;
import org.demarche.pipeline.Demarche;
import org.demarche.read.DocumentReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What commands that read reports have in common. */
final class ReadingOptions {
    /** How help texts describe the inputs; these stand in each command, as they follow other parameters in some. */
    static final String INPUT = "Files (.txt .md .html .jsonl, feeds as .xml .rss .atom, web archives as"
            + " .warc, and .gz of each), folders, or - for standard input: JSON Lines if it begins with a brace, else one text.";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = "Turtle file with more words that tell of events; may be given again.")
    private List<Path> lexicons = new ArrayList<>();

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "Turtle file with more states, places and bodies; may be given again.")
    private List<Path> gazetteers = new ArrayList<>();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description =
                    "What the names of all data begin with; ends with / or #. Default: https://w3id.org/demarche/id/")
    private String base;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many documents are read at a time. Default: the number of processors. The graph is the"
                    + " same for any number.")
    private Integer threads;

    @Option(names = "--with-text", description = "Keep the text of each document in the graph.")
    private boolean withText;

    @Option(names = "--strict", description = "End at the first error or warning, and write nothing.")
    private boolean strict;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors and warnings only.")
    private boolean quiet;

    List<Path> lexicons() {
        return lexicons;
    }

    List<Path> gazetteers() {
        return gazetteers;
    }

    /** The base, or the one given where there is none. */
    String base(String otherwise) {
        return base == null ? otherwise : base;
    }

    boolean withText() {
        return withText;
    }

    boolean quiet() {
        return quiet;
    }

    /** Messages, printed as they come. */
    Problems problems(Streams streams) {
        PrintWriter err = spec.commandLine().getErr();
        return new Problems(new DiagnosticPrinter(err, streams.ansi()), strict);
    }

    /** Finds the inputs; one that does not exist ends the command. */
    DocumentReader.Documents find(List<String> inputs, Streams streams, Problems problems) {
        DocumentReader.Documents documents = new DocumentReader(problems, streams.in()).find(inputs);
        if (problems.has(Code.INPUT_MISSING)) {
            throw InputException.afterReports("not every input exists; nothing was written");
        }
        return documents;
    }

    /** Settings by these options, with whatever lexicons and gazetteers are wanted. */
    Demarche.Builder settings(List<Path> allLexicons, List<Path> allGazetteers, String iri, boolean text) {
        Demarche.Builder builder = Demarche.builder().withText(text);
        allLexicons.forEach(builder::lexicon);
        allGazetteers.forEach(builder::gazetteer);
        try {
            builder.base(new Iri(iri));
            if (threads != null) {
                builder.threads(threads);
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        return builder;
    }

    /** Hands over the documents, and counts them for a person who looks on. */
    <T> T counting(
            Streams streams,
            DocumentReader.Documents documents,
            Problems problems,
            Function<Iterable<Document>, T> reading) {
        if (quiet || !streams.terminal()) {
            return reading.apply(documents);
        }
        problems.hold();
        try (Progress progress = new Progress(streams, documents.atMost())) {
            return reading.apply(progress.counting(documents));
        } finally {
            problems.release();
        }
    }

    /** For when nothing could be read. */
    InputException noDocument(List<String> inputs) {
        return InputException.of(
                Code.INPUT_NONE,
                String.join(" ", inputs),
                "no document was found, so nothing was written",
                "name files or folders that hold .txt, .md, .html, .jsonl, .xml or .warc",
                null);
    }
}
