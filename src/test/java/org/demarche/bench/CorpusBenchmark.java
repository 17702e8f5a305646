package org.demarche.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.demarche.knowledge.GazetteerReader;
import org.demarche.model.Document;
import org.demarche.model.Reporter;
import org.demarche.model.ResolvedGraph;
import org.demarche.pipeline.Demarche;
import org.demarche.rdf.DescribedGraph;
import org.demarche.rdf.GraphFormat;
import org.demarche.rdf.GraphWriter;
import org.demarche.rdf.ShapeValidator;

/**
 * Builds graphs of more and more generated reports and prints a row for each number, for docs/performance.md: each in a Java
 * machine of its own, so that one run leaves nothing to the next.
 *
 * <p>Arguments: the largest heap, such as 2g, then numbers of reports, such as 100 1000 10000.
 */
public final class CorpusBenchmark {
    private static final long SEED = 20_260;
    private static final int WARM_UP = 200;
    private static final int WORDS = 400;

    private CorpusBenchmark() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args[0].equals("one")) {
            out.println(row(Integer.parseInt(args[1])));
            return;
        }
        out.println(
                "| reports | reading, reports/s | words/s | resolving, s | writing and checking, s | in all, reports/s | processor, ms/report | peak heap, MB | triples |");
        out.println("|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (String number : List.of(args).subList(1, args.length)) {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            new ProcessBuilder(
                            java,
                            "-Xmx" + args[0],
                            "-cp",
                            System.getProperty("java.class.path"),
                            CorpusBenchmark.class.getName(),
                            "one",
                            number)
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }

    private static String row(int number) throws IOException {
        ReportGenerator generator = new ReportGenerator(SEED, WORDS, GazetteerReader.read(List.of(), Reporter.SILENT));
        Demarche demarche = Demarche.builder().build(Reporter.SILENT);
        ReportGenerator others = new ReportGenerator(1, WORDS, GazetteerReader.read(List.of(), Reporter.SILENT));
        demarche.read(() -> others.reports(WARM_UP).iterator(), Reporter.SILENT);
        List<Long> readAt = new ArrayList<>();
        long[] words = new long[1];
        Iterable<Document> reports = () -> generator
                .reports(number)
                .peek(report -> words[0] += report.text().split("\\s+", -1).length)
                .peek(report -> mark(readAt))
                .iterator();
        System.gc();
        resetPeaks();
        long start = System.nanoTime();
        long processor = processor();
        ResolvedGraph graph = demarche.read(reports, Reporter.SILENT);
        long resolved = System.nanoTime();
        DescribedGraph described = demarche.describe(graph);
        Path file = Files.createTempFile("demarche", ".nq");
        CompletableFuture<Void> writing =
                CompletableFuture.runAsync(() -> new GraphWriter().write(described, GraphFormat.NQ, file));
        ShapeValidator.ofGraphs().validate(described);
        writing.join();
        long written = System.nanoTime();
        processor = processor() - processor;
        Files.delete(file);
        double reading = seconds(start, readAt.get(0));
        return String.format(
                java.util.Locale.ROOT,
                "| %,d | %.0f | %,.0f | %.1f | %.1f | %.0f | %.1f | %d | %,d |",
                number,
                number / reading,
                words[0] / reading,
                seconds(readAt.get(0), resolved),
                seconds(resolved, written),
                number / seconds(start, written),
                processor / 1e6 / number,
                peak() >> 20,
                described.triples());
    }

    /** What all threads of the process have taken, compilers and collectors among them, in nanoseconds. */
    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Keeps the last moment only. */
    private static void mark(List<Long> moments) {
        moments.clear();
        moments.add(System.nanoTime());
    }

    private static double seconds(long from, long to) {
        return (to - from) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private static void resetPeaks() {
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return heapPools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
