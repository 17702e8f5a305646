package org.demarche.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How often names are used in the texts; a name that a document knows by other means counts for nothing but is there. */
final class NameCounts {
    private final TreeMap<String, Integer> counts = new TreeMap<>();

    private NameCounts() {}

    static NameCounts of(Collection<EntityNode> nodes) {
        NameCounts result = new NameCounts();
        for (EntityNode node : nodes) {
            result.counts.merge(node.source().label(), 0, Integer::sum);
            node.source().names().forEach(name -> result.counts.merge(name, 0, Integer::sum));
            node.counts().forEach((name, count) -> result.counts.computeIfPresent(name, (n, sum) -> sum + count));
        }
        return result;
    }

    /** All names, sorted. */
    Set<String> all() {
        return counts.keySet();
    }

    /** The most frequent of the accepted names, of equals the first in the alphabet. */
    Optional<String> best(Predicate<String> accepted) {
        return counts.entrySet().stream()
                .filter(e -> accepted.test(e.getKey()))
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
