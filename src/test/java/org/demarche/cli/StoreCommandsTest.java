package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands add, remove and list, and the others on a store. */
class StoreCommandsTest {
    @TempDir
    private Path folder;

    private Path store;
    private Path a;
    private Path b;

    @BeforeEach
    void write() throws IOException {
        store = folder.resolve("archive");
        a = Files.writeString(
                folder.resolve("a.txt"),
                "---\ntitle: Ünal met Ødegård\ndate: 2031-02-03\npublisher: Wire\n---\nThe ministers met.");
        b = Files.writeString(folder.resolve("b.txt"), "---\ndate: 2031-02-04\n---\nThey met again.");
    }

    @Test
    void documentsAreAddedListedAndRemoved() {
        Run add = Run.ofShallow("add", store.toString(), a.toString(), b.toString());
        assertThat(add.exitCode()).isZero();
        assertThat(add.err()).startsWith(store + ": 2 documents, 2 added\n");
        assertThat(Run.of("list", store.toString(), "--format", "csv"))
                .isEqualTo(new Run(
                        0,
                        String.join(
                                "\r\n",
                                "id,title,date,publisher,events,accounts,entities",
                                "a.txt,Ünal met Ødegård,2031-02-03,Wire,0,0,0",
                                "b.txt,,2031-02-04,,0,0,0",
                                ""),
                        ""));
        assertThat(Run.ofShallow("add", store.toString(), a.toString()).err())
                .startsWith(store + ": 2 documents, 0 added, 1 already there\n");
        assertThat(Run.ofShallow("remove", store.toString(), "b.txt").err())
                .startsWith(store + ": 1 documents, 1 removed\n");
        assertThat(Run.of("list", store.toString(), "--format", "json").out())
                .contains("a.txt")
                .doesNotContain("b.txt");
    }

