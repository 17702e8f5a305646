package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.demarche.model.Document;
import org.demarche.model.Reporter;
import org.demarche.model.Testimony;
import org.demarche.pipeline.Demarche;
import org.demarche.rdf.DatasetStage;
import org.demarche.resolve.RandomReports;
import org.demarche.resolve.ResolveStage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever comes and goes, in whatever batches: the store holds the bytes of one build of what is left; {@code -Dstore.histories=20}
 * tries more.
 */
class StorePropertyTest {
    private static final int HISTORIES = Integer.getInteger("store.histories", 2);
    private static final int REPORTS = 18;
    private static final int CHANGES = 9;
    private static final String BASE = Demarche.DEFAULT_BASE.value();

    @TempDir
    private Path parent;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, HISTORIES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyHistoryOfTheStoreGivesTheGraphOfOneBuild(long seed) throws IOException {
        Random random = new Random(seed);
        List<Testimony> reports = RandomReports.of(seed, REPORTS);
        List<Testimony> otherTexts = RandomReports.of(seed + 100, REPORTS);
        Map<Document, Testimony> readings = new HashMap<>();
        reports.forEach(t -> readings.put(t.document(), t));
        otherTexts.forEach(t -> readings.put(t.document(), t));
        Demarche demarche = new Demarche(
                (document, reporter) -> readings.get(document),
                new ResolveStage(BASE),
                new DatasetStage(seed % 2 == 0),
                2,
                e -> {});
        Settings settings = Settings.of(BASE, seed % 2 == 0, "first");
        Map<String, Document> held = new TreeMap<>();
        Path folder = parent.resolve("archive");
        for (int change = 0; change < CHANGES; change++) {
            try (Store store = Store.openOrNew(folder)) {
                StoreEditor editor = new StoreEditor(store, settings, demarche);
                if (!held.isEmpty() && random.nextInt(3) == 0) {
                    List<String> ids = some(held.keySet(), random);
                    editor.remove(ids, Reporter.SILENT);
                    held.keySet().removeAll(ids);
                } else {
                    List<Testimony> batch = some(random.nextInt(4) == 0 ? otherTexts : reports, random);
                    List<Document> documents =
                            batch.stream().map(Testimony::document).toList();
                    editor.add(documents, true, Reporter.SILENT);
                    documents.forEach(d -> held.put(d.id(), d));
                }
            }
            assertThat(StoreTest.export(Store.read(folder)))
                    .as("change %d", change)
                    .isEqualTo(StoreTest.export(demarche.graphOf(held.values(), Reporter.SILENT)));
        }
    }

    private static <T> List<T> some(Iterable<T> all, Random random) {
        List<T> shuffled = new ArrayList<>();
        all.forEach(shuffled::add);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 1 + random.nextInt(Math.min(5, shuffled.size())));
    }
}
