package org.demarche.mention;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.knowledge.GazetteerReader;
import org.demarche.knowledge.MetonymsReader;
import org.demarche.knowledge.TitlesReader;
import org.demarche.model.Document;
import org.demarche.model.EntityMention;
import org.demarche.model.MentionedDocument;
import org.demarche.model.Reporter;
import org.demarche.text.TextStage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures entities against marked-up documents: {@code -Devaluation.docs=DIR -Devaluation.gold=DIR}. It prints figures,
 * and with {@code -Devaluation.show=true} every mention; it does not pass or fail.
 */
@Tag("models")
class EntityEvaluation {
    @Test
    @EnabledIfSystemProperty(named = "evaluation.docs", matches = ".+")
    void measure() throws IOException {
        run(
                Path.of(System.getProperty("evaluation.docs")),
                Path.of(System.getProperty("evaluation.gold")),
                Boolean.getBoolean("evaluation.show"),
                new PrintStream(
                        new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    static void run(Path docs, Path gold, boolean show, PrintStream out) throws IOException {
        TextStage text = new TextStage();
        MentionStage mentions = new MentionStage(
                GazetteerReader.read(List.of(), Reporter.SILENT),
                TitlesReader.read(Reporter.SILENT),
                MetonymsReader.read(Reporter.SILENT),
                document -> List.of());
        EntityScore score = new EntityScore();
        List<Path> files;
        try (Stream<Path> found = Files.list(gold)) {
            files = found.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".json", ".txt");
            Document document = Document.of(name, Files.readString(docs.resolve(name)), Optional.empty());
            MentionedDocument result =
                    mentions.apply(Parsed.of(text.apply(document, Reporter.SILENT)), Reporter.SILENT);
            score.add(result, file);
            if (show) {
                show(result, out);
            }
        }
        score.misses().forEach(out::println);
        out.print(score);
    }

    private static void show(MentionedDocument document, PrintStream out) {
        out.println("=== " + document.document().id());
        document.entities().forEach(entity -> out.println("  " + entity));
        for (EntityMention mention : document.mentions()) {
            String words = document.annotated()
                    .sentences()
                    .get(mention.sentence())
                    .span()
                    .of(document.text());
            out.println("  " + mention.form() + " '" + mention.span().of(document.text()) + "' -> "
                    + mention.entities().stream()
                            .map(id -> document.entities().get(id).label())
                            .toList()
                    + "   | " + words.replace('\n', ' '));
        }
    }

    public static void main(String[] args) throws IOException {
        run(Path.of(args[0]), Path.of(args[1]), args.length > 2, System.out);
    }
}
