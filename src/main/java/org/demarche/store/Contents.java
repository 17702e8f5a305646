package org.demarche.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * What the database says of itself: the settings, and a sum over all else in it that tells whether it is whole.
 *
 * @param count how many quads there are, this one left out
 * @param sum of the quads' marks
 */
record Contents(Settings settings, long count, long sum) {
    private static final ObjectMapper JSON = new ObjectMapper();

    String line() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException if the line is not one that {@link #line} wrote */
    static Contents of(String line) throws IOException {
        Contents contents = JSON.readValue(line, Contents.class);
        if (contents == null || contents.settings == null) {
            throw new IOException("the settings are missing");
        }
        return contents;
    }

    /** A number that hardly any other quad has; made of names and characters alone, so that it is the same everywhere. */
    static long mark(Quad quad) {
        long mark = 0;
        for (Node node : new Node[] {quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()}) {
            mark = scatter(mark + mark(node));
        }
        return mark;
    }

    private static long mark(Node node) {
        if (!node.isLiteral()) {
            return node.toString().hashCode();
        }
        return Objects.hash(node.getLiteralLexicalForm(), node.getLiteralLanguage(), node.getLiteralDatatypeURI())
                * 31L;
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
    static long scatter(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
