package org.demarche.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A person, organisation, place or country of the whole graph.
 *
 * @param iri its name
 * @param kind what it is
 * @param label its best name
 * @param altLabels its other names, sorted, the label not among them
 * @param roles offices that the texts give it, sorted
 * @param actsFor whom it speaks or acts for, sorted
 * @param sameAs the thing's names in other data sets, sorted
 * @param mentions where it is named (a name or metonym), in order of document and text
 * @param references where it is meant but not named (pronoun, title, nationality), in the same order
 * @param mergedBecause why forms that differ were taken for one, a sentence each, sorted
 */
public record Entity(
        Iri iri,
        EntityKind kind,
        String label,
        List<String> altLabels,
        List<String> roles,
        List<Iri> actsFor,
        List<Iri> sameAs,
        List<Anchor> mentions,
        List<Anchor> references,
        List<String> mergedBecause) {
    public Entity {
        Objects.requireNonNull(iri);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(label);
        altLabels = List.copyOf(altLabels);
        roles = List.copyOf(roles);
        actsFor = List.copyOf(actsFor);
        sameAs = List.copyOf(sameAs);
        mentions = List.copyOf(mentions);
        references = List.copyOf(references);
        mergedBecause = List.copyOf(mergedBecause);
    }

    /** The same with these names in other data sets. */
    public Entity withSameAs(List<Iri> names) {
        return new Entity(iri, kind, label, altLabels, roles, actsFor, names, mentions, references, mergedBecause);
    }

    /** The same with these places where documents speak of it. */
    public Entity withPlaces(List<Anchor> named, List<Anchor> meant) {
        return new Entity(iri, kind, label, altLabels, roles, actsFor, sameAs, named, meant, mergedBecause);
    }

    /** The same without the places where documents speak of it. */
    public Entity withoutPlaces() {
        return withPlaces(List.of(), List.of());
    }

    /**
     * A stretch of the text of one of the graph's documents.
     *
     * @param document the document's IRI
     */
    public record Anchor(Iri document, Span span) implements Comparable<Anchor> {
        public Anchor {
            Objects.requireNonNull(document);
            Objects.requireNonNull(span);
        }

        @Override
        public int compareTo(Anchor other) {
            int byDocument = document.compareTo(other.document);
            return byDocument != 0 ? byDocument : span.compareTo(other.span);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entity that && iri.equals(that.iri);
    }

    @Override
    public int hashCode() {
        return iri.hashCode();
    }

    /** The first of the names in other data sets, where there is one. */
    public Optional<Iri> firstSameAs() {
        return sameAs.stream().findFirst();
    }
}
