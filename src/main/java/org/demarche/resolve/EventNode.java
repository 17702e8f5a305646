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
        Set<Iri> found = new HashSet<>();
        told().forEach(account -> found.addAll(things(account, role)));
        return found.size() > 1 ? new TreeSet<>(found) : found;
    }

    /** The entities and terms that fill a role by one account. */
    Set<Iri> things(Account account, Iri role) {
        Set<Iri> found = new HashSet<>();
        account.role(role).forEach(filler -> source.thing(filler).ifPresent(found::add));
        return found;
    }

    /** The words that fill a role, by any account, sorted. */
    Set<String> words(Iri role) {
        Set<String> result = new TreeSet<>();
        for (Account account : told()) {
            for (Filler filler : account.role(role)) {
                if (filler instanceof Filler.OfText text) {
                    result.add(text.words());
                }
            }
        }
        return result;
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
        Set<String> result = new TreeSet<>();
        told().forEach(account -> result.addAll(typed(account, role)));
        return result;
    }

    /** The typed values that fill a role by one account, as they are written, in their order. */
    static List<String> typed(Account account, Iri role) {
        List<String> result = new ArrayList<>();
        for (Filler filler : account.role(role)) {
            if (filler instanceof Filler.OfValue value && !result.contains(value.lexical())) {
                result.add(value.lexical());
            }
        }
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
        Set<Iri> result = new TreeSet<>();
        nodes.forEach(n -> result.addAll(n.things(role)));
        return result;
    }
}
