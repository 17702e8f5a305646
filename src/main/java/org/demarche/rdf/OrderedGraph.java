package org.demarche.rdf;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** A graph that hands out what it says in the order in which it is written, a subject at a time. */
interface OrderedGraph {
    /** The parts of a graph, in their order. */
    enum Section {
        DOCUMENTS("Documents"),
        ENTITIES("People, organisations, countries and places"),
        EVENTS("Events, with what each account says of them"),
        OTHERS("Other things"),
        SPANS("Spans of text");

        private final String heading;

        Section(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }
    }

    /** A subject with all that one graph says of it, each triple once, predicates and objects in order. */
    record Description(Node subject, Section section, List<Triple> triples) {}

    /** The prefixes, with the base of the documents' names. */
    Prefixes prefixes();

    /** What all graphs say together. */
    Iterator<Description> union();

    /** What is resolved across documents. */
    Iterator<Description> defaultGraph();

    /** The names of the other graphs, in order. */
    List<Node> graphNames();

    /** What the graph of this name says. */
    Iterator<Description> graph(Node name);

    /**
     * What all graphs say, in groups: every line of N-Quads that a group gives comes before those of the next, in order of
     * code points.
     */
    Iterator<List<Quad>> byLine();
}
