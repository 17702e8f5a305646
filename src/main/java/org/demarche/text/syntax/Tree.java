package org.demarche.text.syntax;

import java.util.List;

/**
 * A dependency tree over the tokens of a sentence, with exactly one root.
 *
 * @param heads for each token the index of the token it depends on, from 0; -1 for the root
 * @param labels for each token its relation to its head; {@value #ROOT_LABEL} for the root
 */
public record Tree(List<Integer> heads, List<String> labels) {
    public static final String ROOT_LABEL = "root";

    public Tree {
        heads = List.copyOf(heads);
        labels = List.copyOf(labels);
        if (heads.size() != labels.size()) {
            throw new IllegalArgumentException(heads.size() + " heads but " + labels.size() + " labels");
        }
        checkIsTree(heads);
    }

    public int size() {
        return heads.size();
    }

    /** The index of the token that depends on none. */
    public int root() {
        return heads.indexOf(-1);
    }

    private static void checkIsTree(List<Integer> heads) {
        if (heads.stream().filter(head -> head == -1).count() != 1) {
            throw new IllegalArgumentException("not exactly one root: " + heads);
        }
        for (int i = 0; i < heads.size(); i++) {
            int above = i;
            for (int steps = 0; above != -1; steps++) {
                if (steps > heads.size()) {
                    throw new IllegalArgumentException("token " + i + " stands in a circle: " + heads);
                }
                above = heads.get(above);
                if (above < -1 || above >= heads.size()) {
                    throw new IllegalArgumentException("no token has index " + above);
                }
            }
        }
    }
}
