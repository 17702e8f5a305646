package org.demarche.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.demarche.rdf.OrderedGraph.Description;
import org.demarche.rdf.OrderedGraph.Section;

/**
 * Writes Turtle, or TriG, to be read by people. Jena's writer is not used since its order follows hash tables, and so the way
 * in which the graph came about.
 *
 * @param graphs true for TriG, with a block for each named graph; false for Turtle, with the union of all graphs
 * @param given the prefixes to use where the graph's own documents tell no base
 */
record TurtleSerializer(boolean graphs, Prefixes given) implements GraphSerializer {
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]*\\.[0-9]+");

    /** A serializer of a graph that tells its own base. */
    TurtleSerializer(boolean graphs) {
        this(graphs, new Prefixes(Optional.empty()));
    }

    @Override
    public void write(OrderedGraph graph, Writer out) throws IOException {
        Prefixes prefixes = graph.prefixes().base().isPresent() ? graph.prefixes() : given;
        if (prefixes.base().isPresent()) {
            out.write("@base " + TermSyntax.iri(prefixes.base().get()) + " .\n");
        }
        for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
            out.write("@prefix " + prefix.getKey() + ": " + TermSyntax.iri(prefix.getValue()) + " .\n");
        }
        if (!graphs) {
            writeSections(graph.union(), prefixes, "", out);
            return;
        }
        // The default graph stands without braces, which every reader of TriG takes.
        writeSections(graph.defaultGraph(), prefixes, "", out);
        for (Node name : graph.graphNames()) {
            out.write("\n\n" + term(name, prefixes) + " {");
            writeSections(graph.graph(name), prefixes, "  ", out);
            out.write("}\n");
        }
    }

    private static void writeSections(Iterator<Description> descriptions, Prefixes prefixes, String indent, Writer out)
            throws IOException {
        Section section = null;
        while (descriptions.hasNext()) {
            Description description = descriptions.next();
            if (description.section() != section) {
                section = description.section();
                out.write("\n\n" + indent + "# " + section.heading() + "\n");
            }
            write(description, prefixes, indent, out);
        }
    }

    private static void write(Description description, Prefixes prefixes, String indent, Writer out)
            throws IOException {
        out.write("\n" + indent + term(description.subject(), prefixes));
        List<Triple> triples = description.triples();
        Node predicate = null;
        for (Triple triple : triples) {
            if (triple.getPredicate().equals(predicate)) {
                out.write(", ");
            } else {
                out.write(predicate == null ? " " : " ;\n" + indent + "  ");
                predicate = triple.getPredicate();
                out.write(predicate.equals(RDF.type.asNode()) ? "a " : term(predicate, prefixes) + " ");
            }
            out.write(term(triple.getObject(), prefixes));
        }
        out.write(" .\n");
    }

    private static String term(Node node, Prefixes prefixes) {
        if (node.isURI()) {
            String iri = node.getURI();
            return Prefixes.shorten(iri)
                    .or(() -> prefixes.relative(iri).map(rest -> "<" + rest + ">"))
                    .orElseGet(() -> TermSyntax.iri(iri));
        }
        if (!node.isLiteral() || !node.getLiteralLanguage().isEmpty()) {
            return TermSyntax.full(node);
        }
        String lexical = node.getLiteralLexicalForm();
        String datatype = node.getLiteralDatatypeURI();
        if (isPlain(lexical, datatype)) {
            return lexical;
        }
        return Prefixes.shorten(datatype)
                .map(name -> TermSyntax.quoted(lexical) + (name.equals("xsd:string") ? "" : "^^" + name))
                .orElseGet(() -> TermSyntax.full(node));
    }

    /** Whether the lexical form alone tells the datatype. */
    private static boolean isPlain(String lexical, String datatype) {
        if (datatype.equals(XSD.integer.getURI())) {
            return INTEGER.matcher(lexical).matches();
        }
        if (datatype.equals(XSD.decimal.getURI())) {
            return DECIMAL.matcher(lexical).matches();
        }
        return datatype.equals(XSD.xboolean.getURI()) && (lexical.equals("true") || lexical.equals("false"));
    }
}
