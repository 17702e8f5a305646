package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A graph against its shapes. */
@Command(
        name = "validate",
        description = "Checks a graph against the SHACL shapes of Démarche.",
        footer = {
            "",
            "Ends with 0 if the graph conforms and with 1 if it does not; each violation is named with its place.",
            "",
            "Example:",
            "  demarche validate graph.ttl"
        })
final class ValidateCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "GRAPH", description = Graphs.DESCRIPTION)
    private Path graph;

    @Override
    public Integer call() {
        DiagnosticPrinter printer = new DiagnosticPrinter(
                spec.commandLine().getErr(), main.streams().ansi());
        boolean conforms = Conformance.check(main.read(graph, printer::print), graph.toString(), printer::print);
        PrintWriter out = spec.commandLine().getOut();
        out.println(graph + (conforms ? " conforms" : " does not conform"));
        return conforms ? ExitCode.DONE : ExitCode.NO;
    }
}
