package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Event;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.Span;
import org.demarche.vocab.Dip;

/**
 * How a ceasefire fared: one step for each status that a document gives it, on the day that the document gives for an
 * agreement, else on the day of the document. A consent keeps the conditions that the same lines tell.
 */
final class CeasefireHistory {
    /** The stages in the order in which a ceasefire passes them, as far as it does. */
    private static final List<Iri> STAGES =
            List.of(Dip.PROPOSED, Dip.REJECTED, Dip.PARTLY_AGREED, Dip.AGREED, Dip.IN_FORCE, Dip.VIOLATED, Dip.ENDED);

    private static final Set<Iri> CONSENTS = Set.of(Dip.PARTLY_AGREED, Dip.AGREED, Dip.IN_FORCE);
    /** A condition stands at most so many characters after the consent. */
    private static final int BESIDE = 300;

    private static final Map<Iri, Iri> WHO = Map.of(
            Dip.PROPOSED, Dip.PROPOSED_BY,
            Dip.REJECTED, Dip.REJECTED_BY,
            Dip.PARTLY_AGREED, Dip.ACCEPTED_BY,
            Dip.AGREED, Dip.ACCEPTED_BY,
            Dip.IN_FORCE, Dip.ACCEPTED_BY);

    private final ResolvedEntities entities;
    private final Map<Iri, Optional<LocalDate>> issued = new HashMap<>();
    private final Map<Iri, List<Event>> conditions = new HashMap<>();

    CeasefireHistory(ResolvedEntities entities, List<Telling> tellings, List<Event> events) {
        this.entities = entities;
        tellings.forEach(telling ->
                issued.put(telling.document().iri(), telling.document().issued()));
        for (Event event : events) {
            if (event.type().equals(Dip.DEMAND)) {
                event.accounts().stream()
                        .filter(a -> a.things(Dip.KIND).contains(Dip.CONDITION))
                        .map(ResolvedAccount::document)
                        .distinct()
                        .forEach(d -> conditions
                                .computeIfAbsent(d, k -> new ArrayList<>())
                                .add(event));
            }
        }
    }

    List<StepDraft> of(Event ceasefire) {
        Map<Key, List<ResolvedAccount>> steps = new LinkedHashMap<>();
        for (ResolvedAccount account : ceasefire.accounts()) {
            if (account.factuality() != Factuality.DENIED) {
                for (Iri status : account.things(Dip.STATUS)) {
                    steps.computeIfAbsent(
                                    new Key(account.document(), status, day(account, status)), k -> new ArrayList<>())
                            .add(account);
                }
            }
        }
        return steps.entrySet().stream()
                .map(s -> step(s.getKey(), s.getValue()))
                .toList();
    }

    /** What makes accounts tell of one step. */
    private record Key(Iri document, Iri status, Optional<LocalDate> day) {}

    private StepDraft step(Key key, List<ResolvedAccount> accounts) {
        List<Span> evidence = new ArrayList<>();
        List<Iri> sources = new ArrayList<>();
        List<Iri> by = new ArrayList<>();
        Set<Iri> consenting = new HashSet<>();
        for (ResolvedAccount account : accounts) {
            evidence.add(account.evidence().get(0));
            sources.addAll(account.accordingTo());
            Iri role = WHO.get(key.status);
            if (role != null) {
                by.addAll(account.things(role));
            }
            account.things(Dip.ACCEPTED_BY).forEach(a -> consenting.addAll(entities.side(a)));
        }
        return new StepDraft(
                key.status,
                STAGES.indexOf(key.status),
                key.day,
                key.document,
                evidence.stream().sorted().distinct().toList(),
                sources,
                by,
                CONSENTS.contains(key.status) || !consenting.isEmpty() ? conditions(accounts, consenting) : List.of());
    }

    private Optional<LocalDate> day(ResolvedAccount account, Iri status) {
        Optional<LocalDate> printed = issued.getOrDefault(account.document(), Optional.empty());
        Optional<LocalDate> told = account.typed(Dip.DATE).stream()
                .flatMap(d -> Days.parse(d).stream())
                .filter(d -> printed.isEmpty() || !d.isAfter(printed.get()))
                .findFirst();
        return CONSENTS.contains(status) ? told.or(() -> printed) : printed;
    }

    /** The conditions of those who consent that are told in the same lines. */
    private List<Iri> conditions(List<ResolvedAccount> accounts, Set<Iri> consenting) {
        List<Iri> result = new ArrayList<>();
        for (Event demand : conditions.getOrDefault(accounts.get(0).document(), List.of())) {
            for (ResolvedAccount told : demand.accounts()) {
                Set<Iri> sides = new HashSet<>();
                told.things(Dip.DEMANDER).forEach(d -> sides.addAll(entities.side(d)));
                boolean own = consenting.isEmpty() || !Collections.disjoint(sides, consenting);
                if (own && accounts.stream().anyMatch(a -> isBeside(a, told))) {
                    result.add(demand.iri());
                }
            }
        }
        return result;
    }

    private static boolean isBeside(ResolvedAccount ceasefire, ResolvedAccount condition) {
        return ceasefire.document().equals(condition.document())
                && ceasefire.evidence().stream().anyMatch(a -> condition.evidence().stream()
                        .anyMatch(b -> a.overlaps(b) || (b.start() >= a.end() && b.start() - a.end() <= BESIDE)));
    }
}
