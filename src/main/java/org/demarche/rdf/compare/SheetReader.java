package org.demarche.rdf.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.model.Iri;
import org.demarche.rdf.compare.Sheet.Finding;
import org.demarche.rdf.compare.Sheet.Heading;
import org.demarche.rdf.compare.Sheet.Voice;
import org.demarche.vocab.Dip;
import org.demarche.vocab.Nif;

/**
 * Reads from a graph how the accounts of its events stand to each other. What the sides say of a call stands on the sheet of
 * the call. The sheets are in order of their events' labels and depend on the graph alone.
 */
public final class SheetReader {
    /** So many accounts of one finding are shown; the reason says how many there are. */
    private static final int VOICES = 6;

    private static final Map<Iri, Heading> HEADINGS = Map.of(
            Dip.AGREEING, Heading.BOTH,
            Dip.COMPATIBLE, Heading.COMPATIBLE,
            Dip.ONLY_IN, Heading.ONE,
            Dip.CONFLICTING, Heading.CONFLICT);

    private final GraphView graph;

    public SheetReader(Dataset dataset) {
        graph = new GraphView(dataset);
    }

    /** A finding with the accounts that it is about. */
    private record Found(Finding finding, Set<Node> accounts) {}

    /** All events with something to compare. */
    public List<Sheet> all() {
        return sheets(events(), Optional.empty());
    }

    /** One event; empty where the graph has no such event. */
    public Optional<Sheet> event(Iri event) {
        Node node = GraphView.node(event);
        return graph.subjects(Dip.ACCOUNT_OF, node).isEmpty()
                ? Optional.empty()
                : Optional.of(sheet(node, found(node)));
    }

    /** Whether the graph has somebody of that name. */
    public boolean knows(String name) {
        return !graph.named(name).isEmpty();
    }

    /** The events of which both sides tell, with what is told between the two or by one of them. */
    public List<Sheet> between(String one, String other) {
        Set<Node> first = graph.side(graph.named(one));
        Set<Node> second = graph.side(graph.named(other));
        return sheets(events(), Optional.of(List.of(first, second)));
    }

    private Set<Node> events() {
        Set<Node> events = new LinkedHashSet<>();
        for (Node comparison : graph.subjects(RDF.type.asNode(), GraphView.node(Dip.COMPARISON))) {
            for (Node event : graph.objects(comparison, Dip.ON_EVENT)) {
                Set<Node> calls = calls(event);
                events.addAll(calls.isEmpty() ? Set.of(event) : calls);
            }
        }
        return events;
    }

    private Set<Node> calls(Node statement) {
        return new LinkedHashSet<>(graph.objects(statement, Dip.TELLS_OF));
    }

    private List<Sheet> sheets(Set<Node> events, Optional<List<Set<Node>>> sides) {
        List<Sheet> sheets = new ArrayList<>();
        for (Node event : events) {
            List<Found> found = found(event);
            if (sides.isPresent()) {
                found = between(event, found, sides.get());
            }
            if (!found.isEmpty()) {
                sheets.add(sheet(event, found));
            }
        }
        sheets.sort(Comparator.comparing(Sheet::event).thenComparing(Sheet::iri));
        return sheets;
    }

    private List<Found> between(Node event, List<Found> found, List<Set<Node>> sides) {
        Set<Node> accounts = new HashSet<>(graph.subjects(Dip.ACCOUNT_OF, event));
        found.forEach(f -> accounts.addAll(f.accounts));
        boolean both = sides.stream().allMatch(side -> speaks(accounts, side));
        return !both
                ? List.of()
                : found.stream()
                        .filter(f -> (f.finding.heading() == Heading.ONE || f.accounts.size() == 1)
                                ? sides.stream().anyMatch(side -> speaks(f.accounts, side))
                                : sides.stream().allMatch(side -> speaks(f.accounts, side)))
                        .toList();
    }

    private boolean speaks(Set<Node> accounts, Set<Node> side) {
        return accounts.stream().anyMatch(a -> !Collections.disjoint(graph.side(graph.sources(a)), side));
    }

    /** What is found of an event, and of the statements that tell of it. */
    private List<Found> found(Node event) {
        List<Found> result = new ArrayList<>();
        compared(event, result);
        Map<Node, Set<Node>> statements = new LinkedHashMap<>();
        for (Node account : graph.subjects(Dip.TELLS_OF, event)) {
            graph.object(account, Dip.ACCOUNT_OF).ifPresent(s -> statements
                    .computeIfAbsent(s, k -> new LinkedHashSet<>())
                    .add(account));
        }
        statements.forEach((statement, accounts) -> {
            int before = result.size();
            compared(statement, result);
            boolean alone =
                    result.subList(before, result.size()).stream().anyMatch(f -> f.finding.heading() == Heading.ONE);
            if (!alone) {
                result.add(new Found(
                        new Finding(Heading.BESIDE, "statement", graph.label(statement), voices(accounts)), accounts));
            }
        });
        return result;
    }

