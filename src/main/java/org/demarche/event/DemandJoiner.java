package org.demarche.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Token;

/** Joins the places of a document that tell of one demand. */
final class DemandJoiner {
    private static final double SAME_CONTENT = 0.6;
    private static final double SAME_SHORT_CONTENT = 0.75;
    private static final double NESTED_CONTENT = 0.5;
    private static final int FEW_WORDS = 4;
    private static final int RIGHT_BEHIND = 4;
    /** How many characters after a demand "to do the same" may still mean it. */
    private static final int NEAR = 300;

    private final Reading reading;
    private final Map<String, String> lemmas = new HashMap<>();

    DemandJoiner(Reading reading) {
        this.reading = reading;
        for (Syntax tree : reading.trees()) {
            for (Token token : tree.sentence().tokens()) {
                lemmas.putIfAbsent(token.lower(), token.lemma().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** The places, those of one demand together: the same demander, or his state, and much the same content. */
    List<List<Asking>> join(List<Asking> askings) {
        List<List<Asking>> groups = new ArrayList<>();
        for (Asking asking : askings) {
            meantBefore(groups, asking)
                    .or(() -> groups.stream()
                            .filter(g -> g.stream().anyMatch(o -> isSame(o, asking)))
                            .findFirst())
                    .orElseGet(() -> {
                        List<Asking> fresh = new ArrayList<>();
                        groups.add(fresh);
                        return fresh;
                    })
                    .add(asking);
        }
        return groups;
    }

    /** "Called for a ban on mines, and asked Chad to do the same": the demand just before. */
    private Optional<List<Asking>> meantBefore(List<List<Asking>> groups, Asking asking) {
        String content = asking.content().toLowerCase(Locale.ROOT);
        boolean same = reading.lexicon().words("as-before").stream()
                .anyMatch(words -> content.equals(words) || content.endsWith(" " + words));
        return !same
                ? Optional.empty()
                : groups.stream()
                        .filter(g -> g.stream().anyMatch(o -> isBefore(o, asking) && isOfSame(o, asking)))
                        .reduce((first, last) -> last);
    }

    private static boolean isBefore(Asking first, Asking second) {
        int gap = second.evidence().start() - first.evidence().end();
        return gap >= 0 && gap <= NEAR;
    }

    private boolean isOfSame(Asking one, Asking other) {
        return one.demanders().stream().anyMatch(d -> other.demanders().stream()
                .anyMatch(o -> d.equals(o) || reading.actsFor(d, o) || reading.actsFor(o, d)));
    }

    private boolean isSame(Asking one, Asking other) {
        if (!isOfSame(one, other)) {
            return false;
        }
        Set<String> first = bag(one);
        Set<String> second = bag(other);
        boolean within =
                one.evidence().contains(other.evidence()) || other.evidence().contains(one.evidence());
        // "Fighting must stop. It must stop now": said again right behind.
        int gap = other.evidence().start() - one.evidence().end();
        boolean again = gap > 0 && gap <= RIGHT_BEHIND;
        boolean few = Math.min(first.size(), second.size()) < FEW_WORDS
                && Collections.disjoint(one.addressees(), other.addressees());
        double wanted = within || again ? NESTED_CONTENT : few ? SAME_SHORT_CONTENT : SAME_CONTENT;
        return Wording.overlap(first, second) >= wanted;
    }

    /** What is asked, by the words that tell it from other demands of the same people. */
    private Set<String> bag(Asking asking) {
        Set<String> result = new LinkedHashSet<>();
        Wording.bag(asking.content()).forEach(w -> result.add(plain(lemmas.getOrDefault(w, w))));
        Set<String> names = new LinkedHashSet<>();
        asking.addressees().forEach(a -> names.addAll(names(a)));
        asking.demanders().forEach(d -> names.addAll(names(d)));
        Set<String> telling = new LinkedHashSet<>(result);
        telling.removeAll(names);
        return telling.isEmpty() ? result : telling;
    }

    private Set<String> names(int entity) {
        Set<String> result = new LinkedHashSet<>();
        reading.entity(entity).names().forEach(n -> result.addAll(Wording.bag(n)));
        return result;
    }

    /** "Lift" and "end", "proof" and "evidence": one word of those that ask the same. */
    private String plain(String lemma) {
        return List.of("asks-end", "asks-freedom", "asks-leaving", "asks-proof", "asks-truce").stream()
                .filter(c -> reading.lexicon().words(c).contains(lemma))
                .findFirst()
                .orElse(lemma);
    }
}
