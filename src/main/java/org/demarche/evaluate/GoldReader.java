package org.demarche.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.model.Document;
import org.demarche.model.Iri;

/** Reads gold annotation, a JSON file for each document; {@code docs/quality.md} says what it holds. */
public final class GoldReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path documents;
    private final Consumer<String> notes;

    /**
     * @param documents the folder of the texts
     * @param notes is told of annotation whose text is not there, which is left out
     */
    public GoldReader(Path documents, Consumer<String> notes) {
        this.documents = documents;
        this.notes = notes;
    }

    /**
     * Reads every {@code .json} file of a folder, in order of their names.
     *
     * @throws GoldException if a file is no annotation, or none is left
     */
    public List<GoldDocument> read(Path folder) {
        List<GoldDocument> result = new ArrayList<>();
        for (Path file : files(folder)) {
            document(file).ifPresent(result::add);
        }
        if (result.isEmpty()) {
            throw new GoldException(
                    folder.toString(),
                    "holds no annotation of a document in " + documents,
                    "give the folder of the texts and that of their annotation, in this order",
                    null);
        }
        return result;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new GoldException(folder.toString(), "is no folder that can be read", "check the path", e);
        }
    }

    private Optional<GoldDocument> document(Path file) {
        String place = file.toString();
        JsonNode json = json(file, place);
        String name = text(json, "doc")
                .orElseThrow(() -> new GoldException(
                        place, "names no document", "add \"doc\": with the file name of the text", null));
        Path path = documents.resolve(name);
        if (!Files.isRegularFile(path)) {
            notes.accept(name + " is not in " + documents + "; left out");
            return Optional.empty();
        }
        List<GoldEntity> entities = entities(json, place);
        Set<String> known = new HashSet<>();
        entities.forEach(e -> known.add(e.id()));
        String words = words(path).replace("\r\n", "\n");
        List<GoldEvent> events = new ArrayList<>();
        for (EventKind kind : EventKind.values()) {
            for (JsonNode event : json.path(kind.key())) {
                events.add(event(kind, event, known, place + " " + kind.key() + " " + events.size(), words));
            }
        }
        Document document = new Document(
                name, words, Optional.empty(), published(json, place), text(json, "publisher"), Optional.empty());
        return Optional.of(new GoldDocument(document, entities, events));
    }

    private static JsonNode json(Path file, String place) {
        try {
            JsonNode json = JSON.readTree(Files.readString(file));
            if (!json.isObject()) {
                throw new GoldException(place, "is no JSON object", "begin it with {", null);
            }
            return json;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new GoldException(place + ":" + line, "is not JSON: " + e.getOriginalMessage(), "mend the line", e);
        } catch (IOException e) {
            throw new GoldException(place, "cannot be read: " + e.getMessage(), "check the file", e);
        }
    }

    private static String words(Path path) {
        try {
            return Files.readString(path);
        } catch (CharacterCodingException e) {
            throw new GoldException(path.toString(), "is not text in UTF-8", "convert it first", e);
        } catch (IOException e) {
            throw new GoldException(path.toString(), "cannot be read: " + e.getMessage(), "check the file", e);
        }
    }

    private static Optional<LocalDate> published(JsonNode json, String place) {
        Optional<String> date = text(json, "published");
        try {
            return date.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new GoldException(place, "\"published\" is no date: " + date.orElse(""), "write year-month-day", e);
        }
    }

    private static List<GoldEntity> entities(JsonNode json, String place) {
        List<GoldEntity> result = new ArrayList<>();
        for (JsonNode entity : json.path("entities")) {
            String id = text(entity, "id")
                    .orElseThrow(() -> new GoldException(place, "an entity has no id", "give it an \"id\"", null));
            List<String> types = strings(entity, "type");
            List<String> names = strings(entity, "names");
            if (types.isEmpty() || names.isEmpty()) {
                throw new GoldException(place, "entity " + id + " lacks type or names", "give it a list of each", null);
            }
            result.add(new GoldEntity(id, types, names));
        }
        return result;
    }

    private static GoldEvent event(EventKind kind, JsonNode json, Set<String> known, String place, String words) {
        Map<Iri, List<String>> fillers = new HashMap<>();
        for (Iri role : kind.roles()) {
            List<String> ids = strings(json, EventKind.keyOf(role));
            for (String id : ids) {
                if (!known.contains(id)) {
                    throw new GoldException(
                            place, "names " + id + ", which is no entity of the file", "add it to \"entities\"", null);
                }
            }
            fillers.put(role, ids);
        }
        List<String> evidence = strings(json, "evidence");
        if (evidence.isEmpty()) {
            throw new GoldException(place, "has no evidence", "quote the words of the text that tell it", null);
        }
        for (String passage : evidence) {
            if (!words.contains(Passages.whole(words, passage))) {
                throw new GoldException(
                        place,
                        "its evidence is not in the text: " + passage,
                        "copy the words exactly, marks and spelling too",
                        null);
            }
        }
        return new GoldEvent(
                kind,
                text(json, "cluster"),
                fillers,
                text(json, "date"),
                text(json, "duration"),
                text(json, "status"),
                text(json, "quote"),
                text(json, "content"),
                evidence);
    }

    private static Optional<String> text(JsonNode json, String key) {
        JsonNode value = json.get(key);
        return value == null || !value.isTextual() || value.asText().isEmpty()
                ? Optional.empty()
                : Optional.of(value.asText());
    }

    private static List<String> strings(JsonNode json, String key) {
        List<String> result = new ArrayList<>();
        json.path(key).forEach(v -> result.add(v.asText()));
        return result;
    }
}
