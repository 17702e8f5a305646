package org.demarche.rdf;

import org.apache.jena.query.Dataset;
import org.demarche.model.Outline;
import org.demarche.model.Reporter;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.Stage;

/**
 * Writes the resolved graph down as RDF: each document's accounts and mentions in a graph named by the document, and what is
 * resolved across documents in the default graph. Safe to share between threads.
 *
 * @param withText whether documents carry their text as {@code nif:isString}
 */
public record DatasetStage(boolean withText) implements Stage<ResolvedGraph, Dataset> {
    @Override
    public Dataset apply(ResolvedGraph input, Reporter reporter) {
        return describe(input).dataset();
    }

    /** The same RDF without holding it in memory. */
    public DescribedGraph describe(ResolvedGraph graph) {
        return new DescribedGraph(graph, withText);
    }

    /** The RDF of an outline in portions, for one who has some of it already. */
    public PortionedGraph portions(Outline outline) {
        return new PortionedGraph(outline, withText);
    }
}
