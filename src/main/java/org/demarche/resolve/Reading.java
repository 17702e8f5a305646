package org.demarche.resolve;

import java.util.List;
import java.util.stream.IntStream;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityKind;
import org.demarche.model.EventMention;
import org.demarche.model.Gist;
import org.demarche.model.Span;
import org.demarche.model.Testimony.Answer;
import org.demarche.model.Testimony.Sequel;

/**
 * What resolving needs of a document, taken at one look, as readings may be packed and take long to unpack. What it tells of
 * events is held until the graph's names are known; the same words and spans are held from then on.
 *
 * @param entities what the document speaks of
 */
record Reading(
        List<EntityNode> entities,
        List<EventMention> events,
        List<Answer> answers,
        List<Sequel> sequels,
        List<Span> lasting) {
    /** @param number of the document, in order of the documents' IRIs */
    static Reading of(int number, Gist gist) {
        List<EntityNode> entities = IntStream.range(0, gist.entities().size())
                .mapToObj(id -> entity(number, gist, id))
                .toList();
        return new Reading(entities, gist.events(), gist.answers(), gist.sequels(), gist.lasting());
    }

    private static EntityNode entity(int number, Gist gist, int id) {
        DocumentEntity entity = gist.entities().get(id);
        return new EntityNode(
                number,
                entity,
                entity.actsFor()
                        .map(gist.entities()::get)
                        .filter(e -> e.kind() == EntityKind.COUNTRY)
                        .map(DocumentEntity::label),
                Principals.of(entity, gist.entities()),
                gist.namings().get(id));
    }
}
