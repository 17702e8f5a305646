package org.demarche.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import org.demarche.rdf.Portion.Kind;

/** Some portions of a graph; their quads are made where they are asked for. */
final class WantedPortions {
    private final Set<Portion.Name> wanted;
    private final ResolvedGraph graph;
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

    /**
     * @param graph is whole in what it tells of the documents and events that are wanted
     * @param withText whether documents carry their text
     */
    WantedPortions(Set<Portion.Name> wanted, ResolvedGraph graph, boolean withText) {
        this.wanted = wanted;
        this.graph = graph;
        this.mapper = new GraphMapper(graph.documents(), withText);
        graph.documents().stream()
                .filter(d -> wanted.contains(new Portion.Name(Kind.DOCUMENT, d.iri())))
                .forEach(d -> byDocument.put(d.iri(), new Told()));
        for (SharedText shared : graph.sharedTexts()) {
            add(shared.first(), told -> told.shared.add(shared));
            add(shared.second(), told -> told.shared.add(shared));
        }
        for (Entity entity : graph.entities()) {
            entity.mentions()
                    .forEach(m -> add(m.document(), t -> t.namings.add(new Naming(entity.iri(), m.span(), true))));
            entity.references()
                    .forEach(m -> add(m.document(), t -> t.namings.add(new Naming(entity.iri(), m.span(), false))));
        }
        for (Event event : graph.events()) {
            event.accounts().forEach(a -> add(a.document(), told -> told.tellings.add(new Telling(event.iri(), a))));
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
            add(s.document(), told -> told.steps.addAll(s.evidence()));
        });
    }

    private void add(Iri document, Consumer<Told> addition) {
        Told told = byDocument.get(document);
        if (told != null) {
            addition.accept(told);
        }
    }

    List<Portion> all() {
        List<Portion> portions = new ArrayList<>();
        for (SourceDocument document : graph.documents()) {
            Told told = byDocument.get(document.iri());
            if (told != null) {
                add(portions, Kind.DOCUMENT, document.iri(), () -> quads(document, told));
            }
        }
        graph.entities().forEach(e -> add(portions, Kind.ENTITY, e.iri(), () -> quads(e)));
        graph.events().forEach(e -> add(portions, Kind.EVENT, e.iri(), () -> quads(e)));
        graph.sharedTexts().forEach(s -> add(portions, Kind.SHARED_TEXT, s.iri(), () -> mapper.sharedText(s)));
        return portions;
    }

    private void add(List<Portion> portions, Kind kind, Iri iri, Supplier<List<Quad>> quads) {
        Portion.Name name = new Portion.Name(kind, iri);
        if (wanted.contains(name)) {
            portions.add(new Portion(name, quads));
        }
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

    private List<Quad> quads(Entity entity) {
        return mapper.entity(entity.withoutPlaces(), matches.getOrDefault(entity.iri(), List.of()));
    }

    private List<Quad> quads(Event event) {
        List<Quad> quads = new ArrayList<>(mapper.event(event));
        comparisons.getOrDefault(event.iri(), List.of()).forEach(c -> quads.addAll(mapper.comparison(c)));
        history.getOrDefault(event.iri(), List.of()).forEach(s -> quads.addAll(mapper.step(s)));
        return quads;
    }
}
