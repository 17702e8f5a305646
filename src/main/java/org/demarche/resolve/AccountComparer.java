package org.demarche.resolve;

import java.util.List;
import org.demarche.model.Comparison;
import org.demarche.model.Event;

/** Says where the accounts of one event agree, differ and stand alone. */
final class AccountComparer {
    private final String base;
    private final ResolvedEntities entities;

    AccountComparer(String base, ResolvedEntities entities) {
        this.base = base;
        this.entities = entities;
    }

    List<Comparison> compare(List<Event> events) {
        return List.of();
    }
}
