package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Account;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.EventMention;
import org.demarche.model.Factuality;
import org.demarche.model.Filler;
import org.demarche.model.Iri;
import org.demarche.model.Span;
import org.demarche.vocab.Dip;

/**
 * An event as one document tells it.
 *
 * @param document the number of its document, in order of the documents' IRIs
 * @param place its place among the events of its document
 * @param issued the day of the document
 * @param mention the event as the document has it
 * @param source what all of the document tells
 */
record EventNode(int document, int place, Optional<LocalDate> issued, EventMention mention, DocumentAccounts source) {
    /** The event's class. */
    Iri type() {
        return mention.type();
    }

    /** What the document and its sources tell, at least one, before accounts have names in the graph. */
    List<Account> told() {
        return mention.accounts();
    }

    /** The same under the graph's names. */
    List<ResolvedAccount> accounts() {
        return source.of(place);
    }

    /** Where it is told: the document, and in it the places of each account. */
    String whereTold() {
        return source.document() + " " + told().stream().map(Account::evidence).toList();
    }

    /** The day of the document as a number: days can be taken from each other. */
    OptionalLong issuedDay() {
        return issued.map(day -> OptionalLong.of(day.toEpochDay())).orElseGet(OptionalLong::empty);
    }

    /** The properties of which something is told, by any account. */
    Set<Iri> roles() {
        Set<Iri> roles = new TreeSet<>();
        told().forEach(account -> roles.addAll(account.roles().keySet()));
        return roles;
    }

    /** The entities and terms that fill a role, by any account, sorted. */
    Set<Iri> things(Iri role) {
        Set<Iri> found = Set.of();
        for (Account account : told()) {
            found = with(things(account, role), found);
        }
        return found;
    }

    /** The entities and terms that fill a role by one account, sorted. */
    Set<Iri> things(Account account, Iri role) {
        Set<Iri> found = Set.of();
        for (Filler filler : account.role(role)) {
            Optional<Iri> thing = source.thing(filler);
            if (thing.isPresent()) {
                found = with(Set.of(thing.get()), found);
            }
        }
        return found;
    }

    /** The words that fill a role, by any account, sorted. */
    Set<String> words(Iri role) {
        Set<String> found = Set.of();
        for (Account account : told()) {
            for (Filler filler : account.role(role)) {
                if (filler instanceof Filler.OfText text) {
                    found = with(Set.of(text.words()), found);
                }
            }
        }
        return found;
    }

    /** A sorted set with some more; most have one thing in all, and a tree takes long to make. */
    private static <T extends Comparable<T>> Set<T> with(Collection<T> more, Set<T> some) {
        if (more.isEmpty() || some.containsAll(more)) {
            return some;
        }
        if (some.isEmpty() && more instanceof Set<T> all) {
            return all;
        }
        Set<T> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }

    /** Whether most places that tell of a truce call it permanent, or the like. */
    boolean isLasting() {
        List<Span> places = told().stream()
                .flatMap(account -> account.evidence().stream())
                .distinct()
                .toList();
        long lasting = places.stream().filter(source::isLasting).count();
        return lasting > 0 && 2 * lasting >= places.size();
    }

    /** The typed values that fill a role, by any account, as they are written, sorted. */
    Set<String> typed(Iri role) {
        Set<String> found = Set.of();
        for (Account account : told()) {
            found = with(typed(account, role), found);
        }
        return found;
    }

    /** The typed values that fill a role by one account, as they are written, in their order. */
    static List<String> typed(Account account, Iri role) {
        List<Filler> fillers = account.role(role);
        if (fillers.isEmpty()) {
            return List.of();
        }
        List<String> result = new ArrayList<>();
        for (Filler filler : fillers) {
            if (filler instanceof Filler.OfValue value && !result.contains(value.lexical())) {
                result.add(value.lexical());
            }
        }
        return result;
    }

    /** The days, months and years that are told of when it took place. */
    List<DayRange> times() {
        List<DayRange> times = new ArrayList<>();
        dates().forEach(day -> times.add(DayRange.of(day)));
        times.addAll(within());
        return times;
    }

    /** The months and years in which it took place, where no day is told. */
    List<DayRange> within() {
        List<DayRange> within = new ArrayList<>();
        typed(Dip.DATE_WITHIN).forEach(lexical -> DayRange.parse(lexical).ifPresent(within::add));
        return within;
    }

    /** From the first day on which it can have taken place to the last: those that are told, else that of the document. */
    DayRange time() {
        List<DayRange> times = times();
        if (times.isEmpty()) {
            return issued.map(DayRange::of).orElse(DayRange.EVER);
        }
        return times.stream().reduce(DayRange::span).orElseThrow();
    }

    /** The days on which it took place. */
    Set<LocalDate> dates() {
        Set<LocalDate> dates = days(typed(Dip.DATE));
        return dates.isEmpty() ? days(typed(Dip.START_TIME)) : dates;
    }

    private static Set<LocalDate> days(Set<String> written) {
        if (written.isEmpty()) {
            return Set.of();
        }
        Set<LocalDate> days = new TreeSet<>();
        written.forEach(day -> Days.parse(day).ifPresent(days::add));
        return days;
    }

    /** Whether it happened, by the account that is surest of it. */
    Factuality factuality() {
        return told().stream()
                .map(Account::factuality)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The things that fill a role of several events together. */
    static Set<Iri> things(Collection<EventNode> nodes, Iri role) {
        if (nodes.size() == 1) {
            return nodes.iterator().next().things(role);
        }
        // Put in order at last, as most nodes tell of the same and names begin alike.
        Set<Iri> result = new HashSet<>();
        nodes.forEach(n -> result.addAll(n.things(role)));
        return result.size() > 1 ? new TreeSet<>(result) : result;
    }
}
