package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.model.Comparison;
import org.demarche.model.Comparison.Outcome;
import org.demarche.model.Event;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;

/**
 * Says where the accounts of one event agree, differ and stand alone.
 *
 * <p>Accounts that say the same of a property count as one: so there is a comparison for each two values that differ, not
 * for each two accounts. Of an event with very many values the first few are compared.
 */
final class AccountComparer {
    /** So many different values of one property of one event are compared with each other. */
    private static final int VALUES = 6;

    /** What is compared; what a property says of identity (content, speaker) is not, for accounts were joined by it. */
    private static final List<Iri> PROPERTIES = List.of(
            Dip.DATE,
            Dip.START_TIME,
            Dip.END_DATE,
            Dip.DURATION,
            Dip.PARTICIPANT,
            Dip.INITIATOR,
            Dip.PARTY,
            Dip.SCOPE,
            Dip.STATUS,
            Dip.MEDIATOR,
            Dip.QUOTATION);
    /** Properties of which it matters that one account alone tells them. */
    private static final List<Iri> TELLING = List.of(
            Dip.START_TIME, Dip.END_DATE, Dip.DURATION, Dip.INITIATOR, Dip.TOPIC, Dip.SCOPE, Dip.MEDIATOR, Dip.ITEM);

    private final ComparisonNamer namer;
    private final ValueComparer values;
    private final Occasions occasions;

    /** @param occasions when statements were made, as far as the text around them tells */
    AccountComparer(ComparisonNamer namer, ResolvedEntities entities, Occasions occasions) {
        this.namer = namer;
        this.values = new ValueComparer(entities);
        this.occasions = occasions;
    }

    /** What the comparisons are, in the order of the events. */
    List<Comparison> compare(List<Event> events) {
        return events.parallelStream()
                .filter(event -> event.accounts().size() > 1)
                .map(this::compare)
                .flatMap(List::stream)
                .toList();
    }

    private List<Comparison> compare(Event event) {
        Map<Iri, List<ResolvedAccount>> telling = new HashMap<>();
        event.accounts().forEach(account -> account.roles().keySet().forEach(property -> telling.computeIfAbsent(
                        property, k -> new ArrayList<>())
                .add(account)));
        List<Comparison> result = new ArrayList<>();
        PROPERTIES.forEach(p -> compare(event, p, telling.getOrDefault(p, List.of()), result));
        List<ResolvedAccount> dated = telling.getOrDefault(Dip.DATE, List.of());
        occasions(event).or(() -> undated(event, dated)).ifPresent(result::add);
        TELLING.forEach(p -> lone(event, p, telling.getOrDefault(p, List.of())).ifPresent(result::add));
        return result;
    }

    /** @param telling the accounts that tell the property, in their order */
    private void compare(Event event, Iri property, List<ResolvedAccount> telling, List<Comparison> result) {
        SortedMap<String, Told> byValue = new TreeMap<>();
        for (ResolvedAccount account : telling) {
            Told told = Told.of(account, property);
            byValue.merge(told.key(), told, Told::with);
        }
        for (Told told : byValue.values()) {
            if (told.accounts().size() > 1) {
                result.add(comparison(
                        event, property, told.accounts(), Outcome.AGREEING, values.agreeing(property, told)));
            }
        }
        List<Told> distinct = byValue.values().stream().limit(VALUES).toList();
        for (int i = 0; i < distinct.size(); i++) {
            for (int j = i + 1; j < distinct.size(); j++) {
                Told a = distinct.get(i);
                Told b = distinct.get(j);
                Optional<ValueComparer.Verdict> verdict = values.compare(property, a, b);
                verdict.ifPresent(v ->
                        result.add(comparison(event, property, Set.of(a.first(), b.first()), v.outcome(), v.reason())));
            }
        }
    }

