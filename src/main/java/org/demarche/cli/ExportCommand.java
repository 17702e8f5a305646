package org.demarche.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A graph in another format. */
@Command(
        name = "export",
        description = "Writes a graph in another format.",
        footer = {
            "",
            "N-Quads and TriG keep each document's accounts in a graph of its own, if the",
            "input does; the other formats hold the union.",
            "",
            "Examples:",
            "  demarche export graph.nq -o graph.ttl",
            "  demarche export graph.ttl -o graph.jsonld.gz",
            "  demarche export graph.ttl -o - --format nt | wc -l"
        })
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "GRAPH", description = Graphs.DESCRIPTION)
    private Path graph;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where the graph goes; - is standard output.")
    private String output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "ttl, nt, nq, trig, rdf or jsonld, whatever the file ending says.")
    private String format;

    @Override
    public Integer call() {
        Target target = Target.of(output, Optional.ofNullable(format));
        DiagnosticPrinter printer = new DiagnosticPrinter(
                spec.commandLine().getErr(), main.streams().ansi());
        target.write(Graphs.read(graph, printer::print), main.streams().out());
        return ExitCode.DONE;
    }
}
