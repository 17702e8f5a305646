package org.demarche.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes N-Triples or N-Quads with the lines in order of their code points, as {@code LC_ALL=C sort -u} would: without blank
 * nodes that is the canonical form (RDF Dataset Canonicalization, W3C, 2024).
 *
 * @param graphs whether the names of graphs are written
 */
record LinesSerializer(boolean graphs) implements GraphSerializer {
    @Override
    public void write(OrderedGraph graph, Writer out) throws IOException {
        Iterator<List<Quad>> groups = graph.byLine();
        while (groups.hasNext()) {
            List<String> lines = new ArrayList<>();
            groups.next().forEach(quad -> lines.add(line(quad)));
            lines.sort(TermSyntax.CODE_POINTS);
            String last = "";
            for (String line : lines) {
                if (!line.equals(last)) {
                    out.write(line);
                    out.write('\n');
                }
                last = line;
            }
        }
    }

    private String line(Quad quad) {
        String triple = TermSyntax.full(quad.getSubject())
                + " "
                + TermSyntax.full(quad.getPredicate())
                + " "
                + TermSyntax.full(quad.getObject());
        return graphs && !quad.isDefaultGraph()
                ? triple + " " + TermSyntax.full(quad.getGraph()) + " ."
                : triple + " .";
    }
}
