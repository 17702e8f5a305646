package org.demarche.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.demarche.event.EventStage;
import org.demarche.knowledge.Gazetteer;
import org.demarche.knowledge.GazetteerReader;
import org.demarche.knowledge.LexiconReader;
import org.demarche.knowledge.MetonymsReader;
import org.demarche.knowledge.TitlesReader;
import org.demarche.mention.MentionStage;
import org.demarche.mention.time.NewsTimeFinder;
import org.demarche.model.AnnotatedDocument;
import org.demarche.model.Document;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.MentionedDocument;
import org.demarche.model.Reporter;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.Testimony;
import org.demarche.pipeline.Demarche;
import org.demarche.rdf.DatasetStage;
import org.demarche.rdf.DescribedGraph;
import org.demarche.rdf.GraphFormat;
import org.demarche.rdf.GraphWriter;
import org.demarche.rdf.ShapeValidator;
import org.demarche.read.DocumentReader;
import org.demarche.resolve.ResolveStage;
import org.demarche.resolve.TestimonyStage;
import org.demarche.text.TextStage;

/**
 * Prints the processor time that each stage takes for 400 words of given reports, round after round, so that it is seen when the
 * compilers are done. Processor time says something on a busy machine too.
 *
 * <p>Arguments: the number of rounds, then files or folders. To have the whole comparison with the shapes counted, run it with
 * {@code -Djava.util.concurrent.ForkJoinPool.common.parallelism=0}.
 */
public final class StageBenchmark {
    private static final double WORDS = 400;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Gazetteer gazetteer = GazetteerReader.read(List.of(), Reporter.SILENT);
    private final TextStage text = new TextStage();
    private final MentionStage mention = new MentionStage(
            gazetteer, TitlesReader.read(Reporter.SILENT), MetonymsReader.read(Reporter.SILENT), new NewsTimeFinder());
    private final EventStage event = new EventStage(LexiconReader.read(List.of(), Reporter.SILENT));
    private final TestimonyStage testimony = new TestimonyStage();
    private final ResolveStage resolve = new ResolveStage(Demarche.DEFAULT_BASE.value());
    private final Map<Step, Long> times = new EnumMap<>(Step.class);

    private enum Step {
        TEXT,
        MENTION,
        EVENT,
        TESTIMONY,
        RESOLVE,
        WRITE,
        CHECK
    }

    private StageBenchmark() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Document> documents = new ArrayList<>();
        new DocumentReader(Reporter.SILENT, System.in)
                .find(List.of(args).subList(1, args.length))
                .forEach(documents::add);
        double words = documents.stream()
                .mapToInt(document -> document.text().split("\\s+", -1).length)
                .sum();
        StageBenchmark benchmark = new StageBenchmark();
        for (int round = Integer.parseInt(args[0]); round > 0; round--) {
            benchmark.round(documents);
            StringBuilder row = new StringBuilder();
            benchmark.times.forEach((step, nanoseconds) -> row.append(String.format(
                    Locale.ROOT,
                    "%s %.2f  ",
                    step.name().toLowerCase(Locale.ROOT),
                    nanoseconds / 1e6 * WORDS / words)));
            out.println(row.append("ms for 400 words"));
        }
    }

    private void round(List<Document> documents) throws IOException {
        times.clear();
        List<Testimony> read = documents.stream().map(this::read).toList();
        ResolvedGraph resolved = timed(Step.RESOLVE, () -> resolve.apply(read, Reporter.SILENT));
        DescribedGraph graph = new DatasetStage(false).describe(resolved);
        Path file = Files.createTempFile("demarche", ".nq");
        timed(Step.WRITE, () -> {
            new GraphWriter().write(graph, GraphFormat.NQ, file);
            return file;
        });
        Files.delete(file);
        timed(Step.CHECK, () -> ShapeValidator.ofGraphs().validate(graph));
    }

    private Testimony read(Document document) {
        AnnotatedDocument annotated = timed(Step.TEXT, () -> text.apply(document, Reporter.SILENT));
        MentionedDocument mentioned = timed(Step.MENTION, () -> mention.apply(annotated, Reporter.SILENT));
        ExtractedDocument extracted = timed(Step.EVENT, () -> event.apply(mentioned, Reporter.SILENT));
        return timed(Step.TESTIMONY, () -> testimony.apply(extracted, Reporter.SILENT));
    }

    private <T> T timed(Step step, Supplier<T> work) {
        long begin = THREADS.getCurrentThreadCpuTime();
        T result = work.get();
        times.merge(step, THREADS.getCurrentThreadCpuTime() - begin, Long::sum);
        return result;
    }
}
