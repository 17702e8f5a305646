package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.demarche.model.Iri;
import org.demarche.model.Span;
import org.demarche.vocab.Dip;

/**
 * Compares a graph with gold annotation. An event of the graph, all accounts of a document taken together, matches one of the
 * annotation of the same type if their evidence overlaps; pairs are chosen one to one, the best first. Entities match by kind
 * and by any name that they share.
 */
public final class Evaluation {
    private static final int SHOWN = 90;

    private final ToldGraph graph;
    private final SortedMap<String, Figure> entities = new TreeMap<>();
    private final SortedMap<String, Figure> detected = new TreeMap<>();
    private final SortedMap<String, Figure> strict = new TreeMap<>();
    private final SortedMap<String, Figure> roles = new TreeMap<>();
    private final SortedMap<String, Figure> attributes = new TreeMap<>();
    private final Set<String> right = new HashSet<>();
    private final List<AcrossDocuments.Match> matches = new ArrayList<>();
    private final List<String> misses = new ArrayList<>();

    private Evaluation(ToldGraph graph) {
        this.graph = graph;
    }

    private record Candidate(int same, int hits, int overlap, int gold, int told) {
        private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt((Candidate c) -> -c.same)
                .thenComparingInt(c -> -c.hits)
                .thenComparingInt(c -> -c.overlap)
                .thenComparingInt(c -> c.gold)
                .thenComparingInt(c -> c.told);
    }

    /** The figures of a graph against annotation of its documents. */
    public static Scores of(List<GoldDocument> gold, ToldGraph graph) {
        Evaluation evaluation = new Evaluation(graph);
        for (GoldDocument document : gold) {
            evaluation.entities(document);
            for (EventKind kind : EventKind.values()) {
                evaluation.events(document, kind);
            }
        }
        AcrossDocuments across = new AcrossDocuments(gold, evaluation.matches);
        across.misses().forEach(evaluation.misses::add);
        return new Scores(
                gold.size(),
                graph.size(),
                evaluation.entities,
                evaluation.detected,
                evaluation.strict,
                evaluation.roles,
                evaluation.attributes,
                across.figure(),
                evaluation.misses);
    }

    /** Each event of the graph, with whether the annotation has it and its principal role is right. */
    public static List<Judgement> judge(List<GoldDocument> gold, ToldGraph graph) {
        List<Judgement> result = new ArrayList<>();
        for (GoldDocument document : gold) {
            Evaluation evaluation = new Evaluation(graph);
            for (EventKind kind : EventKind.values()) {
                evaluation.events(document, kind);
                for (ToldEvent told : graph.events(document.id())) {
                    if (told.type().equals(kind.type())) {
                        boolean right = evaluation.right.contains(told.iri());
                        result.add(new Judgement(kind.label(), told.confidence(), right));
                    }
                }
            }
        }
        return result;
    }

    private static void count(SortedMap<String, Figure> table, String key, int right, int found, int there) {
        table.merge(key, new Figure(right, found, there), (a, b) -> a.plus(b.right(), b.found(), b.there()));
    }

    private void entities(GoldDocument document) {
        Map<String, Set<String>> named = graph.entities(document.id());
        record Pair(int anchors, int shared, String told, GoldEntity gold) {}
        List<Pair> pairs = new ArrayList<>();
        named.forEach((told, forms) -> {
            for (GoldEntity gold : document.entities()) {
                Set<String> keys = gold.keys();
                Set<String> all = new HashSet<>(forms);
                all.addAll(graph.names(told));
                all.retainAll(keys);
                boolean kind = gold.types().stream().anyMatch(graph.types(told)::contains);
                if (!all.isEmpty() && kind) {
                    int anchors = (int) forms.stream().filter(keys::contains).count();
                    pairs.add(new Pair(anchors, all.size(), told, gold));
                }
            }
        });
        pairs.sort(Comparator.comparingInt((Pair p) -> -p.anchors())
                .thenComparingInt(p -> -p.shared())
                .thenComparing(Pair::told)
                .thenComparing(p -> p.gold().id()));
        Set<String> usedTold = new HashSet<>();
        Set<String> usedGold = new HashSet<>();
        for (Pair pair : pairs) {
            if (!usedTold.contains(pair.told())
                    && !usedGold.contains(pair.gold().id())) {
                usedTold.add(pair.told());
                usedGold.add(pair.gold().id());
                count(entities, pair.gold().types().get(0), 1, 0, 0);
            }
        }
        for (String told : named.keySet()) {
            count(entities, graph.types(told).iterator().next(), 0, 1, 0);
        }
        for (GoldEntity gold : document.entities()) {
            count(entities, gold.types().get(0), 0, 0, 1);
            if (!usedGold.contains(gold.id())) {
                miss(
                        document,
                        "entity missed: " + gold.types().get(0) + " "
                                + gold.names().get(0));
            }
        }
        named.forEach((told, forms) -> {
            if (!usedTold.contains(told)) {
                miss(
                        document,
                        "entity wrong: " + graph.types(told) + " "
                                + forms.stream().limit(3).toList());
            }
        });
    }

