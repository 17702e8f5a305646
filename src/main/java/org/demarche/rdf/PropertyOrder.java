package org.demarche.rdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;
import org.demarche.vocab.Nif;

/** The order in which properties and their values are written: what a thing is and is called first, where it is named last. */
final class PropertyOrder {
    private static final List<String> FIRST = List.of(
            RDF.type.getURI(),
            RDFS.label.getURI(),
            SKOS.altLabel.getURI(),
            DCTerms.identifier.getURI(),
            DCTerms.title.getURI(),
            DCTerms.issued.getURI(),
            DCTerms.publisher.getURI(),
            DCTerms.source.getURI(),
            Dip.ACCOUNT_OF.value(),
            Dip.ON_EVENT.value(),
            Dip.STEP.value(),
            Dip.ON_PROPERTY.value(),
            Dip.BETWEEN.value(),
            Dip.OUTCOME.value(),
            Dip.IN_DOCUMENT.value(),
            Dip.ACCORDING_TO.value(),
            Dip.EVIDENCE.value(),
            Dip.PARTICIPANT.value(),
            Dip.PARTY.value(),
            Dip.DEMANDER.value(),
            Dip.SPEAKER.value(),
            Dip.ADDRESSEE.value(),
            Nif.BEGIN_INDEX.value(),
            Nif.END_INDEX.value(),
            Nif.ANCHOR_OF.value());
    private static final List<Iri> LAST =
            List.of(Dip.FACTUALITY, Dip.CONFIDENCE, Dip.MENTION, Dip.REFERENCE, Nif.IS_STRING);
    private static final Map<String, Integer> RANKS = ranks();

    private static final Comparator<Node> PREDICATES =
            Comparator.comparingInt(PropertyOrder::rank).thenComparing(Node::getURI);

    /** Values by what they are made of; spans of one document by where they begin. */
    private static final Comparator<Node> OBJECTS = Comparator.comparingInt(PropertyOrder::kind)
            .thenComparing(PropertyOrder::stem)
            .thenComparingInt(PropertyOrder::offset)
            .thenComparing(PropertyOrder::text)
            .thenComparing(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : "")
            .thenComparing(node -> node.isLiteral() ? node.getLiteralLanguage() : "");

    /** The order of the triples of one subject. */
    static final Comparator<Triple> TRIPLES =
            Comparator.comparing(Triple::getPredicate, PREDICATES).thenComparing(Triple::getObject, OBJECTS);

    private static final String CHAR = "#char=";

    private PropertyOrder() {}

    private static Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new HashMap<>();
        FIRST.forEach(iri -> ranks.put(iri, ranks.size()));
        LAST.forEach(iri -> ranks.put(iri.value(), FIRST.size() + 1 + ranks.size()));
        return ranks;
    }

    private static int rank(Node predicate) {
        return RANKS.getOrDefault(predicate.getURI(), FIRST.size());
    }

    private static int kind(Node node) {
        return node.isURI() ? 0 : node.isBlank() ? 1 : 2;
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static String stem(Node node) {
        String text = text(node);
        int at = node.isURI() ? text.indexOf(CHAR) : -1;
        return at < 0 ? text : text.substring(0, at);
    }

    private static int offset(Node node) {
        String text = node.isURI() ? node.getURI() : "";
        int at = text.indexOf(CHAR);
        int comma = text.indexOf(',', Math.max(at, 0));
        if (at < 0 || comma < 0) {
            return -1;
        }
        try {
            return Integer.parseInt(text, at + CHAR.length(), comma, 10);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
