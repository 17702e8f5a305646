package org.demarche.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.knowledge.GazetteerReader;
import org.demarche.model.Document;
import org.demarche.model.Reporter;
import org.demarche.model.Testimony;
import org.demarche.pipeline.Demarche;
import org.demarche.pipeline.ExtractionFormat;
import org.demarche.rdf.DatasetStage;
import org.demarche.resolve.ResolveStage;

/**
 * What generated reports tell, read once and kept in a file, so that what comes after reading is measured without it. Beyond
 * those of the file come copies of them in {@link Disguise}.
 */
final class GeneratedReadings {
    static final long SEED = 20_260;
    private static final int WORDS = 400;
    private static final int AT_A_TIME = 250;

    private final ExtractionFormat format = new ExtractionFormat();
    private final List<Document> documents;
    private final List<String> readings;

    private GeneratedReadings(List<Document> documents, List<String> readings) {
        this.documents = documents;
        this.readings = readings;
    }

    static ReportGenerator generator(long seed) {
        return new ReportGenerator(seed, WORDS, GazetteerReader.read(List.of(), Reporter.SILENT));
    }

    /**
     * @param file a line for each reading; those that it lacks are read and added
     * @param number how many different reports are read
     */
    static GeneratedReadings of(Path file, int number, Demarche demarche) throws IOException {
        ExtractionFormat format = new ExtractionFormat();
        List<Document> documents = generator(SEED).reports(number).toList();
        List<String> lines = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (lines.size() < number) {
                List<Document> next = documents.subList(lines.size(), Math.min(number, lines.size() + AT_A_TIME));
                for (Testimony testimony : demarche.extract(next, Reporter.SILENT)) {
                    lines.add(format.write(testimony));
                    out.write(lines.get(lines.size() - 1));
                    out.newLine();
                }
                out.flush();
            }
        }
        return new GeneratedReadings(documents, List.copyOf(lines.subList(0, number)));
    }

    /** Documents that stand for the first reports and their copies, for {@link #demarche}. */
    static Stream<Document> reports(int number) {
        return IntStream.range(0, number).mapToObj(GeneratedReadings::report);
    }

    private static Document report(int index) {
        return new Document(
                Integer.toString(index), "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A Démarche that finds here what {@link #reports} tell. */
    Demarche demarche() {
        return new Demarche(
                (document, reporter) -> reading(Integer.parseInt(document.id())),
                new ResolveStage(Demarche.DEFAULT_BASE.value()),
                new DatasetStage(false),
                Runtime.getRuntime().availableProcessors(),
                failure -> {});
    }

    private Testimony reading(int index) {
        int original = index % readings.size();
        int copy = index / readings.size();
        try {
            Testimony testimony = format.read(readings.get(original), documents.get(original));
            return copy == 0 ? testimony : new Disguise(copy).of(testimony);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }
}
