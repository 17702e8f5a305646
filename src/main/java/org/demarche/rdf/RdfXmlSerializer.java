package org.demarche.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.demarche.rdf.OrderedGraph.Description;

/** Writes RDF/XML: an element for each subject, named after its first class. */
final class RdfXmlSerializer implements GraphSerializer {
    @Override
    public void write(OrderedGraph graph, Writer out) throws IOException {
        Map<String, String> namespaces = namespaces(graph.union());
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
        for (Map.Entry<String, String> namespace : namespaces.entrySet()) {
            out.write("\n    xmlns:" + namespace.getValue() + "=\"" + escape(namespace.getKey()) + "\"");
        }
        out.write(">\n");
        Iterator<Description> descriptions = graph.union();
        while (descriptions.hasNext()) {
            write(descriptions.next(), namespaces, out);
        }
        out.write("</rdf:RDF>\n");
    }

    private static void write(Description description, Map<String, String> namespaces, Writer out) throws IOException {
        Node subject = description.subject();
        Optional<Triple> type = description.triples().stream()
                .filter(t -> t.getPredicate().equals(RDF.type.asNode())
                        && t.getObject().isURI()
                        && qname(t.getObject().getURI(), namespaces).isPresent())
                .findFirst();
        String element =
                type.flatMap(t -> qname(t.getObject().getURI(), namespaces)).orElse("rdf:Description");
        String name = subject.isBlank()
                ? "rdf:nodeID=\"" + TermSyntax.blank(subject).substring(2) + "\""
                : "rdf:about=\"" + escape(subject.getURI()) + "\"";
        out.write("\n  <" + element + " " + name + ">\n");
        for (Triple triple : description.triples()) {
            if (type.isEmpty() || !triple.equals(type.get())) {
                write(triple, namespaces, out);
            }
        }
        out.write("  </" + element + ">\n");
    }

    private static void write(Triple triple, Map<String, String> namespaces, Writer out) throws IOException {
        String predicate = triple.getPredicate().getURI();
        String element = qname(predicate, namespaces)
                .orElseThrow(() -> new IOException("RDF/XML has no way to write the property " + predicate));
        Node object = triple.getObject();
        out.write("    <" + element);
        if (object.isURI()) {
            out.write(" rdf:resource=\"" + escape(object.getURI()) + "\"/>\n");
        } else if (object.isBlank()) {
            out.write(" rdf:nodeID=\"" + TermSyntax.blank(object).substring(2) + "\"/>\n");
        } else {
            String datatype = object.getLiteralDatatypeURI();
            if (!object.getLiteralLanguage().isEmpty()) {
                out.write(" xml:lang=\"" + object.getLiteralLanguage() + "\"");
            } else if (!datatype.equals(XSD.xstring.getURI())) {
                out.write(" rdf:datatype=\"" + escape(datatype) + "\"");
            }
            out.write(">" + escape(object.getLiteralLexicalForm()) + "</" + element + ">\n");
        }
    }

    /** Prefixes by namespace: the usual ones, and ns1, ns2 … for those of other properties and classes. */
    private static Map<String, String> namespaces(Iterator<Description> descriptions) {
        Map<String, String> namespaces = new LinkedHashMap<>();
        Prefixes.ALL.forEach((prefix, namespace) -> namespaces.put(namespace, prefix));
        TreeSet<String> others = new TreeSet<>();
        descriptions.forEachRemaining(description -> description.triples().forEach(triple -> {
            others.add(namespace(triple.getPredicate().getURI()));
            if (triple.getPredicate().equals(RDF.type.asNode())
                    && triple.getObject().isURI()) {
                others.add(namespace(triple.getObject().getURI()));
            }
        }));
        others.removeAll(namespaces.keySet());
        int number = 0;
        for (String other : others) {
            namespaces.put(other, "ns" + ++number);
        }
        return namespaces;
    }

    private static String namespace(String iri) {
        return iri.substring(0, Util.splitNamespaceXML(iri));
    }

    private static Optional<String> qname(String iri, Map<String, String> namespaces) {
        String namespace = namespace(iri);
        String local = iri.substring(namespace.length());
        return local.isEmpty() ? Optional.empty() : Optional.of(namespaces.get(namespace) + ":" + local);
    }

    private static String escape(String value) throws IOException {
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // Readers turn a bare return into a line feed, and both into blanks in attributes.
                case '\r' -> out.append("&#13;");
                case '\n', '\t' -> out.append(c);
                default -> {
                    if (c < ' ' || c == 0xFFFE || c == 0xFFFF) {
                        throw new IOException("XML 1.0 has no way to write the character U+%04X".formatted((int) c));
                    }
                    out.append(c);
                }
            }
        }
        return out.toString();
    }
}
