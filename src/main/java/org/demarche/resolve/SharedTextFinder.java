package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
    private static final int COUNTED = 1 << 12;

    private static final int INITIAL_WORDS = 512;
    private static final int INITIAL_PAIRS = 1 << 16;
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
        long[] repeated = repeated(shingles(documents), sizes);
        List<SharedText> result = new ArrayList<>();
        for (int from = 0; from < sizes.length; from += COUNTED) {
            long[] pairs = pairs(repeated, from, from + COUNTED);
            int start = 0;
            for (int end = 1; end <= pairs.length; end++) {
                if (end == pairs.length || pairs[end] != pairs[start]) {
                    int first = (int) (pairs[start] >> DOCUMENT_BITS);
                    int second = (int) (pairs[start] & DOCUMENT_MASK);
                    int common = end - start;
                    double share = (double) common / Math.min(sizes[first], sizes[second]);
                    if (common >= FEWEST && share >= COPIED) {
                        result.add(shared(
                                documents.get(first).iri(),
                                documents.get(second).iri(),
                                share));
                    }
                    start = end;
                }
            }
        }
        result.sort(Comparator.comparing(SharedText::iri));
        return List.copyOf(result);
    }

    /** The shingles of all documents, sorted: those of one hash together, in the order of their documents. */
    private static long[] shingles(List<NamedDocument> documents) {
        return LongSort.sorted(IntStream.range(0, documents.size())
                .parallel()
                .mapToObj(i -> new Words(documents.get(i).document().text()).shingles(i))
                .toList());
    }

    /**
     * Those that more than one document has, which are few and are gone through many times; each once for each document.
     *
     * @param sorted is changed
     * @param sizes is given how many different ones each document has
     */
    private static long[] repeated(long[] sorted, int... sizes) {
        int kept = 0;
        int start = 0;
        while (start < sorted.length) {
            int first = kept;
            int end = start;
            while (end < sorted.length && isSame(sorted[end], sorted[start])) {
                if (end == start || sorted[end] != sorted[end - 1]) {
                    sizes[(int) (sorted[end] & DOCUMENT_MASK)]++;
                    sorted[kept++] = sorted[end];
                }
                end++;
            }
            if (kept == first + 1) {
                kept = first;
            }
            start = end;
        }
        return Arrays.copyOf(sorted, kept);
    }

    private static boolean isSame(long a, long b) {
        return (a | DOCUMENT_MASK) == (b | DOCUMENT_MASK);
    }

    private SharedText shared(Iri first, Iri second, double share) {
        return new SharedText(
                new Iri(base + "shared-text/" + Slugs.longHash(first + " " + second)), first, second, share);
    }

    /** The hashes of a text's words, in their order. */
    private static final class Words {
        private long[] hashes = new long[INITIAL_WORDS];
        private int size;

        Words(String text) {
            ContentWords.forEachStretch(text, this::takePlain, word -> put(hash(word)));
        }

        /** Adds up the words of a stretch where they stand, which takes less than to make words of them first. */
        private void takePlain(char[] text, int from, int to) {
            long hash = FNV_OFFSET;
            boolean within = false;
            for (int i = from; i < to; i++) {
                char c = ContentWords.plain(text[i]);
                if (c > ContentWords.SILENT) {
                    hash = (hash ^ c) * FNV_PRIME;
                    within = true;
                } else if (c == ContentWords.PARTING && within) {
                    put(hash);
                    hash = FNV_OFFSET;
                    within = false;
                }
            }
            if (within) {
                put(hash);
            }
        }

        private void put(long hash) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size * 2);
            }
            hashes[size++] = hash;
        }

        /** The hashes of its shingles, with the document's number in the last bits. */
        long[] shingles(int document) {
            long[] shingles = new long[Math.max(0, size - SHINGLE + 1)];
            for (int i = 0; i < shingles.length; i++) {
                long hash = FNV_OFFSET;
                for (int j = i; j < i + SHINGLE; j++) {
                    hash = (hash ^ hashes[j]) * FNV_PRIME;
                    hash ^= hash >>> 29;
                }
                shingles[i] = (hash & ~DOCUMENT_MASK) | document;
            }
            return shingles;
        }

        private static long hash(CharSequence word) {
            long hash = FNV_OFFSET;
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * FNV_PRIME;
            }
            return hash;
        }
    }

    /**
     * Two documents for each shingle that they have in common, sorted; the number of the first in the upper bits.
     *
     * @param from the lowest number of the first document
     * @param to one past the highest
     */
    private static long[] pairs(long[] sorted, int from, int to) {
        long[] pairs = new long[INITIAL_PAIRS];
        int size = 0;
        int start = 0;
        while (start < sorted.length) {
            int end = start + 1;
            while (end < sorted.length && isSame(sorted[end], sorted[start])) {
                end++;
            }
            int reach = end - start > CROWD ? 1 : CROWD;
            for (int i = start; i < end; i++) {
                long first = sorted[i] & DOCUMENT_MASK;
                if (first < from || first >= to) {
                    continue;
                }
                int last = Math.min(end, i + 1 + reach);
                for (int j = i + 1; j < last; j++) {
                    if (size == pairs.length) {
                        pairs = Arrays.copyOf(pairs, size * 2);
                    }
                    pairs[size++] = first << DOCUMENT_BITS | (sorted[j] & DOCUMENT_MASK);
                }
            }
            start = end;
        }
        return LongSort.sorted(List.of(Arrays.copyOf(pairs, size)));
    }
}
