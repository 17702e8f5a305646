package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.demarche.model.Document;
import org.demarche.model.Reporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that adds to a store is killed at random moments; {@code -Dstore.kills=50} does it more often. */
class KilledStoreTest {
    private static final int KILLS = Integer.getInteger("store.kills", 3);
    private static final int LATEST_MILLIS = 400;

    @TempDir
    private Path parent;

    @Test
    void storeIsAsBeforeOrAfterABatch() throws IOException, InterruptedException {
        Path folder = parent.resolve("archive");
        Random moments = new Random(1);
        int batches = 0;
        int unfinished = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = StoreProcess.start(folder, Integer.toString(batches));
            int done = batches;
            try (BufferedReader output = StoreProcess.output(process)) {
                // From the first batch on, as the start of the process is of no interest, except at the first kill.
                if (kill > 0) {
                    assertThat(output.readLine()).isEqualTo(Integer.toString(done));
                    done++;
                }
                Thread.sleep(moments.nextInt(LATEST_MILLIS));
                // By its handle, as the process itself would close the stream.
                process.toHandle().destroyForcibly();
                process.onExit().join();
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    done = Integer.parseInt(line) + 1;
                }
            }
            int documents = documents(folder);
            assertThat(documents % StoreProcess.BATCH)
                    .as("documents of a part of a batch")
                    .isZero();
            batches = documents / StoreProcess.BATCH;
            assertThat(batches).as("batches, after %d were reported", done).isBetween(done, done + 1);
            unfinished += batches - done;
        }
        System.getLogger(KilledStoreTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        KILLS + " kills, " + batches + " batches, " + unfinished + " unreported");
        assertThat(Store.read(folder)).satisfies(graph -> assertThat(StoreTest.export(graph))
                .isEqualTo(StoreTest.export(
                        Reports.demarche().graphOf(Reports.reports(0, documents(folder)), Reporter.SILENT))));
    }

    @Test
    void storeThatIsCompactedIsAsBefore() throws IOException, InterruptedException {
        Path folder = parent.resolve("archive");
        Random moments = new Random(2);
        try (Store store = Store.openOrNew(folder)) {
            new StoreEditor(store, Reports.settings(), Reports.demarche())
                    .add(Reports.reports(0, 6), false, Reporter.SILENT);
        }
        String before = StoreTest.export(Store.read(folder));
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = StoreProcess.start(folder, "compact");
            try (BufferedReader output = StoreProcess.output(process)) {
                assertThat(output.readLine()).isEqualTo("6");
                Thread.sleep(moments.nextInt(LATEST_MILLIS));
                process.toHandle().destroyForcibly();
                process.onExit().join();
            }
            assertThat(StoreTest.export(Store.read(folder))).isEqualTo(before);
        }
    }

    private static int documents(Path folder) {
        try (Store store = Store.openOrNew(folder)) {
            List<Document> documents = store.documents();
            // Compares all that is there with what the store says of itself.
            assertThat(store.graph()).isNotNull();
            return documents.size();
        }
    }
}
