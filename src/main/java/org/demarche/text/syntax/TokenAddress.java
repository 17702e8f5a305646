package org.demarche.text.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a configuration a token is to be found.
 *
 * @param onStack whether it is counted from the top of the stack, or else from the begin of the buffer
 * @param depth how far from there
 * @param child which of its children is meant
 * @param outer 0 for the outermost child of that side, 1 for the next
 */
record TokenAddress(boolean onStack, int depth, Child child, int outer) {
    private static final Pattern CODE = Pattern.compile("([sb])([0-3])(?:\\.([lr])([12]))?");

    enum Child {
        ITSELF,
        LEFT,
        RIGHT
    }

    /** Reads codes such as {@code s0}, {@code b2}, {@code s1.l1}, {@code s0.r2}. */
    static TokenAddress parse(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no such token: " + code);
        }
        boolean onStack = matcher.group(1).equals("s");
        int depth = Integer.parseInt(matcher.group(2));
        if (matcher.group(3) == null) {
            return new TokenAddress(onStack, depth, Child.ITSELF, 0);
        }
        Child child = matcher.group(3).equals("l") ? Child.LEFT : Child.RIGHT;
        return new TokenAddress(onStack, depth, child, Integer.parseInt(matcher.group(4)) - 1);
    }

    int find(Configuration configuration) {
        int token = onStack ? configuration.stack(depth) : configuration.buffer(depth);
        return switch (child) {
            case ITSELF -> token;
            case LEFT -> configuration.leftChild(token, outer);
            case RIGHT -> configuration.rightChild(token, outer);
        };
    }
}
