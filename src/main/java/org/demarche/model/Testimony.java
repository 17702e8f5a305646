package org.demarche.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one document tells, as it is laid beside what others tell: who is named where and what is told of them, without the
 * sentences and trees that this was read from.
 *
 * @param document the document
 * @param entities what it speaks of; entity i has id i
 * @param references where it speaks of them, in order of the text
 * @param events what it tells, each once, in the order of their first evidence
 * @param answers what it tells of demands that were met or refused
 * @param sequels where words put a statement after another event
 * @param lasting where it calls a truce one for good, in order of the text
 */
public record Testimony(
        Document document,
        List<DocumentEntity> entities,
        List<Reference> references,
        List<EventMention> events,
        List<Answer> answers,
        List<Sequel> sequels,
        List<Span> lasting) {
    public Testimony {
        Objects.requireNonNull(document);
        entities = List.copyOf(entities);
        references = List.copyOf(references);
        events = List.copyOf(events);
        answers = List.copyOf(answers);
        sequels = List.copyOf(sequels);
        lasting = List.copyOf(lasting);
    }

    /**
     * A stretch of text that refers to entities.
     *
     * @param names whether it names them, and does not lean on a name elsewhere
     * @param entities their ids
     */
    public record Reference(Span span, boolean names, List<Integer> entities) {
        public Reference {
            Objects.requireNonNull(span);
            entities = List.copyOf(entities);
        }
    }

    /**
     * A verb that answers a demand. Whether the one who answers can do so depends on who demands, which other documents may
     * tell better.
     *
     * @param demand the first evidence of the account of the demand
     * @param wording the words of that account, which sets it apart from others of the same evidence
     * @param status what became of the demand by this answer, an individual of the ontology
     * @param sentence the sentence of the verb
     * @param day when that was, as far as it is known
     * @param by the ids of those who answer
     */
    public record Answer(
            Span demand, List<String> wording, Iri status, Span sentence, Optional<LocalDate> day, List<Integer> by) {
        public Answer {
            Objects.requireNonNull(demand);
            wording = List.copyOf(wording);
            Objects.requireNonNull(status);
            Objects.requireNonNull(sentence);
            Objects.requireNonNull(day);
            by = List.copyOf(by);
        }
    }

    /**
     * A statement whose words place it after an event: "told reporters after the call".
     *
     * @param statement evidence of the statement
     * @param event evidence of the event, within that of the statement
     */
    public record Sequel(Span statement, Span event) {
        public Sequel {
            Objects.requireNonNull(statement);
            Objects.requireNonNull(event);
        }
    }
}
