package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        long[][] shingles = new long[documents.size()][];
        for (int i = 0; i < documents.size(); i++) {
            shingles[i] = shingles(documents.get(i).document().text(), i);
            sizes[i] = shingles[i].length;
        }
        long[] all = new long[Arrays.stream(sizes).sum()];
        int next = 0;
        for (long[] own : shingles) {
            System.arraycopy(own, 0, all, next, own.length);
            next += own.length;
        }
        Arrays.sort(all);
        Map<Long, Integer> common = common(all);
        List<SharedText> result = new ArrayList<>();
        new TreeMap<>(common).forEach((pair, count) -> {
            int first = (int) (pair >> DOCUMENT_BITS);
            int second = (int) (pair & DOCUMENT_MASK);
            double share = (double) count / Math.min(sizes[first], sizes[second]);
            if (count >= FEWEST && share >= COPIED) {
                result.add(
                        shared(documents.get(first).iri(), documents.get(second).iri(), share));
            }
        });
        result.sort(Comparator.comparing(SharedText::iri));
        return List.copyOf(result);
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

    /** How many shingles two documents have in common, the number of the first in the upper bits of the key. */
    private static Map<Long, Integer> common(long[] sorted) {
        Map<Long, Integer> common = new HashMap<>();
        int from = 0;
        while (from < sorted.length) {
            int to = from + 1;
            while (to < sorted.length && (sorted[to] | DOCUMENT_MASK) == (sorted[from] | DOCUMENT_MASK)) {
                to++;
            }
            int reach = to - from > CROWD ? 1 : CROWD;
            for (int i = from; i < to; i++) {
                for (int j = i + 1; j < Math.min(to, i + 1 + reach); j++) {
                    long pair = (sorted[i] & DOCUMENT_MASK) << DOCUMENT_BITS | (sorted[j] & DOCUMENT_MASK);
                    common.merge(pair, 1, Integer::sum);
                }
            }
            from = to;
        }
        return common;
    }
}
