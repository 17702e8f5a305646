package org.demarche.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.demarche.model.Code;
import org.demarche.rdf.QueryRunner;
import org.demarche.rdf.QueryRunner.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A question and its answer. */
@Command(
        name = "query",
        description = "Asks a graph a question in SPARQL and prints the answer.",
        footer = {
            "",
            "The prefixes dip: nif: dcterms: prov: skos: owl: rdf: rdfs: and xsd: need no",
            "declaration. All graphs of the file are asked as one; GRAPH ?document { … }",
            "asks for what one document tells.",
            "",
            "Examples:",
            "  demarche query graph.ttl queries/calls.rq",
            "  demarche query graph.ttl -e 'SELECT ?who { ?call dip:initiator ?who }'",
            "  demarche query graph.ttl queries/calls.rq --format csv > calls.csv"
        })
final class QueryCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GRAPH", description = Graphs.DESCRIPTION)
    private Path graph;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "QUERY",
            description = "A file with the query; - is standard input.")
    private String file;

    @Option(
            names = {"-e", "--expression"},
            paramLabel = "SPARQL",
            description = "The query itself.")
    private String expression;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv, tsv, json or xml; of CONSTRUCT and DESCRIBE ttl, json (JSON-LD) or xml"
                    + " (RDF/XML). Default: ${DEFAULT-VALUE}")
    private String format;

    @Override
    public Integer call() throws IOException {
        if ((file == null) == (expression == null)) {
            throw new ParameterException(spec.commandLine(), "give either a query file or -e, and not both");
        }
        String text = expression == null ? text() : expression;
        Output output = Output.of(format)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "there is no format " + format + "; choose one of " + Output.names()));
        DiagnosticPrinter printer = new DiagnosticPrinter(
                spec.commandLine().getErr(), main.streams().ansi());
        Dataset dataset = main.read(graph, printer::print);
        new QueryRunner(dataset)
                .run(
                        text,
                        expression == null ? file : "-e",
                        output,
                        main.streams().out());
        return ExitCode.DONE;
    }

    private String text() throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return new String(main.streams().in().readAllBytes(), StandardCharsets.UTF_8);
        }
        Path path = Path.of(file);
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw InputException.of(Code.QUERY, file, "is no file that can be read", "check the path", null);
        }
        return Files.readString(path);
    }
}
