package org.demarche.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Account;
import org.demarche.model.EventMention;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;

/** Ceasefires: each truce of the document once, told apart by length, scope, place, parties and time. */
final class CeasefireExtractor {
    private static final double NAMED = 0.8;
    private static final double ACTING = 0.7;
    private static final double INFERRED = 0.6;
    private static final double UNKNOWN = 0.5;
    private static final double SEVERAL = 0.05;

    private final Reading reading;
    private final Belligerents belligerents;
    private final KnownWars wars;
    private final NamedParties named;
    private final TruceReader reader;
    private final TruceStatus status;
    private final ChainModel chains;

    CeasefireExtractor(Reading reading, Belligerents belligerents, TruceReader reader, ChainModel chains) {
        this.reading = reading;
        this.belligerents = belligerents;
        this.wars = new KnownWars(reading);
        this.named = new NamedParties(reading);
        this.reader = reader;
        this.chains = chains;
        this.status = new TruceStatus(belligerents);
    }

    List<EventMention> extract(Map<Syntax, List<FrameMatch>> matches) {
        return TruceChains.of(read(matches), evidence(), chains).stream()
                .map(this::event)
                .toList();
    }

    /** What speaks for the places being told of one truce or another. */
    ChainEvidence evidence() {
        return new ChainEvidence(reading);
    }

    /** The places that tell of truces; who fights is told by all of them together. */
    List<TruceTelling> read(Map<Syntax, List<FrameMatch>> matches) {
        Optional<LocalDate> issued = reading.document().document().issued();
        belligerents.hear(tellings(matches), issued);
        if (belligerents.pair().isEmpty()) {
            belligerents.hear(tellings(matches), issued);
        }
        // Who "the army" and "the rebels" are is known only when all has been read once.
        return tellings(matches);
    }

    private List<TruceTelling> tellings(Map<Syntax, List<FrameMatch>> matches) {
        List<TruceTelling> result = new ArrayList<>();
        matches.forEach((tree, found) -> result.addAll(reader.read(tree, found)));
        return result;
    }

    EventMention event(List<TruceTelling> truce) {
        boolean past = TruceChains.isPast(truce, reading.document().document().issued());
        Set<Integer> parties = parties(truce, past);
        Iri left = status.of(truce, parties, past, isAhead(truce));
        Set<Integer> told = named.of(parties, truce);
        Map<List<Integer>, List<TruceTelling>> bySource = new LinkedHashMap<>();
        truce.forEach(t ->
                bySource.computeIfAbsent(t.sources(), k -> new ArrayList<>()).add(t));
        List<Account> accounts = new ArrayList<>();
        bySource.forEach((source, tellings) -> {
            Roles roles = new Roles();
            tellings.forEach(t -> roles.addAll(t.roles().map()));
            roles.entities(Dip.PARTY, told);
            roles.term(Dip.STATUS, left);
            accounts.add(new Account(
                    roles.map(),
                    tellings.stream().map(TruceTelling::evidence).toList(),
                    source,
                    factuality(tellings),
                    mark(truce, told)));
        });
        return new EventMention(Dip.CEASEFIRE, accounts);
    }

    /** Whether it is to begin after the day of the document. */
    private boolean isAhead(List<TruceTelling> truce) {
        Optional<LocalDate> issued = reading.document().document().issued();
        return issued.isPresent()
                && truce.stream().flatMap(t -> t.identity().when().stream()).anyMatch(w -> w.first()
                        .isAfter(issued.get()));
    }

    /** How well a truce is told: by whether its parties are named in its own words, and by how many places tell of it. */
    private static double mark(List<TruceTelling> truce, Set<Integer> parties) {
        boolean complete = truce.stream().anyMatch(t -> t.identity().complete());
        boolean acting = truce.stream()
                .anyMatch(t -> !t.actors().isEmpty() || !t.identity().parties().isEmpty());
        double named = complete ? NAMED : acting ? ACTING : parties.isEmpty() ? UNKNOWN : INFERRED;
        return named + (truce.size() > 1 ? SEVERAL : 0);
    }

    private static Factuality factuality(List<TruceTelling> tellings) {
        return tellings.stream()
                .map(TruceTelling::factuality)
                .min(Factuality::compareTo)
                .orElse(Factuality.ACTUAL);
    }

    /** A place that says of no side that it would stop fighting. */
    private static boolean isBare(TruceTelling telling) {
        return telling.identity().isAnaphoric()
                || (telling.identity().parties().isEmpty() && telling.actors().isEmpty());
    }

