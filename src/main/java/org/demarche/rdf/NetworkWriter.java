package org.demarche.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;

/**
 * Writes the network of actors as GraphML, as Gephi, Cytoscape, igraph and NetworkX read it: who spoke with whom, demanded of
 * whom and said something to whom, an edge for each pair and relation, weighted by the number of events. All edges are directed,
 * since NetworkX reads no mixed graphs; what goes both ways is marked as mutual. The same graph gives the same bytes. Safe to
 * share between threads.
 */
public final class NetworkWriter {
    /** The ending of such files, without a point. */
    public static final String ENDING = "graphml";

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final List<String> NODE_DATA = List.of("label", "kind", "roles", "acts_for");
    private static final List<String> EDGE_DATA = List.of("relation", "weight", "mutual");
    private static final String SPOKE_WITH = "spoke with";

    /** Writes a file, compressed if its name ends in ".gz". */
    public void write(Dataset dataset, Path file) {
        WholeFile.write(file, out -> write(dataset, out));
    }

    /** Writes to a stream, which stays open. */
    public void write(Dataset dataset, OutputStream out) throws IOException {
        Graph graph = Unions.graph(dataset);
        TableQuery network = TableQuery.named("network");
        List<List<String>> edges = network.rows(graph);
        TreeSet<String> actors = new TreeSet<>();
        edges.forEach(edge -> actors.addAll(edge.subList(0, 2)));
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            for (String name : NODE_DATA) {
                key(xml, "node", name, "string");
            }
            key(xml, "edge", EDGE_DATA.get(0), "string");
            key(xml, "edge", EDGE_DATA.get(1), "int");
            key(xml, "edge", EDGE_DATA.get(2), "boolean");
            xml.writeCharacters("\n");
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "actors");
            xml.writeAttribute("edgedefault", "directed");
            nodes(xml, graph, actors);
            for (int i = 0; i < edges.size(); i++) {
                edge(xml, i, edges.get(i));
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void nodes(XMLStreamWriter xml, Graph graph, SortedSet<String> actors) throws XMLStreamException {
        TableQuery entities = TableQuery.named("entities");
        Map<String, List<String>> rows = new HashMap<>();
        entities.rows(graph).forEach(row -> rows.put(row.get(0), row));
        for (String actor : actors) {
            xml.writeCharacters("\n");
            xml.writeStartElement("node");
            xml.writeAttribute("id", actor);
            for (String name : NODE_DATA) {
                data(xml, name, rows.get(actor).get(entities.columns().indexOf(name)));
            }
            xml.writeEndElement();
        }
    }

    private static void edge(XMLStreamWriter xml, int number, List<String> edge) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("edge");
        xml.writeAttribute("id", "e" + number);
        xml.writeAttribute("source", edge.get(0));
        xml.writeAttribute("target", edge.get(1));
        data(xml, EDGE_DATA.get(0), edge.get(2));
        data(xml, EDGE_DATA.get(1), edge.get(3));
        data(xml, EDGE_DATA.get(2), Boolean.toString(edge.get(2).equals(SPOKE_WITH)));
        xml.writeEndElement();
    }

    private static void key(XMLStreamWriter xml, String of, String name, String type) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(value);
            xml.writeEndElement();
        }
    }
}
