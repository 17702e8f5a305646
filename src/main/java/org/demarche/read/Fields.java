package org.demarche.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the input says of a document besides its text, each value with its place. Immutable. */
final class Fields {
    static final String ID = "id";
    static final String TITLE = "title";
    static final String DATE = "date";
    static final String PUBLISHER = "publisher";
    static final String URL = "url";
    static final String TEXT = "text";

    static final Fields NONE = new Fields(Map.of());

    private static final Set<String> KNOWN = Set.of(ID, TITLE, DATE, PUBLISHER, URL, TEXT);

    private final Map<String, Field> values;

    /** A value as it is written. */
    record Field(String value, Place place) {}

    Fields(Map<String, Field> values) {
        this.values = Map.copyOf(values);
    }

    /** A value, unless it is absent or blank. */
    Optional<Field> get(String key) {
        return Optional.ofNullable(values.get(key))
                .filter(field -> !field.value().isBlank());
    }

    /** Whether the key stands in the input, be its value blank or not. */
    boolean has(String key) {
        return values.containsKey(key);
    }

    /** These fields and one more, unless the key has a value already. */
    Fields or(String key, Optional<Field> field) {
        if (field.isEmpty() || get(key).isPresent()) {
            return this;
        }
        Map<String, Field> copy = new HashMap<>(values);
        copy.put(key, field.get());
        return new Fields(copy);
    }

    /**
     * Reads one object. Keys that are not known are passed over, as are values that are null.
     *
     * @param parser before the object's first token
     * @param places makes a place of where the parser is
     * @return the fields, or nothing if the value is no object
     * @throws NotPlainException if a known key has a list or an object as its value
     * @throws IOException if the syntax is wrong
     */
    static Optional<Fields> read(JsonParser parser, Function<JsonLocation, Place> places)
            throws IOException, NotPlainException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        Map<String, Field> values = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken token = parser.nextToken();
            Place place = places.apply(parser.currentTokenLocation());
            if (!KNOWN.contains(key)) {
                parser.skipChildren();
            } else if (token.isStructStart()) {
                throw new NotPlainException(key, place);
            } else if (token != JsonToken.VALUE_NULL) {
                values.put(key, new Field(parser.getText(), place));
            }
        }
        return Optional.of(new Fields(values));
    }

    /** A known key has a value that is not one piece of text. */
    static final class NotPlainException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Place place;

        NotPlainException(String key, Place place) {
            super('"' + key + "\" is not a piece of text");
            this.place = place;
        }

        Place place() {
            return place;
        }
    }
}
