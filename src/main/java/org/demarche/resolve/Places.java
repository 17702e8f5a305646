package org.demarche.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.model.Entity;
import org.demarche.model.Entity.Anchor;
import org.demarche.model.Iri;
import org.demarche.model.Testimony.Reference;

/** Where documents speak of the entities of the graph. */
final class Places {
    private final Map<Iri, List<Anchor>> mentions = new HashMap<>();
    private final Map<Iri, List<Anchor>> references = new HashMap<>();

    /**
     * Looks for them in some documents, which are read anew for it.
     *
     * @param documents in the order of their IRIs
     * @param wanted the numbers of those in question, in their order
     */
    Places(List<NamedDocument> documents, ResolvedEntities entities, IntStream wanted) {
        wanted.parallel()
                .mapToObj(number -> new Found(documents.get(number), entities.all(number)))
                .toList()
                .forEach(found -> {
                    add(found.mentions, mentions);
                    add(found.references, references);
                });
    }

    private static void add(Map<Iri, Set<Anchor>> found, Map<Iri, List<Anchor>> all) {
        found.forEach((entity, anchors) -> {
            List<Anchor> known = all.computeIfAbsent(entity, k -> new ArrayList<>());
            anchors.stream().sorted().forEach(known::add);
        });
    }

    /** The entity with its places. */
    Entity in(Entity entity) {
        return entity.withPlaces(
                mentions.getOrDefault(entity.iri(), List.of()), references.getOrDefault(entity.iri(), List.of()));
    }

    /** The places in one document. */
    private static final class Found {
        private final Map<Iri, Set<Anchor>> mentions = new HashMap<>();
        private final Map<Iri, Set<Anchor>> references = new HashMap<>();

        /** @param names of the document's entities, by their ids */
        Found(NamedDocument document, List<Iri> names) {
            for (Reference reference : document.testimony().references()) {
                Anchor anchor = new Anchor(document.iri(), reference.span());
                Map<Iri, Set<Anchor>> places = reference.names() ? mentions : references;
                reference.entities().forEach(id -> places.computeIfAbsent(names.get(id), k -> new HashSet<>())
                        .add(anchor));
            }
        }
    }
}
