package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.model.Iri;
import org.demarche.model.Span;
import org.demarche.vocab.Dip;
import org.demarche.vocab.Nif;

/** A graph as far as it is compared: names of entities, and for each document what it names and tells. */
public final class ToldGraph {
    private static final List<Iri> KINDS = List.of(Dip.PERSON, Dip.ORGANIZATION, Dip.PLACE, Dip.COUNTRY);
    private static final List<Iri> VALUES = List.of(Dip.DATE, Dip.DURATION, Dip.STATUS, Dip.QUOTATION);

    private final Graph graph;
    private final Map<String, Set<String>> names = new TreeMap<>();
    private final Map<String, Set<String>> types = new TreeMap<>();
    private final Map<String, Map<String, Set<String>>> anchors = new TreeMap<>();
    private final Map<String, List<ToldEvent>> events = new TreeMap<>();

    /** @param dataset a graph that {@code build} made, its named graphs taken together */
    public ToldGraph(Dataset dataset) {
        this.graph = union(dataset);
        Map<Node, String> documents = new HashMap<>();
        of(RDF.type.asNode(), node(Dip.DOCUMENT)).forEach(d -> objects(d, DCTerms.identifier.asNode())
                .forEach(id -> documents.put(d, id.getLiteralLexicalForm())));
        readEntities(documents);
        readEvents(documents);
    }

    private static Graph union(Dataset dataset) {
        Graph result = GraphFactory.createDefaultGraph();
        dataset.asDatasetGraph().find(Quad.ANY).forEachRemaining(quad -> result.add(quad.asTriple()));
        return result;
    }

    private void readEntities(Map<Node, String> documents) {
        for (Iri kind : KINDS) {
            String name = kind.equals(Dip.COUNTRY) ? Dip.PLACE.localName() : kind.localName();
            of(RDF.type.asNode(), node(kind)).forEach(e -> types.computeIfAbsent(e.toString(), k -> new TreeSet<>())
                    .add(name));
        }
        for (String entity : types.keySet()) {
            Node subject = NodeFactory.createURI(entity);
            Set<String> forms = names.computeIfAbsent(entity, k -> new HashSet<>());
            for (Node label : List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode())) {
                objects(subject, label).forEach(l -> forms.add(Names.key(l.getLiteralLexicalForm())));
            }
            for (Node mention : objects(subject, node(Dip.MENTION))) {
                for (Node anchor : objects(mention, node(Nif.ANCHOR_OF))) {
                    String form = Names.key(anchor.getLiteralLexicalForm());
                    forms.add(form);
                    objects(mention, node(Dip.IN_DOCUMENT))
                            .forEach(d -> anchors.computeIfAbsent(documents.getOrDefault(d, "?"), k -> new TreeMap<>())
                                    .computeIfAbsent(entity, k -> new TreeSet<>())
                                    .add(form));
                }
            }
        }
    }

    private void readEvents(Map<Node, String> documents) {
        Map<String, Map<Node, List<Node>>> accounts = new TreeMap<>();
        graph.find(Node.ANY, node(Dip.ACCOUNT_OF), Node.ANY)
                .forEachRemaining(t -> objects(t.getSubject(), node(Dip.IN_DOCUMENT))
                        .forEach(d -> accounts.computeIfAbsent(documents.getOrDefault(d, "?"), k -> new HashMap<>())
                                .computeIfAbsent(t.getObject(), k -> new ArrayList<>())
                                .add(t.getSubject())));
        accounts.forEach((document, told) -> {
            List<ToldEvent> list = new ArrayList<>();
            told.forEach((event, tellings) -> {
                for (EventKind kind : EventKind.values()) {
                    if (graph.contains(event, RDF.type.asNode(), node(kind.type()))) {
                        list.add(event(kind, event, tellings));
                    }
                }
            });
            list.sort((a, b) -> a.iri().compareTo(b.iri()));
            events.put(document, list);
        });
    }

    private ToldEvent event(EventKind kind, Node event, List<Node> accounts) {
        Set<Span> spans = new TreeSet<>();
        Map<Iri, List<String>> roles = new HashMap<>();
        Map<Iri, Set<String>> values = new HashMap<>();
        double confidence = 0;
        for (Node account : accounts) {
            for (Node evidence : objects(account, node(Dip.EVIDENCE))) {
                spans.add(new Span(number(evidence, Nif.BEGIN_INDEX), number(evidence, Nif.END_INDEX)));
            }
            for (Node value : objects(account, node(Dip.CONFIDENCE))) {
                confidence = Math.max(confidence, Double.parseDouble(value.getLiteralLexicalForm()));
            }
            for (Iri value : VALUES) {
                objects(account, node(value)).forEach(v -> values.computeIfAbsent(value, k -> new TreeSet<>())
                        .add(v.isURI() ? new Iri(v.getURI()).localName() : v.getLiteralLexicalForm()));
            }
        }
        for (Iri role : kind.roles()) {
            Set<String> fillers = new TreeSet<>();
            accounts.forEach(a -> objects(a, node(role)).forEach(f -> fillers.add(f.toString())));
            roles.put(role, List.copyOf(fillers));
        }
        return new ToldEvent(event.toString(), kind.type(), List.copyOf(spans), roles, values, confidence);
    }

    private int number(Node subject, Iri property) {
        return objects(subject, node(property)).stream()
                .map(n -> Integer.parseInt(n.getLiteralLexicalForm()))
                .findFirst()
                .orElse(0);
    }

    private List<Node> of(Node property, Node object) {
        return graph.find(Node.ANY, property, object)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private List<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }

    /** How many triples there are. */
    long size() {
        return graph.size();
    }

    /** Every form that names an entity in the graph. */
    Set<String> names(String entity) {
        return names.getOrDefault(entity, Set.of());
    }

    /** The kinds of an entity; a country is a place. */
    Set<String> types(String entity) {
        return types.getOrDefault(entity, Set.of());
    }

    /** The entities that a document names, with the forms in which it does. */
    Map<String, Set<String>> entities(String document) {
        return anchors.getOrDefault(document, Map.of());
    }

    /** What a document tells, in order of the events' names. */
    List<ToldEvent> events(String document) {
        return events.getOrDefault(document, List.of());
    }
}
