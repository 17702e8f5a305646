package org.demarche.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the page must know before it asks: where names begin, what answers may cost, and the questions that it offers. */
final class About {
    private static final String QUESTIONS = "/org/demarche/serve/questions.txt";
    private static final String TITLE = "# Title: ";
    private static final String QUESTION = "# Question: ";
    private static final ObjectMapper JSON = new ObjectMapper();

    private About() {}

    static byte[] json(ServedGraph graph, ServerSettings settings) {
        ObjectNode about = JSON.createObjectNode();
        about.put("base", graph.base());
        about.put("timeoutSeconds", settings.timeout().toSeconds());
        about.put("maxRows", settings.maxRows());
        ArrayNode questions = about.putArray("questions");
        for (String name : names()) {
            String text = text("/queries/" + name + ".rq");
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

    /** The names of the questions, in the order in which they are offered. */
    static List<String> names() {
        return text(QUESTIONS).lines().filter(line -> !line.isBlank()).toList();
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
