package org.demarche.resolve;

import java.util.List;
import java.util.stream.IntStream;
import org.demarche.model.EventMention;
import org.demarche.model.Span;
import org.demarche.vocab.Dip;

/** Finds where a document calls a truce one for good: "a permanent ceasefire", "a lasting truce". */
final class LastingFinder {
    /** So many words may stand between "lasting" and the truce: "permanent and full ceasefire". */
    private static final int BETWEEN = 2;

    private LastingFinder() {}

    /** @param events that the document tells of */
    static List<Span> find(String text, List<EventMention> events) {
        return events.stream()
                .filter(event -> event.type().equals(Dip.CEASEFIRE))
                .flatMap(event -> event.accounts().stream())
                .flatMap(account -> account.evidence().stream())
                .distinct()
                .filter(place -> isLasting(place.of(text)))
                .sorted()
                .toList();
    }

    private static boolean isLasting(String passage) {
        List<String> words = ContentWords.words(passage);
        return IntStream.range(0, words.size())
                .filter(i -> WordStock.shared().isLasting(words.get(i))
                        || (i > 0 && WordStock.shared().isLasting(words.get(i - 1) + " " + words.get(i))))
                .anyMatch(i -> words.subList(i + 1, Math.min(words.size(), i + 1 + BETWEEN)).stream()
                        .anyMatch(WordStock.shared()::isWholeScope));
    }
}
