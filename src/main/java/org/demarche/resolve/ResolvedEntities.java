package org.demarche.resolve;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Entity;
import org.demarche.model.EntityKind;
import org.demarche.model.Iri;
import org.demarche.model.LikelyMatch;

/** The entities of the graph, and which of them each entity of a document is. */
final class ResolvedEntities {
    private final List<Entity> entities;
    private final List<List<Iri>> byId;
    private final List<LikelyMatch> likelyMatches;
    private final Map<Iri, Entity> byIri = new HashMap<>();
    private final Map<Iri, Set<Iri>> sides = new HashMap<>();

    /**
     * @param entities all entities, sorted
     * @param byId the name of each entity, by number of document and id within it
     * @param likelyMatches which of them may be one, sorted
     */
    ResolvedEntities(List<Entity> entities, List<List<Iri>> byId, List<LikelyMatch> likelyMatches) {
        this.entities = List.copyOf(entities);
        this.byId = List.copyOf(byId);
        this.likelyMatches = List.copyOf(likelyMatches);
        entities.forEach(e -> byIri.put(e.iri(), e));
        entities.forEach(e -> {
            Set<Iri> side = new HashSet<>();
            climb(e.iri(), side);
            sides.put(e.iri(), Set.copyOf(side));
        });
    }

    private void climb(Iri entity, Set<Iri> side) {
        if (side.add(entity) && byIri.containsKey(entity)) {
            byIri.get(entity).actsFor().forEach(principal -> climb(principal, side));
        }
    }

    List<Entity> entities() {
        return entities;
    }

    /** Which entities may be one. */
    List<LikelyMatch> likelyMatches() {
        return likelyMatches;
    }

    /** The graph's name of an entity of a document. */
    Iri iri(int document, int id) {
        return byId.get(document).get(id);
    }

    /** The graph's names of the entities of a document, by their ids. */
    List<Iri> all(int document) {
        return byId.get(document);
    }

    /** All entities of a document. */
    Set<Iri> of(int document) {
        return new HashSet<>(byId.get(document));
    }

    /** Whether an IRI names an entity, not a term of the ontology. */
    boolean isEntity(Iri iri) {
        return byIri.containsKey(iri);
    }

    /** What an entity is. */
    EntityKind kind(Iri entity) {
        return Objects.requireNonNull(byIri.get(entity), "no such entity").kind();
    }

    /** The one participant on whose side all the speakers stand, by person, office or country. */
    Optional<Iri> sideOf(Set<Iri> speakers, Set<Iri> participants) {
        List<Iri> found = participants.stream()
                .filter(p ->
                        !speakers.isEmpty() && speakers.stream().allMatch(s -> !Collections.disjoint(side(s), side(p))))
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The label of an entity; the end of its IRI where it has none. */
    String label(Iri entity) {
        Entity found = byIri.get(entity);
        return found == null ? entity.localName() : found.label();
    }

    /** The entity and all for whom it acts. */
    Set<Iri> side(Iri entity) {
        return sides.getOrDefault(entity, Set.of(entity));
    }

    /** The countries for which a person acts; else the entity itself. */
    Set<Iri> countries(Iri entity) {
        Set<Iri> result = new HashSet<>(side(entity));
        result.removeIf(e -> !is(e, EntityKind.COUNTRY));
        return is(entity, EntityKind.PERSON) && !result.isEmpty() ? result : Set.of(entity);
    }

    /** The entities and all for whom they act. */
    Set<Iri> sides(Set<Iri> of) {
        if (of.size() == 1) {
            return side(of.iterator().next());
        }
        Set<Iri> all = new HashSet<>();
        of.forEach(entity -> all.addAll(side(entity)));
        return all;
    }

    /** Whether what the one says can be what the other says: one side, or a body that acts for the same country. */
    boolean isOneVoice(Iri a, Iri b) {
        boolean body = isBody(a) || isBody(b);
        return isOneSide(a, b) || (body && !Collections.disjoint(side(a), side(b)));
    }

    /** Whether one of the first can say what one of the others says. */
    boolean isOneVoice(Set<Iri> some, Set<Iri> others) {
        for (Iri one : some) {
            for (Iri other : others) {
                if (isOneVoice(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isBody(Iri entity) {
        return is(entity, EntityKind.ORGANIZATION);
    }

    private boolean is(Iri entity, EntityKind kind) {
        Entity found = byIri.get(entity);
        return found != null && found.kind() == kind;
    }

    /** Whether the two are one, or one acts for the other. */
    boolean isOneSide(Iri a, Iri b) {
        return side(a).contains(b) || side(b).contains(a);
    }
}
