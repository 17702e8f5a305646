package org.demarche.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.model.Iri;
import org.demarche.rdf.Portion;
import org.demarche.rdf.Portion.Kind;

/**
 * The graph in which a store keeps its documents and settings, so that one transaction covers them and what is derived from
 * them. It is no part of what people ask and export.
 */
final class Records {
    static final String NAMESPACE = "https://w3id.org/demarche/store#";
    static final Node GRAPH = NodeFactory.createURI(NAMESPACE + "records");
    static final Node STORE = NodeFactory.createURI(NAMESPACE + "store");
    private static final Node CONTENTS = NodeFactory.createURI(NAMESPACE + "contents");
    private static final Node DOCUMENT = NodeFactory.createURI(NAMESPACE + "document");
    private static final Node EXTRACTION = NodeFactory.createURI(NAMESPACE + "extraction");

    private static final Node SHELVES = NodeFactory.createURI(NAMESPACE + "sums-of-marks");

    private static final String MISSING = "its record %s is missing";

    /** With what the properties begin that keep the marks of portions of a kind; the number of a shelf follows. */
    private static final Map<Kind, String> MARKS = marksOfKinds();
    /** TDB2 keeps whole numbers of so many bits where they stand, without a place of their own. */
    private static final int MARK_BITS = 56;

    private final Path folder;
    private final DatasetGraph dataset;

    /** @param folder what messages call the store */
    Records(Path folder, DatasetGraph dataset) {
        this.folder = folder;
        this.dataset = dataset;
    }

    /** Whether a quad stands in this graph and not in that of the reports. */
    static boolean holds(Quad quad) {
        return quad.getGraph().equals(GRAPH);
    }

    /** Whether a quad is the one that the sum over all quads leaves out. */
    static boolean isContents(Quad quad) {
        return holds(quad) && quad.getPredicate().equals(CONTENTS);
    }

    Contents contents() {
        try {
            return Contents.of(literal(STORE, CONTENTS));
        } catch (IOException e) {
            throw Database.damaged(folder, e.getMessage(), e);
        }
    }

    /** The documents in order of their ids. */
    List<StoredDocument> documents() {
        Map<Node, String> lines = literals(DOCUMENT);
        Map<Node, String> extractions = literals(EXTRACTION);
        return lines.entrySet().parallelStream()
                .map(line -> document(line.getValue(), extractions.get(line.getKey())))
                .sorted(Comparator.comparing(stored -> stored.document().id()))
                .toList();
    }

    /** The document with this id. */
    StoredDocument document(String id) {
        try {
            Node subject = subject(id);
            return StoredDocument.of(literal(subject, DOCUMENT), literal(subject, EXTRACTION));
        } catch (IOException e) {
            throw Database.damaged(folder, "of \"" + id + "\", " + e.getMessage(), e);
        }
    }

    private Map<Node, String> literals(Node predicate) {
        Map<Node, String> literals = new HashMap<>();
        dataset.find(GRAPH, Node.ANY, predicate, Node.ANY)
                .forEachRemaining(
                        quad -> literals.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm()));
        return literals;
    }

    private StoredDocument document(String line, String extraction) {
        if (extraction == null) {
            throw Database.damaged(folder, MISSING.formatted(EXTRACTION.getLocalName()), null);
        }
        try {
            return StoredDocument.of(line, extraction);
        } catch (IOException e) {
            throw Database.damaged(folder, e.getMessage(), e);
        }
    }

    /** The sums over the marks of portions; none in a store of an edition of the program that kept none. */
    Optional<MarkShelves> shelves() {
        try {
            return sums().stream()
                    .findFirst()
                    .map(quad -> MarkShelves.of(quad.getObject().getLiteralLexicalForm()));
        } catch (IllegalArgumentException e) {
            throw Database.damaged(folder, e.getMessage(), e);
        }
    }

    /** What is kept of them. */
    List<Quad> sums() {
        return list(STORE, SHELVES);
    }

    /** What is kept of the marks of portions on some shelves. */
    List<Quad> marks(BitSet shelves) {
        List<Quad> quads = new ArrayList<>();
        shelves.stream().forEach(shelf -> {
            for (Kind kind : Kind.values()) {
                dataset.find(GRAPH, Node.ANY, onShelf(kind, shelf), Node.ANY).forEachRemaining(quads::add);
            }
        });
        return quads;
    }

    /** What is kept of the marks of all portions, also by other editions of the program. */
    List<Quad> marks() {
        List<Quad> quads = new ArrayList<>();
        dataset.find(GRAPH, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (kind(quad).isPresent()) {
                quads.add(quad);
            }
        });
        return quads;
    }

    /** The portion whose mark a quad keeps. */
    static Portion.Name name(Quad mark) {
        return new Portion.Name(
                kind(mark).orElseThrow(), new Iri(mark.getSubject().getURI()));
    }

    /** The mark that a quad keeps, shortened as {@link #shortened} does it. */
    static long mark(Quad mark) {
        return ((Number) mark.getObject().getLiteralValue()).longValue();
    }

    /** What is kept of a portion's mark. */
    static long shortened(long mark) {
        return mark >> (Long.SIZE - MARK_BITS);
    }

    static Quad quad(Portion.Name name, long mark) {
        return new Quad(
                GRAPH,
                NodeFactory.createURI(name.iri().value()),
                onShelf(name.kind(), MarkShelves.shelf(name)),
                NodeFactory.createLiteralDT(Long.toString(shortened(mark)), XSDDatatype.XSDinteger));
    }

    static Quad quad(MarkShelves shelves) {
        return new Quad(GRAPH, STORE, SHELVES, NodeFactory.createLiteralString(shelves.line()));
    }

    private static Node onShelf(Kind kind, int shelf) {
        return NodeFactory.createURI(MARKS.get(kind) + shelf);
    }

    private static Optional<Kind> kind(Quad mark) {
        String property = mark.getPredicate().getURI();
        return MARKS.entrySet().stream()
                .filter(kind -> property.startsWith(kind.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<Kind, String> marksOfKinds() {
        Map<Kind, String> marks = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            marks.put(kind, NAMESPACE + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-mark");
        }
        return marks;
    }

    private String literal(Node subject, Node predicate) throws IOException {
        List<Quad> quads = list(subject, predicate);
        if (quads.size() != 1 || !quads.get(0).getObject().isLiteral()) {
            throw new IOException(MISSING.formatted(predicate.getLocalName()));
        }
        return quads.get(0).getObject().getLiteralLexicalForm();
    }

    private List<Quad> list(Node subject, Node predicate) {
        List<Quad> quads = new ArrayList<>();
        dataset.find(GRAPH, subject, predicate, Node.ANY).forEachRemaining(quads::add);
        return quads;
    }

    static Quad quad(Contents contents) {
        return new Quad(GRAPH, STORE, CONTENTS, NodeFactory.createLiteralString(contents.line()));
    }

    static List<Quad> quads(StoredDocument stored) {
        Node subject = subject(stored.document().id());
        return List.of(
                new Quad(GRAPH, subject, DOCUMENT, NodeFactory.createLiteralString(stored.line())),
                new Quad(GRAPH, subject, EXTRACTION, NodeFactory.createLiteralString(stored.extraction())));
    }

    /** What is kept of the document with this id. */
    List<Quad> of(String id) {
        return list(subject(id), Node.ANY);
    }

    private static Node subject(String id) {
        return NodeFactory.createURI(NAMESPACE + "document-" + sha256(id));
    }

    private static String sha256(String id) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
