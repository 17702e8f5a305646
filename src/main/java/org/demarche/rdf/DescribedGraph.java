package org.demarche.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.model.Entity;
import org.demarche.model.Event;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Iri;
import org.demarche.model.LikelyMatch;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.ResolvedGraph.SourceDocument;
import org.demarche.model.SharedText;
import org.demarche.model.Span;

/**
 * The resolved graph as RDF that is made where it is wanted, a subject at a time, and not held: many times as many triples can
 * be written as fit into memory. Safe to share between threads.
 */
public final class DescribedGraph implements OrderedGraph {
    private final GraphMapper mapper;
    private final Surroundings surroundings;
    private final List<SourceDocument> documents;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, List<Part>> byDocument = new HashMap<>();

    /**
     * A subject, or all spans of a document.
     *
     * @param document whose graph it stands in, or {@link #RESOLVED}
     * @param size about how many triples it has
     */
    record Part(GraphOrder.Key key, Iri document, int size, Supplier<List<Quad>> quads) {
        /** What the lines of N-Quads about it, and no others, begin with. */
        String line() {
            if (key.section() != Section.SPANS) {
                return TermSyntax.full(Terms.iri(new Iri(key.name())));
            }
            String line = TermSyntax.full(Terms.iri(document));
            return line.substring(0, line.length() - 1) + GraphMapper.PLACE;
        }
    }

    private static final int TRIPLES_OF_SUBJECT = 12;
    private static final int TRIPLES_OF_SPAN = 5;

    /** In the place of a document, for what stands in the default graph. */
    static final Iri RESOLVED = new Iri(Quad.defaultGraphIRI.getURI());

    /**
     * @param withText whether documents carry their text as {@code nif:isString}
     * @throws IllegalArgumentException if the graph speaks of a document that it does not hold
     */
    DescribedGraph(ResolvedGraph graph, boolean withText) {
        this.mapper = new GraphMapper(graph.documents(), withText);
        this.surroundings = new Surroundings(graph, withText);
        this.documents = graph.documents();
        Map<Iri, List<SharedText>> shared = new HashMap<>();
        graph.sharedTexts().forEach(s -> {
            shared.computeIfAbsent(s.first(), k -> new ArrayList<>()).add(s);
            shared.computeIfAbsent(s.second(), k -> new ArrayList<>()).add(s);
        });
        documents.forEach(d -> add(
                Section.DOCUMENTS,
                "",
                0,
                d.iri(),
                d.iri(),
                () -> mapper.document(d, shared.getOrDefault(d.iri(), List.of()))));
        Map<Iri, List<LikelyMatch>> matches = new HashMap<>();
        graph.likelyMatches().forEach(m -> {
            matches.computeIfAbsent(m.first(), k -> new ArrayList<>()).add(m);
            matches.computeIfAbsent(m.second(), k -> new ArrayList<>()).add(m);
        });
        for (Entity entity : graph.entities()) {
            int rank = GraphOrder.ENTITY_KINDS.indexOf(GraphMapper.kind(entity.kind()));
            add(
                    Section.ENTITIES,
                    "",
                    rank,
                    entity.iri(),
                    RESOLVED,
                    () -> mapper.entity(entity, matches.getOrDefault(entity.iri(), List.of())));
        }
        for (Event event : graph.events()) {
            String group = event.iri().value();
            add(Section.EVENTS, group, 0, event.iri(), RESOLVED, () -> mapper.event(event));
            for (ResolvedAccount account : event.accounts()) {
                add(
                        Section.EVENTS,
                        group,
                        1,
                        account.iri(),
                        account.document(),
                        () -> mapper.account(account, event.iri()));
            }
        }
        graph.comparisons()
                .forEach(c -> add(Section.EVENTS, c.event().value(), 2, c.iri(), RESOLVED, () -> mapper.comparison(c)));
        graph.history()
                .forEach(s -> add(Section.EVENTS, s.event().value(), 2, s.iri(), RESOLVED, () -> mapper.step(s)));
        graph.sharedTexts().forEach(s -> add(Section.OTHERS, "", 0, s.iri(), RESOLVED, () -> mapper.sharedText(s)));
        spans(graph).forEach((document, spans) -> {
            parts.add(new Part(
                    new GraphOrder.Key(Section.SPANS, document.value(), 0, ""),
                    document,
                    TRIPLES_OF_SPAN * spans.size(),
                    () -> described(document, spans)));
        });
        parts.sort(Comparator.comparing(Part::key, GraphOrder.KEYS));
    }

    private void add(Section section, String group, int rank, Iri subject, Iri document, Supplier<List<Quad>> quads) {
        parts.add(new Part(
                new GraphOrder.Key(section, group, rank, subject.value()), document, TRIPLES_OF_SUBJECT, quads));
    }

    /** The stretches of each document on which the graph leans. */
    private static Map<Iri, List<Span>> spans(ResolvedGraph graph) {
        Map<Iri, List<Span>> spans = new LinkedHashMap<>();
        graph.documents().forEach(d -> spans.put(d.iri(), new ArrayList<>()));
        for (Entity entity : graph.entities()) {
            entity.mentions().forEach(m -> add(spans, m.document(), List.of(m.span())));
            entity.references().forEach(m -> add(spans, m.document(), List.of(m.span())));
        }
        graph.events().forEach(e -> e.accounts().forEach(a -> add(spans, a.document(), a.evidence())));
        graph.history().forEach(s -> add(spans, s.document(), s.evidence()));
        spans.values().removeIf(List::isEmpty);
        return spans;
    }

