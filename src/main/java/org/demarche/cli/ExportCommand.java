package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.demarche.model.Code;
import org.demarche.rdf.NetworkWriter;
import org.demarche.rdf.TableWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A graph in another format. */
@Command(
        name = "export",
        description = "Writes a graph in another format, as tables or as a network.",
        footer = {
            "",
            "N-Quads and TriG keep each document's accounts in a graph of its own, if the",
            "input does; the other formats hold the union.",
            "",
            "Examples:",
            "  demarche export graph.nq -o graph.ttl",
            "  demarche export archive -o graph.jsonld.gz",
            "  demarche export graph.ttl -o - --format nt | wc -l",
            "  demarche export archive --csv tables/       for spreadsheets, pandas and R",
            "  demarche export archive -o actors.graphml   for Gephi",
            "  demarche export archive --plover events.csv event data"
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
            description = "Where the graph goes, or its network of actors if the name ends in .graphml; - is standard"
                    + " output. A name that ends in .gz is compressed.")
    private String output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "ttl, nt, nq, trig, rdf, jsonld or graphml, whatever the file ending says.")
    private String format;

    @Option(
            names = "--csv",
            paramLabel = "FOLDER",
            description = "Where tables go: documents, entities, events, accounts, roles and statements, with a"
                    + " datapackage.json that describes them.")
    private Path tables;

    @Option(
            names = "--plover",
            paramLabel = "FILE",
            description = "Where event data go, in the manner of PLOVER, as a table.")
    private String plover;

    @Override
    public Integer call() throws IOException {
        if (output == null && tables == null && plover == null) {
            throw new ParameterException(spec.commandLine(), "give -o, --csv or --plover");
        }
        boolean network = output != null && isNetwork();
        Optional<Target> target = output == null || network
                ? Optional.empty()
                : Optional.of(Target.of(output, Optional.ofNullable(format)));
        Optional<Path> networkFile = network ? file(output, "actors.graphml") : Optional.empty();
        Optional<Path> ploverFile = plover == null ? Optional.empty() : file(plover, "events.csv");
        DiagnosticPrinter printer = new DiagnosticPrinter(
                spec.commandLine().getErr(), main.streams().ansi());
        Dataset dataset = main.read(graph, printer::print);
        target.ifPresent(file -> file.write(dataset, main.streams().out()));
        try {
            if (networkFile.isPresent()) {
                new NetworkWriter().write(dataset, networkFile.get());
            } else if (network) {
                new NetworkWriter().write(dataset, main.streams().out());
            }
            if (tables != null) {
                new TableWriter().write(dataset, tables);
            }
            if (ploverFile.isPresent()) {
                new TableWriter().writePlover(dataset, ploverFile.get());
            } else if (plover != null) {
                new TableWriter().writePlover(dataset, main.streams().out());
            }
            main.streams().out().flush();
        } catch (IOException e) {
            throw InputException.of(Code.OUTPUT, "standard output", "cannot be written: " + e.getMessage(), "", e);
        }
        return ExitCode.DONE;
    }

    /** A file that can be written, or nothing for standard output. */
    private static Optional<Path> file(String name, String example) {
        return name.equals(Target.STANDARD_OUTPUT)
                ? Optional.empty()
                : Optional.of(OutputFile.of(name, example).path());
    }

    private boolean isNetwork() {
        if (format != null) {
            return format.equalsIgnoreCase(NetworkWriter.ENDING);
        }
        String name = output.toLowerCase(Locale.ROOT);
        return name.endsWith("." + NetworkWriter.ENDING) || name.endsWith("." + NetworkWriter.ENDING + ".gz");
    }
}
