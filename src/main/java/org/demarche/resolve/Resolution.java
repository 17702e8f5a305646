package org.demarche.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.model.Comparison;
import org.demarche.model.Entity;
import org.demarche.model.Event;
import org.demarche.model.Fingerprint;
import org.demarche.model.Iri;
import org.demarche.model.LikelyMatch;
import org.demarche.model.Outline;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.ResolvedGraph.SourceDocument;
import org.demarche.model.SharedText;
import org.demarche.model.StatusStep;
import org.demarche.vocab.Dip;

/**
 * What documents tell together: what takes all of them is done when it is made, the rest for those documents and events that are
 * asked for. {@link ResolutionMarks} knows on what that depends.
 */
final class Resolution implements Outline {
    private final String base;
    private final List<NamedDocument> documents;
    private final ResolvedEntities resolved;
    private final List<Entity> entities;
    private final List<Telling> tellings;
    private final EventResolver resolver;
    private final List<EventGroup> events;
    private final List<SharedText> sharedTexts;
    private final Witnesses witnesses;
    private final ToldCalls calls;
    /** Made when they are asked for, as one who wants all needs none. */
    private Optional<ResolutionMarks> marks = Optional.empty();

    /**
     * @param tellings of the documents, in the order of their IRIs
     * @param entities with all that is known of them
     */
    Resolution(
            String base,
            List<NamedDocument> documents,
            ResolvedEntities resolved,
            List<Entity> entities,
            List<Telling> tellings) {
        this.base = base;
        this.documents = documents;
        this.resolved = resolved;
        this.entities = entities;
        this.tellings = tellings;
        resolver = new EventResolver(base, resolved);
        events = resolver.resolve(
                tellings.stream().flatMap(telling -> telling.events().stream()).toList());
        sharedTexts = new SharedTextFinder(base).find(documents);
        witnesses = new Witnesses(documents, sharedTexts);
        calls = new ToldCalls(documents, resolved, events);
    }

    @Override
    public List<Marked> documents() {
        return marks().documents();
    }

    @Override
    public List<Marked> entities() {
        Map<Iri, List<LikelyMatch>> matches = new HashMap<>();
        resolved.likelyMatches().forEach(match -> {
            matches.computeIfAbsent(match.first(), k -> new ArrayList<>()).add(match);
            matches.computeIfAbsent(match.second(), k -> new ArrayList<>()).add(match);
        });
        return entities.stream()
                .map(e -> new Marked(
                        e.iri(),
                        Fingerprint.of(
                                e.kind(),
                                e.label(),
                                e.altLabels(),
                                e.roles(),
                                e.actsFor(),
                                e.sameAs(),
                                e.mergedBecause(),
                                matches.getOrDefault(e.iri(), List.of()))))
                .toList();
    }

    @Override
    public List<Marked> sharedTexts() {
        return sharedTexts.stream()
                .map(text -> new Marked(text.iri(), Fingerprint.of(text)))
                .toList();
    }

    @Override
    public List<Marked> events() {
        return marks().events();
    }

    private synchronized ResolutionMarks marks() {
        ResolutionMarks made =
                marks.orElseGet(() -> new ResolutionMarks(tellings, resolved, events, sharedTexts, witnesses, calls));
        marks = Optional.of(made);
        return made;
    }

    /** The whole graph. */
    ResolvedGraph whole() {
        Set<Iri> all = new HashSet<>();
        documents.forEach(document -> all.add(document.iri()));
        Set<Iri> every = new HashSet<>();
        events.forEach(event -> every.add(event.iri()));
        return of(all, every);
    }

    @Override
    public ResolvedGraph of(Set<Iri> wantedDocuments, Set<Iri> wantedEvents) {
        Reach around = new Reach(wantedDocuments, wantedEvents);
        Places places = new Places(
                documents,
                resolved,
                IntStream.range(0, documents.size())
                        .filter(i -> wantedDocuments.contains(documents.get(i).iri())));
        List<Event> joined = events.parallelStream()
                .filter(around::touches)
                .map(event -> resolver.event(event, witnesses))
                .toList();
        List<Telling> told = tellings.stream().filter(around::touches).toList();
        Occasions occasions = Occasions.of(told, joined);
        List<Event> linked = new ReadoutFinder(resolved, calls, occasions).link(joined);
        List<Event> wanted = linked.stream()
                .filter(event -> around.events.contains(event.iri()))
                .toList();
        ComparisonNamer namer = new ComparisonNamer(base);
        List<Comparison> comparisons = new ArrayList<>(new AccountComparer(namer, resolved, occasions).compare(wanted));
        comparisons.addAll(new SideComparer(namer, resolved).compare(linked));
        comparisons.sort(Comparator.comparing(Comparison::iri));
        List<StatusStep> history = new Histories(base).of(resolved, told, linked, wanted);
        // Each of these is fetched with its text: only those that are written or pointed into.
        Set<Iri> shown = new HashSet<>(wantedDocuments);
        history.forEach(step -> shown.add(step.document()));
        return new ResolvedGraph(
                documents.stream()
                        .filter(document -> shown.contains(document.iri()))
                        .map(document -> new SourceDocument(document.iri(), document.document()))
                        .toList(),
                entities.stream().map(places::in).toList(),
                linked,
                comparisons,
                sharedTexts,
                history,
                resolved.likelyMatches());
    }

    /** What must be worked out for some documents and events: these, and on what they lean. */
    private final class Reach {
        /** Those of which all is asked for. */
        private final Set<Iri> events;
        /** The numbers of those of which all events are needed. */
        private final BitSet documents = new BitSet();

        Reach(Set<Iri> wantedDocuments, Set<Iri> wantedEvents) {
            events = new HashSet<>(wantedEvents);
            BitSet speaking = new BitSet();
            BitSet answering = new BitSet();
            for (Telling telling : tellings) {
                if (wantedDocuments.contains(telling.document().iri())) {
                    documents.set(telling.number());
                    if (!telling.answers().isEmpty()) {
                        answering.set(telling.number());
                    }
                }
            }
            for (EventGroup event : Resolution.this.events) {
                if (event.type().equals(Dip.DEMAND) && event.isToldIn(answering)) {
                    // Where a demand is answered, the answer is among the places that its document shows.
                    events.add(event.iri());
                }
                if (events.contains(event.iri())) {
                    event.documents().forEach(event.type().equals(Dip.STATEMENT) ? speaking::set : documents::set);
                }
            }
            documents.or(speaking);
            // What is said of a call is laid beside what other documents say of it.
            speaking.stream().forEach(document -> calls.in(document)
                    .forEach(told -> calls.documents(told.call()).forEach(documents::set)));
        }

        boolean touches(Telling telling) {
            return documents.get(telling.number());
        }

        boolean touches(EventGroup event) {
            return event.isToldIn(documents) || events.contains(event.iri());
        }
    }
}
