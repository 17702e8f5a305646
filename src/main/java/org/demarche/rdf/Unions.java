package org.demarche.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.vocabulary.RDF;
import org.demarche.vocab.Dip;

/** All graphs of a dataset seen as one. */
public final class Unions {
    private Unions() {}

    /**
     * The union of all graphs. It is the default graph itself where that is all there is, and else a copy: a view that asks
     * every graph in turn would take time with the number of documents at each step of a query.
     */
    static Graph graph(Dataset dataset) {
        DatasetGraph graphs = dataset.asDatasetGraph();
        if (!graphs.listGraphNodes().hasNext()) {
            return graphs.getDefaultGraph();
        }
        Graph union = GraphMemFactory.createDefaultGraphSameTerm();
        GraphOrder.union(graphs).forEachRemaining(union::add);
        return union;
    }

    /** A dataset with the union as default graph and the named graphs as they were, to be read by many threads at once. */
    public static Dataset dataset(Dataset dataset) {
        DatasetGraph graphs = dataset.asDatasetGraph();
        // Asking for a graph that is not there would else make one.
        DatasetGraph result = new DatasetGraphMapLink(graph(dataset)) {
            @Override
            protected Graph getGraphCreate(Node name) {
                return null;
            }
        };
        for (Node name : GraphOrder.graphNames(graphs)) {
            result.addGraph(name, graphs.getGraph(name));
        }
        return DatasetFactory.wrap(result);
    }

    /** The prefixes for what a graph holds. */
    static Prefixes prefixes(Graph graph) {
        return Prefixes.of(graph.find(Node.ANY, RDF.type.asNode(), Terms.iri(Dip.DOCUMENT))
                .mapWith(triple -> triple.getSubject())
                .toList());
    }
}
