package org.demarche.knowledge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.EntityKind;
import org.demarche.model.Iri;

/**
 * A country, place, organisation or person that is known before any text is read.
 *
 * @param iri its name in the graph
 * @param kind what it is
 * @param label its best name
 * @param altLabels its other names
 * @param descriptions words that mean it without being its name ("UN nuclear watchdog")
 * @param demonyms words for its people and for what is of it ("Russian", "Russians")
 * @param standsFor the country or body that it is named for, where it is a capital or seat ("Moscow has agreed")
 * @param inCountry the country it lies in
 * @param actsFor the country or body that it speaks or acts for
 * @param roles offices, where it is a person
 * @param exactMatch its names in other data sets
 * @param traits how its names are to be read
 */
public record GazetteerEntry(
        Iri iri,
        EntityKind kind,
        String label,
        List<String> altLabels,
        List<String> descriptions,
        List<String> demonyms,
        Optional<Iri> standsFor,
        Optional<Iri> inCountry,
        Optional<Iri> actsFor,
        List<String> roles,
        List<Iri> exactMatch,
        Set<Trait> traits) {
    /** What there is to know about the reading of an entry's names. */
    public enum Trait {
        /** The building or office of a government, which speaks and acts: Kremlin, White House. */
        SEAT,
        /** A paper, broadcaster or agency, which carries what others say. */
        NEWS_OUTLET,
        /** A service where people post what they say. */
        PLATFORM,
        /** Its name is also a person's name or a common word. */
        AMBIGUOUS,
        /** Its names count only as they are spelt: WHO, US. */
        CASE_SENSITIVE,
        /** It has men under arms and is no state: rebels, militias, paramilitaries. */
        ARMED
    }

    public GazetteerEntry {
        Objects.requireNonNull(iri);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(label);
        altLabels = List.copyOf(altLabels);
        descriptions = List.copyOf(descriptions);
        demonyms = List.copyOf(demonyms);
        Objects.requireNonNull(standsFor);
        Objects.requireNonNull(inCountry);
        Objects.requireNonNull(actsFor);
        roles = List.copyOf(roles);
        exactMatch = List.copyOf(exactMatch);
        traits = Set.copyOf(traits);
    }

    /** The label and the other names. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(label), altLabels.stream());
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
