package org.demarche.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.demarche.evaluate.Evaluation;
import org.demarche.evaluate.GoldDocument;
import org.demarche.evaluate.GoldReader;
import org.demarche.evaluate.Judgement;
import org.demarche.evaluate.ToldGraph;
import org.demarche.knowledge.GazetteerReader;
import org.demarche.knowledge.LexiconReader;
import org.demarche.knowledge.MetonymsReader;
import org.demarche.knowledge.TitlesReader;
import org.demarche.mention.MentionStage;
import org.demarche.mention.time.NewsTimeFinder;
import org.demarche.model.Document;
import org.demarche.model.Reporter;
import org.demarche.pipeline.Demarche;
import org.demarche.rdf.DatasetStage;
import org.demarche.resolve.ResolveStage;
import org.demarche.resolve.TestimonyStage;
import org.demarche.text.TextStage;

/**
 * Makes the table of {@link Calibration} from annotated reports: for each type of event and mark, the share that is right, made
 * to rise with the mark (pool adjacent violators) and drawn towards the share of the type where there are few.
 *
 * <p>Arguments: folders with {@code docs} and {@code gold}, then the file to write.
 */
final class CalibrationTrainer {
    private static final double PRIOR = 4;

    private CalibrationTrainer() {}

    /** Events of one mark, or of several that were pooled. */
    private static final class Bin {
        private final double mark;
        private int right;
        private int all;

        private Bin(double mark) {
            this.mark = mark;
        }

        private double share(double expected) {
            return (right + PRIOR * expected) / (all + PRIOR);
        }
    }

    public static void main(String[] args) throws IOException {
        Map<String, SortedMap<Double, Bin>> bins = new TreeMap<>();
        for (int i = 0; i < args.length - 1; i++) {
            judge(Path.of(args[i])).forEach(j -> {
                Bin bin =
                        bins.computeIfAbsent(j.type(), k -> new TreeMap<>()).computeIfAbsent(j.confidence(), Bin::new);
                bin.all++;
                bin.right += j.right() ? 1 : 0;
            });
        }
        StringBuilder table =
                new StringBuilder("# type, lowest mark, share that is right, right, of; made by CalibrationTrainer\n");
        bins.forEach((type, marks) -> rows(type, List.copyOf(marks.values()), table));
        Files.writeString(Path.of(args[args.length - 1]), table);
    }

    private static List<Judgement> judge(Path folder) {
        List<GoldDocument> gold = new GoldReader(folder.resolve("docs"), note -> {}).read(folder.resolve("gold"));
        List<Document> documents = gold.stream().map(GoldDocument::document).toList();
        Dataset dataset = new Demarche(
                        new TextStage()
                                .then(new MentionStage(
                                        GazetteerReader.read(List.of(), Reporter.SILENT),
                                        TitlesReader.read(Reporter.SILENT),
                                        MetonymsReader.read(Reporter.SILENT),
                                        new NewsTimeFinder()))
                                .then(new EventStage(
                                        LexiconReader.read(List.of(), Reporter.SILENT),
                                        Calibration.none(),
                                        SideModel.shipped(),
                                        ChainModel.shipped()))
                                .then(new TestimonyStage()),
                        new ResolveStage(Demarche.DEFAULT_BASE.value()),
                        new DatasetStage(false),
                        1,
                        failure -> {})
                .graphOf(documents, Reporter.SILENT);
        return Evaluation.judge(gold, new ToldGraph(dataset));
    }

    private static void rows(String type, List<Bin> marks, StringBuilder table) {
        int right = marks.stream().mapToInt(b -> b.right).sum();
        int all = marks.stream().mapToInt(b -> b.all).sum();
        double expected = (double) right / all;
        List<Bin> pooled = new ArrayList<>();
        for (Bin mark : marks) {
            pooled.add(mark);
            while (pooled.size() > 1) {
                Bin upper = pooled.get(pooled.size() - 1);
                Bin lower = pooled.get(pooled.size() - 2);
                if (upper.share(expected) > lower.share(expected)) {
                    break;
                }
                lower.right += upper.right;
                lower.all += upper.all;
                pooled.remove(upper);
            }
        }
        for (Bin bin : pooled) {
            table.append(String.format(
                    Locale.ROOT, "%s\t%.2f\t%.2f\t%d\t%d\n", type, bin.mark, bin.share(expected), bin.right, bin.all));
        }
    }
}
