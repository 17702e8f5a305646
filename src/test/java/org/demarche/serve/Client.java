package org.demarche.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Asks a server on this machine. */
record Client(String root) {
    static Client of(GraphServer server) {
        return new Client("http://127.0.0.1:" + server.port());
    }

    /** @param headers names and values in turn */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        return send(request(path, headers).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> method(String method, String path, String... headers)
            throws IOException, InterruptedException {
        return send(request(path, headers).method(method, BodyPublishers.noBody()));
    }

    /** Asks a query over GET. */
    HttpResponse<String> query(String query, String... headers) throws IOException, InterruptedException {
        return get("/ds/sparql?query=" + encoded(query), headers);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(root + path));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    /** Over a connection of its own: the server may close one whose request it refuses, which a shared client learns too late. */
    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
