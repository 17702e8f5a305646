package org.demarche.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.model.Iri;
import org.demarche.rdf.GraphReader;
import org.demarche.rdf.Unions;
import org.demarche.vocab.Dip;
import org.demarche.vocab.Nif;

/**
 * The data of a server: the default graph is the union of all graphs. Read by many threads at once, and changed by none.
 *
 * @param data what queries are put to
 * @param base what the names of all things begin with
 * @param documents how many there are
 */
record ServedGraph(DatasetGraph data, String base, int documents) {
    private static final String DOCUMENT_STEP = "document/";
    private static final List<Node> SPANS = List.of(node(Dip.EVIDENCE), node(Dip.MENTION), node(Dip.REFERENCE));

    static ServedGraph of(Dataset dataset) {
        DatasetGraph data = Unions.dataset(dataset).asDatasetGraph();
        List<String> documents = data.getDefaultGraph()
                .find(Node.ANY, RDF.type.asNode(), node(Dip.DOCUMENT))
                .mapWith(triple -> triple.getSubject())
                .filterKeep(Node::isURI)
                .mapWith(Node::getURI)
                .toList();
        String base = documents.stream()
                .sorted()
                .map(ServedGraph::before)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(GraphReader.BASE);
        return new ServedGraph(data, base, documents.size());
    }

    private static Optional<String> before(String document) {
        int at = document.indexOf(DOCUMENT_STEP);
        boolean step = at > 0 && (document.charAt(at - 1) == '/' || document.charAt(at - 1) == '#');
        return step ? Optional.of(document.substring(0, at)) : Optional.empty();
    }

    int triples() {
        return union().size();
    }

    /** How many things each class has, by the IRI of the class. */
    Map<String, Integer> classes() {
        Map<String, Integer> counts = new TreeMap<>();
        union().find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .forEachRemaining(triple -> counts.merge(triple.getObject().toString(), 1, Integer::sum));
        return counts;
    }

    /**
     * What the graph says of a thing: of itself, of what stands for it in events, of its accounts and comparisons, and the
     * words behind all of that. Empty if the graph does not know it.
     */
    Graph describe(String iri) {
        Node thing = NodeFactory.createURI(iri);
        Graph found = GraphMemFactory.createDefaultGraphSameTerm();
        if (!union().contains(thing, Node.ANY, Node.ANY)) {
            return found;
        }
        addAll(found, thing);
        each(Node.ANY, node(Dip.ACCOUNT_OF), thing).forEachRemaining(of -> addAll(found, of.getSubject()));
        each(Node.ANY, node(Dip.ON_EVENT), thing).forEachRemaining(of -> addAll(found, of.getSubject()));
        each(Node.ANY, Node.ANY, thing)
                .filterKeep(triple -> !triple.getPredicate().equals(node(Dip.IN_DOCUMENT)))
                .forEachRemaining(found::add);
        for (Triple triple : found.find().toList()) {
            if (SPANS.contains(triple.getPredicate())) {
                addAll(found, triple.getObject());
            }
        }
        name(found);
        return found;
    }

    /** Adds the kind and the names of all that is spoken of, and of documents all but their text. */
    private void name(Graph found) {
        for (Triple triple : found.find().toList()) {
            for (Node node : List.of(triple.getSubject(), triple.getObject())) {
                if (node.isURI() && union().contains(node, RDF.type.asNode(), node(Dip.DOCUMENT))) {
                    each(node, Node.ANY, Node.ANY)
                            .filterKeep(t -> !t.getPredicate().equals(node(Nif.IS_STRING)))
                            .forEachRemaining(found::add);
                } else if (node.isURI()) {
                    each(node, RDF.type.asNode(), Node.ANY).forEachRemaining(found::add);
                    each(node, RDFS.label.asNode(), Node.ANY).forEachRemaining(found::add);
                }
            }
        }
    }

    private void addAll(Graph found, Node subject) {
        each(subject, Node.ANY, Node.ANY).forEachRemaining(found::add);
    }

    private ExtendedIterator<Triple> each(Node subject, Node predicate, Node object) {
        return union().find(subject, predicate, object);
    }

    private Graph union() {
        return data.getDefaultGraph();
    }

    private static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }
}
