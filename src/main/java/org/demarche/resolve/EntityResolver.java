package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.model.Entity;
import org.demarche.model.EntityKind;
import org.demarche.model.Iri;

/** Finds the one entity of the graph for each entity of a document. */
final class EntityResolver {
    private final String base;
    private final List<Iri> documents;

    /** @param documents their IRIs, sorted */
    EntityResolver(String base, List<Iri> documents) {
        this.base = base;
        this.documents = documents;
    }

    /** @param nodes the entities of each document, in order of the documents' IRIs */
    ResolvedEntities resolve(List<List<EntityNode>> nodes) {
        Map<EntityKind, List<EntityNode>> byKind = new LinkedHashMap<>();
        for (EntityKind kind : EntityKind.values()) {
            byKind.put(kind, new ArrayList<>());
        }
        nodes.forEach(
                own -> own.forEach(node -> byKind.get(node.source().kind()).add(node)));
        List<Joined> joined = byKind.entrySet().parallelStream().map(Joined::of).toList();
        Doubts doubts = new Doubts();
        joined.forEach(kind -> doubts.addAll(kind.doubts));
        return named(
                joined.stream().flatMap(kind -> kind.clusters.stream()).toList(),
                nodes.stream().map(own -> new Iri[own.size()]).toList(),
                doubts);
    }

    /** The entities of one kind, and which of them may be one. */
    private record Joined(List<EntityCluster> clusters, Doubts doubts) {
        static Joined of(Map.Entry<EntityKind, List<EntityNode>> kind) {
            Doubts doubts = new Doubts();
            List<EntityCluster> clusters = kind.getKey() == EntityKind.PERSON
                    ? PersonJoiner.join(kind.getValue(), doubts)
                    : ThingJoiner.join(kind.getValue(), doubts);
            return new Joined(clusters, doubts);
        }
    }

    /** @param byId has a place for the name of each entity of each document */
    private ResolvedEntities named(List<EntityCluster> clusters, List<Iri[]> byId, Doubts doubts) {
        List<EntityCluster> minted = new ArrayList<>();
        Map<EntityCluster, Iri> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (EntityCluster cluster : clusters) {
            cluster.known()
                    .ifPresentOrElse(
                            known -> {
                                Iri iri = rebased(known);
                                names.put(cluster, iri);
                                taken.add(iri.value());
                            },
                            () -> minted.add(cluster));
        }
        List<Function<EntityCluster, String>> content = List.of(
                c -> "principals " + new TreeSet<>(c.principals()),
                c -> "names " + c.names().all() + new TreeSet<>(c.principals()) + roles(c),
                c -> "documents " + whereTold(c));
        List<Iri> given = NamingRegister.assign(minted, this::wish, content, taken);
        for (int i = 0; i < minted.size(); i++) {
            names.put(minted.get(i), given.get(i));
        }
        Map<Iri, EntityCluster> byIri = new TreeMap<>();
        names.forEach((cluster, iri) -> {
            byIri.put(iri, cluster);
            cluster.nodes()
                    .forEach(node -> byId.get(node.document())[node.source().id()] = iri);
        });
        List<List<Iri>> finalNames = byId.stream().map(List::of).toList();
        List<Entity> entities = byIri.entrySet().parallelStream()
                .map(named -> entity(named.getValue(), named.getKey(), finalNames))
                .toList();
        return new ResolvedEntities(
                entities,
                finalNames,
                doubts.left(
                        node -> finalNames
                                .get(node.document())
                                .get(node.source().id()),
                        byIri,
                        EntityCluster::label));
    }

    private String wish(EntityCluster cluster) {
        return base + cluster.kind().slug() + "/" + Slugs.slug(cluster.label());
    }

    private Iri rebased(Iri known) {
        String value = known.value();
        return value.startsWith(ResolveStage.DEFAULT_BASE)
                ? new Iri(base + value.substring(ResolveStage.DEFAULT_BASE.length()))
                : known;
    }

    private static Entity entity(EntityCluster cluster, Iri iri, List<List<Iri>> byId) {
        String label = cluster.label();
        Set<String> names = new TreeSet<>(cluster.names().all());
        names.remove(label);
        return new Entity(
                iri,
                cluster.kind(),
                label,
                List.copyOf(names),
                List.copyOf(roles(cluster)),
                actsFor(cluster, iri, byId),
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(cluster.reasons()));
    }

    /** For whom the documents say that it acts; of several countries, that for which most of them and its offices speak. */
    private static List<Iri> actsFor(EntityCluster cluster, Iri iri, List<List<Iri>> byId) {
        Set<Iri> principals = new TreeSet<>();
        Map<Iri, Integer> countries = new TreeMap<>();
        for (EntityNode node : cluster.nodes()) {
            Optional<Iri> principal = node.source()
                    .actsFor()
                    .map(id -> byId.get(node.document()).get(id))
                    .filter(p -> !p.equals(iri));
            principal.ifPresent(principals::add);
            principal
                    .filter(p -> node.country().isPresent())
                    .ifPresent(p -> countries.merge(p, node.countryWeight(), Integer::sum));
        }
        int most = countries.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return principals.stream()
                .filter(p -> countries.getOrDefault(p, most) == most)
                .toList();
    }

    private static Collection<String> roles(EntityCluster cluster) {
        return cluster.nodes().stream()
                .flatMap(n -> n.source().roles().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where it stands among the entities of its documents. */
    private List<String> whereTold(EntityCluster cluster) {
        return cluster.nodes().stream()
                .map(node ->
                        documents.get(node.document()) + " " + node.source().id())
                .sorted()
                .toList();
    }
}
