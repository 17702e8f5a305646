package org.demarche.model;

import java.util.Arrays;

/** The runs of words in a text, each as a number that another run hardly ever has, in the order of the text. */
public final class Shingles {
    private final int[] hashes;

    public Shingles(int... hashes) {
        this.hashes = hashes.clone();
    }

    /** How many there are, those that come again among them. */
    public int size() {
        return hashes.length;
    }

    /** The one at this place, from 0. */
    public int get(int place) {
        return hashes[place];
    }

    /** All of them. */
    public int[] toArray() {
        return hashes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles that && Arrays.equals(hashes, that.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
