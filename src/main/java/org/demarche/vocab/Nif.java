package org.demarche.vocab;

import org.demarche.model.Iri;

/** The terms of the NLP Interchange Format (NIF 2.1) by which graphs speak of spans of text. */
public final class Nif {
    public static final String NAMESPACE = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

    public static final Iri PHRASE = new Iri(NAMESPACE + "Phrase");
    public static final Iri BEGIN_INDEX = new Iri(NAMESPACE + "beginIndex");
    public static final Iri END_INDEX = new Iri(NAMESPACE + "endIndex");
    public static final Iri ANCHOR_OF = new Iri(NAMESPACE + "anchorOf");
    public static final Iri IS_STRING = new Iri(NAMESPACE + "isString");

    private Nif() {}
}
