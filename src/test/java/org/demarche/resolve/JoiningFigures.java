package org.demarche.resolve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.model.Event;
import org.demarche.model.Iri;
import org.demarche.model.Reporter;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.Span;

/** Precision and recall of pairs of events of two documents that are one, on gold annotation. */
final class JoiningFigures {
    private final List<String> mistakes = new ArrayList<>();
    private int right;
    private int found;
    private int wanted;

    static JoiningFigures of(Path gold) throws java.io.IOException {
        JoiningFigures figures = new JoiningFigures();
        List<GoldReports.Gold> reports = GoldReports.read(gold);
        ResolvedGraph graph = new ResolveStage(ResolveStage.DEFAULT_BASE)
                .apply(reports.stream().map(GoldReports.Gold::document).toList(), Reporter.SILENT);
        Map<Iri, String> documents = new HashMap<>();
        graph.documents().forEach(d -> documents.put(d.iri(), d.document().id()));
        Map<String, Event> byPlace = new HashMap<>();
        for (Event event : graph.events()) {
            event.accounts()
                    .forEach(a -> byPlace.put(
                            documents.get(a.document()) + a.evidence().get(0), event));
        }
        record Item(String document, String cluster, Event event) {}
        List<Item> items = new ArrayList<>();
        for (GoldReports.Gold report : reports) {
            for (int i = 0; i < report.clusters().size(); i++) {
                String id = report.document().document().id();
                Span evidence = report.document()
                        .events()
                        .get(i)
                        .accounts()
                        .get(0)
                        .evidence()
                        .get(0);
                items.add(new Item(id, report.clusters().get(i), Objects.requireNonNull(byPlace.get(id + evidence))));
            }
        }
        for (Item a : items) {
            for (Item b : items) {
                if (a.document.compareTo(b.document) < 0) {
                    boolean same = a.cluster != null && a.cluster.equals(b.cluster);
                    boolean joined = a.event.equals(b.event);
                    figures.right += same && joined ? 1 : 0;
                    figures.found += joined ? 1 : 0;
                    figures.wanted += same ? 1 : 0;
                    if (same != joined) {
                        figures.mistakes.add((same ? "apart: " : "joined: ") + a.document.substring(0, 3) + " "
                                + a.cluster + " | " + b.document.substring(0, 3) + " " + b.cluster);
                    }
                }
            }
        }
        return figures;
    }

    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
        return wanted == 0 ? 0 : (double) right / wanted;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return "P %.3f R %.3f F1 %.3f (%d of %d / %d)%n%s"
                .formatted(precision(), recall(), f1(), right, found, wanted, String.join("\n", mistakes));
    }
}
