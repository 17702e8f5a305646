package org.demarche.rdf;

import java.io.IOException;
import java.io.Writer;

/** Writes a graph in one format. The same graph gives the same characters, however it came about. */
@FunctionalInterface
interface GraphSerializer {
    void write(OrderedGraph graph, Writer out) throws IOException;
}
