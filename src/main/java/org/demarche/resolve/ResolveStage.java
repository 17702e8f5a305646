package org.demarche.resolve;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.demarche.model.Entity;
import org.demarche.model.Outline;
import org.demarche.model.Readings;
import org.demarche.model.Reporter;
import org.demarche.model.ResolvedGraph;
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
    private final UnaryOperator<Entity> completing;

    /** @param base the namespace of documents, entities, events and accounts; ends with {@code /} or {@code #} */
    public ResolveStage(String base) {
        this(base, entity -> entity);
    }

    /** @param completing adds to an entity what is known of it from elsewhere, and changes nothing that documents tell */
    public ResolveStage(String base, UnaryOperator<Entity> completing) {
        this.base = Objects.requireNonNull(base);
        this.completing = Objects.requireNonNull(completing);
    }

    @Override
    public ResolvedGraph apply(List<Testimony> input, Reporter reporter) {
        return resolve(input).whole();
    }

    /** As {@link #apply}, for one who wants parts of the graph. */
    public Outline outline(List<Testimony> input) {
        return resolve(input);
    }

    private Resolution resolve(List<Testimony> input) {
        List<NamedDocument> documents = NamedDocument.of(base, Readings.of(input));
        List<Reading> readings = IntStream.range(0, documents.size())
                .parallel()
                .mapToObj(i -> Reading.of(i, documents.get(i).gist()))
                .toList();
        ResolvedEntities entities = new EntityResolver(
                        base, documents.stream().map(NamedDocument::iri).toList())
                .resolve(readings.stream().map(Reading::entities).toList());
        List<Telling> tellings = IntStream.range(0, documents.size())
                .mapToObj(i -> Telling.of(base, i, documents.get(i), readings.get(i), entities.all(i)))
                .toList();
        return new Resolution(
                base,
                documents,
                entities,
                entities.entities().stream().map(completing).toList(),
                tellings);
    }
}
