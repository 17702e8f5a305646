package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Joins events pair by pair, the most alike first; two events that a document keeps apart stay apart. What no chain of pairs
 * connects is joined by several threads.
 */
final class Agglomeration {
    /** So many members of each side are asked whether they conflict; more would make large events quadratic. */
    private static final int ASKED = 16;

    /** Two events, the smaller number first, and how alike they are; the same words in the same mouth are exact. */
    record Pair(int a, int b, double score, boolean exact) {
        private static final Comparator<Pair> BEST_FIRST = Comparator.comparing((Pair p) -> !p.exact)
                .thenComparing(Comparator.comparingDouble(Pair::score).reversed())
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b);
    }

    private final List<EventNode> nodes;
    private final List<Pair> pairs;

    Agglomeration(List<EventNode> nodes, List<Pair> pairs) {
        this.nodes = nodes;
        this.pairs = pairs;
    }

    /** @param conflict whether two events, by number, cannot be one, whatever joins them to others */
    List<List<EventNode>> join(BiPredicate<Integer, Integer> conflict) {
        DisjointSets joined = new DisjointSets(nodes.size());
        chains().parallelStream()
                .map(chain -> new Chain(chain, conflict).joined())
                .flatMap(List::stream)
                .toList()
                .forEach(pair -> joined.union(pair.a, pair.b));
        return joined.sets().stream()
                .map(set -> set.stream().map(nodes::get).toList())
                .toList();
    }

    /** The pairs in parts that have no event in common. */
    private Collection<List<Pair>> chains() {
        DisjointSets sets = new DisjointSets(nodes.size());
        pairs.forEach(pair -> sets.union(pair.a, pair.b));
        Map<Integer, List<Pair>> chains = new HashMap<>();
        pairs.forEach(pair -> chains.computeIfAbsent(sets.find(pair.a), k -> new ArrayList<>())
                .add(pair));
        return chains.values();
    }

    /** Events that pairs connect. */
    private final class Chain {
        private final List<Pair> pairs;
        private final BiPredicate<Integer, Integer> conflict;
        private final Map<Integer, Group> groups = new HashMap<>();

        Chain(List<Pair> pairs, BiPredicate<Integer, Integer> conflict) {
            this.pairs = pairs;
            this.conflict = conflict;
        }

        /** The pairs that are joined. */
        List<Pair> joined() {
            List<Pair> joined = new ArrayList<>();
            pairs.sort(Pair.BEST_FIRST);
            for (Pair pair : pairs) {
                Group a = groups.computeIfAbsent(pair.a, Group::new);
                Group b = groups.computeIfAbsent(pair.b, Group::new);
                if (a != b && (pair.exact || a.fits(b, conflict))) {
                    Group first = a.first < b.first ? a : b;
                    Group second = first == a ? b : a;
                    first.absorb(second);
                    second.members.forEach(member -> groups.put(member, first));
                    joined.add(pair);
                }
            }
            return joined;
        }
    }

    /** Events that are held to be one. */
    private final class Group {
        private final int first;
        private final List<Integer> members = new ArrayList<>();
        private final Set<Integer> documents = new HashSet<>();

        Group(int event) {
            first = event;
            members.add(event);
            documents.add(nodes.get(event).document());
        }

        void absorb(Group other) {
            members.addAll(other.members);
            documents.addAll(other.documents);
        }

        boolean fits(Group other, BiPredicate<Integer, Integer> conflict) {
            Set<Integer> fewer = documents.size() < other.documents.size() ? documents : other.documents;
            Set<Integer> more = fewer == documents ? other.documents : documents;
            if (!Collections.disjoint(fewer, more)) {
                return false;
            }
            for (int member : members.subList(0, Math.min(ASKED, members.size()))) {
                for (int another : other.members.subList(0, Math.min(ASKED, other.members.size()))) {
                    if (conflict.test(member, another)) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
