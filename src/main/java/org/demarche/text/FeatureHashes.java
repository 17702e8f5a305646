package org.demarche.text;

/**
 * Where the weights of each feature stand, by a 64-bit hash of its characters: a table with open addressing, at most half full.
 *
 * <p>Not to be changed once it is shared.
 */
final class FeatureHashes {
    /** The hash of no characters yet. */
    static final long EMPTY = 0xcbf29ce484222325L;

    private static final int FREE = 0;

    private final long[] keys;
    private final short[] patterns;
    private final int[] starts;

    /** @param size how many features there will be */
    FeatureHashes(int size) {
        int room = Integer.highestOneBit(Math.max(1, size)) << 2;
        keys = new long[room];
        patterns = new short[room];
        starts = new int[room];
    }

    /** Adds a feature with the number of its outcomes' pattern and the place of its first weight. */
    void add(long hash, int pattern, int start) {
        int place = -1 - place(hash);
        if (place < 0) {
            throw new IllegalArgumentException("two features have one hash");
        }
        keys[place] = hash;
        patterns[place] = (short) pattern;
        starts[place] = start;
    }

    /** Where a feature is; below 0 if there is none of that hash. */
    int place(long hash) {
        int place = (int) (hash >>> 32) & (keys.length - 1);
        while (keys[place] != FREE) {
            if (keys[place] == hash) {
                return place;
            }
            place = (place + 1) & (keys.length - 1);
        }
        return -1 - place;
    }

    int pattern(int place) {
        return patterns[place] & 0xffff;
    }

    int start(int place) {
        return starts[place];
    }

    static long hash(String feature) {
        long hash = EMPTY;
        for (int i = 0; i < feature.length(); i++) {
            hash = next(hash, feature.charAt(i));
        }
        return finish(hash);
    }

    /** The hash of characters so far and one more (FNV-1a). */
    static long next(long hash, char c) {
        return (hash ^ c) * 0x100000001b3L;
    }

    /** Spreads the differences over all 64 bits (the finish of MurmurHash3). */
    static long finish(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        mixed ^= mixed >>> 33;
        return mixed == FREE ? 1 : mixed;
    }
}
