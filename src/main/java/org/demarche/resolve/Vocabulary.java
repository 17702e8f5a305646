package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbers for words, so that what thousands of reports tell is compared in little memory. Words are numbered as they come, by any
 * number of threads; {@link #places} then gives the numbers that are the same in every run.
 */
final class Vocabulary {
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> concepts = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /** The numbers of words as they came. */
    NumberSet numbers(Collection<String> words) {
        int[] all = new int[words.size()];
        int size = 0;
        for (String word : words) {
            // Most have come before, and a function for those that have not takes longer to make than to look.
            Integer known = numbers.get(word);
            all[size++] = known == null ? numbers.computeIfAbsent(word, unknown -> next.getAndIncrement()) : known;
        }
        return NumberSet.of(all);
    }

    /** What a word speaks of, one for all forms and synonyms; nothing where it only joins others. */
    Optional<String> concept(String word) {
        return concepts.computeIfAbsent(word, Vocabulary::conceptOf);
    }

    private static Optional<String> conceptOf(String word) {
        WordStock stock = WordStock.shared();
        return stock.isFunctionWord(word) ? Optional.empty() : Optional.of(stock.concept(word));
    }

    /** For each number of a word the place of the word in the alphabet, when all have come. */
    int[] places() {
        List<String> words = new ArrayList<>(numbers.keySet());
        words.sort(null);
        int[] places = new int[words.size()];
        for (int i = 0; i < places.length; i++) {
            places[Objects.requireNonNull(numbers.get(words.get(i)))] = i;
        }
        return places;
    }
}
