package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.demarche.model.Reporter;
import org.demarche.rdf.GraphFormat;
import org.demarche.rdf.GraphReader;
import org.demarche.store.Store;

/** What a command may be given as its graph: a file, or the folder of a store. */
final class Graphs {
    /** How help texts describe the parameter. */
    static final String DESCRIPTION = "A file that build or export wrote, or the folder of a store.";

    private Graphs() {}

    /** Reads a graph into memory; a store is free again for others. */
    static Dataset read(Path graph, Reporter reporter) {
        boolean store = Files.isDirectory(graph)
                || (!Files.exists(graph) && GraphFormat.ofFile(graph.toString()).isEmpty());
        return store ? Store.read(graph) : new GraphReader(reporter).read(graph);
    }
}
