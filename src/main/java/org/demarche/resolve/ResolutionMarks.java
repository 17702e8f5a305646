package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.demarche.model.Fingerprint;
import org.demarche.model.Iri;
import org.demarche.model.Outline.Marked;
import org.demarche.model.SharedText;
import org.demarche.vocab.Dip;

/**
 * Sums over all on which depends what the graph tells of a document or an event, made without working it out.
 *
 * <p>What a document tells follows from the document, as long as the same program reads it. So an event depends on the documents
 * that tell of it, on the names, labels and sides of the entities in them, and on the names of the other events in them; a statement
 * also on the calls in its documents and on what is said of those in others. A stage that looks at more than that must be heard here
 * too.
 */
final class ResolutionMarks {
    private final List<Telling> tellings;
    private final ResolvedEntities entities;
    private final List<EventGroup> events;
    private final List<SharedText> sharedTexts;
    private final Witnesses witnesses;
    private final ToldCalls calls;
    private final Map<Iri, Long> named = new HashMap<>();
    /** For each document the events in it, by their place. */
    private final EventGroup[][] inDocument;
    /** For each document a sum over itself, its entities and the names of its events. */
    private final long[] own;
    /** For each document a sum over the calls that its statements can be of, and the days after which they were made. */
    private final long[] occasions;

    /** @param tellings of the documents in the order of their IRIs */
    ResolutionMarks(
            List<Telling> tellings,
            ResolvedEntities entities,
            List<EventGroup> events,
            List<SharedText> sharedTexts,
            Witnesses witnesses,
            ToldCalls calls) {
        this.tellings = tellings;
        this.entities = entities;
        this.events = events;
        this.sharedTexts = sharedTexts;
        this.witnesses = witnesses;
        this.calls = calls;
        inDocument = new EventGroup[tellings.size()][];
        tellings.forEach(telling ->
                inDocument[telling.number()] = new EventGroup[telling.events().size()]);
        events.forEach(event -> event.nodes().forEach(node -> inDocument[node.document()][node.place()] = event));
        entities.entities().forEach(entity -> named.put(entity.iri(), entity(entity.iri())));
        own = each(this::own);
        occasions = each(this::occasions);
    }

    private long[] each(IntToLongFunction mark) {
        return IntStream.range(0, tellings.size()).parallel().mapToLong(mark).toArray();
    }

    /** What others say of an entity: its name, its label, for whom it acts. */
    private long entity(Iri entity) {
        List<Object> parts = new ArrayList<>(List.of(entity, entities.kind(entity)));
        entities.side(entity).stream().sorted().forEach(side -> {
            parts.add(side);
            parts.add(entities.label(side));
        });
        return Fingerprint.of(parts);
    }

    private long own(int document) {
        NamedDocument source = tellings.get(document).document();
        List<Long> speaksOf = entities.all(document).stream()
                .map(entity -> Objects.requireNonNull(named.get(entity)))
                .toList();
        List<Iri> tells = new ArrayList<>();
        for (EventGroup event : inDocument[document]) {
            tells.add(event.iri());
        }
        return Fingerprint.of(source.iri(), source.mark(), speaksOf, tells);
    }

    private long occasions(int document) {
        Telling telling = tellings.get(document);
        List<Object> parts = new ArrayList<>();
        // Where a call is told of, but for its name and day and those who took part, stands in the document.
        for (ToldCalls.Told told : calls.in(document)) {
            parts.add(told.call());
            parts.add(told.day());
            told.participants().forEach(participant -> parts.add(named.getOrDefault(participant, 0L)));
        }
        if (!telling.sequels().isEmpty()) {
            for (EventGroup event : inDocument[document]) {
                parts.add(event.type().equals(Dip.STATEMENT) ? "" : Occasions.onlyDay(event));
            }
        }
        return Fingerprint.of(parts);
    }

    /** The documents, in the order of their IRIs. */
    List<Marked> documents() {
        Map<Iri, List<SharedText>> shared = new HashMap<>();
        sharedTexts.forEach(text -> {
            shared.computeIfAbsent(text.first(), k -> new ArrayList<>()).add(text);
            shared.computeIfAbsent(text.second(), k -> new ArrayList<>()).add(text);
        });
        return tellings.parallelStream()
                .map(telling -> {
                    Iri iri = telling.document().iri();
                    return new Marked(iri, document(telling, shared.getOrDefault(iri, List.of())));
                })
                .toList();
    }

    private long document(Telling telling, List<SharedText> shared) {
        int number = telling.number();
        // Whether an answer counts depends on all who are said to have made the demand.
        LongStream demands = telling.answers().isEmpty()
                ? LongStream.empty()
                : IntStream.range(0, inDocument[number].length)
                        .mapToObj(place -> inDocument[number][place])
                        .filter(event -> event.type().equals(Dip.DEMAND))
                        .mapToLong(this::told);
        return Fingerprint.of(
                own[number], occasions[number], shared, demands.boxed().toList());
    }

    /** The events, in the order of their IRIs. */
    List<Marked> events() {
        Map<Iri, Long> said = new HashMap<>();
        for (EventGroup event : events) {
            if (event.type().equals(Dip.CALL)) {
                said.put(
                        event.iri(),
                        Fingerprint.of(
                                told(event),
                                calls.documents(event.iri()).stream()
                                        .map(document -> List.of(own[document], occasions[document]))
                                        .toList()));
            }
        }
        return events.parallelStream()
                .map(event -> new Marked(event.iri(), event(event, said)))
                .toList();
    }

    /** @param said for each call a sum over it and all documents that can tell what was said of it */
    private long event(EventGroup event, Map<Iri, Long> said) {
        if (!event.type().equals(Dip.STATEMENT)) {
            return Fingerprint.of(told(event), witnesses.count(event));
        }
        List<Long> parts = new ArrayList<>();
        event.documents().forEach(document -> {
            parts.add(occasions[document]);
            calls.in(document).forEach(call -> parts.add(said.get(call.call())));
        });
        return Fingerprint.of(told(event), witnesses.count(event), parts);
    }

    /** A sum over what the documents tell of an event. */
    private long told(EventGroup event) {
        return Fingerprint.of(
                event.iri(),
                event.nodes().stream()
                        .sorted(Comparator.comparingInt(EventNode::document).thenComparingInt(EventNode::place))
                        .map(node -> List.of(own[node.document()], node.place()))
                        .toList());
    }
}
