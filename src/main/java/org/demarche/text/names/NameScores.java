package org.demarche.text.names;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.demarche.model.EntityKind;

/** Counts of names found and missed, by kind; a name counts if its span and its kind are right to the character. */
public final class NameScores {
    private final Map<EntityKind, Count> counts = new EnumMap<>(EntityKind.class);

    /**
     * Names of one kind.
     *
     * @param right found as marked
     * @param found all that were found
     * @param marked all that were marked by hand
     */
    public record Count(int right, int found, int marked) {
        static final Count NONE = new Count(0, 0, 0);

        Count plus(Count other) {
            return new Count(right + other.right, found + other.found, marked + other.marked);
        }

        /** Share of the found names that are right, from 0 to 1; 0 if none was found. */
        public double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        /** Share of the marked names that were found, from 0 to 1; 0 if none was marked. */
        public double recall() {
            return marked == 0 ? 0 : (double) right / marked;
        }

        /** Harmonic mean of precision and recall, from 0 to 1. */
        public double f1() {
            return found + marked == 0 ? 0 : 2.0 * right / (found + marked);
        }
    }

    void add(EntityKind kind, Count count) {
        counts.merge(kind, count, Count::plus);
    }

    /** The count of one kind. */
    public Count of(EntityKind kind) {
        return counts.getOrDefault(kind, Count.NONE);
    }

    /** The count of all kinds together. */
    public Count total() {
        return counts.values().stream().reduce(Count.NONE, Count::plus);
    }

    /** A table with precision, recall and F1 in per cent, a line for each kind and one for all. */
    public String table() {
        StringBuilder table =
                new StringBuilder(String.format(Locale.ROOT, "%-14s%8s%8s%8s%8s%n", "", "P", "R", "F1", "names"));
        for (EntityKind kind : new EntityKind[] {EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE}) {
            table.append(line(kind.slug(), of(kind)));
        }
        return table.append(line("all", total())).toString();
    }

    private static String line(String name, Count count) {
        return String.format(
                Locale.ROOT,
                "%-14s%8.1f%8.1f%8.1f%8d%n",
                name,
                100 * count.precision(),
                100 * count.recall(),
                100 * count.f1(),
                count.marked());
    }
}
