package org.demarche.rdf;

import java.io.IOException;
import java.io.Writer;
import org.apache.jena.sparql.core.DatasetGraph;

/** Writes a dataset in one format. The same dataset gives the same characters, however it came about. */
@FunctionalInterface
interface GraphSerializer {
    void write(DatasetGraph dataset, Writer out) throws IOException;
}
