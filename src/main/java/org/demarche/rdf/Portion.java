package org.demarche.rdf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;
import org.demarche.vocab.Nif;

/**
 * A part of a graph that is written as a whole or left as it is. Every quad of a graph is in one portion.
 *
 * @param quads what it says, the same perhaps twice
 */
public record Portion(Name name, Supplier<List<Quad>> quads) {
    /** What a portion is about, which tells what belongs to it. */
    public enum Kind {
        /** A document: its own graph, which documents it shares text with, and who is named in it. */
        DOCUMENT,
        /** An entity without the places where it is named. */
        ENTITY,
        /** An event with its comparisons and its history, without its accounts. */
        EVENT,
        /** A text that two documents share. */
        SHARED_TEXT
    }

    /** What tells portions apart. */
    public record Name(Kind kind, Iri iri) {
        /** The quads of this portion that a dataset holds. */
        public List<Quad> in(DatasetGraph dataset) {
            List<Quad> quads = new ArrayList<>();
            Node subject = Terms.iri(iri);
            switch (kind) {
                case DOCUMENT -> {
                    add(dataset.find(subject, Node.ANY, Node.ANY, Node.ANY), quads);
                    List<Node> spans = quads.stream()
                            .filter(q -> q.getPredicate().equals(RDF.type.asNode())
                                    && q.getObject().equals(Terms.iri(Nif.PHRASE)))
                            .map(Quad::getSubject)
                            .toList();
                    add(inDefault(dataset, subject, Node.ANY, Node.ANY), quads);
                    for (Node span : spans) {
                        add(inDefault(dataset, Node.ANY, Terms.iri(Dip.MENTION), span), quads);
                        add(inDefault(dataset, Node.ANY, Terms.iri(Dip.REFERENCE), span), quads);
                    }
                }
                case ENTITY ->
                    GraphMapper.attributes()
                            .forEach(attribute -> add(inDefault(dataset, subject, attribute, Node.ANY), quads));
                case EVENT -> {
                    add(inDefault(dataset, subject, Node.ANY, Node.ANY), quads);
                    List<Quad> links = new ArrayList<>();
                    add(inDefault(dataset, Node.ANY, Terms.iri(Dip.ON_EVENT), subject), links);
                    links.forEach(link -> add(inDefault(dataset, link.getSubject(), Node.ANY, Node.ANY), quads));
                }
                case SHARED_TEXT -> add(inDefault(dataset, subject, Node.ANY, Node.ANY), quads);
            }
            return quads;
        }

        private static Iterator<Quad> inDefault(DatasetGraph dataset, Node subject, Node predicate, Node object) {
            return dataset.find(Quad.defaultGraphIRI, subject, predicate, object);
        }

        private static void add(Iterator<Quad> found, List<Quad> quads) {
            found.forEachRemaining(quads::add);
        }
    }
}
