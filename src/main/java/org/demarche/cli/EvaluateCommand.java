package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.demarche.evaluate.Evaluation;
import org.demarche.evaluate.Figure;
import org.demarche.evaluate.GoldDocument;
import org.demarche.evaluate.GoldException;
import org.demarche.evaluate.GoldReader;
import org.demarche.evaluate.Scores;
import org.demarche.evaluate.ScoresJson;
import org.demarche.evaluate.ToldGraph;
import org.demarche.pipeline.Demarche;
import org.demarche.rdf.GraphReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reports with what a careful reader takes from them, against what is read from them. */
@Command(
        name = "evaluate",
        description = "Measures how much of what is annotated in reports is in the graph.",
        footer = {
            "",
            "GOLD holds a JSON file for each report; src/evaluation/README.md tells what stands",
            "in it. P is the share of what the graph has that is right, R the share of what is",
            "annotated that the graph has. An event is right if its type and one of its spans",
            "are; in the strict table its principal role too: all participants of a call and no",
            "other, no wrong party of a ceasefire, the demander, the speaker.",
            "",
            "Examples:",
            "  demarche evaluate news/ gold/                    builds the graph, and measures",
            "  demarche evaluate news/ gold/ --graph graph.ttl  measures a graph that is there",
            "  demarche evaluate news/ gold/ --misses --json figures.json"
        })
final class EvaluateCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DOCS", description = "The folder of the texts.")
    private Path documents;

    @Parameters(index = "1", paramLabel = "GOLD", description = "The folder of their annotation.")
    private Path gold;

    @Option(
            names = "--graph",
            paramLabel = "FILE",
            description = "A graph of these texts that build wrote; without it, one is built.")
    private Path graph;

    @Option(
            names = "--misses",
            description = "Print what is missed, wrong, too much, kept apart or joined wrongly, a line each.")
    private boolean misses;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures to a file, too.")
    private String json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        OutputFile target = json == null ? null : OutputFile.of(json, "figures.json");
        List<GoldDocument> annotated = annotation();
        Scores scores = Evaluation.of(annotated, new ToldGraph(dataset(annotated)));
        print(scores, out);
        if (misses) {
            scores.misses().forEach(out::println);
        }
        if (target != null) {
            target.write(ScoresJson.of(scores).getBytes(StandardCharsets.UTF_8));
        }
        return ExitCode.DONE;
    }

    private List<GoldDocument> annotation() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            return new GoldReader(documents, note -> err.println("note: " + note)).read(gold);
        } catch (GoldException e) {
            throw InputException.of(e.diagnostic(), e);
        }
    }

    private Dataset dataset(List<GoldDocument> annotated) {
        DiagnosticPrinter printer = new DiagnosticPrinter(
                spec.commandLine().getErr(), main.streams().ansi());
        if (graph != null) {
            return new GraphReader(printer::print).read(graph);
        }
        Problems problems = new Problems(printer, false);
        Demarche demarche = main.demarche(Demarche.builder(), OptionalLong.empty(), problems);
        return demarche.graphOf(annotated.stream().map(GoldDocument::document).toList(), problems);
    }

    private static void print(Scores scores, PrintWriter out) {
        table("entities", scores.entities(), out);
        table("events", scores.detected(), out);
        table("strict", scores.strict(), out);
        table("roles", scores.roles(), out);
        scores.attributes()
                .forEach((key, figure) -> out.println(String.format(
                        Locale.ROOT, "%-10s %-24s %d of %d", "attribute", key, figure.right(), figure.there())));
        row("across", "same event, two documents", scores.across(), out);
    }

    private static void table(String name, SortedMap<String, Figure> table, PrintWriter out) {
        table.forEach((key, figure) -> row(name, key, figure, out));
        row(name, "all", Scores.all(table), out);
    }

    private static void row(String name, String key, Figure figure, PrintWriter out) {
        out.println(String.format(
                Locale.ROOT,
                "%-10s %-24s P %.3f  R %.3f  F1 %.3f   (%d of %d / %d)",
                name,
                key,
                figure.precision(),
                figure.recall(),
                figure.f1(),
                figure.right(),
                figure.found(),
                figure.there()));
    }
}
