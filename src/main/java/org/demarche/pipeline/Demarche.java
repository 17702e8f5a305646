package org.demarche.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.jena.query.Dataset;
import org.demarche.event.EventStage;
import org.demarche.knowledge.Gazetteer;
import org.demarche.knowledge.GazetteerReader;
import org.demarche.knowledge.Lexicon;
import org.demarche.knowledge.LexiconReader;
import org.demarche.knowledge.MetonymsReader;
import org.demarche.knowledge.TitlesReader;
import org.demarche.mention.MentionStage;
import org.demarche.mention.time.NewsTimeFinder;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;
import org.demarche.model.Document;
import org.demarche.model.Iri;
import org.demarche.model.Reporter;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.Stage;
import org.demarche.model.Testimony;
import org.demarche.rdf.DatasetStage;
import org.demarche.rdf.DescribedGraph;
import org.demarche.rdf.GraphReader;
import org.demarche.rdf.PortionedGraph;
import org.demarche.rdf.ShapeValidator;
import org.demarche.resolve.ResolveStage;
import org.demarche.resolve.TestimonyStage;
import org.demarche.text.TextStage;

/**
 * The front door of the library: reports in, a graph out.
 *
 * <pre>{@code
 * Demarche demarche = Demarche.builder().lexicon(Path.of("sanctions.ttl")).build(reporter);
 * Dataset graph = demarche.graphOf(new DocumentReader(reporter, System.in).find(List.of("news")), reporter);
 * }</pre>
 *
 * <p>Documents are read by several threads at a time; the graph is the same for any number of them. Language models are
 * loaded at the first document and kept. An instance may be shared between threads.
 */
public final class Demarche {
    /** Under which data are named, unless another base is given. */
    public static final Iri DEFAULT_BASE = new Iri("https://w3id.org/demarche/id/");

    private final InOrder<Document, Testimony> reading;
    private final InOrder<Document, PackedTestimonies.Packed> packing;
    private final ResolveStage resolving;
    private final DatasetStage writing;

