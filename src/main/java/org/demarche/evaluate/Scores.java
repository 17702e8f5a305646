package org.demarche.evaluate;

import java.util.List;
import java.util.SortedMap;

/**
 * The figures of a graph against gold annotation.
 *
 * @param documents how many were compared
 * @param triples how many the graph has
 * @param entities by kind
 * @param detected events by type: one of its spans is right
 * @param strict events by type: its principal role is right too
 * @param roles by type and role, as in {@code Call.participant}
 * @param attributes by type and property: right, and of how many; {@code found} and {@code there} are the same
 * @param across pairs of accounts in two documents that are of one event
 * @param misses what was missed, wrong or too much, a line each
 */
public record Scores(
        int documents,
        long triples,
        SortedMap<String, Figure> entities,
        SortedMap<String, Figure> detected,
        SortedMap<String, Figure> strict,
        SortedMap<String, Figure> roles,
        SortedMap<String, Figure> attributes,
        Figure across,
        List<String> misses) {
    public Scores {
        misses = List.copyOf(misses);
    }

    /** The sum of the figures of a table. */
    public static Figure all(SortedMap<String, Figure> table) {
        Figure sum = Figure.NONE;
        for (Figure figure : table.values()) {
            sum = sum.plus(figure.right(), figure.found(), figure.there());
        }
        return sum;
    }
}
