package org.demarche.resolve;

import java.util.ArrayList;
import java.util.List;

/** Numbers 0 to n − 1 in sets that only grow together. */
final class DisjointSets {
    private final int[] parent;

    DisjointSets(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** The smallest number of the set that holds i. */
    int find(int i) {
        int root = i;
        while (parent[root] != root) {
            root = parent[root];
        }
        int step = i;
        while (parent[step] != root) {
            int next = parent[step];
            parent[step] = root;
            step = next;
        }
        return root;
    }

    void union(int a, int b) {
        int first = find(a);
        int second = find(b);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    /** The sets in order of their smallest number, each sorted. */
    List<List<Integer>> sets() {
        List<List<Integer>> sets = new ArrayList<>();
        int[] place = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            int first = find(i);
            if (first == i) {
                place[i] = sets.size();
                sets.add(new ArrayList<>(1));
            }
            sets.get(place[first]).add(i);
        }
        return sets;
    }
}
