package org.demarche.evaluate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody or something that a document names.
 *
 * @param id its name within the annotation
 * @param types the kinds that a reader accepts, the best first: Person, Organization, Place
 * @param names every form that names it
 */
public record GoldEntity(String id, List<String> types, List<String> names) {
    public GoldEntity {
        types = List.copyOf(types);
        names = List.copyOf(names);
    }

    /** Whether a form names it, but for case, accents, marks and a title. */
    public boolean isNamed(String form) {
        return keys().contains(Names.key(form));
    }

    Set<String> keys() {
        return names.stream().map(Names::key).collect(Collectors.toSet());
    }
}
