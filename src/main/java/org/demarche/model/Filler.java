package org.demarche.model;

import java.util.Objects;
import java.util.function.Function;

/** What fills a role of an event: an entity, words of the text, a value worked out from them, or a term of the ontology. */
public sealed interface Filler {
    /** One function per case, so that a new case fails to compile where it is not handled. */
    <T> T match(
            Function<OfEntity, T> entity,
            Function<OfText, T> text,
            Function<OfValue, T> value,
            Function<OfTerm, T> term);

    /** The entity of the document with this id. */
    record OfEntity(int entity) implements Filler {
        @Override
        public <T> T match(
                Function<OfEntity, T> entity,
                Function<OfText, T> text,
                Function<OfValue, T> value,
                Function<OfTerm, T> term) {
            return entity.apply(this);
        }
    }

    /** Words, as the text gives them but for white space, marks and joined parts. */
    record OfText(String words) implements Filler {
        public OfText {
            Objects.requireNonNull(words);
        }

        @Override
        public <T> T match(
                Function<OfEntity, T> entity,
                Function<OfText, T> text,
                Function<OfValue, T> value,
                Function<OfTerm, T> term) {
            return text.apply(this);
        }
    }

    /** A typed value such as {@code "2025-03-18"^^xsd:date}; the datatype is the full IRI. */
    record OfValue(String lexical, Iri datatype) implements Filler {
        public OfValue {
            Objects.requireNonNull(lexical);
            Objects.requireNonNull(datatype);
        }

        @Override
        public <T> T match(
                Function<OfEntity, T> entity,
                Function<OfText, T> text,
                Function<OfValue, T> value,
                Function<OfTerm, T> term) {
            return value.apply(this);
        }
    }

    /** An individual of the ontology, such as {@code dip:Proposed}. */
    record OfTerm(Iri term) implements Filler {
        public OfTerm {
            Objects.requireNonNull(term);
        }

        @Override
        public <T> T match(
                Function<OfEntity, T> entity,
                Function<OfText, T> text,
                Function<OfValue, T> value,
                Function<OfTerm, T> termCase) {
            return termCase.apply(this);
        }
    }
}
