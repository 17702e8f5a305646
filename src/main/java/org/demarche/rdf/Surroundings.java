package org.demarche.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.demarche.model.Entity;
import org.demarche.model.Event;
import org.demarche.model.Iri;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.ResolvedGraph.SourceDocument;
import org.demarche.vocab.Dip;
import org.demarche.vocab.Nif;

/**
 * What the shapes ask of the things that a piece of a graph speaks of and does not describe: of which kind they are, who acts
 * for them, in which document a span stands. An event and what leans on it must be in one piece.
 */
final class Surroundings {
    private final Map<String, Iri> types = new HashMap<>();
    private final Map<String, List<Iri>> deputies = new HashMap<>();
    private final Map<String, Iri> accounts = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    /** @param withText whether documents carry their text */
    Surroundings(ResolvedGraph graph, boolean withText) {
        for (SourceDocument document : graph.documents()) {
            types.put(document.iri().value(), Dip.DOCUMENT);
            if (withText) {
                texts.put(document.iri().value(), document.document().text());
            }
        }
        for (Entity entity : graph.entities()) {
            types.put(entity.iri().value(), GraphMapper.kind(entity.kind()));
            entity.actsFor().forEach(principal -> deputies.computeIfAbsent(principal.value(), k -> new ArrayList<>())
                    .add(entity.iri()));
        }
        for (Event event : graph.events()) {
            types.put(event.iri().value(), event.type());
            accounts.put(event.iri().value(), event.accounts().get(0).iri());
        }
    }

    /**
     * Adds to a piece what its shapes ask for beyond it.
     *
     * @param own what the piece describes
     */
    void complete(Graph piece, Set<Node> own) {
        List<Triple> triples = piece.find().toList();
        Set<Node> added = new HashSet<>(own);
        for (Node subject : own) {
            for (Iri deputy : deputies.getOrDefault(subject.toString(), List.of())) {
                piece.add(Terms.iri(deputy), Terms.iri(Dip.ACTS_FOR), subject);
                addKind(piece, Terms.iri(deputy), added);
            }
        }
        for (Triple triple : triples) {
            Node object = triple.getObject();
            if (object.isURI()) {
                addKind(piece, object, added);
                if (is(triple, Dip.TELLS_OF) && accounts.containsKey(object.getURI())) {
                    piece.add(Terms.iri(accounts.get(object.getURI())), Terms.iri(Dip.ACCOUNT_OF), object);
                } else if (is(triple, Dip.OF_DOCUMENT)) {
                    addSharing(piece, triple);
                }
            }
        }
    }

    private static boolean is(Triple triple, Iri predicate) {
        return triple.getPredicate().getURI().equals(predicate.value());
    }

    private void addKind(Graph piece, Node thing, Set<Node> added) {
        if (!added.add(thing)) {
            return;
        }
        String iri = thing.getURI();
        int place = iri.indexOf(GraphMapper.PLACE);
        if (place > 0) {
            piece.add(thing, RDF.type.asNode(), Terms.iri(Nif.PHRASE));
            piece.add(thing, Terms.iri(Dip.IN_DOCUMENT), Terms.iri(new Iri(iri.substring(0, place))));
        } else if (types.containsKey(iri)) {
            piece.add(thing, RDF.type.asNode(), Terms.iri(types.get(iri)));
            if (texts.containsKey(iri)) {
                piece.add(thing, Terms.iri(Nif.IS_STRING), Terms.string(texts.get(iri)));
            }
        }
    }

    /** Documents of a shared text are linked both ways, beyond the piece: {@link GraphMapper#document} does it. */
    private static void addSharing(Graph piece, Triple triple) {
        piece.find(triple.getSubject(), triple.getPredicate(), Node.ANY)
                .filterDrop(other -> other.getObject().equals(triple.getObject()))
                .toList()
                .forEach(other -> piece.add(triple.getObject(), Terms.iri(Dip.SHARES_TEXT_WITH), other.getObject()));
    }
}