    private static void add(Map<Iri, List<Span>> spans, Iri document, Collection<Span> more) {
        List<Span> known = spans.get(document);
        if (known == null) {
            throw new IllegalArgumentException("not a document of the graph: " + document);
        }
        known.addAll(more);
    }

    /** The spans by their beginnings; of those that begin at one place, by their names. */
    private List<Quad> described(Iri document, List<Span> spans) {
        return spans.stream()
                .distinct()
                .map(span -> mapper.span(document, span))
                .sorted(Comparator.comparingInt((List<Quad> quads) -> GraphOrder.beginOf(quads))
                        .thenComparing(quads -> quads.get(0).getSubject().getURI()))
                .flatMap(List::stream)
                .toList();
    }

    /** The same in memory, to be asked and changed. */
    public Dataset dataset() {
        DatasetGraph dataset = GraphMapper.newDataset();
        quads().forEach(dataset::add);
        return DatasetFactory.wrap(dataset);
    }

    /** What all graphs say, in no order that anybody should rely on; the same may come twice. */
    public Stream<Quad> quads() {
        return parts.stream().flatMap(part -> part.quads.get().stream());
    }

    /** How many triples there are; one that stands in two graphs counts once. */
    public long triples() {
        return parts.parallelStream()
                .mapToLong(part ->
                        part.quads.get().stream().map(Quad::asTriple).distinct().count())
                .sum();
    }

    /**
     * A piece of the union of all graphs.
     *
     * @param graph what it says, and what its shapes ask for beyond it
     * @param subjects what it describes
     */
    record Piece(Graph graph, Set<Node> subjects) {}

    /**
     * The union of all graphs in pieces, each of which can be compared with the shapes by itself; made as the stream comes to
     * them, by several threads if it is a parallel one.
     *
     * @param size about how many triples a piece has; more where an event goes on
     */
    Stream<Piece> pieces(int size) {
        List<List<Part>> pieces = new ArrayList<>();
        int from = 0;
        int triples = 0;
        for (int part = 0; part < parts.size(); part++) {
            triples += parts.get(part).size;
            boolean last = part + 1 == parts.size();
            if (last || (triples >= size && !isOneEvent(part, part + 1))) {
                pieces.add(parts.subList(from, part + 1));
                from = part + 1;
                triples = 0;
            }
        }
        return pieces.stream().map(this::piece);
    }

    private Piece piece(List<Part> described) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        Set<Node> subjects = new HashSet<>();
        for (Part part : described) {
            part.quads.get().forEach(quad -> {
                graph.add(quad.asTriple());
                subjects.add(quad.getSubject());
            });
        }
        surroundings.complete(graph, subjects);
        return new Piece(graph, subjects);
    }

    private boolean isOneEvent(int part, int other) {
        GraphOrder.Key key = parts.get(part).key;
        return key.section() == Section.EVENTS
                && key.section() == parts.get(other).key.section()
                && key.group().equals(parts.get(other).key.group());
    }

    @Override
    public Prefixes prefixes() {
        return Prefixes.of(documents.stream().map(d -> Terms.iri(d.iri())).toList());
    }

    @Override
    public Iterator<Description> union() {
        return parts.stream()
                .flatMap(part -> descriptions(part, part.quads.get().stream()))
                .iterator();
    }

    @Override
    public Iterator<Description> defaultGraph() {
        return parts.stream()
                // Of what stands in a document's graph, only documents are spoken of beyond it.
                .filter(part -> part.document.equals(RESOLVED) || part.key.section() == Section.DOCUMENTS)
                .flatMap(part -> descriptions(part, part.quads.get().stream().filter(Quad::isDefaultGraph)))
                .iterator();
    }

    @Override
    public List<Node> graphNames() {
        return documents.stream().map(d -> Terms.iri(d.iri())).toList();
    }

    @Override
    public Iterator<Description> graph(Node name) {
        return byDocument().getOrDefault(name.getURI(), List.of()).stream()
                .flatMap(part -> descriptions(part, part.quads.get().stream().filter(q -> !q.isDefaultGraph())))
                .iterator();
    }

    private synchronized Map<String, List<Part>> byDocument() {
        if (byDocument.isEmpty()) {
            parts.forEach(part -> byDocument
                    .computeIfAbsent(part.document.value(), k -> new ArrayList<>())
                    .add(part));
        }
        return byDocument;
    }

    @Override
    public Iterator<List<Quad>> byLine() {
        record Line(String beginning, Part part) {}
        // Sorted before the stream begins: one that sorts would make all quads at the first step.
        return parts.stream()
                .map(part -> new Line(part.line(), part))
                .sorted(Comparator.comparing(Line::beginning, TermSyntax.CODE_POINTS))
                .map(Line::part)
                .toList()
                .stream()
                .map(part -> part.quads.get())
                .iterator();
    }

    private static Stream<Description> descriptions(Part part, Stream<Quad> quads) {
        Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();
        quads.forEach(quad -> bySubject
                .computeIfAbsent(quad.getSubject(), k -> new ArrayList<>())
                .add(quad.asTriple()));
        return bySubject.entrySet().stream()
                .map(subject -> new Description(
                        subject.getKey(),
                        part.key.section(),
                        subject.getValue().stream()
                                .distinct()
                                .sorted(PropertyOrder.TRIPLES)
                                .toList()));
    }
}