    private void miss(GoldDocument document, String what) {
        misses.add(document.id() + ": " + what);
    }

    private void events(GoldDocument document, EventKind kind) {
        List<GoldEvent> gold = document.events(kind);
        List<ToldEvent> told = graph.events(document.id()).stream()
                .filter(e -> e.type().equals(kind.type()))
                .toList();
        Map<Integer, Integer> pairs = pair(document, kind, gold, told);
        if (gold.isEmpty() && told.isEmpty()) {
            count(detected, kind.label(), 0, 0, 0);
            count(strict, kind.label(), 0, 0, 0);
            return;
        }
        count(detected, kind.label(), pairs.size(), told.size(), gold.size());
        count(strict, kind.label(), 0, told.size(), gold.size());
        for (int g = 0; g < gold.size(); g++) {
            event(document, gold.get(g), pairs.containsKey(g) ? told.get(pairs.get(g)) : null);
        }
        for (int t = 0; t < told.size(); t++) {
            if (!pairs.containsValue(t)) {
                miss(document, kind.label() + " spurious: '" + firstWords(document, told.get(t)) + "'");
            }
        }
    }

    private Map<Integer, Integer> pair(
            GoldDocument document, EventKind kind, List<GoldEvent> gold, List<ToldEvent> told) {
        String text = document.document().text();
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            GoldEvent event = gold.get(g);
            List<Span> spans = Passages.spans(text, event.evidence());
            List<String> wanted = event.fillers(kind.principal());
            for (int t = 0; t < told.size(); t++) {
                int overlap = Passages.overlap(spans, told.get(t).spans());
                if (overlap > 0) {
                    int hits = (int) told.get(t).role(kind.principal()).stream()
                            .filter(f -> wanted.stream().anyMatch(w -> is(document, f, w)))
                            .count();
                    candidates.add(new Candidate(isQuoted(text, event, told.get(t)) ? 1 : 0, hits, overlap, g, t));
                }
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        Map<Integer, Integer> result = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (!result.containsKey(candidate.gold) && !result.containsValue(candidate.told)) {
                result.put(candidate.gold, candidate.told);
            }
        }
        return result;
    }

    /** Whether one of the two quotations holds the other. */
    private static boolean isQuoted(String text, GoldEvent gold, ToldEvent told) {
        if (gold.quote().isEmpty()) {
            return false;
        }
        String quote = Names.key(Passages.whole(text, gold.quote().get()));
        return told.value(Dip.QUOTATION).stream().map(Names::key).anyMatch(q -> q.contains(quote) || quote.contains(q));
    }

    /** Whether an entity of the graph is the one that the annotation of this document calls so. */
    private boolean is(GoldDocument document, String told, String id) {
        return document.entities().stream().filter(e -> e.id().equals(id)).anyMatch(e -> e.keys().stream()
                .anyMatch(graph.names(told)::contains));
    }

