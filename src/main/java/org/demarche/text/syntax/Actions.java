package org.demarche.text.syntax;

import java.util.List;

/**
 * All actions of a parser, a move and for arcs a label, numbered from 0: shift, then left arcs, then right arcs.
 *
 * @param labels the labels of arcs; an action speaks of them by index
 */
record Actions(List<String> labels) {
    static final int SHIFT = 0;

    Actions {
        labels = List.copyOf(labels);
        // A model file keeps actions as unsigned bytes.
        if (labels.isEmpty() || labels.size() > 127) {
            throw new IllegalArgumentException(labels.size() + " labels; 1 to 127 are possible");
        }
    }

    int count() {
        return 1 + 2 * labels.size();
    }

    int left(int label) {
        return 1 + label;
    }

    int right(int label) {
        return 1 + labels.size() + label;
    }

    Move move(int action) {
        if (action == SHIFT) {
            return Move.SHIFT;
        }
        return action <= labels.size() ? Move.LEFT : Move.RIGHT;
    }

    /** The label of an arc; meaningless for a shift. */
    int label(int action) {
        return (action - 1) % labels.size();
    }

    /** The best-scored action that the configuration allows; the first of equals. */
    int best(float[] scores, Configuration configuration) {
        int best = -1;
        for (int action = 0; action < count(); action++) {
            if ((best < 0 || scores[action] > scores[best]) && configuration.allows(move(action))) {
                best = action;
            }
        }
        return best;
    }

    void apply(int action, Configuration configuration) {
        switch (move(action)) {
            case SHIFT -> configuration.shift();
            case LEFT -> configuration.left(label(action));
            case RIGHT -> configuration.right(label(action));
        }
    }
}
