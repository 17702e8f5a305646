package org.demarche.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.model.Document;
import org.demarche.model.Reporter;
import org.demarche.pipeline.Demarche;
import org.demarche.pipeline.Edition;
import org.demarche.store.Settings;
import org.demarche.store.Store;
import org.demarche.store.StoreEditor;

/**
 * Prints what it costs to add a report to stores of several sizes and to take it out, for docs/performance.md: once as the command
 * does it, from the start of a Java machine and without the optimising compiler, and once as a program does it that has done so
 * before. The report is read with all models; the stores are made of {@link GeneratedReadings}.
 *
 * <p>Arguments: the file of the readings, a folder for the stores, then numbers of reports, such as 100 1000 10000. A store that
 * is there already is not made again.
 */
public final class StoreBenchmark {
    /** So many are added and taken out one by one, the last of them is measured. */
    private static final int WARM_UP = 8;

    private static final String COMMAND = "command";
    private static final String WARM = "warm";

    private static final Settings SETTINGS = Settings.of(Demarche.DEFAULT_BASE.value(), false, Edition.current());

    private StoreBenchmark() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args[0].equals(COMMAND)) {
            out.print(command(Path.of(args[1]), Integer.parseInt(args[2])));
            return;
        }
        if (args[0].equals(WARM)) {
            out.println(warm(Path.of(args[1]), Integer.parseInt(args[2])));
            return;
        }
        Path file = Path.of(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        out.println(
                "| reports in the store | command, s | its processor time, s | warm, s | processor, s | to remove, processor, s | size, MB |");
        out.println("|--:|--:|--:|--:|--:|--:|--:|");
        for (String size : List.of(args).subList(2, args.length)) {
            Path store = folder.resolve("store-" + size);
            if (!Files.exists(store)) {
                fill(store, file, Integer.parseInt(size));
            }
            // As src/release/demarche starts it.
            run(COMMAND, store, size, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:MetaspaceSize=96m");
            run(WARM, store, size);
        }
    }

    /** Runs this program in a Java machine of its own. */
    private static void run(String mode, Path store, String size, String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                StoreBenchmark.class.getName(),
                mode,
                store.toString(),
                size));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static void fill(Path store, Path file, int size) throws IOException {
        Demarche real = Demarche.builder().build(Reporter.SILENT);
        Demarche copying = GeneratedReadings.of(file, size, real).demarche();
        add(store, copying, () -> GeneratedReadings.reports(size).iterator());
        // The first change by the real one writes what the other does not know: the names of states elsewhere.
        Document other = another(size, 0);
        add(store, real, List.of(other));
        remove(store, real, other);
    }

    private static String command(Path store, int size) {
        Demarche demarche = Demarche.builder().build(Reporter.SILENT);
        Document other = another(size, 1);
        add(store, demarche, List.of(other));
        long end = System.currentTimeMillis();
        Moment done = Moment.now();
        remove(store, demarche, other);
        return String.format(
                Locale.ROOT,
                "| %,d | %.1f | %.1f ",
                size,
                (end - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1e3,
                done.processor() / 1e9);
    }

    private static String warm(Path store, int size) {
        Demarche demarche = Demarche.builder().build(Reporter.SILENT);
        Moment begin = Moment.now();
        Moment added = begin;
        Moment removed = begin;
        for (int i = 1; i <= WARM_UP; i++) {
            Document other = another(size, i);
            begin = Moment.now();
            add(store, demarche, List.of(other));
            added = Moment.now();
            remove(store, demarche, other);
            removed = Moment.now();
        }
        return String.format(
                Locale.ROOT,
                "| %.2f | %.2f | %.2f | %d |",
                begin.secondsTo(added),
                begin.processorTo(added) / 1e3,
                added.processorTo(removed) / 1e3,
                size(store) >> 20);
    }

    /** A report that is not among the first ones. */
    private static Document another(int size, int number) {
        return GeneratedReadings.generator(GeneratedReadings.SEED).report(size + number);
    }

    private static void add(Path folder, Demarche demarche, Iterable<Document> documents) {
        try (Store store = Store.openOrNew(folder)) {
            new StoreEditor(store, SETTINGS, demarche).add(documents, false, Reporter.SILENT);
        }
    }

    private static void remove(Path folder, Demarche demarche, Document document) {
        try (Store store = Store.open(folder)) {
            new StoreEditor(store, SETTINGS, demarche).remove(List.of(document.id()), Reporter.SILENT);
        }
    }

    private static long size(Path folder) {
        try (Store store = Store.open(folder)) {
            return store.size();
        }
    }
}
