package org.demarche.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sorts millions of numbers that are spread evenly, such as hashes: by their upper bits into buckets of a few, which takes as long
 * for each number however many there are, and then each bucket by itself.
 */
final class LongSort {
    /** About so many numbers fall into a bucket: so few are sorted by insertion. */
    private static final int IN_BUCKET = 32;

    private static final int MOST_BUCKET_BITS = 20;

    private LongSort() {}

    /** Numbers by their places, which are gone through more than once and need not be kept for it. */
    interface Numbers {
        int size();

        long get(int place);
    }

    /** The numbers of all lists together, sorted as signed ones. */
    static long[] sorted(List<? extends Numbers> lists) {
        int size = 0;
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (Numbers list : lists) {
            size = Math.addExact(size, list.size());
            for (int i = 0; i < list.size(); i++) {
                least = Math.min(least, list.get(i));
                most = Math.max(most, list.get(i));
            }
        }
        if (size == 0) {
            return new long[0];
        }
        int bits = Math.min(MOST_BUCKET_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(1 + size / IN_BUCKET));
        // The difference to the least is a number without sign, which keeps the order even where it overflows.
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(most - least) - bits);
        int[] ends = new int[(int) ((most - least) >>> shift) + 2];
        for (Numbers list : lists) {
            for (int i = 0; i < list.size(); i++) {
                ends[(int) ((list.get(i) - least) >>> shift) + 1]++;
            }
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        long[] result = new long[size];
        int[] next = ends.clone();
        for (Numbers list : lists) {
            for (int i = 0; i < list.size(); i++) {
                long number = list.get(i);
                result[next[(int) ((number - least) >>> shift)]++] = number;
            }
        }
        IntStream.range(0, ends.length - 1)
                .parallel()
                .forEach(bucket -> Arrays.sort(result, ends[bucket], ends[bucket + 1]));
        return result;
    }
}
