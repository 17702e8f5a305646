package org.demarche.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.model.Code;
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
            "asks for what one document tells. Ends with 0; after ASK with 1 if the answer",
            "is no.",
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

    @Parameters(index = "0", paramLabel = "GRAPH", description = "A file that build or export wrote.")
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
            description = "table, csv, tsv, json or xml; of CONSTRUCT and DESCRIBE ttl, nt, rdf or jsonld."
                    + " Default: table, ttl.")
    private String format;

    @Override
    public Integer call() throws IOException {
        if ((file == null) == (expression == null)) {
            throw new ParameterException(spec.commandLine(), "give either a query file or -e, and not both");
        }
        String name = expression == null ? file : "-e";
        Question question = Question.of(expression == null ? text() : expression, name, format);
        boolean yes = question.ask(GraphFile.read(graph), main.streams().out());
        return yes ? ExitCode.DONE : ExitCode.NO;
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
