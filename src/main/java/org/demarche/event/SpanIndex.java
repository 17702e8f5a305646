package org.demarche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.model.Span;

/** What belongs to stretches of a text, found by place however many there are. Immutable. */
final class SpanIndex<T> {
    /** What belongs to a stretch. */
    record Entry<T>(Span span, T value) {}

    /** @param lastEnd where the last ends of all that begin no later */
    private record Placed<T>(Entry<T> entry, int order, int lastEnd) {}

    private final List<Placed<T>> byStart = new ArrayList<>();

    SpanIndex(List<Entry<T>> entries) {
        List<Placed<T>> unmeasured = new ArrayList<>();
        for (Entry<T> entry : entries) {
            unmeasured.add(new Placed<>(entry, unmeasured.size(), 0));
        }
        unmeasured.sort(Comparator.comparing(placed -> placed.entry.span));
        int last = 0;
        for (Placed<T> next : unmeasured) {
            last = Math.max(last, next.entry.span.end());
            byStart.add(new Placed<>(next.entry, next.order, last));
        }
    }

    /** What belongs to stretches that hold all of this one, in the order in which it was given. */
    List<T> holding(Span span) {
        List<Placed<T>> result = new ArrayList<>();
        for (int i = startingBefore(span.start()) - 1; i >= 0 && byStart.get(i).lastEnd >= span.end(); i--) {
            if (byStart.get(i).entry.span.contains(span)) {
                result.add(byStart.get(i));
            }
        }
        return result.stream()
                .sorted(Comparator.comparingInt(Placed::order))
                .map(placed -> placed.entry.value)
                .toList();
    }

    /** Whether a stretch holds the character. */
    boolean holds(int character) {
        return !holding(new Span(character, character + 1)).isEmpty();
    }

    /** How many begin at a character or before it. */
    private int startingBefore(int character) {
        int from = 0;
        int to = byStart.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (byStart.get(middle).entry.span.start() <= character) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
