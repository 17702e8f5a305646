package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.model.Iri;

/** Joins organisations, places and countries: by gazetteer, by name, by acronym and by romanisation. */
final class ThingJoiner {
    private static final String SEVERAL =
            "“%s” may be “%s”: it is a name of several, and the documents do not tell which of them is meant.";
    private static final String INITIALS =
            "“%s” may be “%s”: it has the initials of several names, and the documents do not tell which is meant.";

    private ThingJoiner() {}

    /** Joins nodes of one kind. */
    static List<EntityCluster> join(List<EntityNode> nodes, Doubts doubts) {
        Map<Iri, EntityCluster> known = new HashMap<>();
        Map<String, List<EntityNode>> byLabel = new TreeMap<>();
        for (EntityNode node : nodes) {
            if (node.known().isPresent()) {
                known.computeIfAbsent(node.known().get(), k -> new EntityCluster())
                        .add(node);
            } else {
                byLabel.computeIfAbsent(key(node.source().label()), k -> new ArrayList<>())
                        .add(node);
            }
        }
        List<EntityCluster> clusters = new ArrayList<>(new TreeMap<>(known).values());
        byLabel.values().forEach(same -> clusters.addAll(byPrincipal(same)));
        List<EntityCluster> joined = byAlias(clusters, doubts);
        joined = byAcronym(joined, doubts);
        return byRomanisation(joined);
    }

    /** Parts things of one name that act for different countries: each has its "Foreign Ministry". */
    private static List<EntityCluster> byPrincipal(List<EntityNode> same) {
        List<EntityCluster> groups = new ArrayList<>();
        List<EntityNode> sorted = new ArrayList<>(same);
        sorted.sort(
                Comparator.comparing((EntityNode n) -> n.principals().stream().noneMatch(Principals::isCountry)));
        for (EntityNode node : sorted) {
            EntityCluster own = new EntityCluster(node);
            List<EntityCluster> homes =
                    groups.stream().filter(g -> !g.actsForOthersThan(own)).toList();
            if (homes.size() == 1) {
                homes.get(0).absorb(own, Optional.empty());
            } else {
                groups.add(own);
            }
        }
        return groups;
    }

    /** Joins a thing to the only one that has its label among its other names. */
    private static List<EntityCluster> byAlias(List<EntityCluster> clusters, Doubts doubts) {
        Map<String, List<EntityCluster>> byAlias = new HashMap<>();
        for (EntityCluster cluster : clusters) {
            for (String alias : keys(cluster, false)) {
                byAlias.computeIfAbsent(alias, k -> new ArrayList<>()).add(cluster);
            }
        }
        Joining joining = new Joining(clusters);
        for (EntityCluster cluster : clusters) {
            if (cluster.known().isEmpty()) {
                List<EntityCluster> homes = keys(cluster, true).stream()
                        .flatMap(k -> byAlias.getOrDefault(k, List.of()).stream())
                        .filter(c -> c != cluster && !c.actsForOthersThan(cluster))
                        .distinct()
                        .toList();
                if (homes.size() == 1) {
                    joining.join(homes.get(0), cluster, "“%s” is another name of “%s” in one document.");
                } else {
                    doubts.add(cluster, homes, SEVERAL);
                }
            }
        }
        return joining.result();
    }

    /** Joins an acronym to the only name of which it holds the initials. */
    private static List<EntityCluster> byAcronym(List<EntityCluster> clusters, Doubts doubts) {
        Map<String, List<EntityCluster>> byInitials = new HashMap<>();
        for (EntityCluster cluster : clusters) {
            cluster.names().all().stream()
                    .map(ThingJoiner::initials)
                    .filter(i -> i.length() >= 2)
                    .distinct()
                    .forEach(i -> byInitials
                            .computeIfAbsent(i, k -> new ArrayList<>())
                            .add(cluster));
        }
        Joining joining = new Joining(clusters);
        for (EntityCluster cluster : clusters) {
            String label = cluster.label();
            if (cluster.known().isEmpty() && ThingLabels.isAcronym(label)) {
                List<EntityCluster> homes = byInitials.getOrDefault(label.replace(".", ""), List.of()).stream()
                        .filter(c -> c != cluster && !c.actsForOthersThan(cluster))
                        .filter(c -> !c.sharesDocument(cluster))
                        .toList();
                if (homes.size() == 1) {
                    joining.join(homes.get(0), cluster, "“%s” has the initials of “%s” and of no other name.");
                } else {
                    doubts.add(cluster, homes, INITIALS);
                }
            }
        }
        return joining.result();
    }

