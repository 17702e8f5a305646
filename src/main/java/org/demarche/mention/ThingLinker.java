package org.demarche.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.NameKey;
import org.demarche.model.EntityKind;

/** Joins the forms of names of countries, places and organisations: entries, acronyms, and bodies by their owner. */
final class ThingLinker {
    private static final Set<String> HALVES = Set.of("North", "South");

    private final Map<String, Cluster> byKey = new LinkedHashMap<>();

    void link(Draft draft) {
        List<Name> bodies = new ArrayList<>();
        for (Name name : draft.names()) {
            if (name.kind() == EntityKind.PERSON || draft.of(name).isPresent()) {
                continue;
            }
            if (name.origin() == Name.Origin.BODY && !isAcronymPair(draft, name)) {
                bodies.add(name);
            } else if (name.entry().isPresent()) {
                draft.assign(name, draft.of(name.entry().get()));
            } else {
                draft.assign(name, byKey(draft, name));
            }
        }
        bodies.stream().filter(name -> draft.owners.containsKey(name)).forEach(name -> linkOwned(draft, name));
        bodies.stream().filter(name -> !draft.owners.containsKey(name)).forEach(name -> linkAlone(draft, name));
        joinAcronyms(draft);
        joinHalves(draft);
    }

    /** "The North" is North Korea, where no other state of the report begins so. */
    private static void joinHalves(Draft draft) {
        for (Cluster half : List.copyOf(draft.clusters())) {
            String form = half.forms.size() == 1 ? half.forms.iterator().next() : "";
            if (half.entry.isEmpty() && HALVES.contains(form)) {
                List<Cluster> states = draft.clusters().stream()
                        .filter(c ->
                                c.is(EntityKind.COUNTRY) && c.forms.stream().anyMatch(f -> f.startsWith(form + " ")))
                        .toList();
                if (states.size() == 1) {
                    draft.merge(half, states.get(0));
                }
            }
        }
    }

    private static boolean isAcronymPair(Draft draft, Name name) {
        String key = NameKey.of(draft.text(name));
        return draft.expansions.containsKey(key) || draft.expansions.containsValue(key);
    }

    private Cluster byKey(Draft draft, Name name) {
        String key = key(draft, name);
        return byKey.computeIfAbsent(name.kind() + key, k -> draft.open(name.kind(), Optional.empty()));
    }

    private static String key(Draft draft, Name name) {
        String key = NameKey.of(draft.text(name)).replaceFirst("^the ", "").replaceFirst("'s?$", "");
        return draft.expansions.getOrDefault(key, key);
    }

    private void linkOwned(Draft draft, Name name) {
        BodyReader.Owner owner = draft.owners.get(name);
        Optional<Cluster> principal = draft.of(owner.principal());
        String key =
                BodyReader.key(draft.text(name)) + principal.map(Cluster::label).orElse("");
        Cluster cluster = byKey.computeIfAbsent(key, k -> draft.open(EntityKind.ORGANIZATION, Optional.empty()));
        draft.assign(name, cluster);
        cluster.titled.add(draft.text(name.sentence(), owner.from(), owner.to()));
        principal.ifPresent(cluster::actFor);
    }

    /** A body without an owner is the one of its kind that has one, where there is only one. */
    private void linkAlone(Draft draft, Name name) {
        String key = BodyReader.key(draft.text(name));
        Map<String, Cluster> fitting = new HashMap<>();
        byKey.forEach((k, cluster) -> {
            if (k.startsWith(key) && cluster.is(EntityKind.ORGANIZATION)) {
                fitting.put(k, cluster);
            }
        });
        Cluster cluster = fitting.size() == 1
                ? fitting.values().iterator().next()
                : byKey.computeIfAbsent(key, k -> draft.open(EntityKind.ORGANIZATION, Optional.empty()));
        draft.assign(name, cluster);
    }

    /** An acronym that nothing explains is the one organisation whose initials it has. */
    private static void joinAcronyms(Draft draft) {
        List<Cluster> organizations = draft.clusters().stream()
                .filter(c -> c.is(EntityKind.ORGANIZATION))
                .toList();
        for (Cluster cluster : organizations) {
            String form = cluster.forms.size() == 1 ? cluster.forms.iterator().next() : "";
            if (cluster.entry.isEmpty() && Shape.isAcronym(form)) {
                String letters = AcronymReader.letters(form);
                List<Cluster> spelt = organizations.stream()
                        .filter(c -> c != cluster
                                && c.forms.stream()
                                        .anyMatch(f -> f.contains(" ")
                                                && Initials.of(f).equals(letters)))
                        .toList();
                if (spelt.size() == 1) {
                    draft.merge(cluster, spelt.get(0));
                }
            }
        }
    }
}
