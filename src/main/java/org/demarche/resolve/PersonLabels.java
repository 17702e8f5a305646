package org.demarche.resolve;

import java.util.List;

/** The name by which a person is shown. */
final class PersonLabels {
    private PersonLabels() {}

    /** The most frequent full name without title, else the most frequent name; "Martínez-Acha" may be a surname alone. */
    static String best(NameCounts counts) {
        return counts.best(n -> isBare(n) && PersonName.of(n).isFull() && n.contains(" "))
                .or(() -> counts.best(n -> isBare(n) && PersonName.of(n).isFull()))
                .or(() -> counts.best(PersonLabels::isBare))
                .or(() -> counts.best(n -> true))
                .orElseThrow();
    }

    /** The full names without titles, sorted. */
    static List<String> fullForms(NameCounts counts) {
        return counts.all().stream()
                .filter(n -> isBare(n) && PersonName.of(n).isFull())
                .toList();
    }

    private static boolean isBare(String name) {
        return !PersonName.hasTitle(name);
    }
}