    /** Times of the same words that cannot both be right, where not both are given with the words themselves. */
    private Optional<Comparison> occasions(Event event) {
        List<ResolvedAccount> placed = event.accounts().stream()
                .filter(a -> occasions.of(a.iri()).isPresent())
                .limit(VALUES)
                .toList();
        for (ResolvedAccount a : placed) {
            for (ResolvedAccount b : placed) {
                Occasions.Occasion first = occasions.of(a.iri()).orElseThrow();
                Occasions.Occasion second = occasions.of(b.iri()).orElseThrow();
                boolean bothDated = a.roles().containsKey(Dip.DATE) && b.roles().containsKey(Dip.DATE);
                if (!a.document().equals(b.document()) && !bothDated && first.endsBefore(second)) {
                    return Optional.of(comparison(
                            event,
                            Dip.DATE,
                            Set.of(a.iri(), b.iri()),
                            Outcome.CONFLICTING,
                            "One document places these words %s, another %s; only one of them can be right."
                                    .formatted(first.spoken(), second.spoken())));
                }
            }
        }
        return Optional.empty();
    }

    /** A day that one document gives and another does not. */
    private Optional<Comparison> undated(Event event, List<ResolvedAccount> dated) {
        Set<Iri> datedIn = dated.stream().map(ResolvedAccount::document).collect(Collectors.toSet());
        Optional<ResolvedAccount> silent = event.accounts().stream()
                .filter(a -> !datedIn.contains(a.document()))
                .findFirst();
        if (dated.isEmpty() || silent.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(comparison(
                event,
                Dip.DATE,
                Set.of(dated.get(0).iri(), silent.get().iri()),
                Outcome.COMPATIBLE,
                values.undated(Told.of(dated.get(0), Dip.DATE))));
    }

    /** What one account alone tells, where another document or source tells of the event too. */
    private Optional<Comparison> lone(Event event, Iri property, List<ResolvedAccount> telling) {
        if (telling.size() != 1) {
            return Optional.empty();
        }
        ResolvedAccount account = telling.get(0);
        Set<Iri> others = event.accounts().stream()
                .map(ResolvedAccount::document)
                .filter(d -> !d.equals(account.document()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String reason = values.lone(property, Told.of(account, property), account, others.size());
        return Optional.of(comparison(event, property, Set.of(account.iri()), Outcome.ONLY_IN, reason));
    }

    private Comparison comparison(Event event, Iri property, Collection<Iri> accounts, Outcome outcome, String reason) {
        return namer.comparison(event.iri(), property, accounts, outcome, reason);
    }

    /**
     * What accounts tell of one property in the same way.
     *
     * @param key what makes it the same
     * @param things entities and terms
     * @param words texts
     * @param typed values as they are written
     * @param bounds of durations
     * @param accounts who tells it, sorted
     */
    record Told(
            String key, Set<Iri> things, Set<String> words, Set<String> typed, Set<Iri> bounds, TreeSet<Iri> accounts) {
        static Told of(ResolvedAccount account, Iri property) {
            Set<Iri> things = new TreeSet<>();
            Set<String> words = new LinkedHashSet<>();
            Set<String> typed = new TreeSet<>();
            Set<Iri> bounds = new TreeSet<>();
            for (Event.Value value : Objects.requireNonNull(account.roles().get(property))) {
                if (value instanceof Event.Value.Thing thing) {
                    things.add(thing.iri());
                } else if (value instanceof Event.Value.Words text) {
                    words.add(text.words());
                } else if (value instanceof Event.Value.Typed value2) {
                    typed.add(value2.lexical());
                }
            }
            if (property.equals(Dip.DURATION)) {
                account.roles().getOrDefault(Dip.DURATION_BOUND, List.of()).forEach(v -> {
                    if (v instanceof Event.Value.Thing thing) {
                        bounds.add(thing.iri());
                    }
                });
            }
            String spoken = words.stream()
                    .map(w -> String.join(" ", ContentWords.words(w)))
                    .sorted()
                    .collect(Collectors.joining(" / "));
            return new Told(
                    things + " " + typed + " " + bounds + " " + spoken,
                    things,
                    words,
                    typed,
                    bounds,
                    new TreeSet<>(Set.of(account.iri())));
        }

        Told with(Told other) {
            TreeSet<Iri> all = new TreeSet<>(accounts);
            all.addAll(other.accounts);
            return new Told(key, things, words, typed, bounds, all);
        }

        Iri first() {
            return accounts.first();
        }
    }
}
