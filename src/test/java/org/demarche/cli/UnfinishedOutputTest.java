package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that cannot end its output leaves what was there before, and nothing else. */
@DisabledOnOs(OS.WINDOWS)
class UnfinishedOutputTest {
    private static final String BEFORE = "# the graph of yesterday\n";

    @TempDir
    private Path folder;

    private Path reports;
    private Path graph;

    /** Reports whose graph takes some megabytes, by their titles. */
    @BeforeEach
    void write() throws IOException {
        reports = folder.resolve("reports.jsonl");
        graph = folder.resolve("graph.nq");
        String title = "Ministers met again. ".repeat(1_500);
        Files.write(
                reports,
                IntStream.range(0, 60)
                        .mapToObj(i -> "{\"id\":\"%d\",\"title\":\"%s\",\"text\":\"Nothing.\"}".formatted(i, title))
                        .toList());
        Files.writeString(graph, BEFORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT"})
    void interruptedBuildLeavesNoHalfFile(String signal) throws IOException, InterruptedException {
        Process build = CommandProcess.start("build", reports.toString(), "-o", graph.toString(), "--quiet");
        while (build.isAlive() && names().noneMatch(name -> name.endsWith(".part"))) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        new ProcessBuilder("kill", "-" + signal, Long.toString(build.pid()))
                .start()
                .waitFor();
        boolean finished = build.waitFor() == 0;
        assertThat(names()).containsExactlyInAnyOrder("reports.jsonl", "graph.nq");
        assertThat(Files.readString(graph).equals(BEFORE)).isEqualTo(!finished);
    }

    @Test
    void interruptedAddLeavesNoHalfStore() throws IOException, InterruptedException {
        Path store = folder.resolve("archive");
        Process add = CommandProcess.start("add", store.toString(), reports.toString(), "--quiet");
        while (add.isAlive() && names().noneMatch(name -> name.endsWith(".part"))) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        add.destroy();
        boolean finished = add.waitFor() == 0;
        assertThat(names()).noneMatch(name -> name.endsWith(".part"));
        assertThat(Files.exists(store)).isEqualTo(finished);
    }

    @Test
    void buildThatIsInterruptedWhileItReadsLeavesNothing() throws IOException, InterruptedException {
        Process build = CommandProcess.start(
                "build", "-", "-o", folder.resolve("new.ttl").toString());
        build.getOutputStream().write("Ministers ".getBytes(StandardCharsets.UTF_8));
        build.getOutputStream().flush();
        build.destroy();
        assertThat(build.waitFor()).isNotZero();
        assertThat(names()).containsExactlyInAnyOrder("reports.jsonl", "graph.nq");
    }

    @Test
    void fullDiskLeavesTheGraphThatWasThere() throws IOException, InterruptedException {
        Process build = CommandProcess.startWithRoom(64, "build", reports.toString(), "-o", graph.toString());
        String output = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(build.waitFor()).as(output).isEqualTo(2);
        assertThat(output)
                .contains("graph.nq: error[DIP-040]: cannot be written")
                .contains("  hint: ");
        assertThat(graph).hasContent(BEFORE);
        assertThat(names()).containsExactlyInAnyOrder("reports.jsonl", "graph.nq");
    }

    @Test
    void fullDiskLeavesTheStoreAsItWas() throws IOException, InterruptedException {
        Path store = folder.resolve("archive");
        Path first = Files.writeString(folder.resolve("first.txt"), "Ministers met.");
        assertThat(Run.ofShallow("add", store.toString(), first.toString()).exitCode())
                .isZero();
        String before = Run.of("list", store.toString(), "--format", "csv").out();
        Process add = CommandProcess.startWithRoom(64, "add", store.toString(), reports.toString());
        String output = new String(add.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(add.waitFor()).as(output).isEqualTo(2);
        assertThat(output)
                .contains("archive: error[DIP-040]: cannot be written")
                .contains("as it was before");
        assertThat(Run.of("list", store.toString(), "--format", "csv").out()).isEqualTo(before);
    }

    @Test
    void folderThatMayNotBeWrittenIsNamedBeforeTheWork() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        if (Files.isWritable(closed)) {
            // For root, who may write to any folder of a disk.
            closed = Path.of("/sys/kernel");
            Assumptions.assumeTrue(Files.isDirectory(closed), "a folder that nobody may write to");
        }
        for (List<String> command : List.of(
                List.of(
                        "build",
                        reports.toString(),
                        "-q",
                        "-o",
                        closed.resolve("graph.ttl").toString()),
                List.of("add", closed.resolve("archive").toString(), reports.toString(), "-q"))) {
            Run run = Run.ofShallow(command.toArray(String[]::new));
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("error[DIP-040]").contains("  hint: ");
            assertThat(run.err().lines()).hasSize(2);
        }
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
