package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.knowledge.KnownWar;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityKind;

/** Which of the wars that every reader knows a document may refer to, by the sides and places that it names. */
final class KnownWars {
    private final Map<KnownWar, Set<Integer>> sides = new LinkedHashMap<>();
    private final Reading reading;

    KnownWars(Reading reading) {
        this.reading = reading;
        List<DocumentEntity> all = reading.document().entities();
        for (KnownWar war : reading.lexicon().wars()) {
            Set<Integer> here = new TreeSet<>();
            all.stream()
                    .filter(e -> e.kind() != EntityKind.PLACE && e.kind() != EntityKind.PERSON)
                    .filter(e -> isNamed(e, war.sides()))
                    .forEach(e -> here.add(e.id()));
            if (!here.isEmpty()) {
                sides.put(war, here);
            }
        }
    }

    static boolean isNamed(DocumentEntity entity, Set<String> names) {
        return names.contains(entity.label().toLowerCase(Locale.ROOT))
                || entity.names().stream().anyMatch(n -> names.contains(n.toLowerCase(Locale.ROOT)));
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
