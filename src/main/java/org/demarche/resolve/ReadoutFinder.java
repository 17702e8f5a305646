package org.demarche.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.model.EntityKind;
import org.demarche.model.Event;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Event.Value;
import org.demarche.model.Iri;
import org.demarche.resolve.ToldCalls.Told;
import org.demarche.vocab.Dip;

/**
 * Finds what each side of a call says of it: statements, in documents that tell of the call, by a side's offices and
 * government, or by its people on that day or in a sentence that speaks of the call.
 *
 * <p>Of a document that is only taken to hold a read-out ({@link ToldCalls}) what offices and governments say is taken.
 */
final class ReadoutFinder {
    /** A report that tells of a call as news is printed at most so many days after it. */
    private static final long NEWS_DAYS = 14;

    private final ResolvedEntities entities;
    private final ToldCalls calls;
    private final Occasions occasions;

    ReadoutFinder(ResolvedEntities entities, ToldCalls calls, Occasions occasions) {
        this.entities = entities;
        this.calls = calls;
        this.occasions = occasions;
    }

    /** The same events, in which the statements of read-outs name the call that they tell of. */
    List<Event> link(List<Event> events) {
        return events.parallelStream()
                .map(e -> e.type().equals(Dip.STATEMENT) ? linked(e) : e)
                .toList();
    }

    private Event linked(Event statement) {
        List<ResolvedAccount> accounts = new ArrayList<>();
        for (ResolvedAccount account : statement.accounts()) {
            Optional<Told> call = calls.in(account.document()).stream()
                    .filter(told -> tellsOf(account, told))
                    .min(Comparator.comparingInt((Told told) -> distance(account, told))
                            .thenComparing(Told::call));
            accounts.add(call.map(told -> with(account, told.call())).orElse(account));
        }
        return new Event(
                statement.iri(), statement.type(), statement.label(), accounts, statement.independentAccounts());
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
        boolean ofOneSide = entities.sideOf(speakers, call.participants()).isPresent();
        if (!ofOneSide || !isNews(statement.document(), call)) {
            return false;
        }
        List<LocalDate> days = new ArrayList<>();
        statement.typed(Dip.DATE).forEach(d -> Days.parse(d).ifPresent(days::add));
        boolean then = call.day().isPresent()
                && days.stream()
                        .anyMatch(
                                d -> isWithin(ChronoUnit.DAYS.between(call.day().get(), d), ToldCalls.DAYS_AFTER));
        if (!days.isEmpty()) {
            return then;
        }
        Occasions.Occasion onTheDay = new Occasions.Occasion(call.day(), Optional.empty());
        if (occasions.of(statement.iri()).filter(o -> o.endsBefore(onTheDay)).isPresent()) {
            return false;
        }
        boolean office = speakers.stream().noneMatch(s -> entities.kind(s) == EntityKind.PERSON);
        return office
                || statement.evidence().stream()
                        .anyMatch(e -> call.evidence().stream().anyMatch(e::overlaps));
    }

    private boolean isNews(Iri document, Told call) {
        Optional<LocalDate> printed = calls.issued(document);
        return printed.isEmpty()
                || call.day().isEmpty()
                || isWithin(ChronoUnit.DAYS.between(call.day().get(), printed.get()), NEWS_DAYS);
    }

    private static boolean isWithin(long days, long limit) {
        return days >= 0 && days <= limit;
    }

    /** How far before the statement the document speaks of the call. */
    private static int distance(ResolvedAccount statement, Told call) {
        int end = statement.evidence().get(0).end();
        return call.evidence().stream()
                .mapToInt(e -> e.start() <= end ? end - e.start() : Integer.MAX_VALUE)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
