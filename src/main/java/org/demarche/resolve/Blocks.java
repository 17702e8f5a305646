package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the pairs that are worth comparing: those that share a key which few have. */
final class Blocks {
    /** A key that more events share than this tells too little to look at all their pairs. */
    private static final int CROWD = 200;

    private final Map<String, List<Integer>> members = new HashMap<>();

    void add(int event, Collection<String> keys) {
        keys.forEach(k -> members.computeIfAbsent(k, x -> new ArrayList<>()).add(event));
    }

    /** What to do with a pair of events. */
    @FunctionalInterface
    interface PairVisitor {
        void visit(int a, int b);
    }

    /** Visits each pair of events that share a key once; events are to be added in rising order. */
    void forEachPair(PairVisitor visitor) {
        Set<Long> seen = new HashSet<>();
        for (List<Integer> block : members.values()) {
            if (block.size() > CROWD) {
                continue;
            }
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    int a = block.get(i);
                    int b = block.get(j);
                    if (a != b && seen.add(((long) a << Integer.SIZE) | b)) {
                        visitor.visit(a, b);
                    }
                }
            }
        }
    }
}
