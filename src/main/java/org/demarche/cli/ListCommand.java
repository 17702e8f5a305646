package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.demarche.rdf.QueryRunner;
import org.demarche.rdf.QueryRunner.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What a store holds. */
@Command(
        name = "list",
        description = "Lists the reports of a store, with how much each tells.",
        footer = {
            "",
            "Events are those of which the report tells, entities those that it names.",
            "",
            "Examples:",
            "  demarche list archive",
            "  demarche list archive --format csv > reports.csv"
        })
final class ListCommand implements Callable<Integer> {
    private static final String QUERY = "list.rq";

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "STORE", description = Graphs.DESCRIPTION)
    private Path graph;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv, tsv, json or xml. Default: ${DEFAULT-VALUE}")
    private String format;

    @Override
    public Integer call() throws IOException {
        Output output = Output.of(format)
                .filter(known -> known != Output.TTL)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "there is no format " + format + "; choose table, csv, tsv, json or xml"));
        DiagnosticPrinter printer = new DiagnosticPrinter(
                spec.commandLine().getErr(), main.streams().ansi());
        new QueryRunner(Graphs.read(graph, printer::print))
                .run(query(), QUERY, output, main.streams().out());
        return ExitCode.DONE;
    }

    private static String query() throws IOException {
        try (InputStream in = Objects.requireNonNull(ListCommand.class.getResourceAsStream(QUERY), QUERY)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
