package org.demarche.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityKind;

/** For whom an entity of a document acts, as keys that mean the same in every document. */
final class Principals {
    private static final String COUNTRY = "country:";

    private Principals() {}

    /** The keys of all for whom an entity acts, directly or through others. */
    static Set<String> of(DocumentEntity entity, List<DocumentEntity> all) {
        Set<String> keys = new HashSet<>();
        Optional<Integer> next = entity.actsFor();
        while (next.isPresent() && keys.add(key(all.get(next.get())))) {
            next = all.get(next.get()).actsFor();
        }
        return keys;
    }

    static boolean isCountry(String key) {
        return key.startsWith(COUNTRY);
    }

    private static String key(DocumentEntity entity) {
        String kind = entity.kind().name().toLowerCase(Locale.ROOT) + ":";
        if (entity.known().isPresent()) {
            return kind + entity.known().get().value();
        }
        return kind
                + (entity.kind() == EntityKind.PERSON
                        ? PersonName.of(entity.label()).surname()
                        : Slugs.slug(entity.label()));
    }
}
