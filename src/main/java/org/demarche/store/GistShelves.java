package org.demarche.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.model.Fingerprint;
import org.demarche.pipeline.GistFormat;
import org.demarche.pipeline.GistFormat.Entry;

/**
 * What of all documents every change looks at, several documents to a shelf: a literal costs TDB2 a dozen calls of the system to find,
 * however short it is. On which shelf a document stands follows from its id.
 */
final class GistShelves {
    private static final int NUMBER = 1024;
    private static final String PROPERTY = Records.NAMESPACE + "gists-";
    private static final GistFormat FORMAT = new GistFormat();

    private final Path folder;
    private final DatasetGraph dataset;

    /** @param folder what messages call the store */
    GistShelves(Path folder, DatasetGraph dataset) {
        this.folder = folder;
        this.dataset = dataset;
    }

    /** The number of the shelf of the document with this id. */
    static int shelf(String id) {
        return Math.floorMod(Fingerprint.of(id), NUMBER);
    }

    /** What stands on all shelves, in no particular order. */
    List<Entry> all() {
        return quads().parallelStream().map(this::entries).flatMap(List::stream).toList();
    }

    /** What stands on one of them, by the documents' ids. */
    Map<String, Entry> on(int shelf) {
        Map<String, Entry> entries = new TreeMap<>();
        quads(shelf).forEach(quad -> entries(quad)
                .forEach(entry -> entries.put(entry.gist().id(), entry)));
        return entries;
    }

    private List<Entry> entries(Quad quad) {
        try {
            return FORMAT.read(quad.getObject().getLiteralLexicalForm());
        } catch (IOException e) {
            throw Database.damaged(folder, "of " + quad.getPredicate().getLocalName() + ", " + e.getMessage(), e);
        }
    }

    /** What is kept of all shelves, also by other editions of the program. */
    List<Quad> quads() {
        List<Quad> quads = new ArrayList<>();
        dataset.find(Records.GRAPH, Records.STORE, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (quad.getPredicate().getURI().startsWith(PROPERTY)) {
                quads.add(quad);
            }
        });
        return quads;
    }

    /** What is kept of one shelf. */
    List<Quad> quads(int shelf) {
        List<Quad> quads = new ArrayList<>();
        dataset.find(Records.GRAPH, Records.STORE, property(shelf), Node.ANY).forEachRemaining(quads::add);
        return quads;
    }

    /** What is to be kept of a shelf on which this stands; nothing where it is empty. */
    static List<Quad> quads(int shelf, Collection<Entry> entries) {
        return entries.isEmpty()
                ? List.of()
                : List.of(new Quad(
                        Records.GRAPH,
                        Records.STORE,
                        property(shelf),
                        NodeFactory.createLiteralString(FORMAT.write(List.copyOf(entries)))));
    }

    private static Node property(int shelf) {
        return NodeFactory.createURI(PROPERTY + shelf);
    }
}
