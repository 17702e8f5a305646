package org.demarche.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.Iri;

/** The places that tell of one truce, in the order of the text. */
final class TruceChain {
    private final List<TruceTelling> tellings = new ArrayList<>();
    private final List<TruceTelling> unlike = new ArrayList<>();
    private final Map<Content, Integer> places = new HashMap<>();

    /** What a place says by which truces are told apart. */
    private record Content(
            int block, TruceIdentity identity, List<Integer> actors, Optional<Iri> status, boolean presupposed) {
        private static Content of(TruceTelling telling) {
            return new Content(
                    telling.block(), telling.identity(), telling.actors(), telling.status(), telling.presupposed());
        }
    }

    void add(TruceTelling telling) {
        tellings.add(telling);
        if (places.merge(Content.of(telling), 1, Integer::sum) == 1) {
            unlike.add(telling);
        }
    }

    /** Takes the last place out. */
    TruceTelling removeLast() {
        TruceTelling telling = tellings.remove(tellings.size() - 1);
        if (places.merge(Content.of(telling), -1, Integer::sum) == 0) {
            unlike.remove(unlike.size() - 1);
        }
        return telling;
    }

    boolean isEmpty() {
        return tellings.isEmpty();
    }

    int size() {
        return tellings.size();
    }

    TruceTelling first() {
        return tellings.get(0);
    }

    TruceTelling last() {
        return tellings.get(tellings.size() - 1);
    }

    List<TruceTelling> tellings() {
        return tellings;
    }

    /** The first of all places that say the same: enough for what is true of some or of all, however long the text repeats itself. */
    Stream<TruceTelling> unlike() {
        return unlike.stream();
    }
}