    private void compared(Node event, List<Found> result) {
        for (Node comparison : graph.subjects(Dip.ON_EVENT, event)) {
            Optional<Heading> heading = graph.object(comparison, Dip.OUTCOME)
                    .filter(Node::isURI)
                    .map(o -> HEADINGS.get(new Iri(o.getURI())));
            if (heading.isPresent()) {
                Set<Node> accounts = new LinkedHashSet<>(graph.objects(comparison, Dip.BETWEEN));
                String property = graph.object(comparison, Dip.ON_PROPERTY)
                        .map(GraphView::words)
                        .orElse("");
                String reason = graph.text(comparison, RDFS.comment.asNode()).orElse("");
                result.add(new Found(new Finding(heading.get(), property, reason, voices(accounts)), accounts));
            }
        }
    }

    private Sheet sheet(Node event, List<Found> found) {
        Set<Node> documents = graph.subjects(Dip.ACCOUNT_OF, event).stream()
                .flatMap(a -> graph.objects(a, Dip.IN_DOCUMENT).stream())
                .collect(Collectors.toSet());
        int independent = graph.object(event, Dip.INDEPENDENT_ACCOUNTS)
                .map(GraphView::text)
                .filter(n -> n.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(documents.size());
        String kind = graph.objects(event, RDF.type.asNode()).stream()
                .map(GraphView::words)
                .collect(Collectors.joining(", "));
        List<Finding> findings = found.stream()
                .map(Found::finding)
                .distinct()
                .sorted(Comparator.comparing(Finding::heading)
                        .thenComparing(Finding::property)
                        .thenComparing(Finding::reason))
                .toList();
        return new Sheet(graph.label(event), event.getURI(), kind, documents.size(), independent, findings);
    }

    private List<Voice> voices(Set<Node> accounts) {
        return accounts.stream()
                .map(this::voice)
                .sorted(Comparator.comparing(Voice::who).thenComparing(Voice::place))
                .limit(VOICES)
                .toList();
    }

    private Voice voice(Node account) {
        Set<Node> sources = graph.sources(account);
        Optional<Node> span = graph.objects(account, Dip.EVIDENCE).stream()
                .max(Comparator.comparingInt((Node s) -> telling(account, s)).thenComparing(s -> s.toString()));
        String words =
                span.flatMap(s -> graph.text(s, GraphView.node(Nif.ANCHOR_OF))).orElse("");
        Optional<Node> document = graph.object(account, Dip.IN_DOCUMENT);
        String title = document.flatMap(
                        d -> graph.text(d, DCTerms.title.asNode()).or(() -> graph.text(d, DCTerms.identifier.asNode())))
                .orElse("");
        List<String> place = new ArrayList<>();
        for (Node property :
                List.of(DCTerms.identifier.asNode(), DCTerms.publisher.asNode(), DCTerms.issued.asNode())) {
            document.flatMap(d -> graph.text(d, property)).ifPresent(place::add);
        }
        span.ifPresent(s -> place.add("characters %s to %s"
                .formatted(
                        graph.text(s, GraphView.node(Nif.BEGIN_INDEX)).orElse("?"),
                        graph.text(s, GraphView.node(Nif.END_INDEX)).orElse("?"))));
        return new Voice(
                sources.isEmpty() ? "the report itself" : graph.labels(sources),
                words,
                title,
                String.join(", ", place));
    }

    /** How much a span of an account shows of what the account tells: figures and the words of its fillers, then length. */
    private int telling(Node account, Node span) {
        String words =
                graph.text(span, GraphView.node(Nif.ANCHOR_OF)).orElse("").toLowerCase(Locale.ROOT);
        boolean timed = !graph.objects(account, Dip.DURATION).isEmpty();
        int score = timed && words.chars().anyMatch(Character::isDigit) ? 2 : 0;
        for (Iri property : List.of(Dip.SCOPE, Dip.QUOTATION, Dip.CONTENT)) {
            for (Node value : graph.objects(account, property)) {
                score += words.contains(GraphView.text(value).toLowerCase(Locale.ROOT)) ? 2 : 0;
            }
        }
        return score * 10_000 + Math.min(words.length(), 9_999);
    }
}
