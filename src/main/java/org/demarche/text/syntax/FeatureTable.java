package org.demarche.text.syntax;

import java.util.Arrays;

/**
 * Where the row of weights of each feature begins: an open-addressed table whose keys and values stand side by side, as the
 * time of a parser goes into waiting for this memory.
 */
final class FeatureTable {
    private int[] pairs;
    private int size;

    /** @param expected the number of features to make room for; more will fit too */
    FeatureTable(int expected) {
        this.pairs = new int[capacity(expected)];
    }

    private static int capacity(int expected) {
        return Integer.highestOneBit(Math.max(8, expected)) * 4 * 2;
    }

    int size() {
        return size;
    }

    /** The begin of the feature's row, or 0 if it has none. */
    int start(int feature) {
        return pairs[place(feature) + 1];
    }

    /** The begins of the rows of many features; all at once, so that the waits for memory overlap. */
    int[] starts(int[] features) {
        int[] starts = new int[features.length];
        for (int i = 0; i < features.length; i++) {
            starts[i] = start(features[i]);
        }
        return starts;
    }

    /** Gives a feature a row, or another one; the start must not be 0. */
    void put(int feature, int start) {
        int place = place(feature);
        if (pairs[place + 1] == 0) {
            if (4 * ++size > pairs.length) {
                grow();
                place = place(feature);
            }
            pairs[place] = feature;
        }
        pairs[place + 1] = start;
    }

    int[] sortedFeatures() {
        int[] features = new int[size];
        int next = 0;
        for (int place = 0; place < pairs.length; place += 2) {
            if (pairs[place + 1] != 0) {
                features[next++] = pairs[place];
            }
        }
        Arrays.sort(features);
        return features;
    }

    private int place(int feature) {
        int mask = pairs.length - 1;
        int place = (feature << 1) & mask;
        while (pairs[place + 1] != 0 && pairs[place] != feature) {
            place = (place + 2) & mask;
        }
        return place;
    }

    private void grow() {
        int[] old = pairs;
        pairs = new int[2 * old.length];
        for (int from = 0; from < old.length; from += 2) {
            if (old[from + 1] != 0) {
                int place = place(old[from]);
                pairs[place] = old[from];
                pairs[place + 1] = old[from + 1];
            }
        }
    }
}
