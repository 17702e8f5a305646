package org.demarche.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.demarche.model.Account;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Event.Value;
import org.demarche.model.EventMention;
import org.demarche.model.Filler;
import org.demarche.model.Iri;

/** Puts the graph's names in the place of a document's numbers, and names the accounts. */
final class AccountResolver {
    private final String base;
    private final ResolvedEntities entities;

    AccountResolver(String base, ResolvedEntities entities) {
        this.base = base;
        this.entities = entities;
    }

    private record Draft(EventMention event, Account account) {}

    /** What one document tells. */
    Telling resolve(int number, NamedDocument document, Reading reading) {
        List<EventMention> events = List.copyOf(new LinkedHashSet<>(reading.events()));
        List<Draft> drafts = new ArrayList<>();
        for (EventMention event : events) {
            new LinkedHashSet<>(event.accounts()).forEach(a -> drafts.add(new Draft(event, a)));
        }
        String prefix = base + "account/" + document.iri().value().substring((base + "document/").length()) + "/";
        List<Function<Draft, String>> content =
                List.of(d -> d.account.roles().toString(), d -> d.account.toString(), d -> d.event + " " + d.account);
        List<Iri> names = NamingRegister.assign(
                drafts, d -> prefix + Slugs.hash(identity(number, d.event, d.account)), content, Set.of());
        List<EventNode> result = new ArrayList<>();
        int next = 0;
        for (EventMention event : events) {
            List<ResolvedAccount> accounts = new ArrayList<>();
            for (Account account : new LinkedHashSet<>(event.accounts())) {
                accounts.add(resolved(number, document.iri(), names.get(next++), account));
            }
            result.add(new EventNode(number, result.size(), document.issued(), event.type(), accounts));
        }
        return new Telling(number, document, result, reading.answers(), reading.sequels());
    }

    private String identity(int number, EventMention event, Account account) {
        return event.type() + " " + account.evidence() + " "
                + account.accordingTo().stream()
                        .map(id -> entities.iri(number, id))
                        .toList();
    }

    private ResolvedAccount resolved(int number, Iri document, Iri name, Account account) {
        SortedMap<Iri, List<Value>> roles = new TreeMap<>();
        account.roles().forEach((role, fillers) -> {
            Set<Value> values = new LinkedHashSet<>();
            fillers.forEach(f -> values.add(value(number, f)));
            roles.put(role, List.copyOf(values));
        });
        List<Iri> sources = account.accordingTo().stream()
                .map(id -> entities.iri(number, id))
                .distinct()
                .toList();
        return new ResolvedAccount(
                name, document, roles, account.evidence(), sources, account.factuality(), account.confidence());
    }

    private Value value(int number, Filler filler) {
        return filler.match(
                entity -> new Value.Thing(entities.iri(number, entity.entity())),
                text -> new Value.Words(text.words()),
                value -> new Value.Typed(value.lexical(), value.datatype()),
                term -> new Value.Thing(term.term()));
    }
}
