package org.demarche.rdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Prologue;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;
import org.demarche.rdf.DescribedGraph.Piece;

/** Compares graphs with SHACL shapes (W3C, 2017). Safe to share between threads. */
public final class ShapeValidator {
    private static final PrefixMapping PREFIXES =
            PrefixMapping.Factory.create().setNsPrefixes(Prefixes.ALL).lock();

    private static final Comparator<Violation> ORDER = Comparator.comparing(
                    Violation::severity, Collections.reverseOrder())
            .thenComparing(Violation::focus)
            .thenComparing(Violation::path)
            .thenComparing(v -> v.value().orElse(""))
            .thenComparing(Violation::message);

    /** So many triples are in a piece, where they need not be in memory all at once. */
    private static final int PIECE = 5_000;

    private final Shapes shapes;
    /** The classes of which a shape asks all things at once, and names the thing as value. */
    private final Set<Node> askedAtOnce;

    /**
     * A place where a graph differs from a shape.
     *
     * @param severity ERROR where the graph is wrong, WARNING where it lacks something that is wanted, NOTE where it well may
     * @param focus the thing that the shape is about: an IRI, or another term as Turtle writes it
     * @param path the property, or the way to the value; empty where it is about the thing itself
     * @param value the value that is wrong, where there is one
     * @param message what is wrong and what is right, in a sentence
     */
    public record Violation(Severity severity, String focus, String path, Optional<String> value, String message) {
        /** The message for people; the place is the file that holds the graph. */
        public Diagnostic diagnostic(Code code, String file) {
            String what = path.isEmpty() ? focus : focus + " " + path;
            return new Diagnostic(
                    severity, code, file, what + value.map(v -> ": " + v).orElse(""), message);
        }
    }

    /** @param shapes the graph of the shapes */
    ShapeValidator(Graph shapes) {
        this.shapes = Shapes.parse(shapes);
        this.askedAtOnce = shapes.find(Node.ANY, SHACL.targetNode, Node.ANY)
                .mapWith(Triple::getObject)
                .toSet();
    }

    /** A validator of what Démarche writes, by {@code ontology/shapes.ttl}. */
    public static ShapeValidator ofGraphs() {
        return new ShapeValidator(load("/ontology/shapes.ttl"));
    }

    /** A validator of lexicon and gazetteer files, by {@code ontology/knowledge-shapes.ttl}. */
    public static ShapeValidator ofKnowledge() {
        return new ShapeValidator(load("/ontology/knowledge-shapes.ttl"));
    }

    /** What is wrong with the union of the dataset's graphs, errors first, then by what it is about; empty if all is well. */
    public List<Violation> validate(Dataset dataset) {
        return entries(Unions.graph(dataset)).stream()
                .map(ShapeValidator::violation)
                .toList();
    }

    /** As {@link #validate(Dataset)}, several pieces at a time, without all triples in memory. */
    public List<Violation> validate(DescribedGraph graph) {
        return validate(graph, PIECE);
    }

    List<Violation> validate(DescribedGraph graph, int piece) {
        Set<Violation> violations = graph.pieces(piece)
                .parallel()
                .flatMap(this::violations)
                .collect(Collectors.toCollection(() -> new TreeSet<>(ORDER)));
        return List.copyOf(violations);
    }

    /** What is wrong with what the piece describes; what it merely speaks of is compared with the piece that describes it. */
    private Stream<Violation> violations(Piece piece) {
        Graph graph = piece.graph();
        ValidationContext context = ValidationContext.create(shapes, graph);
        for (Shape shape : shapes) {
            for (Node focus : VLib.focusNodes(graph, shape)) {
                if (askedAtOnce.contains(focus) || piece.subjects().contains(focus)) {
                    VLib.validateShape(context, graph, shape, focus);
                }
            }
        }
        return context.generateReport().getEntries().stream()
                .filter(entry -> piece.subjects().contains(about(entry)))
                .map(ShapeValidator::violation);
    }

    private Node about(ReportEntry entry) {
        return askedAtOnce.contains(entry.focusNode()) ? entry.value() : entry.focusNode();
    }

    /** Whether no violation is an error. */
    public static boolean conforms(List<Violation> violations) {
        return violations.stream().noneMatch(v -> v.severity() == Severity.ERROR);
    }

    /** The entries of the report, in an order that depends on the graph alone. */
    List<ReportEntry> entries(Graph graph) {
        List<ReportEntry> entries =
                new ArrayList<>(ShaclValidator.get().validate(shapes, graph).getEntries());
        Map<ReportEntry, Violation> keys = new HashMap<>();
        entries.forEach(entry -> keys.put(entry, violation(entry)));
        entries.sort(Comparator.comparing(keys::get, ORDER));
        return entries;
    }

    static Graph load(String resource) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        RDFParser.source(ShapeValidator.class.getResourceAsStream(resource))
                .lang(org.apache.jena.riot.Lang.TURTLE)
                .parse(graph);
        return graph;
    }

    private static Violation violation(ReportEntry entry) {
        return new Violation(
                severity(entry.severity()),
                show(entry.focusNode()),
                entry.resultPath() == null ? "" : entry.resultPath().toString(new Prologue(PREFIXES)),
                Optional.ofNullable(entry.value()).map(ShapeValidator::show),
                GraphReader.oneLine(entry.message()));
    }

    private static Severity severity(org.apache.jena.shacl.validation.Severity severity) {
        if (severity.equals(org.apache.jena.shacl.validation.Severity.Violation)) {
            return Severity.ERROR;
        }
        boolean warning = severity.equals(org.apache.jena.shacl.validation.Severity.Warning);
        return warning ? Severity.WARNING : Severity.NOTE;
    }

    private static String show(Node node) {
        if (node.isURI()) {
            return Prefixes.shorten(node.getURI()).orElse(node.getURI());
        }
        return TermSyntax.full(node);
    }
}
