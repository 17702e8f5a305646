package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.demarche.model.Iri;
import org.demarche.model.SharedText;

/**
 * Finds documents that share long passages, by the runs of words that they have in common: the containment of Broder, "On the
 * resemblance and containment of documents" (1997), with shingles of seven words, all of them and not a sample.
 *
 * <p>The shingles of all documents are sorted together, so that the cost grows with the length of the texts and not with the
 * number of pairs. Of a passage that very many documents print, each is compared with its neighbours in order.
 */
final class SharedTextFinder {
    private static final int SHINGLE = 7;
    /** From so much of the shorter document it is a copy; what several report of one speech stays below. */
    private static final double COPIED = 0.1;
    /** And from so many shingles, or two briefs with one short quotation would be copies. */
    private static final int FEWEST = 30;
    /** Of a shingle that more documents hold, only neighbours are paired. */
    private static final int CROWD = 12;

    /** The pairs of so many documents are counted at a time: those of all would be the most that resolving holds. */
    private static final int COUNTED = 1 << 10;

    private static final int HASH_BITS = 40;
    private static final int DOCUMENT_BITS = Long.SIZE - HASH_BITS;
    private static final long DOCUMENT_MASK = (1L << DOCUMENT_BITS) - 1;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final String base;

    SharedTextFinder(String base) {
        this.base = base;
    }

    /** @param documents in the order of their IRIs */
    List<SharedText> find(List<NamedDocument> documents) {
        int[] sizes = new int[documents.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = shingles(documents.get(i).document().text(), i).length;
        }
        // Made a second time rather than held twice.
        long[] all = new long[Arrays.stream(sizes).sum()];
        int next = 0;
        for (int i = 0; i < sizes.length; i++) {
            System.arraycopy(shingles(documents.get(i).document().text(), i), 0, all, next, sizes[i]);
            next += sizes[i];
        }
        Arrays.parallelSort(all);
        long[] repeated = repeated(all);
        List<SharedText> result = new ArrayList<>();
        for (int from = 0; from < sizes.length; from += COUNTED) {
            common(repeated, from, from + COUNTED).forEach((pair, count) -> {
                int first = (int) (pair >> DOCUMENT_BITS);
                int second = (int) (pair & DOCUMENT_MASK);
                double share = (double) count / Math.min(sizes[first], sizes[second]);
                if (count >= FEWEST && share >= COPIED) {
                    result.add(shared(
                            documents.get(first).iri(), documents.get(second).iri(), share));
                }
            });
        }
        result.sort(Comparator.comparing(SharedText::iri));
        return List.copyOf(result);
    }

    /** Those that more than one document has, which are few and are gone through many times. */
    private static long[] repeated(long... sorted) {
        return IntStream.range(0, sorted.length)
                .filter(i -> (i > 0 && isSame(sorted[i - 1], sorted[i]))
                        || (i + 1 < sorted.length && isSame(sorted[i], sorted[i + 1])))
                .mapToLong(i -> sorted[i])
                .toArray();
    }

    private static boolean isSame(long a, long b) {
        return (a | DOCUMENT_MASK) == (b | DOCUMENT_MASK);
    }

    private SharedText shared(Iri first, Iri second, double share) {
        return new SharedText(new Iri(base + "shared-text/" + Slugs.hash(first + " " + second)), first, second, share);
    }

    /** The hashes of a text's shingles, each once, with the document's number in the last bits. */
    private static long[] shingles(String text, int document) {
        List<String> words = ContentWords.words(text);
        if (words.size() < SHINGLE) {
            return new long[0];
        }
        long[] hashes = words.stream().mapToLong(SharedTextFinder::hash).toArray();
        long[] result = new long[hashes.length - SHINGLE + 1];
        for (int i = 0; i < result.length; i++) {
            long hash = FNV_OFFSET;
            for (int j = i; j < i + SHINGLE; j++) {
                hash = (hash ^ hashes[j]) * FNV_PRIME;
                hash ^= hash >>> 29;
            }
            result[i] = (hash & ~DOCUMENT_MASK) | document;
        }
        return Arrays.stream(result).sorted().distinct().toArray();
    }

    private static long hash(String word) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /**
     * How many shingles two documents have in common, the number of the first in the upper bits of the key.
     *
     * @param from the lowest number of the first document
     * @param to one past the highest
     */
    private static Map<Long, Integer> common(long[] sorted, int from, int to) {
        Map<Long, Integer> common = new HashMap<>();
        int start = 0;
        while (start < sorted.length) {
            int end = start + 1;
            while (end < sorted.length && isSame(sorted[end], sorted[start])) {
                end++;
            }
            int reach = end - start > CROWD ? 1 : CROWD;
            for (int i = start; i < end; i++) {
                long first = sorted[i] & DOCUMENT_MASK;
                for (int j = i + 1; first >= from && first < to && j < Math.min(end, i + 1 + reach); j++) {
                    common.merge(first << DOCUMENT_BITS | (sorted[j] & DOCUMENT_MASK), 1, Integer::sum);
                }
            }
            start = end;
        }
        return common;
    }
}