    private void event(GoldDocument document, GoldEvent gold, ToldEvent told) {
        EventKind kind = gold.kind();
        boolean principal = false;
        for (Iri role : kind.roles()) {
            boolean right = role(document, gold, told, role);
            principal |= right && role.equals(kind.principal());
        }
        if (told == null) {
            miss(document, kind.label() + " missed: " + cut(gold.title()));
            return;
        }
        matches.add(new AcrossDocuments.Match(document.id(), gold, told.iri()));
        attributes(document, gold, told);
        if (principal) {
            count(strict, kind.label(), 1, 0, 0);
            right.add(told.iri());
        } else {
            List<String> names = told.role(kind.principal()).stream()
                    .map(f -> graph.names(f).stream().sorted().findFirst().orElse(f))
                    .toList();
            miss(
                    document,
                    kind.label() + " " + kind.principal().localName() + " wrong: gold " + gold.fillers(kind.principal())
                            + " system " + names + ": " + cut(gold.title()));
        }
    }

    private boolean role(GoldDocument document, GoldEvent gold, ToldEvent told, Iri role) {
        EventKind kind = gold.kind();
        List<String> wanted = gold.fillers(role);
        List<String> given = told == null ? List.of() : told.role(role);
        String key = kind.label() + "." + role.localName();
        int right = (int) wanted.stream()
                .filter(w -> given.stream().anyMatch(f -> is(document, f, w)))
                .count();
        if (!kind.listsAll(role)) {
            int hit = right > 0 ? 1 : 0;
            count(roles, key, hit, given.isEmpty() ? 0 : 1, wanted.isEmpty() ? 0 : 1);
            return hit > 0;
        }
        int wrong = (int) given.stream()
                .filter(f -> wanted.stream().noneMatch(w -> is(document, f, w)))
                .count();
        count(roles, key, right, right + wrong, wanted.size());
        return wrong == 0 && (role.equals(Dip.PARTICIPANT) ? right == wanted.size() : right > 0 || wanted.isEmpty());
    }

    private void attributes(GoldDocument document, GoldEvent gold, ToldEvent told) {
        gold.duration()
                .ifPresent(d -> attribute(
                        document,
                        gold,
                        told,
                        Dip.DURATION,
                        d,
                        v -> Lengths.seconds(d).isPresent()
                                && Lengths.seconds(v).isPresent()
                                && Math.abs(Lengths.seconds(v).getAsDouble()
                                                - Lengths.seconds(d).getAsDouble())
                                        < 1));
        gold.date().ifPresent(d -> attribute(document, gold, told, Dip.DATE, d, v -> v.startsWith(d)));
        if (gold.kind() == EventKind.CEASEFIRE) {
            gold.status()
                    .ifPresent(s -> attribute(document, gold, told, Dip.STATUS, s, v -> v.toLowerCase(Locale.ROOT)
                            .equals(s.replace("-", ""))));
        }
        if (gold.kind() == EventKind.STATEMENT && gold.quote().isPresent()) {
            String quote = gold.quote().get();
            String marked = Names.key(quote);
            String whole = Names.key(Passages.whole(document.document().text(), quote));
            attribute(document, gold, told, Dip.QUOTATION, quote, v -> List.of(marked, whole)
                    .contains(Names.key(v)));
        }
    }

    private void attribute(
            GoldDocument document,
            GoldEvent gold,
            ToldEvent told,
            Iri property,
            String wanted,
            Predicate<String> right) {
        String key = gold.kind().label() + "." + property.localName();
        Set<String> values = told.value(property);
        boolean found = values.stream().anyMatch(right);
        count(attributes, key, found ? 1 : 0, 1, 1);
        if (!found) {
            miss(
                    document,
                    gold.kind().label() + " " + property.localName() + " wrong: gold [" + cut(wanted) + "] system "
                            + values.stream().map(Evaluation::cut).sorted().toList() + ": " + cut(gold.title()));
        }
    }

    private static String firstWords(GoldDocument document, ToldEvent told) {
        if (told.spans().isEmpty()) {
            return "";
        }
        String text = document.document().text();
        Span span = told.spans().get(0);
        int length = text.codePointCount(0, text.length());
        int start = text.offsetByCodePoints(0, Math.min(span.start(), length));
        int end = text.offsetByCodePoints(0, Math.min(span.end(), length));
        return cut(text.substring(start, end));
    }

    /** The beginning of some words, in one line. */
    static String cut(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN));
    }
}
