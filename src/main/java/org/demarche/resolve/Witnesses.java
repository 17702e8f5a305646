package org.demarche.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.model.Iri;
import org.demarche.model.SharedText;

/**
 * Counts who tells of an event independently: documents that share text, with each other or through others that tell of it too,
 * are one. A document that is silent on the event joins none: what two have from it is not what they tell of the event.
 */
final class Witnesses {
    /** For each document the later ones with which it shares text. */
    private final int[][] sharing;

    /** @param documents in the order of their IRIs */
    Witnesses(List<NamedDocument> documents, List<SharedText> sharedTexts) {
        Map<Iri, Integer> numbers = new HashMap<>();
        documents.forEach(d -> numbers.put(d.iri(), numbers.size()));
        sharing = new int[documents.size()][0];
        for (SharedText shared : sharedTexts) {
            int first = Objects.requireNonNull(numbers.get(shared.first()));
            sharing[first] = Arrays.copyOf(sharing[first], sharing[first].length + 1);
            sharing[first][sharing[first].length - 1] = Objects.requireNonNull(numbers.get(shared.second()));
        }
    }

    int count(EventGroup event) {
        int[] documents = event.documents().toArray();
        DisjointSets sets = new DisjointSets(documents.length);
        int witnesses = documents.length;
        for (int i = 0; i < documents.length; i++) {
            for (int other : sharing[documents[i]]) {
                int place = Arrays.binarySearch(documents, other);
                if (place >= 0 && sets.find(i) != sets.find(place)) {
                    sets.union(i, place);
                    witnesses--;
                }
            }
        }
        return witnesses;
    }
}
