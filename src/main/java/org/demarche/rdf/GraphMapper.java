package org.demarche.rdf;

import static org.demarche.rdf.Terms.english;
import static org.demarche.rdf.Terms.iri;
import static org.demarche.rdf.Terms.string;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.model.Comparison;
import org.demarche.model.Document;
import org.demarche.model.Entity;
import org.demarche.model.Entity.Anchor;
import org.demarche.model.EntityKind;
import org.demarche.model.Event;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.LikelyMatch;
import org.demarche.model.ResolvedGraph.SourceDocument;
import org.demarche.model.SharedText;
import org.demarche.model.Span;
import org.demarche.model.StatusStep;
import org.demarche.vocab.Dip;
import org.demarche.vocab.Nif;

/**
 * Says in RDF what records say, a record at a time. There are no blank nodes; offsets are counted in code points.
 *
 * <p>An event carries the union of what its accounts say, with two exceptions, so that simple queries see no more than is
 * told: roles of accounts that deny the event stay on the account, and so does {@code dip:durationBound}, which means nothing
 * without the account's own duration. Planned and possible events keep their roles; {@code dip:factuality} on the event
 * lists that of every account, so that {@code ?event dip:factuality dip:Actual} finds what at least one tells as a fact.
 */
final class GraphMapper {
    /** What stands between the name of a document and the place in it. */
    static final String PLACE = "#char=";

    private final boolean withText;
    private final Map<Iri, Document> documents = new HashMap<>();
    /** Of the documents that were asked for. */
    private final Map<Iri, Source> sources = new ConcurrentHashMap<>();

    /** What a document's spans are made of. */
    private record Source(Node iri, String text, CodePoints offsets) {}

    /** What is said of a subject by one graph. */
    private record Sayings(Node graph, Node subject, List<Quad> quads) {
        void add(Node predicate, Node object) {
            quads.add(new Quad(graph, subject, predicate, object));
        }

        void add(Iri predicate, Node object) {
            add(iri(predicate), object);
        }
    }

    /**
     * @param documents all documents of the graph
     * @param withText whether documents carry their text
     */
    GraphMapper(List<SourceDocument> documents, boolean withText) {
        this.withText = withText;
        documents.forEach(d -> this.documents.put(d.iri(), d.document()));
    }

    /** An empty dataset in memory, which tells terms apart by how they are written, not by their value. */
    static DatasetGraph newDataset() {
        return DatasetGraphFactory.createWithGraphMaker(name -> GraphMemFactory.createDefaultGraphSameTerm());
    }

    private static Sayings resolved(Iri subject) {
        return new Sayings(Quad.defaultGraphIRI, iri(subject), new ArrayList<>());
    }

