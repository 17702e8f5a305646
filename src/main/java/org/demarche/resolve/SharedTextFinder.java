package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.model.Iri;
import org.demarche.model.SharedText;
import org.demarche.model.Shingles;

/**
 * Finds documents that share long passages, by the runs of words that they have in common: the containment of Broder, "On the
 * resemblance and containment of documents" (1997), with all {@link TextShingles} and not a sample of them.
 *
 * <p>The shingles of all documents are sorted together, so that the cost grows with the length of the texts and not with the
 * number of pairs. Of a passage that very many documents print, each is compared with its neighbours in order.
 */
final class SharedTextFinder {
    /** From so much of the shorter document it is a copy; what several report of one speech stays below. */
    private static final double COPIED = 0.1;
    /** And from so many shingles, or two briefs with one short quotation would be copies. */
    private static final int FEWEST = 30;
    /** Of a shingle that more documents hold, only neighbours are paired. */
    private static final int CROWD = 12;

    private static final int DOCUMENT_BITS = Long.SIZE - Integer.SIZE;
    private static final long DOCUMENT_MASK = (1L << DOCUMENT_BITS) - 1;

    private final String base;

    SharedTextFinder(String base) {
        this.base = base;
    }

    /** @param documents in the order of their IRIs */
    List<SharedText> find(List<NamedDocument> documents) {
        int[] sizes = new int[documents.size()];
        long[] shingles = shingles(documents);
        Neighbours neighbours = new Neighbours(shingles, repeated(shingles, sizes), documents.size());
        List<SharedText> result = new ArrayList<>();
        for (int document = 0; document < sizes.length; document++) {
            int first = document;
            neighbours.count(first, (second, common) -> {
                double share = (double) common / Math.min(sizes[first], sizes[second]);
                if (common >= FEWEST && share >= COPIED) {
                    result.add(shared(
                            documents.get(first).iri(), documents.get(second).iri(), share));
                }
            });
        }
        result.sort(Comparator.comparing(SharedText::iri));
        return List.copyOf(result);
    }

    /** The shingles of all documents, sorted: those of one hash together, in the order of their documents. */
    private static long[] shingles(List<NamedDocument> documents) {
        return LongSort.sorted(IntStream.range(0, documents.size())
                .mapToObj(i -> new Numbered(documents.get(i).shingles(), i))
                .toList());
    }

    /** Shingles with the number of their document in the last bits. */
    private record Numbered(Shingles shingles, int document) implements LongSort.Numbers {
        @Override
        public int size() {
            return shingles.size();
        }

        @Override
        public long get(int place) {
            return (long) shingles.get(place) << DOCUMENT_BITS | document;
        }
    }

    /**
     * Moves those that more than one document has to the front, each once for each document: they are few and are gone through many times.
     *
     * @param sizes is given how many different ones each document has
     * @return how many stand in front
     */
    private static int repeated(long[] sorted, int... sizes) {
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
        return kept;
    }

    private static boolean isSame(long a, long b) {
        return (a | DOCUMENT_MASK) == (b | DOCUMENT_MASK);
    }

    private SharedText shared(Iri first, Iri second, double share) {
        return new SharedText(
                new Iri(base + "shared-text/" + Slugs.longHash(first + " " + second)), first, second, share);
    }

    /** Takes the number of a document and how many shingles it has in common with another. */
    @FunctionalInterface
    private interface Common {
        void of(int document, int shingles);
    }

    /** Counts what each document has in common with those after it, a document at a time. */
    private static final class Neighbours {
        /** At each place the number of the document that has the shingle; what comes first of a shingle has its bits turned. */
        private final int[] holders;
        /** The places of each document's shingles, document by document. */
        private final int[] places;
        /** Where those of each document begin. */
        private final int[] starts;
        /** The places of shingles that very many documents have. */
        private final BitSet crowded = new BitSet();

        private final int[] counts;
        private final int[] met;

        /**
         * @param sorted shingles that several documents have, those of one hash together
         * @param size how many of them count
         */
        Neighbours(long[] sorted, int size, int documents) {
            holders = new int[size];
            counts = new int[documents];
            met = new int[documents];
            starts = new int[documents + 1];
            for (int place = 0; place < size; place++) {
                starts[(int) (sorted[place] & DOCUMENT_MASK) + 1]++;
            }
            Arrays.parallelPrefix(starts, Integer::sum);
            int[] next = starts.clone();
            places = new int[size];
            int start = 0;
            for (int place = 0; place < size; place++) {
                int holder = (int) (sorted[place] & DOCUMENT_MASK);
                places[next[holder]++] = place;
                boolean first = place == 0 || !isSame(sorted[place], sorted[place - 1]);
                holders[place] = first ? ~holder : holder;
                if (first) {
                    start = place;
                } else if (place - start == CROWD) {
                    crowded.set(start, place + 1);
                } else if (place - start > CROWD) {
                    crowded.set(place);
                }
            }
        }

        void count(int document, Common common) {
            int others = 0;
            for (int i = starts[document]; i < starts[document + 1]; i++) {
                int place = places[i];
                int end = Math.min(holders.length, place + 1 + (crowded.get(place) ? 1 : CROWD));
                for (int next = place + 1; next < end && holders[next] >= 0; next++) {
                    int other = holders[next];
                    if (counts[other]++ == 0) {
                        met[others++] = other;
                    }
                }
            }
            for (int i = 0; i < others; i++) {
                common.of(met[i], counts[met[i]]);
                counts[met[i]] = 0;
            }
        }
    }
}
