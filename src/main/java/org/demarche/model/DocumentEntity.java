package org.demarche.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A person, organisation, place or country as one document speaks of it.
 *
 * @param id its number within the document, from 0 in order of first mention
 * @param kind what it is
 * @param label its best name in this document, or the gazetteer's where that knows it
 * @param names every form that names it in this document, title-less ones first; the label is among them
 * @param roles offices and descriptions that the text gives it ("President of Russia", "foreign minister")
 * @param actsFor the id of the entity it speaks or acts for (a minister's country, a spokesman's principal)
 * @param known its IRI in the gazetteer, where that knows it
 */
public record DocumentEntity(
        int id,
        EntityKind kind,
        String label,
        List<String> names,
        List<String> roles,
        Optional<Integer> actsFor,
        Optional<Iri> known) {
    public DocumentEntity {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(label);
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        Objects.requireNonNull(actsFor);
        Objects.requireNonNull(known);
    }
}
