package org.demarche.rdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;

/** The file formats of graphs. N-Quads and TriG keep each document's graph apart, the others hold the union of all graphs. */
public enum GraphFormat {
    TTL("ttl"),
    NT("nt"),
    NQ("nq"),
    TRIG("trig"),
    RDF("rdf"),
    JSONLD("jsonld");

    private static final String GZIP = ".gz";

    private final String ending;

    GraphFormat(String ending) {
        this.ending = ending;
    }

    /** The file ending, without a point. */
    public String ending() {
        return ending;
    }

    Lang lang() {
        return switch (this) {
            case TTL -> Lang.TURTLE;
            case NT -> Lang.NTRIPLES;
            case NQ -> Lang.NQUADS;
            case TRIG -> Lang.TRIG;
            case RDF -> Lang.RDFXML;
            case JSONLD -> Lang.JSONLD11;
        };
    }

    /** The format with this ending ("ttl"). */
    public static Optional<GraphFormat> ofEnding(String ending) {
        String wanted = ending.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.ending.equals(wanted)).findFirst();
    }

    /** The format that a file's name tells ("graph.ttl", "graph.ttl.gz"). */
    public static Optional<GraphFormat> ofFile(String name) {
        String plain = isGzip(name) ? name.substring(0, name.length() - GZIP.length()) : name;
        return ofEnding(plain.substring(plain.lastIndexOf('.') + 1));
    }

    /** Whether a file's name tells that it is compressed. */
    public static boolean isGzip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(GZIP);
    }

    /** The endings, for messages: "ttl, nt, …". */
    public static String endings() {
        return Arrays.stream(values()).map(GraphFormat::ending).collect(Collectors.joining(", "));
    }
}
