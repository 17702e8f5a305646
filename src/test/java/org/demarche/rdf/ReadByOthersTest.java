package org.demarche.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.demarche.model.Reporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Readers of other projects find in our files what we wrote. One that is not installed is left out, which the log says;
 * {@code .ci/run} installs all of them, and with {@code DEMARCHE_READERS=required} none may be left out.
 */
class ReadByOthersTest {
    private static final Path SCRIPT = Path.of("src", "test", "scripts", "read-by-others.py");
    private static final Path MODULES = Path.of("target", "readers", "node_modules");
    private static final int MISSING = 2;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rdflib", "rapper", "oxigraph", "n3", "csv", "graphml", "networkx"})
    void otherReadersFindTheSame(String reader) throws IOException, InterruptedException {
        Optional<Path> python = Stream.of("/usr/bin/python3", "/usr/local/bin/python3")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        leftOutUnless(python.isPresent(), reader + ": apt-get install python3");
        Dataset sample = new DatasetStage(true).apply(SampleGraph.graph(), Reporter.SILENT);
        for (GraphFormat format : GraphFormat.values()) {
            new GraphWriter().write(sample, folder.resolve("graph." + format.ending()));
        }
        new TableWriter().write(sample, folder.resolve("tables"));
        new NetworkWriter().write(sample, folder.resolve("actors.graphml"));
        Process process = new ProcessBuilder(
                        python.orElseThrow().toString(),
                        SCRIPT.toString(),
                        folder.toString(),
                        MODULES.toString(),
                        reader)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        leftOutUnless(exit != MISSING, output.strip());
        assertThat(exit).as(output).isZero();
    }

    private static void leftOutUnless(boolean there, String reason) {
        if (!there) {
            System.getLogger(ReadByOthersTest.class.getName())
                    .log(System.Logger.Level.WARNING, "a reader is left out; {0}", reason);
        }
        if ("required".equals(System.getenv("DEMARCHE_READERS"))) {
            assertThat(there).as(reason).isTrue();
        }
        assumeTrue(there, reason);
    }
}
