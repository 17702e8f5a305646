package org.demarche.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A store without what changes left behind. */
@Command(
        name = "compact",
        description = "Makes a store as small as its graph: gives back the room that changes have used up.",
        footer = {
            "",
            "add and remove do this by themselves where more than half of a store is such room.",
            "The store is copied beside itself, for which the disk must have room, and the copy",
            "takes its place when it is whole: a run that ends early changes nothing.",
            "",
            "Examples:",
            "  demarche compact archive"
        })
final class CompactCommand implements Callable<Integer> {
    private static final long MEGA = 1_000_000;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "STORE", description = "The folder of the store.")
    private Path folder;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors only.")
    private boolean quiet;

    @Override
    public Integer call() {
        long before;
        long after;
        try (Store store = Store.open(folder)) {
            before = store.size();
            store.compact();
            after = store.size();
        }
        if (!quiet) {
            spec.commandLine().getErr().printf("%s: %d MB, before %d MB%n", folder, after / MEGA, before / MEGA);
        }
        return ExitCode.DONE;
    }
}
