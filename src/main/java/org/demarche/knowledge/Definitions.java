package org.demarche.knowledge;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.vocabulary.RDF;

/**
 * Hands a file's triples on as they are parsed, and notes the entries that the file defines twice: a graph joins two
 * entries of one name, so that neither would be what its author means.
 */
final class Definitions extends StreamRDFWrapper {
    private final Set<Triple> types = new HashSet<>();
    private final SortedSet<String> repeated = new TreeSet<>();

    Definitions(StreamRDF triples) {
        super(triples);
    }

    /** IRIs of the entries that are given the same type more than once. */
    SortedSet<String> repeated() {
        return repeated;
    }

    @Override
    public void triple(Triple triple) {
        if (triple.getPredicate().equals(RDF.type.asNode())
                && triple.getSubject().isURI()
                && !types.add(triple)) {
            repeated.add(triple.getSubject().getURI());
        }
        super.triple(triple);
    }
}
