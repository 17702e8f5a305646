package org.demarche.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Puts the questions of {@code queries/} to a server on this machine from two clients for a minute, and prints how long answers
 * took, what failed and how much memory the server held. Run it with the address of the server and its process id:
 * {@code ServerLoad http://127.0.0.1:3030 4711}
 */
final class ServerLoad {
    private static final int CLIENTS = 2;
    private static final Duration TIME = Duration.ofSeconds(60);
    private static final int SAMPLES = 6;

    private record Ask(String name, long millis, int status) {}

    private ServerLoad() {}

    public static void main(String[] args) throws Exception {
        URI endpoint = URI.create(args[0] + GraphServer.SPARQL);
        List<String> names = About.names();
        List<Ask> asked = Collections.synchronizedList(new ArrayList<>());
        long end = System.nanoTime() + TIME.toNanos();
        List<Thread> clients = Stream.iterate(0, i -> i + 1)
                .limit(CLIENTS)
                .map(client -> new Thread(() -> ask(endpoint, names, client, end, asked)))
                .toList();
        clients.forEach(Thread::start);
        for (int i = 0; i <= SAMPLES; i++) {
            System.out.printf(Locale.ROOT, "%d s: %d MB%n", i * TIME.toSeconds() / SAMPLES, residentMegabytes(args[1]));
            Thread.sleep(i < SAMPLES ? TIME.dividedBy(SAMPLES).toMillis() : 0);
        }
        for (Thread client : clients) {
            client.join();
        }
        List<Long> millis = asked.stream().map(Ask::millis).sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%d answers, %d of them errors; median %d ms, 95 %% within %d ms, longest %d ms%n",
                asked.size(),
                asked.stream().filter(ask -> ask.status() != 200).count(),
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 95 / 100),
                millis.get(millis.size() - 1));
        for (String name : names) {
            List<Long> own = asked.stream()
                    .filter(ask -> ask.name().equals(name))
                    .map(Ask::millis)
                    .sorted()
                    .toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-25s %4d × %6d ms%n",
                    name,
                    own.size(),
                    own.isEmpty() ? -1 : own.get(own.size() / 2));
        }
    }

    /** Each client begins at another question. */
    private static void ask(URI endpoint, List<String> names, int client, long end, List<Ask> asked) {
        HttpClient http = HttpClient.newHttpClient();
        try {
            for (int i = client * names.size() / CLIENTS; System.nanoTime() < end; i++) {
                String name = names.get(i % names.size());
                HttpRequest request = HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/sparql-query")
                        .header("Accept", "application/sparql-results+json")
                        .POST(BodyPublishers.ofFile(Path.of("queries", name + ".rq")))
                        .build();
                long start = System.nanoTime();
                HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
                asked.add(new Ask(name, (System.nanoTime() - start) / 1_000_000, answer.statusCode()));
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long residentMegabytes(String process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", process, "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        }
    }
}
