package org.demarche.rdf.compare;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;

/** Looks things up in all graphs of a dataset; every answer is in a fixed order. */
final class GraphView {
    private static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);
    private static final Pattern CONTROL = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final DatasetGraph graphs;

    GraphView(Dataset dataset) {
        graphs = dataset.asDatasetGraph();
    }

    static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }

    List<Node> objects(Node subject, Node property) {
        Set<Node> found = new TreeSet<>(BY_TEXT);
        graphs.find(Node.ANY, subject, property, Node.ANY).forEachRemaining(q -> found.add(q.getObject()));
        return List.copyOf(found);
    }

    List<Node> objects(Node subject, Iri property) {
        return objects(subject, node(property));
    }

    Optional<Node> object(Node subject, Iri property) {
        return objects(subject, property).stream().findFirst();
    }

    List<Node> subjects(Node property, Node object) {
        Set<Node> found = new TreeSet<>(BY_TEXT);
        graphs.find(Node.ANY, Node.ANY, property, object).forEachRemaining(q -> found.add(q.getSubject()));
        return List.copyOf(found);
    }

    List<Node> subjects(Iri property, Node object) {
        return subjects(node(property), object);
    }

    Optional<String> text(Node subject, Node property) {
        return objects(subject, property).stream().findFirst().map(GraphView::text);
    }

    /** A node's characters on one line, without those that would steer a terminal. */
    static String text(Node node) {
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    /** The label of a thing; the end of its name where it has none. */
    String label(Node thing) {
        return text(thing, RDFS.label.asNode())
                .orElseGet(() -> thing.isURI() ? new Iri(thing.getURI()).localName() : text(thing));
    }

    /** A term's name in words: "start time" for dip:startTime. */
    static String words(Node term) {
        return CAMEL.matcher(new Iri(term.getURI()).localName()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** All things of that label or other name, whatever the case of letters. */
    Set<Node> named(String name) {
        Set<Node> found = new TreeSet<>(BY_TEXT);
        for (Node property : List.of(RDFS.label.asNode(), SKOS.altLabel.asNode())) {
            graphs.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(q -> {
                if (text(q.getObject()).equalsIgnoreCase(name)) {
                    found.add(q.getSubject());
                }
            });
        }
        return found;
    }

    /** The things and all for whom they act. */
    Set<Node> side(Set<Node> things) {
        Set<Node> side = new TreeSet<>(BY_TEXT);
        Deque<Node> open = new ArrayDeque<>(things);
        while (!open.isEmpty()) {
            Node thing = open.remove();
            if (side.add(thing)) {
                open.addAll(objects(thing, Dip.ACTS_FOR));
            }
        }
        return side;
    }

    /** Who speaks in an account: the sources it names, else the speaker or demander. */
    Set<Node> sources(Node account) {
        Set<Node> sources = new TreeSet<>(BY_TEXT);
        for (Iri property : List.of(Dip.ACCORDING_TO, Dip.SPEAKER, Dip.DEMANDER)) {
            sources.addAll(objects(account, property));
        }
        return sources;
    }

    String labels(Set<Node> things) {
        return things.stream().map(this::label).sorted().collect(Collectors.joining(", "));
    }
}
