package org.demarche.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.demarche.knowledge.Gazetteer;
import org.demarche.model.Entity;
import org.demarche.model.Iri;

/** Gives the entities that the gazetteer knows their names in other data sets, such as Wikidata's. */
final class GazetteerLinks implements UnaryOperator<Entity> {
    private final Map<Iri, List<Iri>> links = new HashMap<>();

    /** @param base what the names of the graph begin with, in place of the gazetteer's own beginning */
    GazetteerLinks(Gazetteer gazetteer, Iri gazetteerBase, Iri base) {
        gazetteer.entries().forEach((iri, entry) -> {
            String name = iri.value();
            boolean own = name.startsWith(gazetteerBase.value());
            String rebased =
                    own ? base.value() + name.substring(gazetteerBase.value().length()) : name;
            if (!entry.exactMatch().isEmpty()) {
                links.put(new Iri(rebased), entry.exactMatch().stream().sorted().toList());
            }
        });
    }

    @Override
    public Entity apply(Entity entity) {
        List<Iri> known = links.get(entity.iri());
        return known == null ? entity : entity.withSameAs(known);
    }
}
