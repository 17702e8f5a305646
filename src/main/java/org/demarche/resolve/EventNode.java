package org.demarche.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;

/**
 * An event as one document tells it, under the graph's names.
 *
 * @param document the number of its document, in order of the documents' IRIs
 * @param place its place among the events of its document
 * @param issued the day of the document
 * @param type the event's class
 * @param accounts what the document and its sources tell, at least one
 */
record EventNode(int document, int place, Optional<LocalDate> issued, Iri type, List<ResolvedAccount> accounts) {
    EventNode {
        accounts = List.copyOf(accounts);
    }

    /** The day of the document as a number: days can be taken from each other. */
    OptionalLong issuedDay() {
        return issued.map(day -> OptionalLong.of(day.toEpochDay())).orElseGet(OptionalLong::empty);
    }

    /** The entities and terms that fill a role, by any account. */
    Set<Iri> things(Iri role) {
        Set<Iri> result = new TreeSet<>();
        accounts.forEach(a -> result.addAll(a.things(role)));
        return result;
    }

    /** The words that fill a role, by any account, sorted. */
    Set<String> words(Iri role) {
        Set<String> result = new TreeSet<>();
        accounts.forEach(a -> result.addAll(a.words(role)));
        return result;
    }

    /** The typed values that fill a role, by any account, as they are written. */
    Set<String> typed(Iri role) {
        Set<String> result = new TreeSet<>();
        accounts.forEach(a -> result.addAll(a.typed(role)));
        return result;
    }

    /** The days on which it took place. */
    Set<LocalDate> dates() {
        Set<LocalDate> result = new TreeSet<>();
        typed(Dip.DATE).forEach(d -> Days.parse(d).ifPresent(result::add));
        if (result.isEmpty()) {
            typed(Dip.START_TIME).forEach(d -> Days.parse(d).ifPresent(result::add));
        }
        return result;
    }

    /** Whether it happened, by the account that is surest of it. */
    Factuality factuality() {
        return accounts.stream()
                .map(ResolvedAccount::factuality)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The things that fill a role of several events together. */
    static Set<Iri> things(Collection<EventNode> nodes, Iri role) {
        Set<Iri> result = new TreeSet<>();
        nodes.forEach(n -> result.addAll(n.things(role)));
        return result;
    }
}
