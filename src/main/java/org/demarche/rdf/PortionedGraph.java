package org.demarche.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.demarche.model.Comparison;
import org.demarche.model.Entity;
import org.demarche.model.Event;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Iri;
import org.demarche.model.LikelyMatch;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.ResolvedGraph.SourceDocument;
import org.demarche.model.SharedText;
import org.demarche.model.Span;
import org.demarche.model.StatusStep;

/**
 * The resolved graph in portions, so that one that is there already need not be written again: a portion whose mark is the
 * same says the same. Its quads are made where they are wanted.
 */
final class PortionedGraph {
    private final ResolvedGraph graph;
    private final boolean withText;
    private final GraphMapper mapper;
    private final Map<Iri, Told> byDocument = new HashMap<>();
    private final Map<Iri, List<LikelyMatch>> matches = new HashMap<>();
    private final Map<Iri, List<Comparison>> comparisons = new HashMap<>();
    private final Map<Iri, List<StatusStep>> history = new HashMap<>();

    /** A place where a document speaks of an entity; whether it names it. */
    private record Naming(Iri entity, Span span, boolean names) {}

    /** An account with the event that it is of. */
    private record Telling(Iri event, ResolvedAccount account) {}

    /** What stands in the graph of a document, and what is said of its spans. */
    private record Told(List<SharedText> shared, List<Naming> namings, List<Telling> tellings, List<Span> steps) {
        Told() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** @param withText whether documents carry their text */
    PortionedGraph(ResolvedGraph graph, boolean withText) {
        this.graph = graph;
        this.withText = withText;
        this.mapper = new GraphMapper(graph.documents(), withText);
        graph.documents().forEach(d -> byDocument.put(d.iri(), new Told()));
        for (SharedText shared : graph.sharedTexts()) {
            told(shared.first()).shared.add(shared);
            told(shared.second()).shared.add(shared);
        }
        for (Entity entity : graph.entities()) {
            entity.mentions().forEach(m -> told(m.document()).namings.add(new Naming(entity.iri(), m.span(), true)));
            entity.references().forEach(m -> told(m.document()).namings.add(new Naming(entity.iri(), m.span(), false)));
        }
        for (Event event : graph.events()) {
            event.accounts().forEach(a -> told(a.document()).tellings.add(new Telling(event.iri(), a)));
        }
        graph.likelyMatches().forEach(m -> {
            matches.computeIfAbsent(m.first(), k -> new ArrayList<>()).add(m);
            matches.computeIfAbsent(m.second(), k -> new ArrayList<>()).add(m);
        });
        graph.comparisons().forEach(c -> comparisons
                .computeIfAbsent(c.event(), k -> new ArrayList<>())
                .add(c));
        graph.history().forEach(s -> {
            history.computeIfAbsent(s.event(), k -> new ArrayList<>()).add(s);
            told(s.document()).steps.addAll(s.evidence());
        });
    }

    private Told told(Iri document) {
        Told told = byDocument.get(document);
        if (told == null) {
            throw new IllegalArgumentException("not a document of the graph: " + document);
        }
        return told;
    }

    Stream<Portion> portions() {
        // Not by flatMap, which would leave each of them to one thread.
        return Stream.concat(
                Stream.concat(
                        graph.documents().stream().map(this::document),
                        graph.entities().stream().map(this::entity)),
                Stream.concat(
                        graph.events().stream().map(this::event),
                        graph.sharedTexts().stream().map(this::sharedText)));
    }

    private Portion document(SourceDocument document) {
        Told told = told(document.iri());
        return new Portion(
                new Portion.Name(Portion.Kind.DOCUMENT, document.iri()),
                Fingerprint.of(document, withText, told),
                () -> quads(document, told));
    }

    private List<Quad> quads(SourceDocument document, Told told) {
        List<Quad> quads = new ArrayList<>(mapper.document(document, told.shared));
        List<Span> spans = new ArrayList<>(told.steps);
        for (Naming naming : told.namings) {
            quads.add(mapper.naming(naming.entity, document.iri(), naming.span, naming.names));
            spans.add(naming.span);
        }
        for (Telling telling : told.tellings) {
            quads.addAll(mapper.account(telling.account, telling.event));
            spans.addAll(telling.account.evidence());
        }
        spans.stream().distinct().forEach(span -> quads.addAll(mapper.span(document.iri(), span)));
        return quads;
    }

    private Portion entity(Entity entity) {
        Entity alone = new Entity(
                entity.iri(),
                entity.kind(),
                entity.label(),
                entity.altLabels(),
                entity.roles(),
                entity.actsFor(),
                entity.sameAs(),
                List.of(),
                List.of(),
                entity.mergedBecause());
        List<LikelyMatch> own = matches.getOrDefault(entity.iri(), List.of());
        return new Portion(
                new Portion.Name(Portion.Kind.ENTITY, entity.iri()),
                Fingerprint.of(alone, own),
                () -> mapper.entity(alone, own));
    }

    private Portion event(Event event) {
        List<Comparison> compared = comparisons.getOrDefault(event.iri(), List.of());
        List<StatusStep> steps = history.getOrDefault(event.iri(), List.of());
        return new Portion(
                new Portion.Name(Portion.Kind.EVENT, event.iri()), Fingerprint.of(event, compared, steps), () -> {
                    List<Quad> quads = new ArrayList<>(mapper.event(event));
                    compared.forEach(c -> quads.addAll(mapper.comparison(c)));
                    steps.forEach(s -> quads.addAll(mapper.step(s)));
                    return quads;
                });
    }

    private Portion sharedText(SharedText shared) {
        return new Portion(
                new Portion.Name(Portion.Kind.SHARED_TEXT, shared.iri()),
                Fingerprint.of(shared),
                () -> mapper.sharedText(shared));
    }
}
