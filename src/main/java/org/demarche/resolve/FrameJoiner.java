package org.demarche.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.Iri;

/** Joins events of types that only the user's ontology knows: the same things in the same roles on the same day. */
final class FrameJoiner implements EventJoiner {
    @Override
    public List<List<EventNode>> join(List<EventNode> nodes) {
        Map<String, List<EventNode>> byContent = new TreeMap<>();
        for (EventNode node : nodes) {
            byContent.computeIfAbsent(key(node), k -> new ArrayList<>()).add(node);
        }
        return List.copyOf(byContent.values());
    }

    private static String key(EventNode node) {
        Map<Iri, TreeSet<Iri>> roles = new TreeMap<>();
        node.roles().forEach(role -> roles.put(role, new TreeSet<>(node.things(role))));
        roles.values().removeIf(TreeSet::isEmpty);
        boolean bare = roles.isEmpty() || node.dates().isEmpty();
        // Without a day or without anybody in it, an event is told apart by where it stands.
        return roles + " " + node.dates() + (bare ? " " + node.document() + " " + node.place() : "");
    }
}
