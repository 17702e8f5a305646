package org.demarche.rdf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The short names of {@code ontology/context.jsonld} and what they stand for. Immutable. */
final class JsonLdContext {
    private static final String RESOURCE = "/ontology/context.jsonld";

    private final ObjectNode json;
    private final Map<String, List<Term>> byIri = new HashMap<>();

    /**
     * A short name.
     *
     * @param type the datatype of its values, or {@code @id} or {@code @vocab}; empty for plain strings and native numbers
     * @param language the language of its values; empty for none
     */
    record Term(String name, String type, String language) {
        /** Whether a value can stand under this name without saying its own type. */
        boolean fits(Node value) {
            if (value.isURI()) {
                return type.equals("@id") || type.equals("@vocab");
            }
            return value.isLiteral()
                    && (value.getLiteralLanguage().isEmpty()
                            ? type.equals(value.getLiteralDatatypeURI()) || isNative(value)
                            : value.getLiteralLanguage().equals(language));
        }

        private boolean isNative(Node value) {
            return type.isEmpty()
                    && language.isEmpty()
                    && (JsonLdSerializer.isString(value) || JsonLdSerializer.isInteger(value));
        }
    }

    private JsonLdContext(ObjectNode json) {
        this.json = json;
        json.properties().forEach(field -> {
            JsonNode definition = field.getValue();
            if (!field.getKey().startsWith("@") && definition.isObject()) {
                String iri = expand(definition.path("@id").asText());
                String type = definition.path("@type").asText();
                byIri.computeIfAbsent(iri, k -> new ArrayList<>())
                        .add(new Term(
                                field.getKey(),
                                type.startsWith("@") ? type : expand(type),
                                definition.path("@language").asText()));
            } else if (definition.isTextual() && definition.asText().indexOf(':') > 0) {
                byIri.computeIfAbsent(expand(definition.asText()), k -> new ArrayList<>())
                        .add(new Term(field.getKey(), "", ""));
            }
        });
    }

    /** Reads the context that comes with the program. */
    static JsonLdContext load() {
        try (InputStream in = Objects.requireNonNull(JsonLdContext.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new JsonLdContext(
                    (ObjectNode) new ObjectMapper().readTree(in).get("@context"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The context as it is written into files, with a base where there is one. */
    ObjectNode json(Optional<String> base) {
        ObjectNode copy = json.deepCopy();
        base.ifPresent(b -> copy.put("@base", b));
        return copy;
    }

    /** The short name of a property that fits this value. */
    Optional<String> property(String iri, Node value) {
        return byIri.getOrDefault(iri, List.of()).stream()
                .filter(term -> term.fits(value))
                .map(Term::name)
                .findFirst();
    }

    /** Whether the values of this name are words of the vocabulary ("Actual") and not names of things. */
    boolean takesVocabulary(String name, String iri) {
        return byIri.getOrDefault(iri, List.of()).stream()
                .anyMatch(term -> term.name().equals(name) && term.type().equals("@vocab"));
    }

    /** The short name of a class, property or value, else its name with a prefix, else in full. */
    String vocabulary(String iri) {
        return byIri.getOrDefault(iri, List.of()).stream()
                .map(Term::name)
                .findFirst()
                .or(() -> compact(iri))
                .orElse(iri);
    }

    /** The name with one of the context's prefixes. */
    Optional<String> compact(String iri) {
        return Prefixes.shorten(iri).filter(name -> json.has(name.substring(0, name.indexOf(':'))));
    }

    private String expand(String name) {
        int colon = name.indexOf(':');
        JsonNode namespace = colon < 0 ? null : json.get(name.substring(0, colon));
        return namespace == null || !namespace.isTextual() ? name : namespace.asText() + name.substring(colon + 1);
    }
}
