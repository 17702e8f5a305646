package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.demarche.model.Code;
import org.demarche.model.Iri;
import org.demarche.model.ResolvedGraph;
import org.demarche.pipeline.Demarche;
import org.demarche.read.DocumentReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reports in, a graph out. */
@Command(
        name = "build",
        description = "Reads reports and writes the graph of who called, demanded, said and agreed what.",
        footer = {
            "",
            "A document that cannot be read is named with place and remedy, and the others",
            "are read: that run ends with 0. With --strict the first error or warning ends",
            "it with 2, and nothing is written. An input that does not exist, a slip in a",
            "lexicon or gazetteer, an output that cannot be written and a run without any",
            "document always end it with 2. A graph that breaks a shape ends it with 1.",
            "",
            "Examples:",
            "  demarche build news/                   all reports of a folder, to graph.ttl",
            "  demarche build a.txt b.html c.jsonl -o graph.jsonld",
            "  demarche build news/ -o graph.nq.gz    with a graph for each document",
            "  curl -s https://example.org/a.txt | demarche build - -o -",
            "  demarche build news/ --lexicon sanctions.ttl --gazetteer my-region.ttl"
        })
final class BuildCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Files (.txt .md .html .jsonl, and .gz of each), folders, or - for standard input: JSON"
                    + " Lines if it begins with a brace, else one text.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "graph.ttl",
            description = "Where the graph goes; - is standard output. Default: ${DEFAULT-VALUE}")
    private String output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "ttl, nt, nq, trig, rdf or jsonld, whatever the file ending says.")
    private String format;

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

    @Override
    public Integer call() {
        Streams streams = main.streams();
        PrintWriter err = spec.commandLine().getErr();
        Problems problems = new Problems(new DiagnosticPrinter(err, streams.ansi()), strict);
        Demarche.Builder builder = settings();
        Target target = Target.of(output, Optional.ofNullable(format));

        DocumentReader.Documents documents = new DocumentReader(problems, streams.in()).find(inputs);
        if (problems.has(Code.INPUT_MISSING)) {
            throw InputException.afterReports("not every input exists; nothing was written");
        }
        main.engine().expect(documents.bytes());
        Demarche demarche = knowing(builder, problems);
        ResolvedGraph graph = read(demarche, documents, problems);
        if (graph.documents().isEmpty()) {
            throw InputException.of(
                    Code.INPUT_NONE,
                    String.join(" ", inputs),
                    "no document was found, so nothing was written",
                    "name files or folders that hold .txt, .md, .html or .jsonl",
                    null);
        }
        Dataset dataset = demarche.datasetOf(graph, problems);
        target.write(dataset, streams.out());
        boolean conforms = Conformance.check(dataset, target.name(), problems::record);
        if (!quiet) {
            Summary.of(target.name(), graph, dataset, problems).forEach(err::println);
        }
        return conforms ? ExitCode.DONE : ExitCode.NO;
    }

    private Demarche.Builder settings() {
        Demarche.Builder builder = Demarche.builder().withText(withText).onFailure(main::trace);
        lexicons.forEach(builder::lexicon);
        gazetteers.forEach(builder::gazetteer);
        try {
            if (base != null) {
                builder.base(new Iri(base));
            }
            if (threads != null) {
                builder.threads(threads);
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        return builder;
    }

    /** A slip in a file of the user's own would make another graph than the user means, so it ends the run. */
    private Demarche knowing(Demarche.Builder builder, Problems problems) {
        int before = problems.serious();
        Demarche demarche = main.engine().build(builder, problems);
        if (problems.serious() > before) {
            throw InputException.afterReports("mend the lexicon or gazetteer first; nothing was written");
        }
        return demarche;
    }

    private ResolvedGraph read(Demarche demarche, DocumentReader.Documents documents, Problems problems) {
        if (quiet || !main.streams().terminal()) {
            return demarche.read(documents, problems);
        }
        problems.hold();
        try (Progress progress = new Progress(main.streams(), documents.atMost())) {
            return demarche.read(progress.counting(documents), problems);
        } finally {
            problems.release();
        }
    }
}
