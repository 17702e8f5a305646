package org.demarche.resolve;

import java.util.List;
import java.util.regex.Pattern;

/** The name by which a person is shown. */
final class PersonLabels {
    private static final Pattern WORD_END = Pattern.compile("[\\s\\p{Z}]+");

    private PersonLabels() {}

    /** The most frequent full name without title, else the most frequent name. */
    static String best(EntityCluster cluster) {
        NameCounts counts = NameCounts.of(cluster.nodes());
        return counts.best(n -> isBare(n) && PersonName.of(n).isFull())
                .or(() -> counts.best(PersonLabels::isBare))
                .or(() -> counts.best(n -> true))
                .orElseThrow();
    }

    /** The full names without titles, sorted. */
    static List<String> fullForms(EntityCluster cluster) {
        return NameCounts.of(cluster.nodes()).names().stream()
                .filter(n -> isBare(n) && PersonName.of(n).isFull())
                .toList();
    }

    private static boolean isBare(String name) {
        String first = WORD_END.split(Slugs.fold(name).strip())[0].replace(".", "");
        return !WordStock.shared().isTitle(first);
    }
}
