package org.demarche.rdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;
import org.demarche.vocab.Nif;

/**
 * The order in which a dataset is written for people: documents, entities, events each with its accounts and comparisons, then
 * the rest, and spans of text last, by document and place. It depends on the graph alone, not on how it came about.
 */
final class GraphOrder implements OrderedGraph {
    static final List<Iri> ENTITY_KINDS = List.of(Dip.PERSON, Dip.ORGANIZATION, Dip.COUNTRY, Dip.PLACE);
    static final Comparator<Key> KEYS = Comparator.comparing(Key::section)
            .thenComparing(Key::group)
            .thenComparingInt(Key::rank)
            .thenComparing(Key::name);

    private final DatasetGraph dataset;
    private final Map<Node, Key> keys = new HashMap<>();
    private final Prefixes prefixes;

    /**
     * Where a subject stands.
     *
     * @param group the event it belongs to, or the document of a span
     * @param rank the kind of entity, or 0 for an event, 1 for its accounts, 2 for comparisons, or where a span begins
     */
    record Key(Section section, String group, int rank, String name) {}

    /** @param dataset is not to change from here on */
    GraphOrder(DatasetGraph dataset) {
        this.dataset = dataset;
        Set<Node> documents = new HashSet<>();
        Set<Node> subjects = new HashSet<>();
        Map<Node, Integer> entities = new HashMap<>();
        Map<Node, Node> events = new HashMap<>();
        Set<Node> comparisons = new HashSet<>();
        Map<Node, Node> documentOf = new HashMap<>();
        Map<Node, Integer> begins = new HashMap<>();
        dataset.find().forEachRemaining(quad -> {
            Node subject = quad.getSubject();
            Node predicate = quad.getPredicate();
            Node object = quad.getObject();
            subjects.add(subject);
            if (predicate.equals(RDF.type.asNode()) && object.isURI()) {
                int kind = ENTITY_KINDS.indexOf(new Iri(object.getURI()));
                if (kind >= 0) {
                    entities.merge(subject, kind, Math::min);
                } else if (is(object, Dip.DOCUMENT)) {
                    documents.add(subject);
                }
            } else if (is(predicate, Dip.ACCOUNT_OF) || is(predicate, Dip.ON_EVENT)) {
                events.merge(subject, object, GraphOrder::smaller);
                events.putIfAbsent(object, object);
                if (is(predicate, Dip.ON_EVENT)) {
                    comparisons.add(subject);
                }
            } else if (is(predicate, Nif.BEGIN_INDEX) && object.isLiteral()) {
                begins.put(subject, number(object));
            } else if (is(predicate, Dip.IN_DOCUMENT)) {
                documentOf.merge(subject, object, GraphOrder::smaller);
            }
        });
        for (Node subject : subjects) {
            String name = subject.toString();
            Key key;
            if (documents.contains(subject)) {
                key = new Key(Section.DOCUMENTS, "", 0, name);
            } else if (entities.containsKey(subject)) {
                key = new Key(Section.ENTITIES, "", entities.get(subject), name);
            } else if (events.containsKey(subject)) {
                Node event = events.get(subject);
                int rank = comparisons.contains(subject) ? 2 : event.equals(subject) ? 0 : 1;
                key = new Key(Section.EVENTS, event.toString(), rank, name);
            } else if (begins.containsKey(subject)) {
                String document = documentOf.getOrDefault(subject, subject).toString();
                key = new Key(Section.SPANS, document, begins.get(subject), name);
            } else {
                key = new Key(Section.OTHERS, "", 0, name);
            }
            keys.put(subject, key);
        }
        this.prefixes = Prefixes.of(documents);
    }

    @Override
    public Prefixes prefixes() {
        return prefixes;
    }

    @Override
    public Iterator<Description> union() {
        return describe(union(dataset));
    }

    @Override
    public Iterator<Description> defaultGraph() {
        return describe(dataset.getDefaultGraph().find());
    }

    @Override
    public List<Node> graphNames() {
        return graphNames(dataset);
    }

    @Override
    public Iterator<Description> graph(Node name) {
        return describe(dataset.getGraph(name).find());
    }

    @Override
    public Iterator<List<Quad>> byLine() {
        Map<Node, String> names = new HashMap<>();
        Quad[] quads = dataset.stream().toArray(Quad[]::new);
        for (Quad quad : quads) {
            names.computeIfAbsent(quad.getSubject(), TermSyntax::full);
        }
        Arrays.sort(quads, Comparator.comparing(q -> names.get(q.getSubject()), TermSyntax.CODE_POINTS));
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < quads.length;
            }

            @Override
            public List<Quad> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                int from = next;
                while (next < quads.length && quads[next].getSubject().equals(quads[from].getSubject())) {
                    next++;
                }
                return Arrays.asList(quads).subList(from, next);
            }
        };
    }

    /** What these triples say, a subject at a time, in order; triples that are there twice count once. */
    private Iterator<Description> describe(Iterator<Triple> triples) {
        List<Triple> list = new ArrayList<>();
        triples.forEachRemaining(list::add);
        Triple[] sorted = list.toArray(Triple[]::new);
        Arrays.sort(sorted, Comparator.comparing(t -> keys.get(t.getSubject()), KEYS));
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < sorted.length;
            }

            @Override
            public Description next() {
                Node subject = sorted[next].getSubject();
                int from = next;
                while (next < sorted.length && sorted[next].getSubject().equals(subject)) {
                    next++;
                }
                List<Triple> own = Arrays.stream(sorted, from, next)
                        .distinct()
                        .sorted(PropertyOrder.TRIPLES)
                        .toList();
                return new Description(subject, keys.get(subject).section(), own);
            }
        };
    }

    /** The triples of all graphs together. */
    static Iterator<Triple> union(DatasetGraph dataset) {
        Iterator<Quad> quads = dataset.find();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return quads.hasNext();
            }

            @Override
            public Triple next() {
                return quads.next().asTriple();
            }
        };
    }

    /** The names of the dataset's graphs, in order. */
    static List<Node> graphNames(DatasetGraph dataset) {
        List<Node> names = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(names::add);
        names.removeIf(name -> dataset.getGraph(name).isEmpty());
        names.sort(Comparator.comparing(Node::toString));
        return names;
    }

    private static Node smaller(Node a, Node b) {
        return a.toString().compareTo(b.toString()) <= 0 ? a : b;
    }

    private static boolean is(Node node, Iri iri) {
        return node.isURI() && node.getURI().equals(iri.value());
    }

    /** Where the span begins of which these are the statements. */
    static int beginOf(List<Quad> span) {
        return span.stream()
                .filter(quad -> is(quad.getPredicate(), Nif.BEGIN_INDEX))
                .mapToInt(quad -> number(quad.getObject()))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static int number(Node literal) {
        try {
            return Integer.parseInt(literal.getLiteralLexicalForm());
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }
}
