package org.demarche.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.EntityKind;
import org.demarche.model.Event;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Event.Value;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.Span;
import org.demarche.vocab.Dip;

/**
 * Finds what each side of a call says of it: statements, in documents that tell of the call, by a side's offices and
 * government, or by its people on that day or in a sentence that speaks of the call.
 *
 * <p>A document of those days that names all participants but was not seen to tell of any call is taken to hold a read-out of
 * theirs, where there was one such call alone; of it only what offices and governments say is taken.
 */
final class ReadoutFinder {
    /** Read-outs are given out on the day of a call or so many days after. */
    private static final long DAYS_AFTER = 2;
    /** A report that tells of a call as news is printed at most so many days after it. */
    private static final long NEWS_DAYS = 14;

    private final ResolvedEntities entities;
    private final Occasions occasions;
    private final Map<Iri, Optional<LocalDate>> issued = new TreeMap<>();
    private final Map<Iri, Set<Iri>> named = new HashMap<>();

    ReadoutFinder(ResolvedEntities entities, Occasions occasions, List<NamedDocument> documents) {
        this.entities = entities;
        this.occasions = occasions;
        for (int i = 0; i < documents.size(); i++) {
            NamedDocument document = documents.get(i);
            issued.put(document.iri(), document.issued());
            named.put(document.iri(), entities.of(i));
        }
    }

    /** A call as one document tells it. */
    private record Told(Event call, Optional<LocalDate> day, Set<Iri> participants, List<Span> evidence) {}

    /** The same events, in which the statements of read-outs name the call that they tell of. */
    List<Event> link(List<Event> events) {
        Map<Iri, List<Told>> calls = new HashMap<>();
        Map<LocalDate, List<Told>> byDay = new HashMap<>();
        for (Event event : events) {
            if (event.type().equals(Dip.CALL)) {
                Map<Iri, Told> inDocuments = told(event);
                inDocuments.forEach((document, told) ->
                        calls.computeIfAbsent(document, k -> new ArrayList<>()).add(told));
                inDocuments.values().stream()
                        .limit(1)
                        .forEach(told -> told.day.ifPresent(day -> byDay.computeIfAbsent(day, k -> new ArrayList<>())
                                .add(told)));
            }
        }
        issued.forEach((document, printed) -> {
            if (printed.isPresent() && !calls.containsKey(document)) {
                readoutOf(document, printed.get(), byDay).ifPresent(told -> calls.put(document, List.of(told)));
            }
        });
        return events.stream()
                .map(e -> e.type().equals(Dip.STATEMENT) ? linked(e, calls) : e)
                .toList();
    }

    /** The only call of those days between people whom a document names all. */
    private Optional<Told> readoutOf(Iri document, LocalDate printed, Map<LocalDate, List<Told>> byDay) {
        List<Told> found = new ArrayList<>();
        for (long back = 0; back <= DAYS_AFTER; back++) {
            byDay.getOrDefault(printed.minusDays(back), List.of()).stream()
                    .filter(told -> told.participants.size() > 1)
                    .filter(told -> named.getOrDefault(document, Set.of()).containsAll(told.participants))
                    .map(told -> new Told(told.call, told.day, told.participants, List.of()))
                    .forEach(found::add);
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Map<Iri, Told> told(Event call) {
        Set<Iri> participants = new TreeSet<>();
        Set<LocalDate> days = new TreeSet<>();
        Map<Iri, List<Span>> evidence = new TreeMap<>();
        for (ResolvedAccount account : call.accounts()) {
            if (account.factuality() != Factuality.ACTUAL) {
                continue;
            }
            participants.addAll(account.things(Dip.PARTICIPANT));
            account.typed(Dip.DATE).forEach(d -> Days.parse(d).ifPresent(days::add));
            evidence.computeIfAbsent(account.document(), k -> new ArrayList<>()).addAll(account.evidence());
        }
        Map<Iri, Told> result = new TreeMap<>();
        Optional<LocalDate> day = days.size() == 1 ? days.stream().findFirst() : Optional.empty();
        evidence.forEach((document, spans) -> result.put(document, new Told(call, day, participants, spans)));
        return result;
    }

    private Event linked(Event statement, Map<Iri, List<Told>> calls) {
        List<ResolvedAccount> accounts = new ArrayList<>();
        for (ResolvedAccount account : statement.accounts()) {
            Optional<Told> call = calls.getOrDefault(account.document(), List.of()).stream()
                    .filter(told -> tellsOf(account, told))
                    .min(Comparator.comparingInt((Told told) -> distance(account, told))
                            .thenComparing(told -> told.call.iri()));
            accounts.add(call.map(told -> with(account, told.call.iri())).orElse(account));
        }
        return new Event(statement.iri(), statement.type(), statement.label(), accounts);
    }

    private static ResolvedAccount with(ResolvedAccount account, Iri call) {
        SortedMap<Iri, List<Value>> roles = new TreeMap<>(account.roles());
        roles.put(Dip.TELLS_OF, List.of(new Value.Thing(call)));
        return new ResolvedAccount(
                account.iri(),
                account.document(),
                roles,
                account.evidence(),
                account.accordingTo(),
                account.factuality(),
                account.confidence());
    }

    private boolean tellsOf(ResolvedAccount statement, Told call) {
        Set<Iri> speakers = statement.things(Dip.SPEAKER);
        boolean ofOneSide = entities.sideOf(speakers, call.participants).isPresent();
        if (!ofOneSide || !isNews(statement.document(), call)) {
            return false;
        }
        List<LocalDate> days = new ArrayList<>();
        statement.typed(Dip.DATE).forEach(d -> Days.parse(d).ifPresent(days::add));
        boolean then = call.day.isPresent()
                && days.stream().anyMatch(d -> isWithin(ChronoUnit.DAYS.between(call.day.get(), d), DAYS_AFTER));
        if (!days.isEmpty()) {
            return then;
        }
        Occasions.Occasion onTheDay = new Occasions.Occasion(call.day, Optional.empty());
        if (occasions.of(statement.iri()).filter(o -> o.endsBefore(onTheDay)).isPresent()) {
            return false;
        }
        boolean office = speakers.stream().noneMatch(s -> entities.kind(s) == EntityKind.PERSON);
        return office
                || statement.evidence().stream()
                        .anyMatch(e -> call.evidence.stream().anyMatch(e::overlaps));
    }

    private boolean isNews(Iri document, Told call) {
        Optional<LocalDate> printed = issued.getOrDefault(document, Optional.empty());
        return printed.isEmpty()
                || call.day.isEmpty()
                || isWithin(ChronoUnit.DAYS.between(call.day.get(), printed.get()), NEWS_DAYS);
    }

    private static boolean isWithin(long days, long limit) {
        return days >= 0 && days <= limit;
    }

    /** How far before the statement the document speaks of the call. */
    private static int distance(ResolvedAccount statement, Told call) {
        int end = statement.evidence().get(0).end();
        return call.evidence.stream()
                .mapToInt(e -> e.start() <= end ? end - e.start() : Integer.MAX_VALUE)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
