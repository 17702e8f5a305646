package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.demarche.serve.GraphServer;
import org.demarche.serve.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A graph for browsers and SPARQL clients. */
@Command(
        name = "serve",
        description = "Serves a graph: a page to look at, and an endpoint for SPARQL 1.1 queries.",
        footer = {
            "",
            "The page is at http://127.0.0.1:3030/, the endpoint at /ds/sparql, graphs are",
            "read at /ds/data (Graph Store Protocol). The IRI of a thing, with /id/ for",
            "its base, is its page in a browser and Turtle for a tool. Nothing can be",
            "changed, and nothing is fetched from elsewhere. Ends at Ctrl-C or SIGTERM.",
            "",
            "A store is read as it is at the start, and is free again for add and remove.",
            "",
            "Memory is bounded by the Java machine: java -Xmx1g -jar demarche.jar serve …",
            "is enough for a thousand reports.",
            "",
            "Examples:",
            "  demarche serve graph.ttl",
            "  demarche serve archive                      a store that add made",
            "  demarche serve graph.trig --port 8080 --timeout 10",
            "  curl -H 'Accept: text/csv' --data-urlencode query@queries/calls.rq \\",
            "    http://127.0.0.1:3030/ds/sparql"
        })
final class ServeCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "GRAPH", description = Graphs.DESCRIPTION)
    private Path graph;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "Where to listen; 0 takes any port that is free. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = "127.0.0.1",
            description = "The address to listen at; 0.0.0.0 lets other machines ask. Default: ${DEFAULT-VALUE}")
    private String host;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long a query may take. Default: ${DEFAULT-VALUE}")
    private long timeout;

    @Option(
            names = "--max-rows",
            paramLabel = "N",
            defaultValue = "100000",
            description = "How many rows an answer may have; a longer one is cut, and says so in the header"
                    + " Demarche-Cut-At. Default: ${DEFAULT-VALUE}")
    private int maxRows;

    @Override
    public Integer call() {
        ServerSettings settings = settings();
        DiagnosticPrinter printer = new DiagnosticPrinter(
                spec.commandLine().getErr(), main.streams().ansi());
        Dataset dataset = Graphs.read(graph, printer::print);
        try (GraphServer server = GraphServer.start(dataset, settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            PrintWriter out = spec.commandLine().getOut();
            out.printf(
                    "http://%s:%d/ shows %s: %d triples of %d documents%n",
                    host.contains(":") ? "[" + host + "]" : host,
                    server.port(),
                    graph,
                    server.triples(),
                    server.documents());
            out.flush();
            server.join();
        }
        return ExitCode.DONE;
    }

    private ServerSettings settings() {
        try {
            return new ServerSettings(host, port, Duration.ofSeconds(timeout), maxRows);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
