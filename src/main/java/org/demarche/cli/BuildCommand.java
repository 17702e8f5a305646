package org.demarche.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.demarche.model.ResolvedGraph;
import org.demarche.pipeline.Demarche;
import org.demarche.rdf.DescribedGraph;
import org.demarche.rdf.ShapeValidator;
import org.demarche.rdf.ShapeValidator.Violation;
import org.demarche.read.DocumentReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = ReadingOptions.INPUT)
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private ReadingOptions reading;

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

    @Override
    public Integer call() {
        Streams streams = main.streams();
        Problems problems = reading.problems(streams);
        Demarche.Builder builder = reading.settings(
                reading.lexicons(),
                reading.gazetteers(),
                reading.base(Demarche.DEFAULT_BASE.value()),
                reading.withText());
        Target target = Target.of(output, Optional.ofNullable(format));

        DocumentReader.Documents documents = reading.find(inputs, streams, problems);
        Demarche demarche = main.demarche(builder, documents.bytes(), problems);
        ResolvedGraph graph =
                reading.counting(streams, documents, problems, counted -> demarche.read(counted, problems));
        if (graph.documents().isEmpty()) {
            throw reading.noDocument(inputs);
        }
        DescribedGraph described = demarche.describe(graph);
        // Both walk through all of the graph, each in its own order.
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> target.write(described, streams.out()));
        List<Violation> violations;
        try {
            violations = ShapeValidator.ofGraphs().validate(described);
        } finally {
            finish(writing);
        }
        boolean conforms = Conformance.report(violations, target.name(), problems::record);
        if (!reading.quiet()) {
            PrintWriter err = spec.commandLine().getErr();
            Summary.of(target.name(), graph, described.triples(), problems).forEach(err::println);
        }
        return conforms ? ExitCode.DONE : ExitCode.NO;
    }

    private static void finish(CompletableFuture<Void> writing) {
        try {
            writing.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