    @Test
    void compactingTellsTheRoomAndKeepsTheReports() {
        Run.ofShallow("add", store.toString(), a.toString(), "--quiet");
        Run compact = Run.of("compact", store.toString());
        assertThat(compact.exitCode()).isZero();
        assertThat(compact.err()).matches(".*archive: \\d+ MB, before \\d+ MB\\n");
        assertThat(Run.of("compact", store.toString(), "-q")).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("list", store.toString(), "--format", "csv").out()).contains("a.txt");
        assertThat(Run.of("compact", folder.toString()).err()).contains("DIP-080");
    }

    @Test
    void storeIsAGraphToOtherCommands() {
        Run.ofShallow("add", store.toString(), folder.toString(), "--quiet");
        Path exported = folder.resolve("store.nq.gz");
        Path built = folder.resolve("built.nq");
        assertThat(Run.of("export", store.toString(), "-o", exported.toString()))
                .isEqualTo(new Run(0, "", ""));
        Run.ofShallow("build", a.toString(), b.toString(), "-o", built.toString(), "--quiet");
        Run.of("export", exported.toString(), "-o", folder.resolve("back.nq").toString());
        assertThat(folder.resolve("back.nq")).hasSameTextualContentAs(built);
        assertThat(Run.of("validate", store.toString()).exitCode()).isZero();
        assertThat(Run.of("query", store.toString(), "-e", "ASK { GRAPH ?d { ?d dcterms:identifier 'a.txt' } }")
                        .out())
                .isEqualTo("yes\n");
        assertThat(Run.of("query", store.toString(), "-e", "ASK { ?s ?p ?o FILTER(CONTAINS(STR(?p), 'store#')) }")
                        .out())
                .isEqualTo("no\n");
    }

    @Test
    void otherTextUnderTheSameIdNeedsAWord() throws IOException {
        Run.ofShallow("add", store.toString(), a.toString(), "--quiet");
        Files.writeString(a, "Corrected: the ministers did not meet.");
        Run without = Run.ofShallow("add", store.toString(), a.toString());
        assertThat(without.exitCode()).isZero();
        assertThat(without.err()).contains("a.txt: error[DIP-012]").contains("--replace");
        assertThat(Run.ofShallow("add", store.toString(), a.toString(), "--replace")
                        .err())
                .startsWith(store + ": 1 documents, 0 added, 1 replaced\n");
    }

    @Test
    void runThatEndsEarlyAddsNothing() throws IOException {
        Run.ofShallow("add", store.toString(), a.toString(), "--quiet");
        Files.writeString(folder.resolve("c.txt"), "");
        Run strict = Run.ofShallow(
                "add", store.toString(), b.toString(), folder.resolve("c.txt").toString(), "--strict");
        assertThat(strict.exitCode()).isEqualTo(2);
        assertThat(Run.of("list", store.toString(), "--format", "csv").out().lines())
                .hasSize(2);
        assertThat(Run.ofShallow(
                                "add",
                                folder.resolve("new").toString(),
                                folder.resolve("c.txt").toString())
                        .exitCode())
                .isEqualTo(2);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void whatIsNoStoreIsNamed() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("letter.txt"), "Dear Mira");
        for (List<String> command : List.of(
                List.of("add", other.toString(), a.toString()),
                List.of("remove", other.toString(), "a.txt"),
                List.of("remove", folder.resolve("none").toString(), "a.txt"),
                List.of("list", folder.resolve("none").toString()),
                List.of("validate", other.toString()))) {
            Run run = Run.ofShallow(command.toArray(String[]::new));
            assertThat(run.exitCode()).as("%s", command).isEqualTo(2);
            assertThat(run.err()).contains("error[DIP-080]").contains("  hint: ");
        }
    }

    @Test
    void storeKeepsItsBaseAndItsKnowledge() throws IOException {
        Path words = Files.writeString(folder.resolve("words.ttl"), "# no entry yet\n");
        Run first = Run.ofShallow(
                "add", store.toString(), a.toString(), "--lexicon", words.toString(), "--base", "https://example.org/");
        assertThat(first.exitCode()).as(first.err()).isZero();
        Files.delete(words);
        assertThat(Run.ofShallow("add", store.toString(), b.toString()).err())
                .startsWith(store + ": 2 documents, 1 added\n");
        Run other = Run.ofShallow("add", store.toString(), b.toString(), "--base", "https://example.com/");
        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.err()).contains("begin with https://example.org/");
        Files.writeString(words, "# an entry\n");
        assertThat(Run.ofShallow("add", store.toString(), b.toString(), "--lexicon", words.toString())
                        .err())
                .contains("1 already there, 2 read anew");
        Run missing = Run.ofShallow("add", store.toString(), b.toString(), "--gazetteer", "none.ttl");
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("none.ttl: error[DIP-001]");
    }

    @Test
    @Tag("models")
    void seedsAddedOneByOneAreTheSeedsBuiltAtOnce() throws IOException {
        Path built = folder.resolve("built.nq");
        assertThat(Run.of("build", "seeds", "-o", built.toString(), "-q", "--with-text")
                        .exitCode())
                .isZero();
        try (java.util.stream.Stream<Path> files = Files.list(Path.of("seeds"))) {
            List<String> backwards = files.map(Path::toString)
                    .sorted(java.util.Comparator.reverseOrder())
                    .toList();
            int half = backwards.size() / 2;
            List<List<String>> batches = List.of(
                    backwards.subList(0, 1), backwards.subList(1, half), backwards.subList(half, backwards.size()));
            for (List<String> batch : batches) {
                List<String> command = new java.util.ArrayList<>(List.of("add", store.toString(), "-q", "--with-text"));
                command.addAll(batch);
                assertThat(Run.of(command.toArray(String[]::new)).exitCode()).isZero();
            }
        }
        Path exported = folder.resolve("store.nq");
        assertThat(Run.of("export", store.toString(), "-o", exported.toString()).exitCode())
                .isZero();
        assertThat(exported).hasSameBinaryContentAs(built);
    }
}
