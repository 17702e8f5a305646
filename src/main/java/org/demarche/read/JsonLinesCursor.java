package org.demarche.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.demarche.model.Code;
import org.demarche.model.Document;

/** A source with a document a line, as JSON objects; a line that is wrong does not hide the next. */
final class JsonLinesCursor implements DocumentCursor {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String HINT = "a line looks like {\"id\": \"a1\", \"date\": \"2025-03-18\", \"text\": \"…\"}";

    private final Source source;
    private final LineReader lines;
    private final DocumentAssembler assembler;
    private boolean found;
    private boolean broken;

    JsonLinesCursor(Source source, InputStream in, DocumentAssembler assembler) {
        this.source = source;
        this.lines = new LineReader(in, DocumentReader.LONGEST);
        this.assembler = assembler;
    }

    @Override
    public Optional<Placed> next() throws IOException, UnreadableException {
        while (!broken) {
            Optional<LineReader.Line> line = lines.next();
            if (line.isEmpty()) {
                return end();
            }
            Place place = source.place().at(line.get().number(), 0);
            boolean foundBefore = found;
            found = true;
            if (line.get().tooLong()) {
                throw FileCursor.tooLong(place, "line");
            }
            String json = decode(line.get(), place);
            if (!json.isBlank()) {
                return Optional.of(new Placed(document(json, place), place));
            }
            found = foundBefore;
        }
        return Optional.empty();
    }

    private Optional<Placed> end() throws UnreadableException {
        if (!found) {
            found = true; // which is said once
            throw new UnreadableException(
                    Code.INPUT_EMPTY, source.place(), "file holds no line", "add reports to it, or leave it out");
        }
        return Optional.empty();
    }

    private String decode(LineReader.Line line, Place place) throws UnreadableException {
        try {
            return StrictUtf8.decode(line.bytes(), place);
        } catch (UnreadableException e) {
            // A file that is no text would give a message a line.
            broken = e.diagnostic().code() == Code.INPUT_NOT_TEXT;
            throw e;
        }
    }

    private Document document(String json, Place line) throws IOException, UnreadableException {
        try (JsonParser parser = JSON.createParser(json)) {
            Fields fields = Fields.read(parser, at -> line.at(line.line(), at.getColumnNr()))
                    .orElseThrow(() -> failure(line.at(line.line(), 1), "line is not a JSON object", null));
            if (parser.nextToken() != null) {
                int column = parser.currentTokenLocation().getColumnNr();
                throw failure(line.at(line.line(), column), "something follows the JSON object", null);
            }
            if (!fields.has(Fields.TEXT)) {
                throw failure(line.at(line.line(), 1), "JSON object has no \"text\"", null);
            }
            String text = fields.get(Fields.TEXT).map(Fields.Field::value).orElse("");
            return assembler.assemble(line, source.name() + "#" + line.line(), fields, text);
        } catch (Fields.NotPlainException e) {
            throw failure(e.place(), e.getMessage(), e);
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw failure(line.at(line.line(), column), "not JSON: " + JacksonMessages.brief(e), e);
        }
    }

    private static UnreadableException failure(Place place, String message, Exception cause) {
        return new UnreadableException(Code.JSON_LINE, place, message, HINT, cause);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
