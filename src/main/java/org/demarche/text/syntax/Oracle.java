package org.demarche.text.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many arcs of the right tree a move makes
 * unreachable, from any configuration, a wrong one too.
 */
final class Oracle {
    private final int[] gold;
    private final int[] goldLabels;

    /**
     * @param goldHeads the right head of each token; the root's head is the number of tokens
     * @param goldLabels the right label of each token
     */
    Oracle(int[] goldHeads, int[] goldLabels) {
        this.gold = goldHeads.clone();
        this.goldLabels = goldLabels.clone();
    }

    /** The oracle of a tree, with labels by their place in the list. */
    static Oracle of(Tree tree, List<String> labels) {
        int root = tree.size();
        return new Oracle(
                tree.heads().stream().mapToInt(head -> head < 0 ? root : head).toArray(),
                tree.labels().stream().mapToInt(labels::indexOf).toArray());
    }

    /** The number of right arcs that the move gives up; the move must be allowed. */
    int cost(Configuration configuration, Move move) {
        int top = configuration.stack(0);
        int first = configuration.buffer(0);
        return switch (move) {
            case SHIFT -> arcsWithStack(configuration, first);
            case LEFT -> {
                boolean lost = gold[top] == configuration.stack(1) || gold[top] > first;
                yield childrenInBuffer(configuration, top) + (lost ? 1 : 0);
            }
            case RIGHT -> childrenInBuffer(configuration, top) + (gold[top] >= first ? 1 : 0);
        };
    }

    /** The actions that give up least: of each move with the lowest cost, the one with the right label of the top of the stack. */
    List<Integer> rightActions(Configuration configuration, Actions actions) {
        List<Integer> right = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (Move move : Move.values()) {
            if (!configuration.allows(move)) {
                continue;
            }
            int cost = cost(configuration, move);
            if (cost < least) {
                least = cost;
                right.clear();
            }
            if (cost == least) {
                right.add(
                        switch (move) {
                            case SHIFT -> Actions.SHIFT;
                            case LEFT -> actions.left(goldLabels[configuration.stack(0)]);
                            case RIGHT -> actions.right(goldLabels[configuration.stack(0)]);
                        });
            }
        }
        return right;
    }

    private int arcsWithStack(Configuration configuration, int token) {
        int arcs = 0;
        for (int i = 0; i < configuration.depth(); i++) {
            int below = configuration.stack(i);
            if (gold[below] == token || (i > 0 && gold[token] == below)) {
                arcs++;
            }
        }
        return arcs;
    }

    private int childrenInBuffer(Configuration configuration, int token) {
        int children = 0;
        for (int i = configuration.buffer(0); i < configuration.root(); i++) {
            if (gold[i] == token) {
                children++;
            }
        }
        return children;
    }
}
