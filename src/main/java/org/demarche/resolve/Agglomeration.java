package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Joins events pair by pair, the most alike first; two events that a document keeps apart stay apart. */
final class Agglomeration {
    /** So many members of each side are asked whether they conflict; more would make large events quadratic. */
    private static final int ASKED = 16;

    /** Two events, by number, and how alike they are; the same words in the same mouth are exact. */
    record Pair(int a, int b, double score, boolean exact) {
        private static final Comparator<Pair> BEST_FIRST = Comparator.comparing((Pair p) -> !p.exact)
                .thenComparing(Comparator.comparingDouble(Pair::score).reversed())
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b);
    }

    private final List<EventNode> nodes;
    private final List<Pair> pairs = new ArrayList<>();

    Agglomeration(List<EventNode> nodes) {
        this.nodes = nodes;
    }

    void propose(int a, int b, double score, boolean exact) {
        pairs.add(new Pair(Math.min(a, b), Math.max(a, b), score, exact));
    }

    /** @param conflict whether two events, by number, cannot be one, whatever joins them to others */
    List<List<EventNode>> join(BiPredicate<Integer, Integer> conflict) {
        List<List<Integer>> members = new ArrayList<>();
        List<Set<Integer>> documents = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            members.add(new ArrayList<>(List.of(i)));
            documents.add(new HashSet<>(Set.of(nodes.get(i).document())));
        }
        DisjointSets sets = new DisjointSets(nodes.size());
        pairs.sort(Pair.BEST_FIRST);
        for (Pair pair : pairs) {
            int a = sets.find(pair.a);
            int b = sets.find(pair.b);
            if (a == b || !(pair.exact || fits(members, documents, a, b, conflict))) {
                continue;
            }
            sets.union(a, b);
            int root = sets.find(a);
            int other = root == a ? b : a;
            members.get(root).addAll(members.get(other));
            documents.get(root).addAll(documents.get(other));
        }
        return sets.sets().stream()
                .map(set -> set.stream().map(nodes::get).toList())
                .toList();
    }

    private boolean fits(
            List<List<Integer>> members,
            List<Set<Integer>> documents,
            int a,
            int b,
            BiPredicate<Integer, Integer> conflict) {
        Set<Integer> smaller =
                documents.get(documents.get(a).size() < documents.get(b).size() ? a : b);
        Set<Integer> larger =
                documents.get(documents.get(a).size() < documents.get(b).size() ? b : a);
        if (smaller.stream().anyMatch(larger::contains)) {
            return false;
        }
        List<Integer> first =
                members.get(a).subList(0, Math.min(ASKED, members.get(a).size()));
        List<Integer> second =
                members.get(b).subList(0, Math.min(ASKED, members.get(b).size()));
        return first.stream().noneMatch(i -> second.stream().anyMatch(j -> conflict.test(i, j)));
    }
}
