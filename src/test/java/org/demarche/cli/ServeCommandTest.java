package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command serve: what it refuses, and one life of a server from start to SIGTERM. */
class ServeCommandTest {
    @TempDir
    private Path folder;

    private String graph;

    @BeforeEach
    void write() throws IOException {
        graph = Files.writeString(
                        folder.resolve("graph.ttl"), "<document/a> a <https://w3id.org/demarche/ontology#Document> .")
                .toString();
    }

    @Test
    void takenPortIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.of("serve", graph, "--port", Integer.toString(taken.getLocalPort()));
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("127.0.0.1:" + taken.getLocalPort() + ": error[DIP-043]: the port is in use")
                    .contains("hint: ");
        }
    }

    @Test
    void hostMustBeThisMachine() {
        Run run = Run.of("serve", graph, "--port", "0", "--host", "192.0.2.1");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("192.0.2.1:0: error[DIP-043]: cannot listen there");
    }

    @Test
    void figuresOutOfBoundsAreWrongUsage() {
        assertThat(Run.of("serve", graph, "--port", "65536").err()).contains("between 0 and 65535");
        assertThat(Run.of("serve", graph, "--timeout", "0").err()).contains("at least 1 second");
        assertThat(Run.of("serve", graph, "--max-rows", "0").err()).contains("at least 1 row");
        assertThat(Run.of("serve", graph, "--max-rows", "0").exitCode()).isEqualTo(2);
    }

    @Test
    void graphThatCannotBeReadEndsTheCommand() {
        Run run = Run.of("serve", folder.resolve("none.ttl").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("none.ttl: error[DIP-041]: does not exist");
    }

    @Test
    void servesUntilItIsTold() throws Exception {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        graph,
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            assertThat(line).matches("http://127\\.0\\.0\\.1:\\d+/ shows .*graph\\.ttl: 1 triples of 1 documents");
            URI health = URI.create(line.substring(0, line.indexOf(' ')) + "health");
            assertThat(HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
            // Unlike Process.destroy, leaves what is still to be read.
            process.toHandle().destroy();
            // 128 and the number of SIGTERM, as the Java machine ends when told to.
            assertThat(process.waitFor()).isEqualTo(143);
            assertThat(lines.readLine()).isNull();
        } finally {
            process.destroyForcibly();
        }
    }
}
