package org.demarche.resolve;

import java.util.Arrays;
import org.demarche.model.Shingles;

/** Takes the runs of seven words out of a text, which are the same however it is set: in small letters, without punctuation. */
public final class TextShingles {
    private static final int WORDS = 7;
    private static final int INITIAL_WORDS = 512;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** The hashes of the words, in their order. */
    private long[] hashes = new long[INITIAL_WORDS];

    private int size;

    private TextShingles(String text) {
        ContentWords.forEachStretch(text, this::takePlain, word -> put(hash(word)));
    }

    /** All of a text; none where it has fewer words. */
    public static Shingles of(String text) {
        return new TextShingles(text).shingles();
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

    private Shingles shingles() {
        int[] shingles = new int[Math.max(0, size - WORDS + 1)];
        for (int i = 0; i < shingles.length; i++) {
            long hash = FNV_OFFSET;
            for (int j = i; j < i + WORDS; j++) {
                hash = (hash ^ hashes[j]) * FNV_PRIME;
                hash ^= hash >>> 29;
            }
            shingles[i] = (int) (hash >>> Integer.SIZE);
        }
        return new Shingles(shingles);
    }

    private static long hash(CharSequence word) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
