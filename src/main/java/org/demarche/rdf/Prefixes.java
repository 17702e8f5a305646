package org.demarche.rdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.demarche.vocab.Dip;
import org.demarche.vocab.Nif;

/**
 * The prefixes that every output has, the same whatever the graph holds.
 *
 * @param base the IRI that the graph's own names begin with, where its documents tell it
 */
record Prefixes(Optional<String> base) {
    static final Map<String, String> ALL = all();

    private static final String DOCUMENT_PATH = "/document/";
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?");
    // No colon, so that nothing takes the first step for a scheme or a prefix.
    private static final Pattern RELATIVE = Pattern.compile("[a-z][a-z0-9-]*/[^:\\x00-\\x20<>\"{}|^`\\\\]+");
    private static final List<Map.Entry<String, String>> BY_NAMESPACE = new ArrayList<>(ALL.entrySet());

    private static Map<String, String> all() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("dip", Dip.NAMESPACE);
        map.put("nif", Nif.NAMESPACE);
        map.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        map.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        map.put("skos", "http://www.w3.org/2004/02/skos/core#");
        map.put("dcterms", "http://purl.org/dc/terms/");
        map.put("prov", "http://www.w3.org/ns/prov#");
        map.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        map.put("owl", "http://www.w3.org/2002/07/owl#");
        map.put("wd", "http://www.wikidata.org/entity/");
        return Collections.unmodifiableMap(map);
    }

    /** The prefixes, with the base that the first of the documents' names tells. */
    static Prefixes of(Iterable<Node> documents) {
        String first = null;
        for (Node document : documents) {
            if (document.isURI() && (first == null || document.getURI().compareTo(first) < 0)) {
                first = document.getURI();
            }
        }
        int at = first == null ? -1 : first.indexOf(DOCUMENT_PATH);
        return new Prefixes(at < 0 ? Optional.empty() : Optional.of(first.substring(0, at + 1)));
    }

    /** The name with a prefix, where one fits and the rest needs no escape. */
    static Optional<String> shorten(String iri) {
        for (Map.Entry<String, String> prefix : BY_NAMESPACE) {
            if (iri.startsWith(prefix.getValue())) {
                String local = iri.substring(prefix.getValue().length());
                return LOCAL.matcher(local).matches() ? Optional.of(prefix.getKey() + ":" + local) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The name without the base, where it begins with it and resolves to itself again. */
    Optional<String> relative(String iri) {
        return base.filter(iri::startsWith)
                .map(b -> iri.substring(b.length()))
                .filter(rest -> RELATIVE.matcher(rest).matches())
                // Steps that resolving would remove.
                .filter(rest -> !rest.contains("//") && !rest.contains("/."));
    }
}
