package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.Account;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.Span;
import org.demarche.vocab.Dip;

/**
 * Which calls each document tells of, as far as read-outs can be of them.
 *
 * <p>A document of those days that names all participants but was not seen to tell of any call is taken to hold a read-out of
 * theirs, where there was one such call alone.
 */
final class ToldCalls {
    /** Read-outs are given out on the day of a call or so many days after. */
    static final long DAYS_AFTER = 2;

    private final List<NamedDocument> documents;
    private final Map<Iri, Integer> numbers = new HashMap<>();
    private final List<List<Told>> byDocument = new ArrayList<>();
    private final Map<Iri, List<Integer>> byCall = new HashMap<>();

    /**
     * A call as one document tells it.
     *
     * @param day where all accounts tell one
     * @param evidence where the document tells it; nothing where it is only taken to
     */
    record Told(Iri call, Optional<LocalDate> day, Set<Iri> participants, List<Span> evidence) {}

    /**
     * @param documents in the order of their IRIs
     * @param events of all types, sorted
     */
    ToldCalls(List<NamedDocument> documents, ResolvedEntities entities, List<EventGroup> events) {
        this.documents = documents;
        for (NamedDocument document : documents) {
            numbers.put(document.iri(), numbers.size());
            byDocument.add(new ArrayList<>());
        }
        Map<LocalDate, List<Told>> byDay = new HashMap<>();
        for (EventGroup event : events) {
            if (event.type().equals(Dip.CALL)) {
                Map<Integer, Told> inDocuments = told(event);
                inDocuments.forEach((document, told) -> byDocument.get(document).add(told));
                inDocuments.values().stream()
                        .limit(1)
                        .forEach(told -> told.day.ifPresent(day -> byDay.computeIfAbsent(day, k -> new ArrayList<>())
                                .add(told)));
            }
        }
        for (int document = 0; document < documents.size(); document++) {
            List<Told> told = byDocument.get(document);
            if (told.isEmpty()) {
                readoutOf(document, entities, byDay).ifPresent(told::add);
            }
            for (Told one : told) {
                byCall.computeIfAbsent(one.call, k -> new ArrayList<>()).add(document);
            }
        }
    }

    /** The only call of those days between people whom a document names all. */
    private Optional<Told> readoutOf(int document, ResolvedEntities entities, Map<LocalDate, List<Told>> byDay) {
        Optional<LocalDate> printed = documents.get(document).issued();
        List<Told> then = new ArrayList<>();
        for (long back = 0; printed.isPresent() && back <= DAYS_AFTER; back++) {
            then.addAll(byDay.getOrDefault(printed.get().minusDays(back), List.of()));
        }
        if (then.isEmpty()) {
            return Optional.empty();
        }
        Set<Iri> named = entities.of(document);
        then.removeIf(told -> told.participants.size() <= 1 || !named.containsAll(told.participants));
        return then.size() == 1
                ? then.stream()
                        .map(told -> new Told(told.call, told.day, told.participants, List.of()))
                        .findFirst()
                : Optional.empty();
    }

    private static Map<Integer, Told> told(EventGroup call) {
        Set<Iri> participants = new TreeSet<>();
        Set<LocalDate> days = new TreeSet<>();
        Map<Integer, List<Span>> evidence = new TreeMap<>();
        for (EventNode node : call.nodes()) {
            for (Account account : node.told()) {
                if (account.factuality() == Factuality.ACTUAL) {
                    participants.addAll(node.things(account, Dip.PARTICIPANT));
                    EventNode.typed(account, Dip.DATE)
                            .forEach(d -> Days.parse(d).ifPresent(days::add));
                    evidence.computeIfAbsent(node.document(), k -> new ArrayList<>())
                            .addAll(account.evidence());
                }
            }
        }
        Map<Integer, Told> result = new TreeMap<>();
        Optional<LocalDate> day = days.size() == 1 ? days.stream().findFirst() : Optional.empty();
        evidence.forEach((document, spans) -> result.put(document, new Told(call.iri(), day, participants, spans)));
        return result;
    }

    /** The calls that a document tells of, in the order of their IRIs. */
    List<Told> in(int document) {
        return byDocument.get(document);
    }

    /** The calls that a document tells of, in the order of their IRIs. */
    List<Told> in(Iri document) {
        return in(number(document));
    }

    /** The numbers of the documents that tell of a call. */
    List<Integer> documents(Iri call) {
        return byCall.getOrDefault(call, List.of());
    }

    Optional<LocalDate> issued(Iri document) {
        return documents.get(number(document)).issued();
    }

    private int number(Iri document) {
        return Objects.requireNonNull(numbers.get(document), "not a document of the graph");
    }
}
