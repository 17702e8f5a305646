package org.demarche.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.demarche.model.Span;

/**
 * What one document tells of events, with the graph's names in the place of the document's numbers. The accounts are named when
 * they are first asked for, as one report that is added to thousands changes what few of them tell. Safe to share between threads.
 */
final class DocumentAccounts {
    private final String base;
    private final NamedDocument document;
    private final List<EventMention> events;
    private final List<Iri> entities;
    private final Set<Span> lasting;
    private Optional<List<List<ResolvedAccount>>> named = Optional.empty();

    /**
     * @param events that the document tells of, each once
     * @param entities the names of its entities, by their ids
     * @param lasting where it calls a truce one for good
     */
    DocumentAccounts(
            String base, NamedDocument document, List<EventMention> events, List<Iri> entities, List<Span> lasting) {
        this.base = base;
        this.document = document;
        this.events = events;
        this.entities = entities;
        this.lasting = Set.copyOf(lasting);
    }

    private record Draft(EventMention event, Account account) {}

    /** The document's name. */
    Iri document() {
        return document.iri();
    }

    /** Whether a truce is called one for good there. */
    boolean isLasting(Span place) {
        return lasting.contains(place);
    }

    /** What the filler of a role is called in the graph, where it is a thing. */
    Optional<Iri> thing(Filler filler) {
        if (filler instanceof Filler.OfEntity entity) {
            return Optional.of(entities.get(entity.entity()));
        }
        return filler instanceof Filler.OfTerm term ? Optional.of(term.term()) : Optional.empty();
    }

    /** What an account tells, under the graph's names. */
    SortedMap<Iri, List<Value>> roles(Account account) {
        SortedMap<Iri, List<Value>> roles = new TreeMap<>();
        account.roles().forEach((role, fillers) -> {
            Set<Value> values = new LinkedHashSet<>();
            fillers.forEach(f -> values.add(value(f)));
            roles.put(role, List.copyOf(values));
        });
        return roles;
    }

    /** The same in a line, which is the same for accounts that tell the same. */
    String content(Account account) {
        StringBuilder line = new StringBuilder();
        account.roles().forEach((role, fillers) -> {
            line.append(role);
            fillers.forEach(filler -> line.append(' ')
                    .append(filler.match(
                            entity -> entities.get(entity.entity()),
                            Filler.OfText::words,
                            Filler.OfValue::lexical,
                            Filler.OfTerm::term)));
            line.append('\n');
        });
        return line.toString();
    }

    /** The accounts of the event with this place among those of the document. */
    List<ResolvedAccount> of(int place) {
        return all().get(place);
    }

    private synchronized List<List<ResolvedAccount>> all() {
        List<List<ResolvedAccount>> all = named.orElseGet(this::name);
        named = Optional.of(all);
        return all;
    }

    private List<List<ResolvedAccount>> name() {
        List<Draft> drafts = new ArrayList<>();
        events.forEach(event -> event.accounts().forEach(account -> drafts.add(new Draft(event, account))));
        String prefix = base + "account/" + document.iri().value().substring((base + "document/").length()) + "/";
        List<Function<Draft, String>> content =
                List.of(d -> d.account.roles().toString(), d -> d.account.toString(), d -> d.event + " " + d.account);
        List<Iri> names = NamingRegister.assign(
                drafts, d -> prefix + Slugs.hash(identity(d.event, d.account)), content, Set.of());
        List<List<ResolvedAccount>> result = new ArrayList<>();
        int next = 0;
        for (EventMention event : events) {
            List<ResolvedAccount> accounts = new ArrayList<>();
            for (Account account : event.accounts()) {
                accounts.add(resolved(names.get(next++), account));
            }
            result.add(List.copyOf(accounts));
        }
        return List.copyOf(result);
    }

    private String identity(EventMention event, Account account) {
        return event.type() + " " + account.evidence() + " "
                + account.accordingTo().stream().map(entities::get).toList();
    }

    private ResolvedAccount resolved(Iri name, Account account) {
        List<Iri> sources =
                account.accordingTo().stream().map(entities::get).distinct().toList();
        return new ResolvedAccount(
                name,
                document.iri(),
                roles(account),
                account.evidence(),
                sources,
                account.factuality(),
                account.confidence());
    }

    private Value value(Filler filler) {
        return filler.match(
                entity -> new Value.Thing(Objects.requireNonNull(entities.get(entity.entity()))),
                text -> new Value.Words(text.words()),
                value -> new Value.Typed(value.lexical(), value.datatype()),
                term -> new Value.Thing(term.term()));
    }
}
