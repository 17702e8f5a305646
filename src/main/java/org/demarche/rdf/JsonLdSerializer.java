package org.demarche.rdf;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.demarche.rdf.OrderedGraph.Description;

/**
 * Writes JSON-LD 1.1 with the project's context, an object for each subject. Done a subject at a time: a compaction in memory
 * would take fifty times as long.
 */
final class JsonLdSerializer implements GraphSerializer {
    private static final Pattern NATIVE_INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,14}");

    private final JsonLdContext context = JsonLdContext.load();

    @Override
    public void write(OrderedGraph graph, Writer out) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        ObjectMapper mapper = new ObjectMapper();
        JsonGenerator json = mapper.getFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
        json.writeStartObject();
        json.writeFieldName("@context");
        mapper.writeTree(json, context.json(graph.prefixes().base()));
        json.writeArrayFieldStart("@graph");
        Iterator<Description> descriptions = graph.union();
        while (descriptions.hasNext()) {
            write(descriptions.next(), graph.prefixes(), json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void write(Description description, Prefixes prefixes, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", name(description.subject(), prefixes));
        for (Map.Entry<String, List<Triple>> property :
                byName(description.triples()).entrySet()) {
            String name = property.getKey();
            List<Triple> triples = property.getValue();
            json.writeFieldName(name);
            if (triples.size() > 1) {
                json.writeStartArray();
            }
            for (Triple triple : triples) {
                write(name, triple, prefixes, json);
            }
            if (triples.size() > 1) {
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    /** The triples under the names of their properties; values that fit no short name stand under the full one. */
    private Map<String, List<Triple>> byName(List<Triple> triples) {
        Map<String, List<Triple>> named = new LinkedHashMap<>();
        for (Triple triple : triples) {
            String iri = triple.getPredicate().getURI();
            String name = isType(triple)
                    ? "type"
                    : context.property(iri, triple.getObject())
                            .or(() -> context.compact(iri))
                            .orElse(iri);
            named.computeIfAbsent(name, k -> new ArrayList<>()).add(triple);
        }
        return named;
    }

    private void write(String name, Triple triple, Prefixes prefixes, JsonGenerator json) throws IOException {
        Node value = triple.getObject();
        String property = triple.getPredicate().getURI();
        if (isType(triple) || (value.isURI() && context.takesVocabulary(name, property))) {
            json.writeString(context.vocabulary(value.getURI()));
        } else if (context.property(property, value).isPresent()) {
            if (value.isURI()) {
                json.writeString(name(value, prefixes));
            } else if (isInteger(value)
                    && NATIVE_INTEGER.matcher(value.getLiteralLexicalForm()).matches()) {
                json.writeNumber(Long.parseLong(value.getLiteralLexicalForm()));
            } else {
                json.writeString(value.getLiteralLexicalForm());
            }
        } else {
            writeInFull(value, prefixes, json);
        }
    }

    private void writeInFull(Node value, Prefixes prefixes, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (!value.isLiteral()) {
            json.writeStringField("@id", name(value, prefixes));
        } else {
            json.writeStringField("@value", value.getLiteralLexicalForm());
            if (!value.getLiteralLanguage().isEmpty()) {
                json.writeStringField("@language", value.getLiteralLanguage());
            } else if (!isString(value)) {
                json.writeStringField("@type", value.getLiteralDatatypeURI());
            }
        }
        json.writeEndObject();
    }

    private String name(Node node, Prefixes prefixes) {
        if (!node.isURI()) {
            return TermSyntax.blank(node);
        }
        return prefixes.relative(node.getURI())
                .or(() -> context.compact(node.getURI()))
                .orElse(node.getURI());
    }

    private static boolean isType(Triple triple) {
        return triple.getPredicate().equals(RDF.type.asNode())
                && triple.getObject().isURI();
    }

    static boolean isString(Node value) {
        return value.isLiteral() && value.getLiteralDatatypeURI().equals(XSD.xstring.getURI());
    }

    static boolean isInteger(Node value) {
        return value.isLiteral()
                && value.getLiteralDatatypeURI().equals(XSD.integer.getURI())
                && NATIVE_INTEGER.matcher(value.getLiteralLexicalForm()).matches();
    }
}
