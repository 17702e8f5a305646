package org.demarche.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.cli.Main;

/**
 * Démarche beside Stanford CoreNLP, which finds names and the speakers of quotations, on the same documents and in the same
 * run; prints a table for docs/performance.md. The profile {@code peer} brings CoreNLP, which is under the GPL and no part of what
 * is shipped. It needs Linux, which tells how much memory a process had at most.
 *
 * <p>Arguments: the largest heap of CoreNLP, such as 6g, then folders of texts. Each program is run on the first document
 * alone and on all: the difference is what the other documents took once it had started. Processor time tells it where other
 * programs run too.
 */
public final class PeerBenchmark {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    /** What one process took. */
    private record Cost(double seconds, double processorSeconds, long peakMegabytes) {}

    private PeerBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> documents = new ArrayList<>();
        for (String folder : List.of(args).subList(1, args.length)) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(documents::add);
            }
        }
        Path work = Files.createTempDirectory("peer");
        out.printf(Locale.ROOT, "%d documents%n%n", documents.size());
        out.println(
                "| | first document, s | all, s | processor time of the first, s | of all, s | of each after the first, s | peak memory, MB |");
        out.println("|---|--:|--:|--:|--:|--:|--:|");
        row(out, "Démarche", documents, work, PeerBenchmark::demarche);
        row(out, "CoreNLP", documents, work, (files, folder) -> coreNlp(args[0], files, folder));
    }

    private static void row(
            PrintStream out,
            String name,
            List<Path> documents,
            Path work,
            BiFunction<List<Path>, Path, List<String>> command)
            throws IOException, InterruptedException {
        Cost first = run(command.apply(documents.subList(0, 1), work));
        Cost all = run(command.apply(documents, work));
        out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f | %.2f | %,d |%n",
                name,
                first.seconds(),
                all.seconds(),
                first.processorSeconds(),
                all.processorSeconds(),
                (all.processorSeconds() - first.processorSeconds()) / (documents.size() - 1),
                all.peakMegabytes());
    }

    private static List<String> demarche(List<Path> documents, Path work) {
        List<String> command = java("-Xmx1g");
        command.addAll(List.of(Main.class.getName(), "build", "--quiet", "-o"));
        command.add(work.resolve("graph.ttl").toString());
        documents.forEach(file -> command.add(file.toString()));
        return command;
    }

    private static List<String> coreNlp(String heap, List<Path> documents, Path work) {
        Path list = work.resolve("files.txt");
        try {
            Files.write(list, documents.stream().map(Path::toString).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> command = java("-Xmx" + heap);
        command.addAll(List.of(
                "edu.stanford.nlp.pipeline.StanfordCoreNLP",
                "-annotators",
                "tokenize,pos,lemma,ner,depparse,coref,quote",
                "-threads",
                Integer.toString(Runtime.getRuntime().availableProcessors()),
                "-outputFormat",
                "json",
                "-outputDirectory",
                work.toString(),
                "-fileList",
                list.toString()));
        return command;
    }

    private static List<String> java(String heap) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-cp",
                System.getProperty("java.class.path")));
    }

    private static Cost run(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("peer", ".log");
        long from = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long peak = 0;
        Duration processor = Duration.ZERO;
        while (!process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(status));
            processor = process.info().totalCpuDuration().orElse(processor);
        }
        double seconds = (System.nanoTime() - from) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ":\n" + Files.readString(said));
        }
        Files.delete(said);
        return new Cost(seconds, processor.toMillis() / 1e3, peak);
    }

    /** Megabytes; 0 where the process has ended. */
    private static long peak(Path status) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(status));
            return peak.find() ? Long.parseLong(peak.group(1)) / 1024 : 0;
        } catch (IOException ended) {
            return 0;
        }
    }
}
