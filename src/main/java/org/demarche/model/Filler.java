package org.demarche.model;

import java.util.Objects;
import java.util.function.Function;

/** What fills a role of an event: an entity, words of the text, a value worked out from them, or a term of the ontology. */
public sealed interface Filler {
    /** One function per case, so that a new case fails to compile where it is not handled. */
    default <T> T match(
            Function<OfEntity, T> entity,
            Function<OfText, T> text,
            Function<OfValue, T> value,
            Function<OfTerm, T> term) {
        if (this instanceof OfEntity filler) {
            return entity.apply(filler);
        }
        if (this instanceof OfText filler) {
            return text.apply(filler);
        }
        return this instanceof OfValue filler ? value.apply(filler) : term.apply((OfTerm) this);
    }

    /** The entity of the document with this id. */
    record OfEntity(int entity) implements Filler {}

    /** Words, as the text gives them but for white space, marks and joined parts. */
    record OfText(String words) implements Filler {
        public OfText {
            Objects.requireNonNull(words);
        }
    }

    /** A typed value such as {@code "2025-03-18"^^xsd:date}; the datatype is the full IRI. */
    record OfValue(String lexical, Iri datatype) implements Filler {
        public OfValue {
            Objects.requireNonNull(lexical);
            Objects.requireNonNull(datatype);
        }
    }

    /** An individual of the ontology, such as {@code dip:Proposed}. */
    record OfTerm(Iri term) implements Filler {
        public OfTerm {
            Objects.requireNonNull(term);
        }
    }
}
