package org.demarche.event;

import java.util.List;
import java.util.Map;
import org.demarche.knowledge.Frame;
import org.demarche.knowledge.Slot;
import org.demarche.model.Iri;

/**
 * A sense found in a sentence.
 *
 * @param frame the sense
 * @param tree the sentence
 * @param trigger index of the governing word
 * @param tokens the tokens of the expression, in order
 * @param arguments the heads of the phrases that fill each role
 */
record FrameMatch(Frame frame, Syntax tree, int trigger, List<Integer> tokens, Map<Iri, List<Argument>> arguments) {
    /**
     * A phrase in a grammatical function.
     *
     * @param head index of its head
     * @param slot the function
     */
    record Argument(int head, Slot slot) {}

    List<Argument> role(Iri role) {
        return arguments.getOrDefault(role, List.of());
    }

    List<Integer> heads(Iri role) {
        return role(role).stream().map(Argument::head).toList();
    }

    boolean hasTrait(String trait) {
        return frame.traits().contains(trait);
    }
}
