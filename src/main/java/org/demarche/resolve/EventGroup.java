package org.demarche.resolve;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Iri;

/**
 * What documents tell of one event of the graph, under its name.
 *
 * @param nodes at least one
 */
record EventGroup(Iri iri, List<EventNode> nodes) {
    Iri type() {
        return nodes.get(0).type();
    }

    /** The accounts, sorted by IRI. */
    List<ResolvedAccount> accounts() {
        return nodes.stream()
                .flatMap(n -> n.accounts().stream())
                .sorted(Comparator.comparing(ResolvedAccount::iri))
                .toList();
    }

    /** The numbers of the documents that tell of it, each once, in order. */
    IntStream documents() {
        return nodes.stream().mapToInt(EventNode::document).sorted().distinct();
    }

    /** Whether one of these documents tells of it. */
    boolean isToldIn(BitSet documents) {
        for (EventNode node : nodes) {
            if (documents.get(node.document())) {
                return true;
            }
        }
        return false;
    }
}
