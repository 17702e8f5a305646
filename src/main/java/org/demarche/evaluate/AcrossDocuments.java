package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same event in two documents: which pairs annotation and graph both join, and which only one of them does. */
final class AcrossDocuments {
    private final List<String> misses = new ArrayList<>();
    private int right;
    private int found;
    private int there;

    /** An event of the annotation with the one of the graph that it was found as. */
    record Match(String document, GoldEvent gold, String iri) {
        Place place() {
            return new Place(document, gold);
        }
    }

    /** An event of the annotation in its document. */
    private record Place(String document, GoldEvent event) {
        String spoken() {
            return document + " '" + Evaluation.cut(event.title()) + "'";
        }
    }

    /** @param matches all of the annotation's events that were found */
    AcrossDocuments(List<GoldDocument> gold, List<Match> matches) {
        Map<Place, String> iris = new HashMap<>();
        matches.forEach(match -> iris.put(match.place(), match.iri));
        clusters(gold).values().forEach(cluster -> annotated(cluster, iris));
        for (int i = 0; i < matches.size(); i++) {
            for (int j = i + 1; j < matches.size(); j++) {
                told(matches.get(i), matches.get(j));
            }
        }
    }

    private static Map<String, List<Place>> clusters(List<GoldDocument> gold) {
        Map<String, List<Place>> clusters = new HashMap<>();
        for (GoldDocument document : gold) {
            for (GoldEvent event : document.events()) {
                event.cluster()
                        .ifPresent(c -> clusters.computeIfAbsent(event.kind().key() + " " + c, k -> new ArrayList<>())
                                .add(new Place(document.id(), event)));
            }
        }
        return clusters;
    }

    /** Counts the pairs of a cluster, and tells of those that the graph does not join. */
    private void annotated(List<Place> cluster, Map<Place, String> iris) {
        for (int i = 0; i < cluster.size(); i++) {
            for (int j = i + 1; j < cluster.size(); j++) {
                Place a = cluster.get(i);
                Place b = cluster.get(j);
                if (a.document.equals(b.document)) {
                    continue;
                }
                there++;
                Optional<String> first = Optional.ofNullable(iris.get(a));
                Optional<String> second = Optional.ofNullable(iris.get(b));
                if (first.isPresent() && second.isPresent() && !first.equals(second)) {
                    misses.add(line(a, b, "kept apart"));
                }
            }
        }
    }

    private void told(Match a, Match b) {
        if (a.document.equals(b.document) || a.gold.kind() != b.gold.kind() || !a.iri.equals(b.iri)) {
            return;
        }
        found++;
        if (a.gold.cluster().isPresent() && a.gold.cluster().equals(b.gold.cluster())) {
            right++;
        } else {
            misses.add(line(a.place(), b.place(), "joined wrongly"));
        }
    }

    private static String line(Place a, Place b, String what) {
        return a.document + ": " + a.event.kind().label() + " " + what + ": " + a.spoken() + " and " + b.spoken();
    }

    /** Pairs of accounts of one event in two documents. */
    Figure figure() {
        return new Figure(right, found, there);
    }

    /** A line for each pair of events that were found and joined or kept apart against the annotation. */
    List<String> misses() {
        return List.copyOf(misses);
    }
}
