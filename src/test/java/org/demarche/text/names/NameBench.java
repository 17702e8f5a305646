package org.demarche.text.names;

import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.text.RuleTokenizer;
import org.demarche.text.Word;

/**
 * Measures how fast the shipped model loads and, with all layers on top, finds names: {@code NameBench FILE…} with sentences as
 * {@link NameCorpus} reads them. Counts the time that the thread worked, which does not depend on what else the machine does.
 */
public final class NameBench {
    private static final int PASSES = 12;
    private static final double NANOS = 1e9;

    private NameBench() {}

    public static void main(String[] args) throws IOException {
        long wall = System.nanoTime();
        long cpu = cpuTime();
        LayeredNameFinder finder = new LayeredNameFinder();
        System.out.printf(
                "loaded in %.2f s, of which the thread worked %.2f s%n",
                (System.nanoTime() - wall) / NANOS, (cpuTime() - cpu) / NANOS);
        List<List<List<String>>> documents = new ArrayList<>();
        for (String file : args) {
            documents.addAll(documents(Path.of(file)));
        }
        long tokens =
                documents.stream().flatMap(List::stream).mapToLong(List::size).sum();
        double[] speeds = new double[PASSES];
        for (int pass = 0; pass < PASSES; pass++) {
            long start = cpuTime();
            documents.forEach(finder::find);
            speeds[pass] = tokens * NANOS / (cpuTime() - start);
        }
        System.out.printf("first pass over %d tokens: %.0f tokens/s of one core%n", tokens, speeds[0]);
        double[] warm = Arrays.copyOfRange(speeds, PASSES / 2, PASSES);
        Arrays.sort(warm);
        System.out.printf("median when warm: %.0f tokens/s of one core%n", warm[warm.length / 2]);
    }

    private static List<List<List<String>>> documents(Path file) throws IOException {
        List<List<List<String>>> documents = new ArrayList<>();
        RuleTokenizer tokenizer = new RuleTokenizer();
        try (Reader reader = Files.newBufferedReader(file)) {
            for (AnnotatedText sentence : NameCorpus.read(reader, file.toString())) {
                if (sentence.beginsDocument()) {
                    documents.add(new ArrayList<>());
                }
                documents
                        .get(documents.size() - 1)
                        .add(tokenizer.tokenize(sentence.text()).stream()
                                .map(Word::form)
                                .toList());
            }
        }
        return documents;
    }

    /** Nanoseconds that this thread has worked. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