    /** Joins names of several words that sound the same and have a word in common, and names that differ in al-, el- or hyphens. */
    private static List<EntityCluster> byRomanisation(List<EntityCluster> clusters) {
        Map<String, List<EntityCluster>> blocks = new TreeMap<>();
        for (EntityCluster cluster : clusters) {
            String key = words(cluster.label()).stream().map(SoundKey::of).collect(Collectors.joining(" "));
            blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(cluster);
        }
        Joining joining = new Joining(clusters);
        for (List<EntityCluster> block : blocks.values()) {
            block.sort(Comparator.comparing((EntityCluster c) -> c.known().isEmpty())
                    .thenComparing(EntityCluster::label));
            for (int i = 1; i < block.size(); i++) {
                EntityCluster cluster = block.get(i);
                List<EntityCluster> homes = block.subList(0, i).stream()
                        .filter(c -> isRomanisation(c, cluster))
                        .toList();
                if (cluster.known().isEmpty() && !homes.isEmpty()) {
                    joining.join(homes.get(0), cluster, "“%s” and “%s” are spellings of one name.");
                }
            }
        }
        return joining.result();
    }

    private static boolean isRomanisation(EntityCluster a, EntityCluster b) {
        if (a.sharesDocument(b) || a.actsForOthersThan(b)) {
            return false;
        }
        List<String> first = words(a.label());
        List<String> second = words(b.label());
        if (String.join("", first).equals(String.join("", second))) {
            return true;
        }
        return first.size() > 1 && first.stream().anyMatch(w -> w.length() > 2 && second.contains(w));
    }

    /** Gives clusters to others, following what was given before. */
    private static final class Joining {
        private final List<EntityCluster> clusters;
        private final Map<EntityCluster, EntityCluster> home = new LinkedHashMap<>();

        Joining(List<EntityCluster> clusters) {
            this.clusters = clusters;
        }

        void join(EntityCluster target, EntityCluster cluster, String reason) {
            EntityCluster root = root(target);
            if (root != cluster) {
                String sentence = reason.formatted(cluster.label(), target.label());
                root.absorb(cluster, Optional.of(sentence));
                home.put(cluster, root);
            }
        }

        private EntityCluster root(EntityCluster cluster) {
            EntityCluster root = cluster;
            while (home.containsKey(root)) {
                root = Objects.requireNonNull(home.get(root));
            }
            return root;
        }

        List<EntityCluster> result() {
            return clusters.stream().filter(c -> !home.containsKey(c)).toList();
        }
    }

    private static String initials(String name) {
        return ContentWords.words(name).stream()
                .filter(w -> !WordStock.shared().isNamePart(w))
                .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** The keys of a cluster's labels, or of all its names. */
    private static Collection<String> keys(EntityCluster cluster, boolean labelsOnly) {
        return cluster.nodes().stream()
                .flatMap(n -> labelsOnly ? java.util.stream.Stream.of(n.source().label()) : n.source().names().stream())
                .distinct()
                .map(ThingJoiner::key)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static String key(String name) {
        List<String> words = ContentWords.words(name);
        boolean article = words.size() > 1 && words.get(0).equals("the");
        return words.isEmpty() ? Slugs.slug(name) : String.join(" ", article ? words.subList(1, words.size()) : words);
    }

    private static List<String> words(String name) {
        List<String> words = ContentWords.words(name).stream()
                .filter(w ->
                        !WordStock.shared().isParticle(w) && !WordStock.shared().isNamePart(w))
                .toList();
        return words.isEmpty() ? ContentWords.words(name) : words;
    }
}
