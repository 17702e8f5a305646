package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.knowledge.KnownWar;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityKind;

/** Which of the wars that every reader knows a document may refer to, by the sides and places that it names. */
final class KnownWars {
    private final Map<KnownWar, Set<Integer>> sides = new LinkedHashMap<>();
    private final Reading reading;

    KnownWars(Reading reading) {
        this.reading = reading;
        Map<Integer, List<String>> names = new LinkedHashMap<>();
        for (DocumentEntity entity : reading.document().entities()) {
            if (entity.kind() != EntityKind.PLACE && entity.kind() != EntityKind.PERSON) {
                names.put(entity.id(), names(entity).toList());
            }
        }
        for (KnownWar war : reading.lexicon().wars()) {
            Set<Integer> here = new TreeSet<>();
            names.forEach((entity, called) -> {
                if (called.stream().anyMatch(war.sides()::contains)) {
                    here.add(entity);
                }
            });
            if (!here.isEmpty()) {
                sides.put(war, here);
            }
        }
    }

    static boolean isNamed(DocumentEntity entity, Set<String> names) {
        return names(entity).anyMatch(names::contains);
    }

    /** How it is called, in lower case. */
    private static Stream<String> names(DocumentEntity entity) {
        return Stream.concat(Stream.of(entity.label()), entity.names().stream()).map(n -> n.toLowerCase(Locale.ROOT));
    }

    /** Those named in the document who fight for one of these places, if one war alone is for them. */
    Optional<Set<Integer>> over(Set<Integer> places) {
        List<Set<Integer>> found = new ArrayList<>();
        sides.forEach((war, here) -> {
            // "A ceasefire in Sudan": the place itself tells nothing of who fights there.
            boolean told = here.size() > 1 || !places.containsAll(here);
            if (told && places.stream().anyMatch(p -> isNamed(reading.entity(p), war.places()))) {
                found.add(here);
            }
        });
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The only two enemies, both named in the document, among whom all these are, if any are given. */
    Optional<Set<Integer>> of(Set<Integer> some) {
        List<Set<Integer>> found = sides.values().stream()
                .filter(here -> here.size() == 2 && here.containsAll(some))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
