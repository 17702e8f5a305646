package org.demarche.rdf;

import static org.demarche.rdf.Terms.english;
import static org.demarche.rdf.Terms.iri;
import static org.demarche.rdf.Terms.string;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.model.Comparison;
import org.demarche.model.Entity;
import org.demarche.model.Entity.Anchor;
import org.demarche.model.EntityKind;
import org.demarche.model.Event;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.LikelyMatch;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.ResolvedGraph.SourceDocument;
import org.demarche.model.SharedText;
import org.demarche.model.Span;
import org.demarche.model.StatusStep;
import org.demarche.vocab.Dip;
import org.demarche.vocab.Nif;

/**
 * Maps the resolved graph to RDF. There are no blank nodes; offsets are counted in code points.
 *
 * <p>An event carries the union of what its accounts say, with two exceptions, so that simple queries see no more than is
 * told: roles of accounts that deny the event stay on the account, and so does {@code dip:durationBound}, which means nothing
 * without the account's own duration. Planned and possible events keep their roles; {@code dip:factuality} on the event
 * lists that of every account, so that {@code ?event dip:factuality dip:Actual} finds what at least one tells as a fact.
 */
final class GraphMapper {
    private final boolean withText;
    private final DatasetGraph dataset = newDataset();
    private final Graph resolved = dataset.getDefaultGraph();
    private final Map<Iri, Source> sources = new HashMap<>();

    /** What a document's spans are made of. */
    private record Source(Node iri, String text, CodePoints offsets, Graph graph) {}

    /** @param withText whether documents carry their text */
    GraphMapper(boolean withText) {
        this.withText = withText;
    }

    /** An empty dataset in memory, which tells terms apart by how they are written, not by their value. */
    static DatasetGraph newDataset() {
        return DatasetGraphFactory.createWithGraphMaker(name -> GraphMemFactory.createDefaultGraphSameTerm());
    }

    /** Maps the whole graph; to be called once. */
    Dataset map(ResolvedGraph graph) {
        graph.documents().forEach(this::addDocument);
        graph.entities().forEach(this::addEntity);
        graph.events().forEach(this::addEvent);
        graph.comparisons().forEach(this::addComparison);
        graph.sharedTexts().forEach(this::addSharedText);
        graph.history().forEach(this::addStep);
        graph.likelyMatches().forEach(this::addLikelyMatch);
        return DatasetFactory.wrap(dataset);
    }

