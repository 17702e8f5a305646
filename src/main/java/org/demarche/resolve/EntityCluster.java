package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.model.EntityKind;
import org.demarche.model.Iri;

/** Entities of documents that are held to be one; grows while names are joined. */
final class EntityCluster {
    private final List<EntityNode> nodes = new ArrayList<>();
    private final Set<Integer> documents = new HashSet<>();
    private final Set<String> principals = new HashSet<>();
    private final Set<String> roles = new HashSet<>();
    private final Set<String> roleWords = new HashSet<>();
    private final TreeSet<String> reasons = new TreeSet<>();
    /** Found when they are asked for, and anew when the cluster has grown. */
    private Optional<NameCounts> names = Optional.empty();

    private Optional<String> label = Optional.empty();
    private Optional<Iri> known = Optional.empty();

    /** One without entities, for {@link #add} to begin. */
    EntityCluster() {}

    EntityCluster(EntityNode node) {
        this();
        add(node);
    }

    /** Takes in an entity of which nothing else is known than that it is this one. */
    void add(EntityNode node) {
        nodes.add(node);
        names = Optional.empty();
        label = Optional.empty();
        known = known.or(node::known);
        documents.add(node.document());
        principals.addAll(node.principals());
        for (String role : node.source().roles()) {
            if (roles.add(role)) {
                roleWords.addAll(ContentWords.stems(role));
            }
        }
    }

    /** Takes in all of another cluster, which is not to be used after. */
    void absorb(EntityCluster other, Optional<String> reason) {
        other.nodes.forEach(this::add);
        reasons.addAll(other.reasons);
        reason.ifPresent(reasons::add);
    }

    /** Keeps a reason for what was joined. */
    void because(String reason) {
        reasons.add(reason);
    }

    List<EntityNode> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    /** The names by which the documents know it. */
    NameCounts names() {
        NameCounts counted = names.orElseGet(() -> NameCounts.of(nodes));
        names = Optional.of(counted);
        return counted;
    }

    /** The name by which it is shown. */
    String label() {
        boolean person = kind() == EntityKind.PERSON && known().isEmpty();
        String best = label.orElseGet(() -> person ? PersonLabels.best(names()) : ThingLabels.best(this));
        label = Optional.of(best);
        return best;
    }

    EntityKind kind() {
        return nodes.get(0).source().kind();
    }

    Set<String> principals() {
        return principals;
    }

    Set<String> reasons() {
        return Collections.unmodifiableSet(reasons);
    }

    Optional<Iri> known() {
        return known;
    }

    /** Whether one document speaks of both as of two. */
    boolean sharesDocument(EntityCluster other) {
        return !Collections.disjoint(documents, other.documents);
    }

    /** Whether each acts for some country, and they are not the same. */
    boolean actsForOthersThan(EntityCluster other) {
        Set<String> own = countries(principals);
        Set<String> others = countries(other.principals);
        return !own.isEmpty() && !others.isEmpty() && Collections.disjoint(own, others);
    }

    private static Set<String> countries(Set<String> principals) {
        return principals.stream().filter(Principals::isCountry).collect(Collectors.toSet());
    }

    /** Whether both act for one principal or have an office of one name. */
    boolean sharesPosition(EntityCluster other) {
        return !Collections.disjoint(principals, other.principals)
                || (!Collections.disjoint(roleWords, other.roleWords) && !actsForOthersThan(other));
    }

    /** Whether both act for one principal in an office of one name: the foreign minister is not the prime minister. */
    boolean sharesOffice(EntityCluster other) {
        return !Collections.disjoint(principals, other.principals) && !Collections.disjoint(offices(), other.offices());
    }

    /** The roles without the words for whom they are: "Prime minister of Peru". */
    Set<String> offices() {
        return roles.stream()
                .map(role -> role.split(" of ", 2)[0].toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