    /** The parties that the text names, completed by the document's enemies where those include them. */
    private Set<Integer> parties(List<TruceTelling> truce, boolean past) {
        for (TruceTelling telling : truce) {
            if (telling.identity().complete()) {
                return telling.identity().parties();
            }
        }
        Set<Integer> named = new LinkedHashSet<>();
        truce.forEach(t -> named.addAll(t.identity().parties()));
        boolean unilateral = truce.stream().anyMatch(t -> t.identity().unilateral());
        Set<Integer> actors = new LinkedHashSet<>();
        truce.forEach(t -> actors.addAll(t.actors()));
        truce.forEach(t -> t.roles().entities(Dip.MEDIATOR).forEach(actors::remove));
        if (unilateral) {
            // "Accused Quito of ignoring the unilateral truce": whose it is, is told where it is called so.
            Set<Integer> own = new LinkedHashSet<>();
            truce.stream().filter(t -> t.identity().unilateral()).forEach(t -> own.addAll(t.actors()));
            own.retainAll(actors);
            Set<Integer> known = named.isEmpty() && own.size() == 1 ? own : named;
            Set<Integer> whose = known.isEmpty() ? declarers(truce) : known;
            return ofLeader(truce, whose).orElse(whose);
        }
        // Two who settle a truce of two others, each of them named, do not join in it.
        if (named.size() < 2) {
            named.addAll(actors);
        }
        Optional<Set<Integer>> leaders = ofLeader(truce, named);
        if (leaders.isPresent()) {
            return leaders.get();
        }
        boolean byOne = truce.get(0).identity().own()
                && truce.stream().allMatch(t -> t.identity().own() || isBare(t));
        boolean partial = truce.stream().anyMatch(TruceTelling::partial);
        if (named.size() >= 2 || ((byOne || partial) && !named.isEmpty())) {
            return named;
        }
        // A warlord is a side by himself where no states or bodies are known to fight.
        Set<Integer> bodies = new LinkedHashSet<>(named);
        bodies.removeIf(reading::isPerson);
        Optional<Set<Integer>> here = bodies.isEmpty() ? here(truce) : Optional.empty();
        if (here.isPresent()) {
            return here.get();
        }
        Optional<Set<Integer>> told = past
                ? belligerents.enemiesOnce(truce.get(0).block(), bodies)
                : belligerents.enemies(truce.get(0).block(), bodies);
        Optional<Set<Integer>> enemies = known(truce, told, bodies, past).or(() -> told);
        boolean elsewhere = past
                && enemies.equals(told)
                && truce.stream()
                        .flatMap(t -> t.identity().places().stream())
                        .anyMatch(p -> belligerents.isOther(p, enemies.orElse(Set.of())));
        if (enemies.isEmpty() && bodies.isEmpty()) {
            belligerents.surest(truce.get(0).block()).ifPresent(named::add);
        }
        if (enemies.isEmpty() || elsewhere) {
            return named.isEmpty() ? takers(truce) : named;
        }
        bodies.addAll(enemies.get());
        return bodies;
    }

    /** "Mr Haroun declared a truce" in a war of two states: a leader whose state the text does not tell is that of one of them. */
    private Optional<Set<Integer>> ofLeader(List<TruceTelling> truce, Set<Integer> named) {
        return named.size() == 1 && named.stream().allMatch(reading::isPerson)
                ? belligerents.enemies(truce.get(0).block(), Set.of()).filter(two -> two.stream()
                        .allMatch(belligerents::isState))
                : Optional.empty();
    }

    /** "Oman and Kuwait fought for a week before a truce": whose war the paragraph tells of that brings the truce in. */
    private Optional<Set<Integer>> here(List<TruceTelling> truce) {
        TruceTelling first = truce.get(0);
        boolean fresh = first.identity().reference() == TruceIdentity.Reference.INDEFINITE
                || first.identity().reference() == TruceIdentity.Reference.NEW;
        return fresh ? belligerents.enemiesHere(first.block()) : Optional.empty();
    }

    /** "Commander John Banda declared a unilateral truce": one of whom nothing else is known. */
    private static Set<Integer> declarers(List<TruceTelling> truce) {
        Set<Integer> result = new LinkedHashSet<>();
        truce.stream()
                .filter(t -> t.identity().unilateral())
                .forEach(t -> result.addAll(t.roles().entities(Dip.ACCEPTED_BY)));
        return result.size() == 1 ? result : Set.of();
    }

    /** "Belmark and Corvia agreed to a truce": two of whom nothing else is known. */
    private static Set<Integer> takers(List<TruceTelling> truce) {
        Set<Integer> result = new LinkedHashSet<>();
        truce.forEach(t -> result.addAll(t.roles().entities(Dip.ACCEPTED_BY)));
        truce.forEach(t -> t.roles().entities(Dip.MEDIATOR).forEach(result::remove));
        return result.size() == 2 ? result : Set.of();
    }

    /** Who fight where a truce is said to hold, if every reader knows that and the document's own war is another one. */
    private Optional<Set<Integer>> known(
            List<TruceTelling> truce, Optional<Set<Integer>> told, Set<Integer> bodies, boolean past) {
        Set<Integer> places = new LinkedHashSet<>();
        truce.forEach(t -> places.addAll(t.identity().places()));
        Optional<Set<Integer>> there = wars.over(places).filter(w -> w.containsAll(bodies));
        if (told.isEmpty()) {
            // A truce of earlier times may be one of a war that the document says nothing else of.
            return there.or(() -> past && bodies.isEmpty() ? Optional.empty() : wars.of(bodies));
        }
        boolean apart = there.filter(w -> told.get().stream().noneMatch(w::contains)
                        || (!told.get().containsAll(w) && wars.of(told.get()).isPresent()))
                .isPresent();
        return apart ? there : Optional.empty();
    }
}
