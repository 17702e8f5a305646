package org.demarche.model;

import java.util.List;
import java.util.Objects;

/**
 * A document in which it is known who and when is spoken of.
 *
 * @param annotated the document with its sentences
 * @param entities what the document speaks of; entity i has id i
 * @param mentions where it speaks of them, in order of the text; a mention may lie within another
 * @param times the time expressions, in order of the text
 */
public record MentionedDocument(
        AnnotatedDocument annotated,
        List<DocumentEntity> entities,
        List<EntityMention> mentions,
        List<TimeMention> times) {
    public MentionedDocument {
        Objects.requireNonNull(annotated);
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
    }

    public Document document() {
        return annotated.document();
    }

    public String text() {
        return annotated.text();
    }
}
