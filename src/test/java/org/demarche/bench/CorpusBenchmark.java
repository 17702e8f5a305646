package org.demarche.bench;

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
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
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
 *
 * <p>Where {@code copies FILE READ} stand before the numbers, nothing is read: what so many reports tell is taken from the file,
 * which {@link GeneratedReadings} fills, and copies of it stand for more reports. So what comes after reading is measured for
 * numbers that would be read for an hour.
 */
public final class CorpusBenchmark {
    private static final int WARM_UP = 200;
    private static final String COPIES = "copies";

    private CorpusBenchmark() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args[0].equals("one")) {
            int number = Integer.parseInt(args[args.length - 1]);
            out.println(
                    args[1].equals(COPIES)
                            ? rowOfCopies(Path.of(args[2]), Integer.parseInt(args[3]), number)
                            : row(number));
            return;
        }
        out.println(
                "| reports | reading, reports/s | words/s | resolving, s | writing and checking, s | in all, reports/s | processor, ms/report | peak heap, MB | triples |");
        out.println("|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        List<String> mode = args[1].equals(COPIES) ? List.of(args).subList(1, 4) : List.of();
        if (!mode.isEmpty()) {
            GeneratedReadings.of(
                    Path.of(args[2]),
                    Integer.parseInt(args[3]),
                    Demarche.builder().build(Reporter.SILENT));
        }
        for (String number : List.of(args).subList(1 + mode.size(), args.length)) {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            List<String> command = new ArrayList<>(List.of(
                    java,
                    "-Xmx" + args[0],
                    "-cp",
                    System.getProperty("java.class.path"),
                    CorpusBenchmark.class.getName(),
                    "one"));
            command.addAll(mode);
            command.add(number);
            new ProcessBuilder(command).inheritIO().start().waitFor();
        }
    }

    private static String row(int number) throws IOException {
        ReportGenerator generator = GeneratedReadings.generator(GeneratedReadings.SEED);
        Demarche demarche = Demarche.builder().build(Reporter.SILENT);
        ReportGenerator others = GeneratedReadings.generator(1);
        demarche.read(() -> others.reports(WARM_UP).iterator(), Reporter.SILENT);
        return row(number, demarche, generator.reports(number), true);
    }

    private static String rowOfCopies(Path file, int read, int number) throws IOException {
        Demarche demarche = GeneratedReadings.of(file, read, Demarche.builder().build(Reporter.SILENT))
                .demarche();
        return row(number, demarche, GeneratedReadings.reports(number), false);
    }

    /** @param counted whether reading is a part of what is measured */
    private static String row(int number, Demarche demarche, Stream<Document> input, boolean counted)
            throws IOException {
        List<Moment> last = new ArrayList<>();
        long[] words = new long[1];
        Iterable<Document> reports =
                () -> input.peek(report -> words[0] += report.text().split("\\s+", -1).length)
                        .peek(report -> {
                            last.clear();
                            last.add(Moment.now());
                        })
                        .iterator();
        System.gc();
        resetPeaks();
        Moment begin = Moment.now();
        ResolvedGraph graph = demarche.read(reports, Reporter.SILENT);
        Moment resolved = Moment.now();
        DescribedGraph described = demarche.describe(graph);
        Path file = Files.createTempFile("demarche", ".nq");
        CompletableFuture<Void> writing =
                CompletableFuture.runAsync(() -> new GraphWriter().write(described, GraphFormat.NQ, file));
        ShapeValidator.ofGraphs().validate(described);
        writing.join();
        Moment written = Moment.now();
        Files.delete(file);
        Moment read = last.get(0);
        double reading = begin.secondsTo(read);
        Moment start = counted ? begin : read;
        return String.format(
                Locale.ROOT,
                "| %,d%s | %.1f | %.1f | %.0f | %.1f | %d | %,d |",
                number,
                counted
                        ? String.format(Locale.ROOT, " | %.0f | %,.0f", number / reading, words[0] / reading)
                        : " (copies) | |",
                read.secondsTo(resolved),
                resolved.secondsTo(written),
                number / start.secondsTo(written),
                start.processorTo(written) / number,
                peak() >> 20,
                described.triples());
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
