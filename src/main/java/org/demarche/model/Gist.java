package org.demarche.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What of a testimony is compared with that of all others: without the text, and without the places at which it speaks of whom.
 *
 * @param id the document's id
 * @param issued the document's day
 * @param mark a number that hardly any other document has
 * @param entities what the document speaks of; entity i has id i
 * @param namings for each entity how often it is named by each form, as the text writes it
 * @param events what the document tells, each once, in the order of their first evidence
 * @param answers what it tells of demands that were met or refused
 * @param sequels where words put a statement after another event
 * @param lasting where it calls a truce one for good
 */
public record Gist(
        String id,
        Optional<LocalDate> issued,
        long mark,
        List<DocumentEntity> entities,
        List<SortedMap<String, Integer>> namings,
        List<EventMention> events,
        List<Testimony.Answer> answers,
        List<Testimony.Sequel> sequels,
        List<Span> lasting) {
    public Gist {
        Objects.requireNonNull(id);
        Objects.requireNonNull(issued);
        entities = List.copyOf(entities);
        namings = List.copyOf(namings);
        events = List.copyOf(events);
        answers = List.copyOf(answers);
        sequels = List.copyOf(sequels);
        lasting = List.copyOf(lasting);
    }

    /** That of a testimony. */
    public static Gist of(Testimony testimony) {
        Document document = testimony.document();
        return new Gist(
                document.id(),
                document.issued(),
                mark(document),
                testimony.entities(),
                namings(testimony),
                testimony.events(),
                testimony.answers(),
                testimony.sequels(),
                testimony.lasting());
    }

    /** The mark of a document. */
    static long mark(Document document) {
        return Fingerprint.of(document);
    }

    private static List<SortedMap<String, Integer>> namings(Testimony testimony) {
        String text = testimony.document().text();
        List<SortedMap<String, Integer>> namings = new ArrayList<>();
        testimony.entities().forEach(entity -> namings.add(new TreeMap<>()));
        for (Testimony.Reference reference : testimony.references()) {
            if (reference.names()) {
                String form = reference.span().of(text);
                reference.entities().forEach(id -> namings.get(id).merge(form, 1, Integer::sum));
            }
        }
        namings.replaceAll(SmallSortedMap::copyOf);
        return namings;
    }
}
