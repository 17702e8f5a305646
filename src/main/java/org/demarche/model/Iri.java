package org.demarche.model;

import java.util.Objects;

/** The name of a thing or a term, in full. */
public record Iri(String value) implements Comparable<Iri> {
    public Iri {
        Objects.requireNonNull(value);
        if (value.indexOf(':') < 1) {
            throw new IllegalArgumentException("not an absolute IRI: " + value);
        }
    }

    /** What follows the last {@code #} or {@code /}. */
    public String localName() {
        return value.substring(Math.max(value.lastIndexOf('#'), value.lastIndexOf('/')) + 1);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // of long strings that begin alike, most that are equal are one object
    public int compareTo(Iri other) {
        return this == other ? 0 : value.compareTo(other.value);
    }

    // The same as a record has by itself, which takes longer, as names of one vocabulary begin alike and a string keeps
    // its hash.
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Iri that && hashCode() == that.hashCode() && value.equals(that.value));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
