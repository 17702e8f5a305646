package org.demarche.event;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.evaluate.EventKind;
import org.demarche.evaluate.GoldDocument;
import org.demarche.knowledge.LexiconReader;
import org.demarche.model.Reporter;
import org.demarche.model.Span;

/**
 * Makes the weights of {@link ChainModel} from annotated reports, and tells what they are worth on reports that they were not made
 * from.
 *
 * <p>Each place that tells of a truce is a choice between the truces told of before it and a new one. Right is the one of the
 * annotation whose passages the place shares; a place of none may be told of any but a new one, and counts for less. The report
 * is read twice: once with right choices before, once with those of the weights of the round before, so that they learn to go on
 * after a wrong one. A report with many places counts for less than so many reports.
 *
 * <p>Arguments: folders with {@code docs} and {@code gold}, then the file to write. Printed is how many truces of the annotation
 * are found and how many are told, the reports divided into twelve parts of which each is read with weights made from the others.
 */
final class ChainTrainer {
    private static final int PARTS = 12;
    private static final int ROUNDS = 3;
    private static final double DRAW = 1;
    private static final double LONG_REPORT = 3;
    private static final double UNANNOTATED = 0.75;

    private static final ChainModel UNTAUGHT = new ChainModel(new Weights<>(Map.<ChainFeature, Double>of()));

    private ChainTrainer() {}

    /** A report: the passages of each of its truces, and the places that are read. */
    private record Report(List<List<Span>> gold, List<TruceTelling> tellings, ChainEvidence evidence) {
        static Report of(GoldDocument gold, EventStage.Truces truces) {
            List<List<Span>> passages = gold.events(EventKind.CEASEFIRE).stream()
                    .map(gold::passages)
                    .toList();
            return new Report(passages, truces.tellings(), truces.extractor().evidence());
        }

        /** The truces of the annotation that a place tells of. */
        Set<Integer> truces(TruceTelling telling) {
            return Set.copyOf(IntStream.range(0, gold.size())
                    .filter(g -> gold.get(g).stream().anyMatch(telling.evidence()::overlaps))
                    .boxed()
                    .toList());
        }

        /** The truce of the annotation that most places of a chain tell of. */
        Optional<Integer> truce(List<TruceTelling> chain) {
            Map<Integer, Integer> counts = new TreeMap<>();
            chain.forEach(t -> truces(t).forEach(g -> counts.merge(g, 1, Integer::sum)));
            return counts.entrySet().stream()
                    .max(Map.Entry.<Integer, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey((a, b) -> b - a)))
                    .map(Map.Entry::getKey);
        }
    }

    /** Writes down each choice, and goes on with a right one or with that of a model. */
    private static final class Lesson implements TruceChains.Choice {
        private final Report report;
        private final ChainModel model;
        private final boolean led;
        private final List<Regression.Choice<ChainFeature>> choices = new ArrayList<>();

        Lesson(Report report, ChainModel model, boolean led) {
            this.report = report;
            this.model = model;
            this.led = led;
        }

        @Override
        public int among(TruceTelling telling, List<TruceChain> chains, List<Map<ChainFeature, Double>> evidence) {
            Set<Integer> truces = report.truces(telling);
            List<Boolean> right = new ArrayList<>();
            chains.forEach(c -> right.add(truces.isEmpty()
                    || report.truce(c.tellings()).filter(truces::contains).isPresent()));
            if (evidence.size() > chains.size()) {
                right.add(!right.contains(true));
            }
            if (right.contains(true) && right.contains(false))
                choices.add(new Regression.Choice<>(evidence, right, truces.isEmpty() ? UNANNOTATED : 1));
            if (!led || !right.contains(true)) {
                return model.among(telling, chains, evidence);
            }
            List<Integer> rights =
                    IntStream.range(0, right.size()).filter(right::get).boxed().toList();
            return rights.get(model.among(
                    telling, chains, rights.stream().map(evidence::get).toList()));
        }

        List<Regression.Choice<ChainFeature>> choices() {
            TruceChains.of(report.tellings(), report.evidence(), this);
            double weight = LONG_REPORT / Math.sqrt(Math.max(1, choices.size())) / 2;
            return choices.stream()
                    .map(c -> new Regression.Choice<>(c.options(), c.right(), c.weight() * weight))
                    .toList();
        }
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> folders =
                Stream.of(args).limit(args.length - 1).map(Path::of).toList();
        List<Report> reports = reports(folders);
        int[] counts = new int[3];
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            ChainModel model = model(IntStream.range(0, reports.size())
                    .filter(i -> i % PARTS != held)
                    .mapToObj(reports::get)
                    .toList());
            IntStream.range(0, reports.size())
                    .filter(i -> i % PARTS == held)
                    .forEach(i -> count(reports.get(i), model, counts));
        }
        out.printf(Locale.ROOT, "found %d, told %d, annotated %d%n", counts[0], counts[1], counts[2]);
        Regression.write(
                "# feature, weight; made by ChainTrainer",
                ChainFeature.values(),
                List.of(model(reports).weights()),
                Path.of(args[args.length - 1]));
    }

    private static List<Report> reports(List<Path> folders) {
        EventStage events = new EventStage(
                LexiconReader.read(List.of(), Reporter.SILENT), Calibration.none(), SideModel.shipped(), UNTAUGHT);
        List<Report> result = new ArrayList<>();
        AnnotatedReports.in(folders).forEach((gold, document) -> result.add(Report.of(gold, events.truces(document))));
        return result;
    }

    private static ChainModel model(List<Report> reports) {
        ChainModel model = UNTAUGHT;
        for (int round = 0; round < ROUNDS; round++) {
            List<Regression.Choice<ChainFeature>> choices = new ArrayList<>();
            for (Report report : reports) {
                choices.addAll(new Lesson(report, model, true).choices());
                choices.addAll(new Lesson(report, model, round == 0).choices());
            }
            model = new ChainModel(Regression.weights(choices, List.of(ChainFeature.values()), f -> DRAW));
        }
        return model;
    }

    private static void count(Report report, ChainModel model, int[] counts) {
        List<List<TruceTelling>> chains = TruceChains.of(report.tellings(), report.evidence(), model);
        counts[0] += (int) chains.stream()
                .flatMap(c -> report.truce(c).stream())
                .distinct()
                .count();
        counts[1] += chains.size();
        counts[2] += report.gold().size();
    }
}