    private void addDocument(SourceDocument named) {
        Node subject = iri(named.iri());
        String text = named.document().text();
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        graph.add(subject, RDF.type.asNode(), iri(Dip.DOCUMENT));
        graph.add(subject, DCTerms.identifier.asNode(), string(named.document().id()));
        named.document().title().ifPresent(t -> graph.add(subject, DCTerms.title.asNode(), english(t)));
        named.document()
                .issued()
                .ifPresent(date -> graph.add(
                        subject,
                        DCTerms.issued.asNode(),
                        NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate)));
        named.document().publisher().ifPresent(p -> graph.add(subject, DCTerms.publisher.asNode(), string(p)));
        named.document().source().ifPresent(url -> graph.add(subject, DCTerms.source.asNode(), iri(url)));
        graph.add(subject, iri(Dip.SHA256), string(named.document().sha256()));
        if (withText) {
            graph.add(subject, iri(Nif.IS_STRING), string(text));
        }
        dataset.addGraph(subject, graph);
        // A dataset may copy the graph it is given: write to its own from here on.
        sources.put(named.iri(), new Source(subject, text, new CodePoints(text), dataset.getGraph(subject)));
    }

    private void addEntity(Entity entity) {
        Node subject = iri(entity.iri());
        resolved.add(subject, RDF.type.asNode(), iri(kind(entity.kind())));
        resolved.add(subject, RDFS.label.asNode(), english(entity.label()));
        entity.altLabels().forEach(l -> resolved.add(subject, SKOS.altLabel.asNode(), english(l)));
        entity.roles().forEach(r -> resolved.add(subject, iri(Dip.ROLE), english(r)));
        entity.actsFor().forEach(a -> resolved.add(subject, iri(Dip.ACTS_FOR), iri(a)));
        entity.sameAs().forEach(s -> resolved.add(subject, SKOS.exactMatch.asNode(), iri(s)));
        entity.mergedBecause().forEach(m -> resolved.add(subject, iri(Dip.MERGED_BECAUSE), english(m)));
        entity.mentions().forEach(m -> resolved.add(subject, iri(Dip.MENTION), phrase(m)));
        entity.references().forEach(m -> resolved.add(subject, iri(Dip.REFERENCE), phrase(m)));
    }

    private void addEvent(Event event) {
        Node subject = iri(event.iri());
        resolved.add(subject, RDF.type.asNode(), iri(event.type()));
        resolved.add(subject, RDFS.label.asNode(), english(event.label()));
        resolved.add(subject, iri(Dip.INDEPENDENT_ACCOUNTS), Terms.integer(event.independentAccounts()));
        for (ResolvedAccount account : event.accounts()) {
            addAccount(account, subject);
            resolved.add(subject, iri(Dip.FACTUALITY), Terms.factuality(account.factuality()));
            if (account.factuality() != Factuality.DENIED) {
                account.roles().forEach((property, values) -> {
                    if (!property.equals(Dip.DURATION_BOUND)) {
                        values.forEach(value -> resolved.add(subject, iri(property), Terms.value(value)));
                    }
                });
            }
        }
    }

    private void addAccount(ResolvedAccount account, Node event) {
        Source source = source(account.document());
        Node subject = iri(account.iri());
        Graph graph = source.graph();
        graph.add(subject, RDF.type.asNode(), iri(Dip.ACCOUNT));
        graph.add(subject, iri(Dip.ACCOUNT_OF), event);
        graph.add(subject, iri(Dip.IN_DOCUMENT), source.iri());
        account.accordingTo().forEach(s -> graph.add(subject, iri(Dip.ACCORDING_TO), iri(s)));
        account.evidence().forEach(span -> graph.add(subject, iri(Dip.EVIDENCE), phrase(source, span)));
        account.roles()
                .forEach((property, values) ->
                        values.forEach(value -> graph.add(subject, iri(property), Terms.value(value))));
        graph.add(subject, iri(Dip.FACTUALITY), Terms.factuality(account.factuality()));
        graph.add(subject, iri(Dip.CONFIDENCE), Terms.decimal(account.confidence()));
    }

    private void addComparison(Comparison comparison) {
        Node subject = iri(comparison.iri());
        resolved.add(subject, RDF.type.asNode(), iri(Dip.COMPARISON));
        resolved.add(subject, iri(Dip.ON_EVENT), iri(comparison.event()));
        resolved.add(subject, iri(Dip.ON_PROPERTY), iri(comparison.property()));
        comparison.between().forEach(account -> resolved.add(subject, iri(Dip.BETWEEN), iri(account)));
        resolved.add(subject, iri(Dip.OUTCOME), iri(outcome(comparison.outcome())));
        resolved.add(subject, RDFS.comment.asNode(), english(comparison.reason()));
    }

    private void addSharedText(SharedText shared) {
        Node subject = iri(shared.iri());
        resolved.add(iri(shared.first()), iri(Dip.SHARES_TEXT_WITH), iri(shared.second()));
        resolved.add(iri(shared.second()), iri(Dip.SHARES_TEXT_WITH), iri(shared.first()));
        resolved.add(subject, RDF.type.asNode(), iri(Dip.SHARED_TEXT));
        resolved.add(subject, iri(Dip.OF_DOCUMENT), iri(shared.first()));
        resolved.add(subject, iri(Dip.OF_DOCUMENT), iri(shared.second()));
        resolved.add(subject, iri(Dip.SHARE), Terms.decimal(shared.share()));
    }

    private void addLikelyMatch(LikelyMatch match) {
        Node first = iri(match.first());
        Node second = iri(match.second());
        resolved.add(first, SKOS.closeMatch.asNode(), second);
        resolved.add(second, SKOS.closeMatch.asNode(), first);
        resolved.add(first, iri(Dip.MAYBE_SAME_BECAUSE), english(match.reason()));
        resolved.add(second, iri(Dip.MAYBE_SAME_BECAUSE), english(match.reason()));
    }

    private void addStep(StatusStep step) {
        Node subject = iri(step.iri());
        Source source = source(step.document());
        resolved.add(subject, RDF.type.asNode(), iri(Dip.STATUS_STEP));
        resolved.add(subject, iri(Dip.ON_EVENT), iri(step.event()));
        resolved.add(subject, iri(Dip.STEP), Terms.integer(step.number()));
        resolved.add(subject, iri(Dip.STATUS), iri(step.status()));
        step.date()
                .ifPresent(day -> resolved.add(
                        subject, iri(Dip.DATE), NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate)));
        resolved.add(subject, iri(Dip.IN_DOCUMENT), source.iri());
        step.evidence().forEach(span -> resolved.add(subject, iri(Dip.EVIDENCE), phrase(source, span)));
        step.accordingTo().forEach(s -> resolved.add(subject, iri(Dip.ACCORDING_TO), iri(s)));
        step.by().forEach(b -> resolved.add(subject, iri(Dip.BY), iri(b)));
        step.conditions().forEach(c -> resolved.add(subject, iri(Dip.ON_CONDITION), iri(c)));
    }

    private Node phrase(Anchor anchor) {
        return phrase(source(anchor.document()), anchor.span());
    }

    /** Describes a span of a document in the document's graph. */
    private static Node phrase(Source source, Span span) {
        Span points = source.offsets().of(span);
        Node subject = NodeFactory.createURI(source.iri().getURI() + "#char=" + points.start() + "," + points.end());
        Graph graph = source.graph();
        graph.add(subject, RDF.type.asNode(), iri(Nif.PHRASE));
        graph.add(subject, iri(Dip.IN_DOCUMENT), source.iri());
        graph.add(subject, iri(Nif.BEGIN_INDEX), Terms.integer(points.start()));
        graph.add(subject, iri(Nif.END_INDEX), Terms.integer(points.end()));
        graph.add(subject, iri(Nif.ANCHOR_OF), string(span.of(source.text())));
        return subject;
    }

    private Source source(Iri document) {
        Source source = sources.get(document);
        if (source == null) {
            throw new IllegalArgumentException("not a document of the graph: " + document);
        }
        return source;
    }

    private static Iri kind(EntityKind kind) {
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
