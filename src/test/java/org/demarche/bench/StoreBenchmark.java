package org.demarche.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.demarche.knowledge.GazetteerReader;
import org.demarche.model.Document;
import org.demarche.model.Reporter;
import org.demarche.pipeline.Demarche;
import org.demarche.store.Settings;
import org.demarche.store.Store;
import org.demarche.store.StoreEditor;

/**
 * Adds generated reports one by one to stores of several sizes, and prints what the last of them cost, for docs/performance.md: in
 * processor time of the thread, and as a multiple of what it cost in the first store.
 *
 * <p>Arguments: a folder for the stores, then numbers of reports, such as 100 1000 10000. A store that is there already is not
 * made again.
 */
public final class StoreBenchmark {
    private static final long SEED = 20_260;
    private static final int WORDS = 400;
    /** So many are added one by one; the first ones warm up. */
    private static final int ADDED = 5;

    private StoreBenchmark() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createDirectories(Path.of(args[0]));
        Demarche demarche = Demarche.builder().build(Reporter.SILENT);
        ReportGenerator generator = new ReportGenerator(SEED, WORDS, GazetteerReader.read(List.of(), Reporter.SILENT));
        out.println("| reports in the store | add one, s | times the first | size, MB |");
        out.println("|--:|--:|--:|--:|");
        double first = 0;
        for (String size : List.of(args).subList(1, args.length)) {
            int number = Integer.parseInt(size);
            Path store = folder.resolve("store-" + number);
            if (!Files.exists(store)) {
                add(store, demarche, () -> generator.reports(number).iterator());
            }
            double seconds = 0;
            for (int next = number; next < number + ADDED; next++) {
                List<Document> one = generator.reports(next + 1).skip(next).toList();
                long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                add(store, demarche, one);
                long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                seconds = (after - before) / (double) TimeUnit.SECONDS.toNanos(1);
                remove(store, demarche, one);
            }
            first = first == 0 ? seconds : first;
            out.println(String.format(
                    Locale.ROOT, "| %,d | %.2f | %.1f | %d |", number, seconds, seconds / first, size(store) >> 20));
        }
    }

    private static Settings settings() {
        return Settings.of(Demarche.DEFAULT_BASE.value(), false, "benchmark");
    }

    private static void add(Path folder, Demarche demarche, Iterable<Document> documents) {
        try (Store store = Store.openOrNew(folder)) {
            new StoreEditor(store, settings(), demarche).add(documents, false, Reporter.SILENT);
        }
    }

    private static void remove(Path folder, Demarche demarche, List<Document> documents) {
        try (Store store = Store.open(folder)) {
            new StoreEditor(store, settings(), demarche)
                    .remove(documents.stream().map(Document::id).toList(), Reporter.SILENT);
        }
    }

    private static long size(Path folder) {
        try (Store store = Store.open(folder)) {
            return store.size();
        }
    }
}
