package org.demarche.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.demarche.model.Document;
import org.demarche.model.Iri;

/**
 * A document as the store keeps it beside the graph.
 *
 * @param document the document, written as a JSON line with the keys that the reader of such lines knows
 * @param extraction what was read out of it, in the characters of {@link org.demarche.pipeline.ExtractionFormat}
 */
record StoredDocument(Document document, String extraction) {
    private static final ObjectMapper JSON = new ObjectMapper();

    String line() {
        ObjectNode line = JSON.createObjectNode().put("id", document.id());
        document.issued().ifPresent(date -> line.put("date", date.toString()));
        document.title().ifPresent(title -> line.put("title", title));
        document.publisher().ifPresent(publisher -> line.put("publisher", publisher));
        document.source().ifPresent(url -> line.put("url", url.value()));
        return line.put("text", document.text()).toString();
    }

    /** @throws IOException if the line is not one that {@link #line} wrote */
    static StoredDocument of(String line, String extraction) throws IOException {
        try {
            JsonNode fields = JSON.readTree(line);
            if (!fields.path("id").isTextual() || !fields.path("text").isTextual()) {
                throw new IOException("a document lacks its id or its text");
            }
            return new StoredDocument(
                    new Document(
                            fields.get("id").asText(),
                            fields.get("text").asText(),
                            value(fields, "title"),
                            value(fields, "date").map(LocalDate::parse),
                            value(fields, "publisher"),
                            value(fields, "url").map(Iri::new)),
                    extraction);
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            throw new IOException("a document cannot be read: " + e.getMessage(), e);
        }
    }

    private static Optional<String> value(JsonNode fields, String key) {
        return Optional.ofNullable(fields.get(key)).map(JsonNode::asText);
    }
}
