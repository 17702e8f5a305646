package org.demarche.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.testing.Fuzzing.within;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.testing.Fuzzing;
import org.demarche.testing.Mutator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spoilt requests are answered or refused, and the server goes on. */
class ServerFuzzTest {
    private static final String GET =
            "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\nConnection: close\r\n\r\n";
    private static final String POST = "POST /ds/sparql HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
            + "Content-Type: application/sparql-query\r\nContent-Length: %d\r\n\r\n%s";

    @Test
    void requestsAreAnsweredOrRefused() throws Exception {
        Mutator mutator = Fuzzing.mutator("requests");
        List<String> queries = queries();
        ServerSettings settings = new ServerSettings("127.0.0.1", 0, Duration.ofSeconds(1), 20);
        try (GraphServer server = GraphServer.start(ProtocolTest.sample(), settings)) {
            for (int i = 0; i < Fuzzing.cases(150); i++) {
                String request = request(mutator, queries);
                within("case " + i + ":\n" + request, () -> {
                    String answer = answer(server.port(), request);
                    // A request that is no HTTP may find the line closed.
                    assertThat(answer).as(request).doesNotContain("Exception").doesNotStartWith("HTTP/1.1 500");
                });
            }
            assertThat(Client.of(server).query("ASK { ?s ?p ?o }").statusCode()).isEqualTo(200);
        }
    }

    /** What the other test found. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/ds/data?graph=%%B7", "/ds/data?graph=%C3%97+truce", "/ds/data?graph=x%AA", "/ds/sparql?query=%"
            })
    void addressThatIsNoneIsTheFaultOfWhoAsks(String address) throws IOException {
        ServerSettings settings = new ServerSettings("127.0.0.1", 0, Duration.ofSeconds(1), 20);
        try (GraphServer server = GraphServer.start(ProtocolTest.sample(), settings)) {
            assertThat(answer(server.port(), GET.formatted(address))).startsWith("HTTP/1.1 40");
        }
    }

    private static String request(Mutator mutator, List<String> queries) {
        String query = mutator.spoil(mutator.oneOf(queries));
        return switch (mutator.below(4)) {
            case 0 -> GET.formatted("/ds/sparql?query=" + Client.encoded(query));
            case 1 -> POST.formatted(Mutator.utf8(query).length, query);
            case 2 -> GET.formatted("/" + Client.encoded(mutator.noise(40)));
            default -> mutator.spoil(GET.formatted("/ds/data?graph=" + Client.encoded(mutator.noise(10))));
        };
    }

    private static List<String> queries() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList();
            List<String> queries = new ArrayList<>();
            for (Path file : sorted) {
                queries.add(Files.readString(file));
            }
            return queries;
        }
    }

    private static String answer(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(Mutator.utf8(request));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException closed) {
            return "";
        }
    }
}
