package org.demarche.text.syntax;

import java.util.Arrays;

/**
 * A half-built tree: a stack of tokens that still want a head, the rest of the sentence as buffer, and the arcs so far. The
 * artificial root stands behind the last token and has index {@link #root()}; {@link #absent()} is the index of what is not
 * there, so that arrays over tokens need two more places. Not safe to share between threads.
 */
final class Configuration {
    private static final int NO_LABEL = -1;

    private final int size;
    private final int[] stack;
    private int depth;
    private int next;
    private final int[] heads;
    private final int[] labels;
    private final int[] lefts;
    private final int[] rights;
    private final int[][] outerLefts = new int[2][];
    private final int[][] outerRights = new int[2][];

    /** @param size the number of tokens, at least 1 */
    Configuration(int size) {
        this.size = size;
        this.stack = new int[size];
        this.heads = filled(size + 2, absent());
        this.labels = filled(size + 2, NO_LABEL);
        this.lefts = new int[size + 2];
        this.rights = new int[size + 2];
        for (int i = 0; i < 2; i++) {
            outerLefts[i] = filled(size + 2, absent());
            outerRights[i] = filled(size + 2, absent());
        }
    }

    private static int[] filled(int length, int value) {
        int[] array = new int[length];
        Arrays.fill(array, value);
        return array;
    }

    int root() {
        return size;
    }

    int absent() {
        return size + 1;
    }

    boolean isFinal() {
        return next == size && depth == 0;
    }

    boolean allows(Move move) {
        return switch (move) {
            case SHIFT -> next < size;
            // One token alone may hang on the root, so the root takes only the last one left.
            case LEFT -> depth > 0 && (next < size || depth == 1);
            case RIGHT -> depth > 1;
        };
    }

    void shift() {
        require(Move.SHIFT);
        stack[depth++] = next++;
    }

    void left(int label) {
        require(Move.LEFT);
        int child = stack[--depth];
        attach(child, next, label, outerLefts);
        lefts[next]++;
    }

    void right(int label) {
        require(Move.RIGHT);
        int child = stack[--depth];
        int head = stack[depth - 1];
        attach(child, head, label, outerRights);
        rights[head]++;
    }

    private void require(Move move) {
        if (!allows(move)) {
            throw new IllegalStateException(
                    move + " with " + depth + " on the stack and token " + next + " of " + size);
        }
    }

    private void attach(int child, int head, int label, int[][] outer) {
        heads[child] = head;
        labels[child] = label;
        outer[1][head] = outer[0][head];
        outer[0][head] = child;
    }

    /** The token i below the top of the stack, or absent. */
    int stack(int i) {
        return i < depth ? stack[depth - 1 - i] : absent();
    }

    int depth() {
        return depth;
    }

    /** The token i after the first of the buffer, the root at its end, or absent. */
    int buffer(int i) {
        return next + i <= size ? next + i : absent();
    }

    /** The head of a token: another token, the root, or absent as long as it has none. */
    int head(int token) {
        return heads[token];
    }

    /** The label of a token, or -1 as long as it has none. */
    int label(int token) {
        return labels[token];
    }

    /** The outermost (i = 0) or next (i = 1) left child, or absent. */
    int leftChild(int token, int i) {
        return outerLefts[i][token];
    }

    /** The outermost (i = 0) or next (i = 1) right child, or absent. */
    int rightChild(int token, int i) {
        return outerRights[i][token];
    }

    /** Of each token its label, or -1 as long as it has none. */
    int[] labels() {
        return labels;
    }

    /** How many left children each token has. */
    int[] leftCounts() {
        return lefts;
    }

    /** How many right children each token has. */
    int[] rightCounts() {
        return rights;
    }
}
