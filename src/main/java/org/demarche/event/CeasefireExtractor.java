package org.demarche.event;

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
    private static final int NEAR_BLOCKS = 1;
    private static final int MAX_SIZE = 100;

    private final Belligerents belligerents;
    private final TruceReader reader;

    CeasefireExtractor(Belligerents belligerents, TruceReader reader) {
        this.belligerents = belligerents;
        this.reader = reader;
    }

    List<EventMention> extract(Map<Syntax, List<FrameMatch>> matches) {
        List<TruceTelling> tellings = new ArrayList<>();
        matches.forEach((tree, found) -> {
            for (FrameMatch match : found) {
                if (match.frame().eventType().equals(Dip.CEASEFIRE)
                        && !match.frame().isSupport()) {
                    reader.read(tree, match, found).ifPresent(tellings::add);
                }
            }
        });
        List<List<TruceTelling>> truces = new ArrayList<>();
        List<TruceTelling> last = null;
        for (TruceTelling telling : tellings) {
            List<TruceTelling> home = home(telling, truces, last).orElseGet(() -> {
                List<TruceTelling> fresh = new ArrayList<>();
                truces.add(fresh);
                return fresh;
            });
            home.add(telling);
            last = home;
        }
        return truces.stream().map(this::event).toList();
    }

    /** The truce that a place goes on about: one that says the same, else the last one that it does not contradict. */
    private static Optional<List<TruceTelling>> home(
            TruceTelling telling, List<List<TruceTelling>> truces, List<TruceTelling> last) {
        List<TruceTelling> best = null;
        int bestScore = 0;
        for (List<TruceTelling> truce : truces) {
            if (!truce.stream().allMatch(telling::fits)) {
                continue;
            }
            boolean near = truce == last
                    && telling.block() - truce.get(truce.size() - 1).block() <= NEAR_BLOCKS;
            int score = 0;
            for (TruceTelling other : truce) {
                score = Math.max(score, agreement(telling, other) + (near ? 2 : 0));
            }
            // Words that tell nothing apart are about the truce that the document speaks of most.
            score = score * MAX_SIZE + Math.min(truce.size(), MAX_SIZE - 1);
            boolean specific = telling.isDistinct();
            boolean shared = truce.stream().anyMatch(t -> agreement(telling, t) > 1);
            boolean open = truce.stream().noneMatch(TruceTelling::isDistinct);
            if (specific && !shared && !open) {
                continue;
            }
            if (score >= bestScore) {
                best = truce;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int agreement(TruceTelling a, TruceTelling b) {
        int score = 1;
        score += a.duration().isPresent() && a.duration().equals(b.duration()) ? 4 : 0;
        score += !a.scope().isEmpty() && Wording.overlap(a.scope(), b.scope()) >= 0.5 ? 4 : 0;
        score += a.past() && b.past() ? 2 : 0;
        score += a.period().isPresent() && a.period().equals(b.period()) ? 4 : 0;
        score += a.whole() && b.whole() ? 2 : 0;
        Set<Integer> places = new LinkedHashSet<>(a.places());
        places.retainAll(b.places());
        score += places.isEmpty() ? 0 : 2;
        return score;
    }

    private EventMention event(List<TruceTelling> truce) {
        Set<Integer> parties = parties(truce);
        Map<List<Integer>, List<TruceTelling>> bySource = new LinkedHashMap<>();
        truce.forEach(t ->
                bySource.computeIfAbsent(t.sources(), k -> new ArrayList<>()).add(t));
        Iri status = status(truce, parties);
        List<Account> accounts = new ArrayList<>();
        bySource.forEach((source, tellings) -> {
            Roles roles = new Roles();
            tellings.forEach(t -> roles.addAll(t.roles().map()));
            roles.entities(Dip.PARTY, parties);
            roles.term(Dip.STATUS, status);
            accounts.add(new Account(
                    roles.map(),
                    tellings.stream().map(TruceTelling::evidence).toList(),
                    source,
                    factuality(tellings),
                    parties.isEmpty() ? 0.6 : 0.75));
        });
        return new EventMention(Dip.CEASEFIRE, accounts);
    }

    private static Factuality factuality(List<TruceTelling> tellings) {
        return tellings.stream()
                .map(TruceTelling::factuality)
                .min(Factuality::compareTo)
                .orElse(Factuality.ACTUAL);
    }

    /** The parties that the text names, completed by the document's enemies where those include them. */
    private Set<Integer> parties(List<TruceTelling> truce) {
        Set<Integer> named = new LinkedHashSet<>();
        truce.forEach(t -> named.addAll(t.parties()));
        if (named.size() >= 2) {
            return named;
        }
        Set<Integer> accepting = new LinkedHashSet<>();
        for (TruceTelling telling : truce) {
            accepting.addAll(belligerents.parties(telling.roles().entities(Dip.ACCEPTED_BY)));
            accepting.addAll(belligerents.parties(telling.roles().entities(Dip.REJECTED_BY)));
        }
        List<Integer> pair = belligerents.pair();
        if (named.isEmpty() || pair.containsAll(named)) {
            named.addAll(pair);
        }
        if (named.isEmpty() && accepting.size() == 2) {
            named.addAll(accepting);
        }
        return named;
    }

    /** Where the document leaves the truce: what it says last of all that is more than a proposal. */
    private Iri status(List<TruceTelling> truce, Set<Integer> parties) {
        Optional<Iri> latest = Optional.empty();
        Set<Integer> accepting = new LinkedHashSet<>();
        Set<Integer> rejecting = new LinkedHashSet<>();
        for (TruceTelling telling : truce) {
            accepting.addAll(belligerents.parties(telling.roles().entities(Dip.ACCEPTED_BY)));
            rejecting.addAll(belligerents.parties(telling.roles().entities(Dip.REJECTED_BY)));
            Optional<Iri> status = telling.status();
            if (status.isPresent()
                    && (Set.of(Dip.VIOLATED, Dip.ENDED).contains(status.get())
                            || (status.get().equals(Dip.IN_FORCE)
                                    && latest.filter(s -> s.equals(Dip.VIOLATED))
                                            .isEmpty()))) {
                latest = status;
            }
        }
        if (latest.isPresent()) {
            return latest.get();
        }
        boolean agreed = truce.stream()
                .anyMatch(t -> t.status().filter(Dip.AGREED::equals).isPresent());
        if (agreed) {
            accepting.retainAll(parties);
            return accepting.size() == 1 && parties.size() > 1 ? Dip.PARTLY_AGREED : Dip.AGREED;
        }
        if (!rejecting.isEmpty()
                || truce.stream()
                        .anyMatch(t -> t.status().filter(Dip.REJECTED::equals).isPresent())) {
            return Dip.REJECTED;
        }
        return Dip.PROPOSED;
    }
}
