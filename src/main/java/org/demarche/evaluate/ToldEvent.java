package org.demarche.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Iri;
import org.demarche.model.Span;

/**
 * What the graph says that one document tells of an event: all its accounts of it together.
 *
 * @param iri the event
 * @param type its class
 * @param spans the evidence, in code points
 * @param roles the entities in each role
 * @param values date, duration, status, quotation as strings
 * @param confidence the highest of its accounts
 */
record ToldEvent(
        String iri,
        Iri type,
        List<Span> spans,
        Map<Iri, List<String>> roles,
        Map<Iri, Set<String>> values,
        double confidence) {
    List<String> role(Iri role) {
        return roles.getOrDefault(role, List.of());
    }

    Set<String> value(Iri property) {
        return values.getOrDefault(property, Set.of());
    }
}
