package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.apache.jena.query.Dataset;
import org.demarche.model.Diagnostic;
import org.demarche.model.Reporter;
import org.demarche.pipeline.Demarche;
import org.demarche.rdf.GraphIoException;
import org.demarche.serve.ServerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry point of {@code demarche.jar}, and the one place where failures become exit codes. */
@Command(
        name = "demarche",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Builds a graph of calls, ceasefires, demands and statements from reports of diplomacy.",
        usageHelpAutoWidth = true,
        footer = {
            "",
            "Examples:",
            "  demarche build news/ -o graph.ttl           reports of a folder to a graph",
            "  demarche add archive news/                  the same to a store that grows",
            "  demarche query graph.ttl queries/calls.rq   a question to the graph",
            "  demarche query graph.ttl -e 'SELECT ?who { ?call dip:initiator ?who }'",
            "  demarche compare graph.ttl -o accounts.html where accounts agree and differ",
            "  demarche export graph.ttl -o graph.jsonld   the graph in another format",
            "  demarche serve graph.ttl                    the graph as a page and SPARQL endpoint",
            "  demarche build --help                       all about one command",
            "",
            "Ends with 0 when done, 1 when the answer is no, 2 on wrong usage or input,",
            "3 on a fault of the program."
        })
public class Main implements Runnable {
    private final Streams streams;
    private final Engine engine;

    @Spec
    private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print the stack trace of every failure.")
    private boolean debug;

    /** Makes the library's front door; tests put in one that needs no language models. */
    @FunctionalInterface
    interface Engine {
        Demarche build(Demarche.Builder settings, Reporter reporter);

        /** Hears that the process will be over soon. */
        default void begin(ShortRun run) {}
    }

    /** The engine of a process that ends with the command. */
    private static final class ProcessEngine implements Engine {
        private boolean begun;

        @Override
        public Demarche build(Demarche.Builder settings, Reporter reporter) {
            return settings.build(reporter);
        }

        @Override
        public void begin(ShortRun run) {
            if (!begun) {
                begun = true;
                run.begin();
            }
        }
    }

    /** For tools that look at the commands alone. */
    Main() {
        this(Streams.ofProcess(), new ProcessEngine());
    }

    private Main(Streams streams, Engine engine) {
        this.streams = streams;
        this.engine = engine;
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        ProcessEngine engine = new ProcessEngine();
        ShortRun.foreseen(args).ifPresent(engine::begin);
        System.exit(run(Streams.ofProcess(), engine, args));
    }

    /** Runs a command and returns its exit code. */
    static int run(Streams streams, Engine engine, String... args) {
        Main main = new Main(streams, engine);
        CommandLine line = Catalogue.addTo(new CommandLine(main), List.of(args))
                .setOut(streams.outWriter())
                .setErr(streams.errWriter())
                .setColorScheme(CommandLine.Help.defaultColorScheme(streams.ansi()))
                .setParameterExceptionHandler(main::wrongUsage)
                .setExecutionExceptionHandler((failure, command, parsed) -> main.failed(failure, command));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            line.getErr().println("demarche: error: not enough memory");
            line.getErr().println("  hint: give the Java machine more, as in: java -Xmx4g -jar demarche.jar …");
            return ExitCode.FAULT;
        } catch (Error e) {
            // picocli passes on exceptions only.
            return main.failed(e, line);
        }
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    Streams streams() {
        return streams;
    }

    /**
     * Makes the library's front door. A slip in a file of the user's own would make another graph than the user means, so it
     * ends the command.
     *
     * @param bytes how much there is to read, as far as that is known
     */
    Demarche demarche(Demarche.Builder settings, OptionalLong bytes, Problems problems) {
        if (bytes.isPresent()) {
            ShortRun.ofReports(bytes.getAsLong()).ifPresent(engine::begin);
        }
        int before = problems.serious();
        Demarche demarche = engine.build(settings.onFailure(this::trace), problems);
        if (problems.serious() > before) {
            throw InputException.afterReports("mend the lexicon or gazetteer first; nothing was written");
        }
        return demarche;
    }

    /**
     * Reads the graph of a command that asks it once.
     *
     * @param graph a file, or the folder of a store
     */
    Dataset read(Path graph, Reporter reporter) {
        if (Files.isRegularFile(graph)) {
            ShortRun.ofGraph(graph.toFile().length()).ifPresent(engine::begin);
        }
        return Graphs.read(graph, reporter);
    }

    /** Prints the stack trace of a failure, if it is wanted. */
    void trace(Throwable failure) {
        if (debug) {
            PrintWriter err = spec.commandLine().getErr();
            failure.printStackTrace(err);
            err.flush();
        }
    }

    private int wrongUsage(ParameterException failure, String... args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        err.println(
                name + ": error: " + failure.getMessage().lines().findFirst().orElse("wrong usage"));
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("  hint: " + name + " --help");
        return ExitCode.WRONG_INPUT;
    }

    private int failed(Throwable failure, CommandLine command) {
        PrintWriter err = command.getErr();
        DiagnosticPrinter printer = new DiagnosticPrinter(err, streams.ansi());
        trace(failure);
        if (failure instanceof InputException input) {
            List<Diagnostic> diagnostics = input.diagnostics();
            diagnostics.forEach(printer::print);
            if (diagnostics.isEmpty()) {
                err.println("demarche: error: " + input.getMessage());
            }
            return ExitCode.WRONG_INPUT;
        }
        if (failure instanceof GraphIoException graph) {
            printer.print(graph.diagnostic());
            return ExitCode.WRONG_INPUT;
        }
        if (failure instanceof ServerException server) {
            printer.print(server.diagnostic());
            return ExitCode.WRONG_INPUT;
        }
        err.println("demarche: error: the program failed: " + failure);
        err.println("  hint: this is a fault of Démarche; run it again with --debug and report what it prints");
        return ExitCode.FAULT;
    }
}
