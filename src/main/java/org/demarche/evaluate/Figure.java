package org.demarche.evaluate;

/**
 * How many of what there are, and were found, are right.
 *
 * @param right found and there
 * @param found how many the graph has
 * @param there how many the annotation has
 */
public record Figure(int right, int found, int there) {
    static final Figure NONE = new Figure(0, 0, 0);

    Figure plus(int moreRight, int moreFound, int moreThere) {
        return new Figure(right + moreRight, found + moreFound, there + moreThere);
    }

    /** The share of what was found that is right; 0 where nothing was. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** The share of what is there that was found; 0 where nothing is. */
    public double recall() {
        return there == 0 ? 0 : (double) right / there;
    }

    /** The harmonic mean of both. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
