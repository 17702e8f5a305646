package org.demarche.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes N-Triples or N-Quads with the lines in order of their code points, as {@code LC_ALL=C sort -u} would: without blank
 * nodes that is the canonical form (RDF Dataset Canonicalization, W3C, 2024).
 *
 * @param graphs whether the names of graphs are written
 */
record LinesSerializer(boolean graphs) implements GraphSerializer {
    @Override
    public void write(DatasetGraph dataset, Writer out) throws IOException {
        List<Quad> list = new ArrayList<>();
        dataset.find().forEachRemaining(list::add);
        Quad[] quads = list.toArray(Quad[]::new);
        list.clear();
        // As the lines that begin with them: the mark after the name counts, and may be smaller than a letter.
        Map<Node, String> subjects = new HashMap<>();
        for (Quad quad : quads) {
            subjects.computeIfAbsent(quad.getSubject(), TermSyntax::full);
        }
        Arrays.sort(quads, Comparator.comparing(q -> subjects.get(q.getSubject()), LinesSerializer::compareCodePoints));
        // Only the lines of one subject are held as text at a time.
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < quads.length; i++) {
            lines.add(line(quads[i]));
            if (i + 1 == quads.length || !quads[i + 1].getSubject().equals(quads[i].getSubject())) {
                lines.sort(LinesSerializer::compareCodePoints);
                String last = "";
                for (String line : lines) {
                    if (!line.equals(last)) {
                        out.write(line);
                        out.write('\n');
                    }
                    last = line;
                }
                lines.clear();
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

    /** Compares by code points; {@link String#compareTo} compares code units, and has characters beyond U+FFFF too early. */
    private static int compareCodePoints(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean bothOrNone = Character.isSurrogate(x) == Character.isSurrogate(y);
                return bothOrNone ? Character.compare(x, y) : Character.isSurrogate(x) ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