    /**
     * Joins stages of one's own.
     *
     * @param perDocument what is done for each document; safe to share between threads
     * @param threads how many documents are read at a time
     * @param failures is handed whatever a stage throws, for those who look for the fault
     */
    public Demarche(
            Stage<Document, Testimony> perDocument,
            ResolveStage resolving,
            DatasetStage writing,
            int threads,
            Consumer<? super Throwable> failures) {
        InOrder.Rescue<Document> rescue = (document, failure) -> {
            failures.accept(failure);
            return fault(document, failure);
        };
        this.reading = new InOrder<>(threads, perDocument::apply, rescue);
        this.packing = new InOrder<>(
                threads,
                (document, reporter) -> new PackedTestimonies.Packed(perDocument.apply(document, reporter)),
                rescue);
        this.resolving = Objects.requireNonNull(resolving);
        this.writing = Objects.requireNonNull(writing);
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads documents into one graph as RDF: each document's accounts in a graph named by the document, what is resolved
     * across documents in the default graph.
     *
     * @param reporter is told of what is wrong with single documents, in their order and by the calling thread; if it throws,
     *     the run ends with that exception
     */
    public Dataset graphOf(Iterable<Document> documents, Reporter reporter) {
        return datasetOf(read(documents, reporter), reporter);
    }

    /** The first half of {@link #graphOf}: what the documents tell, as records. */
    public ResolvedGraph read(Iterable<Document> documents, Reporter reporter) {
        return resolve(new PackedTestimonies(packing.on(documents, reporter)), reporter);
    }

    /** What each document tells by itself, in their order; those that cannot be read are reported and left out. */
    public List<Testimony> extract(Iterable<Document> documents, Reporter reporter) {
        return reading.on(documents, reporter);
    }

    /** What documents tell together; their order changes nothing. */
    public ResolvedGraph resolve(List<Testimony> documents, Reporter reporter) {
        return resolving.apply(documents, reporter);
    }

    /** The second half of {@link #graphOf}: the records as RDF. */
    public Dataset datasetOf(ResolvedGraph graph, Reporter reporter) {
        return writing.apply(graph, reporter);
    }

    /** As {@link #datasetOf}, for writing: the triples are made as they are wanted, so that they need not fit into memory. */
    public DescribedGraph describe(ResolvedGraph graph) {
        return writing.describe(graph);
    }

    /** What documents tell together in portions, for one who has some of the graph already; their order changes nothing. */
    public PortionedGraph portions(List<Testimony> documents) {
        return writing.portions(resolving.outline(documents));
    }

    private static Diagnostic fault(Document document, Throwable failure) {
        return new Diagnostic(
                Severity.ERROR,
                Code.FAULT,
                document.id(),
                "the program failed at this document, which is left out: " + failure,
                "this is a fault of Démarche: please send the text and what --debug prints");
    }

    /** What may be set before a {@link Demarche} is made; without any call the files that it ships are used. */
    public static final class Builder {
        private final List<Path> lexicons = new ArrayList<>();
        private final List<Path> gazetteers = new ArrayList<>();
        private Iri base = DEFAULT_BASE;
        private int threads = Runtime.getRuntime().availableProcessors();
        private boolean withText;
        private Consumer<? super Throwable> failures = failure -> {};

        private Builder() {}

        /** Adds a file of words that tell of events, in the manner of {@code ontology/lexicon.ttl}. */
        public Builder lexicon(Path file) {
            lexicons.add(Objects.requireNonNull(file));
            return this;
        }

        /** Adds a file of states, places and bodies, in the manner of {@code ontology/gazetteer.ttl}. */
        public Builder gazetteer(Path file) {
            gazetteers.add(Objects.requireNonNull(file));
            return this;
        }

        /** Sets what the names of all data begin with; it ends with a slash or number sign. */
        public Builder base(Iri iri) {
            if (!iri.value().endsWith("/") && !iri.value().endsWith("#")) {
                throw new IllegalArgumentException("a base ends with / or #: " + iri);
            }
            base = iri;
            return this;
        }

        /** Sets how many documents are read at a time, from 1; the number of processors if it is not set. */
        public Builder threads(int number) {
            if (number < 1) {
                throw new IllegalArgumentException("at least one thread is needed, not " + number);
            }
            threads = number;
            return this;
        }

        /** Sets whether documents carry their text in the graph. */
        public Builder withText(boolean wanted) {
            withText = wanted;
            return this;
        }

        /** Sets who is handed whatever a stage throws at a document, besides the message that the reporter gets. */
        public Builder onFailure(Consumer<? super Throwable> observer) {
            failures = Objects.requireNonNull(observer);
            return this;
        }

        /**
         * Reads the knowledge files and joins the stages.
         *
         * @param reporter is told of every slip in a knowledge file, with file, entry and remedy
         */
        public Demarche build(Reporter reporter) {
            Gazetteer gazetteer = GazetteerReader.read(gazetteers, reporter);
            Stage<Document, Testimony> perDocument = new TextStage()
                    .then(new MentionStage(
                            gazetteer,
                            TitlesReader.read(reporter),
                            MetonymsReader.read(reporter),
                            new NewsTimeFinder()))
                    .then(new EventStage(lexicon(reporter)))
                    .then(new TestimonyStage());
            return new Demarche(
                    perDocument,
                    new ResolveStage(base.value(), new GazetteerLinks(gazetteer, DEFAULT_BASE, base)),
                    new DatasetStage(withText),
                    threads,
                    failures);
        }

        /** Files that can be read are compared with their shapes, as a role or value that there is not would spoil the graph. */
        private Lexicon lexicon(Reporter reporter) {
            AtomicBoolean slipped = new AtomicBoolean();
            Lexicon lexicon = LexiconReader.read(lexicons, slip -> {
                slipped.set(true);
                reporter.report(slip);
            });
            if (!lexicons.isEmpty() && !slipped.get()) {
                ShapeValidator shapes = ShapeValidator.ofKnowledge();
                for (Path file : lexicons) {
                    shapes.validate(new GraphReader(Reporter.SILENT).read(file))
                            .forEach(slip -> reporter.report(slip.diagnostic(Code.KNOWLEDGE, file.toString())));
                }
            }
            return lexicon;
        }
    }
}
