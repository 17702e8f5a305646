package org.demarche.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the page must know before it asks: where names begin, what answers may cost, and the questions that it offers. */
final class About {
    private static final String FOLDER = "/queries/";
    private static final String ENDING = ".rq";
    private static final String TITLE = "# Title: ";
    private static final String QUESTION = "# Question: ";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NAMES = names();

    private About() {}

    static byte[] json(ServedGraph graph, ServerSettings settings) {
        ObjectNode about = JSON.createObjectNode();
        about.put("base", graph.base());
        about.put("timeoutSeconds", settings.timeout().toSeconds());
        about.put("maxRows", settings.maxRows());
        ArrayNode questions = about.putArray("questions");
        for (String name : NAMES) {
            String text = text(FOLDER + name + ENDING);
            questions
                    .addObject()
                    .put("name", name)
                    .put("title", line(text, TITLE))
                    .put("question", line(text, QUESTION))
                    .put("query", text);
        }
        try {
            return JSON.writeValueAsBytes(about);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the questions, in their order. */
    static List<String> names() {
        try {
            URI one = Objects.requireNonNull(About.class.getResource(FOLDER + "timeline" + ENDING))
                    .toURI();
            if (!one.getScheme().equals("jar")) {
                return names(Path.of(one).resolveSibling(""));
            }
            try (FileSystem jar = FileSystems.newFileSystem(one, Map.of())) {
                return names(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    private static String line(String text, String start) {
        return text.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst()
                .orElse("");
    }

    private static String text(String resource) {
        try (InputStream in = About.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
