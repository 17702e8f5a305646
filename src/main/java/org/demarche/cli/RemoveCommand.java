package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.demarche.model.Iri;
import org.demarche.pipeline.Demarche;
import org.demarche.pipeline.Edition;
import org.demarche.store.Settings;
import org.demarche.store.Store;
import org.demarche.store.StoreEditor;
import org.demarche.store.StoreEditor.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reports out of a store. */
@Command(
        name = "remove",
        description = "Takes reports out of a store; the graph is then as if they had never come.",
        footer = {
            "",
            "If the store lacks one of the reports, the run ends with 2 and none is removed.",
            "",
            "Examples:",
            "  demarche list archive                          the ids",
            "  demarche remove archive 2025-03-18-wire.txt"
        })
final class RemoveCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "STORE", description = "The folder of the store.")
    private Path folder;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ID",
            description = "The id of a report, as list shows it.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors and warnings only.")
    private boolean quiet;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Problems problems =
                new Problems(new DiagnosticPrinter(err, main.streams().ansi()), false);
        try (Store store = Store.open(folder)) {
            Settings before = store.settings().orElseThrow();
            Settings settings = new Settings(
                    before.base(), before.withText(), before.lexicons(), before.gazetteers(), Edition.current());
            try (OwnKnowledge own = OwnKnowledge.of(settings)) {
                Demarche.Builder builder =
                        Demarche.builder().base(new Iri(settings.base())).withText(settings.withText());
                own.lexicons().forEach(builder::lexicon);
                own.gazetteers().forEach(builder::gazetteer);
                Demarche demarche = main.demarche(builder, OptionalLong.of(0), problems);
                Change change = new StoreEditor(store, settings, demarche).remove(ids, problems);
                if (!quiet) {
                    Summary.of(folder.toString(), change, problems).forEach(err::println);
                }
            }
        }
        return ExitCode.DONE;
    }
}
