package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.model.ResolvedGraph;
import org.demarche.store.StoreEditor.Change;

/** What a run made, in a few lines. */
final class Summary {
    private Summary() {}

    /** @param triples of the union of all graphs: what a file in Turtle holds */
    static List<String> of(String target, ResolvedGraph graph, long triples, Problems problems) {
        List<String> lines = new ArrayList<>();
        lines.add("%s: %d triples of %d documents"
                .formatted(target, triples, graph.documents().size()));
        lines.add(
                row("entities", counts(graph.entities(), entity -> entity.kind().slug())));
        lines.add(row("events", counts(graph.events(), event -> event.type().localName())));
        List<String> rows = problems.summary();
        lines.add(row("problems", rows.get(0)));
        rows.subList(1, rows.size()).forEach(line -> lines.add(row("", line)));
        return lines;
    }

    /** What a run did to a store. */
    static List<String> of(String store, Change change, Problems problems) {
        List<String> parts = new ArrayList<>();
        parts.add(change.added() + " added");
        if (change.replaced() > 0) {
            parts.add(change.replaced() + " replaced");
        }
        if (change.same() > 0) {
            parts.add(change.same() + " already there");
        }
        if (change.removed() > 0) {
            parts.set(0, change.removed() + " removed");
        }
        if (change.readAnew() > 0) {
            parts.add(change.readAnew() + " read anew");
        }
        List<String> lines = new ArrayList<>();
        lines.add("%s: %d documents, %s".formatted(store, change.documents(), String.join(", ", parts)));
        List<String> rows = problems.summary();
        lines.add(row("problems", rows.get(0)));
        rows.subList(1, rows.size()).forEach(line -> lines.add(row("", line)));
        return lines;
    }

    private static String row(String name, String value) {
        return "  %-10s%s".formatted(name, value);
    }

    private static <T> String counts(List<T> things, Function<T, String> kind) {
        Map<String, Long> byKind =
                things.stream().collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()));
        String detail = byKind.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return things.isEmpty() ? "0" : things.size() + " (" + detail + ")";
    }
}
