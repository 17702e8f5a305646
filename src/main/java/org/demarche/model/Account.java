package org.demarche.model;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/**
 * What one document, or one source that it cites, tells of an event.
 *
 * @param roles fillers by property, in the order of their IRIs; no property is there without a filler
 * @param evidence the spans that tell it, in order of the text, at least one
 * @param accordingTo the ids of the entities that the text names as source, the nearest first; empty for the outlet itself
 * @param factuality whether it happened, by this account
 * @param confidence from 0 to 1: of accounts that say 0.9, nine in ten should be right
 */
public record Account(
        SortedMap<Iri, List<Filler>> roles,
        List<Span> evidence,
        List<Integer> accordingTo,
        Factuality factuality,
        double confidence) {
    public Account {
        roles = SmallSortedMap.ofLists(roles);
        evidence = evidence.size() == 1
                ? List.copyOf(evidence)
                : evidence.stream().sorted().distinct().toList();
        accordingTo = List.copyOf(accordingTo);
        Objects.requireNonNull(factuality);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("an account has evidence");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a confidence: " + confidence);
        }
    }

    /** The fillers of a role, empty where there is none. */
    public List<Filler> role(Iri property) {
        List<Filler> fillers = roles.get(property);
        return fillers == null ? List.of() : fillers;
    }
}
