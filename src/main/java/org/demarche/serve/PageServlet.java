package org.demarche.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.ModelFactory;

/** Serves the page, its files, the things of the graph, and what tells of the server itself. */
final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String THINGS = "/id/";
    private static final String FILES = "/page/";
    private static final Set<String> VIEWS = Set.of("/", "/actors", "/documents", "/query");
    private static final Pattern FILE = Pattern.compile("(?:[a-z0-9-]+/)?[a-z0-9-]+(\\.[a-z]+)+");
    private static final Map<String, String> TYPES = Map.of(
            ".html", "text/html;charset=utf-8",
            ".css", "text/css;charset=utf-8",
            ".js", "text/javascript;charset=utf-8",
            ".svg", "image/svg+xml");

    private final transient ServedGraph graph;
    private final transient ServerSettings settings;
    private final transient byte[] health;

    PageServlet(ServedGraph graph, ServerSettings settings) {
        this.graph = graph;
        this.settings = settings;
        this.health = "{\"status\":\"ok\",\"triples\":%d,\"documents\":%d}%n"
                .formatted(graph.triples(), graph.documents())
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        if (VIEWS.contains(path)) {
            sendFile("index.html", response);
        } else if (path.startsWith(FILES)) {
            sendFile(path.substring(FILES.length()), response);
        } else if (path.startsWith(THINGS)) {
            sendThing(path.substring(THINGS.length()), request, response);
        } else if (path.equals("/health")) {
            send(health, "application/json", response);
        } else if (path.equals("/about.json")) {
            send(About.json(graph, settings), "application/json", response);
        } else if (path.equals("/.well-known/void")) {
            RdfResponse.send(
                    ServiceDescription.of(
                            graph, GraphServer.root(request.getRequestURL().toString())),
                    request,
                    response);
        } else {
            refuse("There is nothing at this address.", response);
        }
    }

    /** A page for people, a graph for tools: the same address serves both. */
    private void sendThing(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Graph found = describe(name);
        response.setHeader("Vary", "Accept");
        if (RdfResponse.wantsPage(request)) {
            if (found.isEmpty()) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
            sendFile("index.html", response);
        } else if (found.isEmpty()) {
            refuse("The graph knows nothing of this name.", response);
        } else {
            RdfResponse.send(ModelFactory.createModelForGraph(found), request, response);
        }
    }

    /** Names stand in the graph as they were minted, which may be with or without percent signs. */
    private Graph describe(String name) {
        Graph found = graph.describe(graph.base() + name);
        if (!found.isEmpty() || !name.contains("%")) {
            return found;
        }
        String plain = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        return graph.describe(graph.base() + plain);
    }

    private static void sendFile(String name, HttpServletResponse response) throws IOException {
        if (!FILE.matcher(name).matches()) {
            refuse("There is no such file.", response);
            return;
        }
        try (InputStream in = PageServlet.class.getResourceAsStream("page/" + name)) {
            String type = TYPES.get(name.substring(name.lastIndexOf('.')));
            if (in == null || type == null) {
                refuse("There is no such file.", response);
                return;
            }
            send(in.readAllBytes(), type, response);
        }
    }

    private static void send(byte[] bytes, String type, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static void refuse(String message, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        send((message + "\n").getBytes(StandardCharsets.UTF_8), "text/plain;charset=utf-8", response);
    }
}
