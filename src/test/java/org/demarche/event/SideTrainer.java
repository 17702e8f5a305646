package org.demarche.event;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.evaluate.EventKind;
import org.demarche.evaluate.GoldDocument;
import org.demarche.evaluate.GoldEntity;
import org.demarche.evaluate.GoldEvent;
import org.demarche.knowledge.LexiconReader;
import org.demarche.model.Block;
import org.demarche.model.DocumentEntity;
import org.demarche.model.MentionedDocument;
import org.demarche.model.Reporter;
import org.demarche.vocab.Dip;

/**
 * Makes the weights of {@link SideModel} from annotated reports, and tells what they are worth on reports that they were not
 * made from.
 *
 * <p>Each truce of the annotation is a question: who of all that the report names is a side, where its first passage stands; and,
 * for each right answer, who else. Answers are weighed by logistic {@link Regression}, a report
 * with many truces counting for less than so many reports.
 *
 * <p>Arguments: folders with {@code docs} and {@code gold}, then the file to write. Printed is how many questions are answered
 * right, wrong and not, the reports divided into twelve parts of which each is asked of weights made from the others.
 */
final class SideTrainer {
    private static final int PARTS = 12;
    private static final double DRAW = 3;
    private static final SideModel NOBODY = nobody();

    private SideTrainer() {}

    /** Weights by which none is a side. */
    private static SideModel nobody() {
        Weights<SideFeature> weights = new Weights<>(Map.of(SideFeature.BIAS, -10.0));
        return new SideModel(weights, weights);
    }

    /** One who may be a side. */
    private record Answer(boolean right, Map<SideFeature, Double> features, double weight) {}

    /** A truce of a report: who may be a side, and who may be the other of each. */
    private record Question(List<Answer> sides, List<List<Answer>> enemies) {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> folders =
                Stream.of(args).limit(args.length - 1).map(Path::of).toList();
        Map<GoldDocument, MentionedDocument> reports = AnnotatedReports.in(folders);
        // Who makes a truce is better known when it is known who fights; so the weights of the first round read for the
        // second.
        SideModel first = model(questions(asked(reports, NOBODY), i -> true));
        List<List<Question>> asked = asked(reports, first);
        int[] counts = new int[3];
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            SideModel model = model(questions(asked, i -> i % PARTS != held));
            questions(asked, i -> i % PARTS == held).forEach(q -> counts[outcome(q, model)]++);
        }
        out.printf(Locale.ROOT, "right %d, wrong %d, unanswered %d%n", counts[0], counts[1], counts[2]);
        SideModel model = model(questions(asked, i -> true));
        Regression.write(
                "# feature, weight for a side, weight for its enemy; made by SideTrainer",
                SideFeature.values(),
                List.of(model.side(), model.enemy()),
                Path.of(args[args.length - 1]));
    }

    private static List<List<Question>> asked(Map<GoldDocument, MentionedDocument> reports, SideModel model) {
        EventStage events = new EventStage(
                LexiconReader.read(List.of(), Reporter.SILENT), Calibration.none(), model, ChainModel.shipped());
        List<List<Question>> result = new ArrayList<>();
        reports.forEach((gold, document) ->
                result.add(questions(gold, events.truces(document).war())));
        return result;
    }

    private static List<Question> questions(List<List<Question>> reports, Predicate<Integer> wanted) {
        return Stream.iterate(0, i -> i < reports.size(), i -> i + 1)
                .filter(wanted)
                .flatMap(i -> reports.get(i).stream())
                .toList();
    }

    private static List<Question> questions(GoldDocument gold, Belligerents war) {
        List<GoldEvent> truces = gold.events(EventKind.CEASEFIRE).stream()
                .filter(t -> !t.fillers(Dip.PARTY).isEmpty() && gold.start(t) >= 0)
                .toList();
        double weight = 1 / Math.sqrt(Math.max(1, truces.size()));
        return truces.stream().map(t -> question(gold, t, war, weight)).toList();
    }

    private static Question question(GoldDocument gold, GoldEvent truce, Belligerents war, double weight) {
        SideEvidence evidence = war.evidence();
        int block = block(war.reading().document(), gold.start(truce));
        List<GoldEntity> parties = gold.entities().stream()
                .filter(e -> truce.fillers(Dip.PARTY).contains(e.id()))
                .toList();
        Set<Integer> right = Set.copyOf(evidence.candidates().stream()
                .filter(c -> isOneOf(war.reading().entity(c), parties))
                .toList());
        List<Answer> sides = evidence.candidates().stream()
                .map(c -> new Answer(right.contains(c), evidence.of(c, block), weight))
                .toList();
        List<List<Answer>> enemies = evidence.candidates().stream()
                .map(side -> evidence.candidates().stream()
                        .filter(c -> !c.equals(side))
                        .map(c -> new Answer(right.contains(c), evidence.of(c, side, block), weight / 2))
                        .toList())
                .toList();
        return new Question(sides, enemies);
    }

    private static boolean isOneOf(DocumentEntity entity, List<GoldEntity> parties) {
        return parties.stream()
                .anyMatch(p ->
                        p.isNamed(entity.label()) || entity.names().stream().anyMatch(p::isNamed));
    }

    private static int block(MentionedDocument document, int start) {
        List<Block> blocks = document.annotated().blocks();
        int result = 0;
        for (int b = 0; b < blocks.size(); b++) {
            result = blocks.get(b).span().start() <= start ? b : result;
        }
        return result;
    }

    /** 0 if the sides that are told are right, 1 if one is not, 2 if none is told. */
    private static int outcome(Question question, SideModel model) {
        Answer side = best(question.sides(), a -> model.ofSide(a.features()));
        if (side == null || model.ofSide(side.features()) < Belligerents.LIKELY_SIDE) {
            return 2;
        }
        List<Answer> others = question.enemies().get(question.sides().indexOf(side));
        Answer enemy = best(others, a -> model.ofEnemy(a.features()));
        boolean told = enemy != null && Belligerents.isEnemy(model.ofEnemy(enemy.features()), enemy.features());
        return side.right() && (!told || enemy.right()) ? 0 : 1;
    }

    private static Answer best(List<Answer> answers, java.util.function.ToDoubleFunction<Answer> likelihood) {
        return answers.stream().max(Comparator.comparingDouble(likelihood)).orElse(null);
    }

    private static SideModel model(List<Question> questions) {
        List<Answer> sides = questions.stream().flatMap(q -> q.sides().stream()).toList();
        List<Answer> enemies = new ArrayList<>();
        for (Question question : questions) {
            for (int i = 0; i < question.sides().size(); i++) {
                if (question.sides().get(i).right()) {
                    enemies.addAll(question.enemies().get(i));
                }
            }
        }
        return new SideModel(
                weights(
                        sides,
                        Stream.of(SideFeature.values())
                                .filter(f -> !f.isOfTwo())
                                .toList()),
                weights(enemies, List.of(SideFeature.values())));
    }

    private static Weights<SideFeature> weights(List<Answer> answers, List<SideFeature> features) {
        return Regression.weights(
                answers.stream()
                        .map(a -> Regression.Choice.of(a.right(), a.features(), a.weight()))
                        .toList(),
                features,
                f -> f == SideFeature.BIAS ? 0 : DRAW);
    }
}