    /** @param shared the texts that it shares with others */
    List<Quad> document(SourceDocument named, List<SharedText> shared) {
        Node subject = iri(named.iri());
        Sayings own = new Sayings(subject, subject, new ArrayList<>());
        own.add(RDF.type.asNode(), iri(Dip.DOCUMENT));
        own.add(DCTerms.identifier.asNode(), string(named.document().id()));
        named.document().title().ifPresent(t -> own.add(DCTerms.title.asNode(), english(t)));
        named.document()
                .issued()
                .ifPresent(date -> own.add(
                        DCTerms.issued.asNode(), NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate)));
        named.document().publisher().ifPresent(p -> own.add(DCTerms.publisher.asNode(), string(p)));
        named.document().source().ifPresent(url -> own.add(DCTerms.source.asNode(), iri(url)));
        own.add(Dip.SHA256, string(named.document().sha256()));
        if (withText) {
            own.add(Nif.IS_STRING, string(named.document().text()));
        }
        Sayings resolved = new Sayings(Quad.defaultGraphIRI, subject, own.quads);
        shared.forEach(
                s -> resolved.add(Dip.SHARES_TEXT_WITH, iri(s.first().equals(named.iri()) ? s.second() : s.first())));
        return own.quads;
    }

    /** @param matches whom it may be */
    List<Quad> entity(Entity entity, List<LikelyMatch> matches) {
        Sayings own = resolved(entity.iri());
        own.add(RDF.type.asNode(), iri(kind(entity.kind())));
        own.add(RDFS.label.asNode(), english(entity.label()));
        entity.altLabels().forEach(l -> own.add(SKOS.altLabel.asNode(), english(l)));
        entity.roles().forEach(r -> own.add(Dip.ROLE, english(r)));
        entity.actsFor().forEach(a -> own.add(Dip.ACTS_FOR, iri(a)));
        entity.sameAs().forEach(s -> own.add(SKOS.exactMatch.asNode(), iri(s)));
        entity.mergedBecause().forEach(m -> own.add(Dip.MERGED_BECAUSE, english(m)));
        entity.mentions().forEach(m -> own.add(Dip.MENTION, place(m)));
        entity.references().forEach(m -> own.add(Dip.REFERENCE, place(m)));
        for (LikelyMatch match : matches) {
            Iri other = match.first().equals(entity.iri()) ? match.second() : match.first();
            own.add(SKOS.closeMatch.asNode(), iri(other));
            own.add(Dip.MAYBE_SAME_BECAUSE, english(match.reason()));
        }
        return own.quads;
    }

    /** The properties of what {@link #entity} says beyond the places where the entity is named. */
    static List<Node> attributes() {
        return List.of(
                RDF.type.asNode(),
                RDFS.label.asNode(),
                SKOS.altLabel.asNode(),
                iri(Dip.ROLE),
                iri(Dip.ACTS_FOR),
                SKOS.exactMatch.asNode(),
                iri(Dip.MERGED_BECAUSE),
                SKOS.closeMatch.asNode(),
                iri(Dip.MAYBE_SAME_BECAUSE));
    }

    /** That a document speaks of an entity in a span, in code units as ever. */
    Quad naming(Iri entity, Iri document, Span span, boolean names) {
        return new Quad(
                Quad.defaultGraphIRI, iri(entity), iri(names ? Dip.MENTION : Dip.REFERENCE), place(document, span));
    }

    /** The event by itself; its accounts are {@link #account described} apart. */
    List<Quad> event(Event event) {
        Sayings own = resolved(event.iri());
        own.add(RDF.type.asNode(), iri(event.type()));
        own.add(RDFS.label.asNode(), english(event.label()));
        own.add(Dip.INDEPENDENT_ACCOUNTS, Terms.integer(event.independentAccounts()));
        for (ResolvedAccount account : event.accounts()) {
            own.add(Dip.FACTUALITY, Terms.factuality(account.factuality()));
            if (account.factuality() != Factuality.DENIED) {
                account.roles().forEach((property, values) -> {
                    if (!property.equals(Dip.DURATION_BOUND)) {
                        values.forEach(value -> own.add(property, Terms.value(value)));
                    }
                });
            }
        }
        return own.quads;
    }

    List<Quad> account(ResolvedAccount account, Iri event) {
        Node document = source(account.document()).iri();
        Sayings own = new Sayings(document, iri(account.iri()), new ArrayList<>());
        own.add(RDF.type.asNode(), iri(Dip.ACCOUNT));
        own.add(Dip.ACCOUNT_OF, iri(event));
        own.add(Dip.IN_DOCUMENT, document);
        account.accordingTo().forEach(s -> own.add(Dip.ACCORDING_TO, iri(s)));
        account.evidence().forEach(span -> own.add(Dip.EVIDENCE, place(account.document(), span)));
        account.roles().forEach((property, values) -> values.forEach(value -> own.add(property, Terms.value(value))));
        own.add(Dip.FACTUALITY, Terms.factuality(account.factuality()));
        own.add(Dip.CONFIDENCE, Terms.decimal(account.confidence()));
        return own.quads;
    }

    List<Quad> comparison(Comparison comparison) {
        Sayings own = resolved(comparison.iri());
        own.add(RDF.type.asNode(), iri(Dip.COMPARISON));
        own.add(Dip.ON_EVENT, iri(comparison.event()));
        own.add(Dip.ON_PROPERTY, iri(comparison.property()));
        comparison.between().forEach(account -> own.add(Dip.BETWEEN, iri(account)));
        own.add(Dip.OUTCOME, iri(outcome(comparison.outcome())));
        own.add(RDFS.comment.asNode(), english(comparison.reason()));
        return own.quads;
    }

    List<Quad> sharedText(SharedText shared) {
        Sayings own = resolved(shared.iri());
        own.add(RDF.type.asNode(), iri(Dip.SHARED_TEXT));
        own.add(Dip.OF_DOCUMENT, iri(shared.first()));
        own.add(Dip.OF_DOCUMENT, iri(shared.second()));
        own.add(Dip.SHARE, Terms.decimal(shared.share()));
        return own.quads;
    }

    List<Quad> step(StatusStep step) {
        Sayings own = resolved(step.iri());
        own.add(RDF.type.asNode(), iri(Dip.STATUS_STEP));
        own.add(Dip.ON_EVENT, iri(step.event()));
        own.add(Dip.STEP, Terms.integer(step.number()));
        own.add(Dip.STATUS, iri(step.status()));
        step.date()
                .ifPresent(day -> own.add(Dip.DATE, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate)));
        own.add(Dip.IN_DOCUMENT, iri(step.document()));
        step.evidence().forEach(span -> own.add(Dip.EVIDENCE, place(step.document(), span)));
        step.accordingTo().forEach(s -> own.add(Dip.ACCORDING_TO, iri(s)));
        step.by().forEach(b -> own.add(Dip.BY, iri(b)));
        step.conditions().forEach(c -> own.add(Dip.ON_CONDITION, iri(c)));
        return own.quads;
    }

    /** A span of a document, in code units as ever. */
    List<Quad> span(Iri document, Span span) {
        Source source = source(document);
        Span points = source.offsets().of(span);
        Sayings own = new Sayings(source.iri(), place(document, span), new ArrayList<>());
        own.add(RDF.type.asNode(), iri(Nif.PHRASE));
        own.add(Dip.IN_DOCUMENT, source.iri());
        own.add(Nif.BEGIN_INDEX, Terms.integer(points.start()));
        own.add(Nif.END_INDEX, Terms.integer(points.end()));
        own.add(Nif.ANCHOR_OF, string(span.of(source.text())));
        return own.quads;
    }

    private Node place(Anchor anchor) {
        return place(anchor.document(), anchor.span());
    }

    private Node place(Iri document, Span span) {
        Span points = source(document).offsets().of(span);
        return NodeFactory.createURI(document + PLACE + points.start() + "," + points.end());
    }

    private Source source(Iri document) {
        return sources.computeIfAbsent(document, name -> {
            Document known = documents.get(name);
            if (known == null) {
                throw new IllegalArgumentException("not a document of the graph: " + name);
            }
            return new Source(iri(name), known.text(), new CodePoints(known.text()));
        });
    }

    static Iri kind(EntityKind kind) {
        return switch (kind) {
            case PERSON -> Dip.PERSON;
            case ORGANIZATION -> Dip.ORGANIZATION;
            case PLACE -> Dip.PLACE;
            case COUNTRY -> Dip.COUNTRY;
        };
    }

    private static Iri outcome(Comparison.Outcome outcome) {
        return switch (outcome) {
            case AGREEING -> Dip.AGREEING;
            case CONFLICTING -> Dip.CONFLICTING;
            case COMPATIBLE -> Dip.COMPATIBLE;
            case ONLY_IN -> Dip.ONLY_IN;
        };
    }
}
