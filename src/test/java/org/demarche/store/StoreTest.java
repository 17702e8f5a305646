package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Document;
import org.demarche.model.Reporter;
import org.demarche.rdf.GraphFormat;
import org.demarche.rdf.GraphIoException;
import org.demarche.rdf.GraphWriter;
import org.demarche.store.StoreEditor.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {
    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void name() {
        folder = parent.resolve("archive");
    }

    @Test
    void anyOrderAndBatchesGiveTheGraphOfOneBuild() throws IOException {
        List<Document> reports = new ArrayList<>(Reports.reports(0, 20));
        String built = export(Reports.demarche().graphOf(reports, Reporter.SILENT));
        for (int seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            Collections.shuffle(reports, random);
            Path shuffled = parent.resolve("archive" + seed);
            for (int from = 0, to; from < reports.size(); from = to) {
                to = Math.min(reports.size(), from + 1 + random.nextInt(8));
                add(shuffled, reports.subList(from, to));
            }
            assertThat(export(Store.read(shuffled))).isEqualTo(built);
        }
    }

    @Test
    void addingAndRemovingRestoresTheBytes() throws IOException {
        add(folder, Reports.reports(0, 6));
        String before = export(Store.read(folder));
        add(folder, Reports.reports(6, 9));
        assertThat(export(Store.read(folder))).isNotEqualTo(before);
        assertThat(remove("report-6", "report-8", "report-7")).isEqualTo(new Change(0, 0, 0, 3, 0, 6));
        assertThat(export(Store.read(folder))).isEqualTo(before);
    }

    @Test
    void allDocumentsMayGo() throws IOException {
        add(folder, Reports.reports(0, 1));
        assertThat(remove("report-0").documents()).isZero();
        assertThat(export(Store.read(folder))).isEmpty();
    }

    @Test
    void documentThatIsThereChangesNothing() throws IOException {
        add(folder, Reports.reports(0, 3));
        List<String> files = filesWithContent();
        assertThat(add(folder, Reports.reports(1, 3))).isEqualTo(new Change(0, 0, 2, 0, 0, 3));
        assertThat(filesWithContent()).isEqualTo(files);
    }

    @Test
    void otherTextUnderTheSameIdIsLeftOutUnlessItIsToReplace() {
        add(folder, Reports.reports(0, 2));
        Document other = Reports.report("report-1", "Ana Ruiz said: No.");
        List<Diagnostic> told = new ArrayList<>();
        try (Store store = Store.open(folder)) {
            StoreEditor editor = new StoreEditor(store, Reports.settings(), Reports.demarche());
            assertThat(editor.add(List.of(other), false, told::add).added()).isZero();
            assertThat(told).extracting(Diagnostic::code).containsExactly(Code.DUPLICATE_ID);
            assertThat(store.documents()).containsExactlyElementsOf(Reports.reports(0, 2));
            assertThat(editor.add(List.of(other), true, Reporter.SILENT)).isEqualTo(new Change(0, 1, 0, 0, 0, 2));
            assertThat(store.documents()).containsExactly(Reports.report(0), other);
        }
    }

    @Test
    void unknownIdRemovesNothing() throws IOException {
        add(folder, Reports.reports(0, 2));
        assertThatThrownBy(() -> remove("report-0", "report-9"))
                .isInstanceOf(GraphIoException.class)
                .hasMessageContaining("DIP-083")
                .hasMessageContaining("report-9");
        assertThat(export(Store.read(folder))).contains("report-0");
    }

    @Test
    void documentsAreReadAnewWhereTheProgramIsAnother() throws IOException {
        add(folder, Reports.reports(0, 3));
        String before = export(Store.read(folder));
        List<Diagnostic> told = new ArrayList<>();
        try (Store store = Store.open(folder)) {
            Settings newer = Settings.of(Reports.settings().base(), false, "second")
                    .with(List.of(new KnowledgeText("words.ttl", "# none")), List.of());
            Change change = new StoreEditor(store, newer, Reports.demarche()).add(List.of(), false, told::add);
            assertThat(change).isEqualTo(new Change(0, 0, 0, 0, 3, 3));
            assertThat(store.settings()).contains(newer);
        }
        assertThat(told).extracting(Diagnostic::code).containsExactly(Code.STORE_READ_ANEW);
        assertThat(export(Store.read(folder))).isEqualTo(before);
    }

    @Test
    void newerFileTakesThePlaceOfTheOneWithItsName() {
        Settings first = Reports.settings()
                .with(List.of(new KnowledgeText("a.ttl", "1"), new KnowledgeText("b.ttl", "1")), List.of());
        assertThat(first.with(List.of(new KnowledgeText("a.ttl", "2")), List.of())
                        .lexicons())
                .containsExactly(new KnowledgeText("a.ttl", "2"), new KnowledgeText("b.ttl", "1"));
    }

    @Test
    void whatIsNoStoreIsRefusedAndKept() throws IOException {
        Files.createDirectory(folder);
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Mira");
        assertThatThrownBy(() -> Store.openOrNew(folder)).hasMessageContaining("DIP-080");
        assertThatThrownBy(() -> Store.openOrNew(file)).hasMessageContaining("DIP-080");
        assertThatThrownBy(() -> Store.open(parent.resolve("none"))).hasMessageContaining("DIP-080");
        assertThat(file).hasContent("Dear Mira");
    }

    @Test
    void storeOfAnotherProcessIsNamedAsInUse() throws IOException {
        add(folder, Reports.reports(0, 2));
        Process holder = StoreProcess.start(folder, "hold");
        try {
            assertThat(StoreProcess.output(holder).readLine()).isEqualTo("2");
            assertThatThrownBy(() -> Store.read(folder)).hasMessageContaining("DIP-081");
        } finally {
            holder.destroyForcibly().onExit().join();
        }
        assertThat(export(Store.read(folder))).isNotEmpty();
    }

    @Test
    void fullDiskIsFoundBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> Database.needRoom(folder, Long.MAX_VALUE / 2_000))
                .hasMessageContaining("DIP-040")
                .hasMessageContaining("MB are needed");
    }

    @Test
    void compactingKeepsWhatTheStoreHolds() throws IOException {
        for (int from = 0; from < 9; from += 3) {
            add(folder, Reports.reports(from, from + 3));
        }
        String before = export(Store.read(folder));
        try (Store store = Store.open(folder)) {
            long size = store.size();
            store.compact();
            assertThat(store.size()).isLessThanOrEqualTo(size);
            assertThat(store.documents()).hasSize(9);
        }
        assertThat(folder.resolve("Data-0001")).doesNotExist();
        assertThat(export(Store.read(folder))).isEqualTo(before);
        add(folder, Reports.reports(9, 10));
        remove("report-9");
        assertThat(export(Store.read(folder))).isEqualTo(before);
    }

    @Test
    void whatAKilledProcessLeftOfOtherGenerationsGoes() throws IOException {
        add(folder, Reports.reports(0, 2));
        String before = export(Store.read(folder));
        try (Store store = Store.open(folder)) {
            store.compact();
        }
        Files.writeString(Files.createDirectory(folder.resolve("Data-0001")).resolve("SPO.dat"), "old");
        Files.writeString(Files.createDirectory(folder.resolve("Data-0003-tmp")).resolve("SPO.dat"), "new");
        assertThat(export(Store.read(folder))).isEqualTo(before);
        assertThat(folder.resolve("Data-0001")).doesNotExist();
        assertThat(folder.resolve("Data-0003-tmp")).doesNotExist();
    }

    @Test
    void storeIsCompactedByItselfWhereMostOfItIsWaste() {
        assertThat(Database.isWasteful(240_000_000, 44_000)).isFalse();
        assertThat(Database.isWasteful(900_000_000, 44_000)).isTrue();
        assertThat(Database.isWasteful(1_800_000_000, 4_400_000)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GSPO.dat", "SPO.idn", "nodes.dat", "nodes-data.obj", "nodes.bpt", "SPO.bpt"})
    void damageIsNamed(String file) throws IOException {
        add(folder, Reports.reports(0, 8));
        Path part = folder.resolve("Data-0001").resolve(file);
        try (RandomAccessFile bytes = new RandomAccessFile(part.toFile(), "rw")) {
            byte[] zeros = new byte[(int) Math.min(bytes.length(), 100_000)];
            bytes.write(zeros);
        }
        assertThatThrownBy(() -> Store.read(folder)).hasMessageContaining("DIP-082");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GSPO.dat", "nodes-data.obj", "SPO.bpt"})
    void missingFileIsNamedAsDamage(String file) throws IOException {
        add(folder, Reports.reports(0, 8));
        Files.delete(folder.resolve("Data-0001").resolve(file));
        assertThatThrownBy(() -> Store.read(folder)).hasMessageContaining("DIP-082");
    }

    private static Change add(Path folder, List<Document> documents) {
        try (Store store = Store.openOrNew(folder)) {
            return new StoreEditor(store, Reports.settings(), Reports.demarche())
                    .add(documents, false, Reporter.SILENT);
        }
    }

    private Change remove(String... ids) {
        try (Store store = Store.open(folder)) {
            return new StoreEditor(store, Reports.settings(), Reports.demarche()).remove(List.of(ids), Reporter.SILENT);
        }
    }

    static String export(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GraphWriter().write(dataset, GraphFormat.NQ, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> filesWithContent() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.endsWith("tdb.lock")) {
                    lines.add(file + " " + java.util.Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return lines;
    }
}
