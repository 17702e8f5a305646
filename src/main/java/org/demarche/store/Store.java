package org.demarche.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.demarche.model.Document;
import org.demarche.pipeline.GistFormat.Entry;
import org.demarche.rdf.PortionedGraph;

/**
 * A folder that keeps a graph and the documents it was made of, in a TDB2 database.
 *
 * <p>A store is held by one process at a time, from opening to closing, and a process opens a folder once at a time. Every
 * change is one transaction: a process that is killed leaves the store as it was before the change, or after it. All methods
 * throw {@link org.demarche.rdf.GraphIoException} with place, cause and remedy. Not to be shared between threads.
 */
public final class Store implements AutoCloseable {
    private final Path folder;
    private Optional<Database> database;

    private Store(Path folder, Optional<Database> database) {
        this.folder = folder;
        this.database = database;
    }

    /** Opens a store that is there. */
    public static Store open(Path folder) {
        Store store = new Store(folder, Optional.of(Database.open(folder)));
        try {
            store.settings();
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Opens a store that is there, or one that its first change will make. */
    public static Store openOrNew(Path folder) {
        return Database.isFree(folder) ? new Store(folder, Optional.empty()) : open(folder);
    }

    /** Where it is, as it was named. */
    public Path folder() {
        return folder;
    }

    /** The graph of a store that is there, copied into memory; the store is free again for others. */
    public static Dataset read(Path folder) {
        try (Store store = open(folder)) {
            return store.graph();
        }
    }

    /** How the documents were read; nothing in a store that is not made yet. */
    public Optional<Settings> settings() {
        return database.map(open -> contents(open).settings());
    }

    /** What the database of a store that is there says of itself. */
    private Contents contents(Database open) {
        return open.read(dataset -> new Records(folder, dataset).contents());
    }

    /** The documents in order of their ids. */
    public List<Document> documents() {
        return stored().stream().map(StoredDocument::document).toList();
    }

    List<StoredDocument> stored() {
        return database.map(open -> open.read(dataset -> new Records(folder, dataset).documents()))
                .orElse(List.of());
    }

    /** The document with an id that the store has; by the thread that changes the store or by another. */
    StoredDocument stored(String id) {
        return database.orElseThrow().read(dataset -> new Records(folder, dataset).document(id));
    }

    /** What of all documents is compared with others; readable as long as the settings are of this edition of the program. */
    List<Entry> gists() {
        return database.map(open -> open.read(dataset -> new GistShelves(folder, dataset).all()))
                .orElse(List.of());
    }

    /**
     * The graph as it is now, copied into memory: each document's accounts and mentions in a graph named by the document, what
     * is resolved across documents in the default graph.
     */
    public Dataset graph() {
        DatasetGraph copy =
                DatasetGraphFactory.createWithGraphMaker(name -> GraphMemFactory.createDefaultGraphSameTerm());
        database.ifPresent(open -> open.read(dataset -> {
            Survey survey = new Survey();
            for (Iterator<Quad> quads = dataset.find(); quads.hasNext(); ) {
                Quad quad = survey.counted(quads.next());
                if (!Records.holds(quad)) {
                    copy.add(quad);
                }
            }
            survey.compare(new Records(folder, dataset).contents());
            return copy;
        }));
        return DatasetFactory.wrap(copy);
    }

    /** How many bytes its files have. */
    public long size() {
        return database.map(Database::size).orElse(0L);
    }

    /** Gives back the room that changes have used up; what the store holds stays as it is. */
    public void compact() {
        database.ifPresent(Database::compact);
    }

    @Override
    public void close() {
        database.ifPresent(Database::close);
        database = Optional.empty();
    }

    /**
     * Puts documents in, takes others out and makes this the graph, in one transaction; of the graph only portions are written
     * that are not there already.
     *
     * @param written documents that come in or take the place of those with their ids
     * @param gone ids of documents that go
     * @param graph of all documents that stay
     */
    void change(Settings settings, Collection<FreshDocument> written, Collection<String> gone, PortionedGraph graph) {
        if (database.isEmpty()) {
            Database.create(folder, dataset -> new StoreChange(folder, dataset, Optional.empty())
                    .make(settings, written, gone, graph));
            database = Optional.of(Database.open(folder));
        } else {
            Database open = database.get();
            open.write(dataset -> new StoreChange(folder, dataset, Optional.of(new Records(folder, dataset).contents()))
                    .make(settings, written, gone, graph));
            if (open.isWorthCompacting(contents(open).count())) {
                open.compact();
            }
        }
    }

    /** The quad as TDB2 gives it back: it keeps numbers and days by their value. */
    static Quad asStored(Quad quad) {
        Node object = quad.getObject();
        NodeId inline = object.isLiteral() ? NodeIdInline.inline(object) : null;
        return new Quad(
                quad.isDefaultGraph() ? Quad.defaultGraphIRI : quad.getGraph(),
                quad.getSubject(),
                quad.getPredicate(),
                inline == null ? object : NodeIdInline.extract(inline));
    }

    /** Counts the quads of the database, to compare them with what it says of itself. */
    private final class Survey {
        private long count;
        private long sum;

        Quad counted(Quad found) {
            Quad quad = asStored(found);
            if (!Records.isContents(quad)) {
                count++;
                sum += Contents.mark(quad);
            }
            return quad;
        }

        void compare(Contents contents) {
            if (count != contents.count() || sum != contents.sum()) {
                throw Database.damaged(
                        folder, "it holds %d statements where %d belong".formatted(count, contents.count()), null);
            }
        }
    }
}
