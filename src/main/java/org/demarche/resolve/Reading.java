package org.demarche.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityKind;
import org.demarche.model.EventMention;
import org.demarche.model.Testimony;
import org.demarche.model.Testimony.Answer;
import org.demarche.model.Testimony.Reference;
import org.demarche.model.Testimony.Sequel;

/**
 * What resolving needs of a testimony, taken at one look, as testimonies may be packed and take long to unpack. What it tells of
 * events is held until the graph's names are known; the same words and spans are held from then on.
 *
 * @param entities what the document speaks of
 */
record Reading(List<EntityNode> entities, List<EventMention> events, List<Answer> answers, List<Sequel> sequels) {
    /** @param number of the document, in order of the documents' IRIs */
    static Reading of(int number, NamedDocument document) {
        Testimony testimony = document.testimony();
        return new Reading(
                entities(number, document, testimony), testimony.events(), testimony.answers(), testimony.sequels());
    }

    private static List<EntityNode> entities(int number, NamedDocument document, Testimony testimony) {
        List<DocumentEntity> entities = testimony.entities();
        String text = document.document().text();
        List<Map<String, Integer>> counts = new ArrayList<>();
        entities.forEach(e -> counts.add(new HashMap<>()));
        for (Reference reference : testimony.references()) {
            if (reference.names()) {
                String name = reference.span().of(text);
                reference.entities().forEach(id -> counts.get(id).merge(name, 1, Integer::sum));
            }
        }
        List<EntityNode> nodes = new ArrayList<>();
        for (DocumentEntity entity : entities) {
            nodes.add(new EntityNode(
                    number,
                    entity,
                    entity.actsFor()
                            .map(entities::get)
                            .filter(e -> e.kind() == EntityKind.COUNTRY)
                            .map(DocumentEntity::label),
                    Principals.of(entity, entities),
                    counts.get(entity.id())));
        }
        return nodes;
    }
}
