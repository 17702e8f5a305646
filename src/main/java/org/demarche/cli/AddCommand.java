package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.pipeline.Demarche;
import org.demarche.pipeline.Edition;
import org.demarche.read.DocumentReader;
import org.demarche.store.Settings;
import org.demarche.store.Store;
import org.demarche.store.StoreEditor;
import org.demarche.store.StoreEditor.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reports into a store. */
@Command(
        name = "add",
        description = "Adds reports to a store, which is made if it is not there.",
        footer = {
            "",
            "A report that the store has already changes nothing. All reports of one run are",
            "added together or, if the run ends early, none of them. The graph is the same in",
            "whatever order and number of runs they come.",
            "",
            "A store remembers its --base, --with-text, --lexicon and --gazetteer; a file given",
            "later is added, or takes the place of the one with its name.",
            "",
            "Examples:",
            "  demarche add archive news/                    all reports of a folder",
            "  demarche add archive today.xml --replace      newer texts for older ones",
            "  demarche query archive queries/calls.rq",
            "  demarche export archive -o graph.ttl"
        })
final class AddCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "STORE", description = "The folder of the store.")
    private Path folder;

    @Parameters(index = "1..*", paramLabel = "INPUT", arity = "1..*", description = ReadingOptions.INPUT)
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private ReadingOptions reading;

    @Option(
            names = "--replace",
            description =
                    "Let a report take the place of the one that has its id, if text or date differ. Without it such"
                            + " a report is left out.")
    private boolean replace;

    @Override
    public Integer call() {
        Streams streams = main.streams();
        Problems problems = reading.problems(streams);
        DocumentReader.Documents documents = reading.find(inputs, streams, problems);
        try (Store store = Store.openOrNew(folder)) {
            Settings settings = settings(store);
            try (OwnKnowledge own = OwnKnowledge.of(settings)) {
                Demarche demarche = main.demarche(
                        reading.settings(own.lexicons(), own.gazetteers(), settings.base(), settings.withText()),
                        documents.bytes(),
                        problems);
                Change change = reading.counting(
                        streams, documents, problems, counted -> new StoreEditor(store, settings, demarche)
                                .add(counted, replace, problems));
                if (change.documents() == 0) {
                    throw reading.noDocument(inputs);
                }
                if (!reading.quiet()) {
                    PrintWriter err = spec.commandLine().getErr();
                    Summary.of(folder.toString(), change, problems).forEach(err::println);
                }
            }
        }
        return ExitCode.DONE;
    }

    private Settings settings(Store store) {
        Settings before = store.settings()
                .orElseGet(() -> Settings.of(
                        reading.base(Demarche.DEFAULT_BASE.value()), reading.withText(), Edition.current()));
        if (!before.base().equals(reading.base(before.base()))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the names in " + folder + " begin with " + before.base()
                            + "; make another store for another --base");
        }
        return new Settings(
                        before.base(),
                        before.withText() || reading.withText(),
                        before.lexicons(),
                        before.gazetteers(),
                        Edition.current())
                .with(OwnKnowledge.read(reading.lexicons()), OwnKnowledge.read(reading.gazetteers()));
    }
}
