package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.demarche.model.Comparison;
import org.demarche.model.Event;
import org.demarche.model.Reporter;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.ResolvedGraph.SourceDocument;
import org.demarche.model.SharedText;
import org.demarche.model.Stage;
import org.demarche.model.Testimony;

/**
 * Fifth stage: one entity and one event for all documents, and where their accounts differ.
 *
 * <p>The result is a function of the set of documents: neither their order nor the number of processors, all of which it uses,
 * changes anything. Safe to share between threads.
 */
public final class ResolveStage implements Stage<List<Testimony>, ResolvedGraph> {
    /** The namespace of the data where no other is asked for. */
    public static final String DEFAULT_BASE = "https://w3id.org/demarche/id/";

    private final String base;

    /** @param base the namespace of documents, entities, events and accounts; ends with {@code /} or {@code #} */
    public ResolveStage(String base) {
        this.base = Objects.requireNonNull(base);
    }

    @Override
    public ResolvedGraph apply(List<Testimony> input, Reporter reporter) {
        List<NamedDocument> documents = NamedDocument.of(base, input);
        List<Reading> readings = IntStream.range(0, documents.size())
                .parallel()
                .mapToObj(i -> Reading.of(i, documents.get(i)))
                .toList();
        ResolvedEntities entities = new EntityResolver(base)
                .resolve(readings.stream().map(Reading::entities).toList());
        AccountResolver accounts = new AccountResolver(base, entities);
        List<Telling> tellings = IntStream.range(0, documents.size())
                .parallel()
                .mapToObj(i -> accounts.resolve(i, documents.get(i), readings.get(i)))
                .toList();
        List<Event> joined = new EventResolver(base, entities)
                .resolve(tellings.stream()
                        .flatMap(telling -> telling.events().stream())
                        .toList());
        Occasions occasions = Occasions.of(tellings, joined);
        List<SharedText> sharedTexts = new SharedTextFinder(base).find(documents);
        List<Event> events = new Witnesses(documents, sharedTexts)
                .count(new ReadoutFinder(entities, occasions, documents).link(joined));
        ComparisonNamer namer = new ComparisonNamer(base);
        List<Comparison> comparisons = new ArrayList<>(new AccountComparer(namer, entities, occasions).compare(events));
        comparisons.addAll(new SideComparer(namer, entities).compare(events));
        comparisons.sort(Comparator.comparing(Comparison::iri));
        return new ResolvedGraph(
                documents.stream()
                        .map(d -> new SourceDocument(d.iri(), d.document()))
                        .toList(),
                entities.entities(),
                events,
                comparisons,
                sharedTexts,
                new Histories(base).of(entities, tellings, events),
                entities.likelyMatches());
    }
}
