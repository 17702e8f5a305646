package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.model.Code;
import org.demarche.model.Iri;
import org.demarche.rdf.compare.Sheet;
import org.demarche.rdf.compare.SheetFormat;
import org.demarche.rdf.compare.SheetReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Accounts of events side by side. */
@Command(
        name = "compare",
        description = "Lays accounts side by side: what several say, what one alone says, and where they conflict.",
        footer = {
            "",
            "Each finding comes with its sentences and where they stand. A side is a person, office",
            "or country by any of its names, with all who act for the same country.",
            "Ends with 1 where there is nothing to compare.",
            "",
            "Examples:",
            "  demarche compare graph.ttl --between \"White House\" Kremlin",
            "  demarche compare graph.ttl -o accounts.html",
            "  demarche compare graph.ttl --event https://w3id.org/demarche/id/call/2025-05-12-kashif-abdullah-rajiv-ghai"
        })
final class CompareCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "GRAPH", description = Graphs.DESCRIPTION)
    private Path graph;

    @ArgGroup
    private Choice choice;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = STANDARD_OUTPUT,
            description = "Where the sheets go; - is standard output, as without this option.")
    private String output;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, md or html, whatever the file ending says.")
    private String format;

    /** One event, or two sides; without either all events. */
    private static final class Choice {
        @Option(names = "--event", paramLabel = "IRI", description = "The event whose accounts are compared.")
        private String event;

        @Option(
                names = "--between",
                arity = "2",
                paramLabel = "SIDE",
                description = "Two sides: events of which both tell.")
        private List<String> sides;
    }

    @Override
    public Integer call() {
        SheetFormat layout = format == null
                ? SheetFormat.ofFile(output)
                : SheetFormat.named(format)
                        .orElseThrow(() -> failure(
                                Code.OUTPUT,
                                "--format " + format,
                                "is no format of sheets",
                                "choose text, md or html"));
        Optional<OutputFile> file =
                output.equals(STANDARD_OUTPUT) ? Optional.empty() : Optional.of(OutputFile.of(output, "accounts.html"));
        DiagnosticPrinter printer = new DiagnosticPrinter(
                spec.commandLine().getErr(), main.streams().ansi());
        List<Sheet> sheets = sheets(new SheetReader(main.read(graph, printer::print)));
        String text = layout.of(sheets);
        if (file.isPresent()) {
            file.get().write(text.getBytes(StandardCharsets.UTF_8));
        } else {
            PrintWriter out = spec.commandLine().getOut();
            out.print(text);
            out.flush();
        }
        return sheets.isEmpty() ? ExitCode.NO : ExitCode.DONE;
    }

    private List<Sheet> sheets(SheetReader reader) {
        if (choice == null) {
            return reader.all();
        }
        if (choice.event != null) {
            return List.of(event(reader, choice.event));
        }
        for (String side : choice.sides) {
            if (!reader.knows(side)) {
                throw failure(
                        Code.QUERY,
                        "--between " + side,
                        "the graph names nobody so",
                        "queries/names.rq lists all names");
            }
        }
        return reader.between(choice.sides.get(0), choice.sides.get(1));
    }

    private static Sheet event(SheetReader reader, String iri) {
        Optional<Iri> event = iri.indexOf(':') > 0 ? Optional.of(new Iri(iri)) : Optional.empty();
        return event.flatMap(reader::event)
                .orElseThrow(() -> failure(
                        Code.QUERY,
                        "--event " + iri,
                        "the graph has no such event",
                        "give the whole IRI, as in the rows of queries/timeline.rq"));
    }

    private static InputException failure(Code code, String place, String message, String hint) {
        return InputException.of(code, place, message, hint, null);
    }
}
