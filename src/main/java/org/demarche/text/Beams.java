package org.demarche.text;

/** What the searches for the best tags and for the best names share. */
public final class Beams {
    private Beams() {}

    /**
     * The probability of the last outcome that finds room in a beam.
     *
     * @param probabilities of all outcomes, none below 0
     * @param size how many find room
     */
    public static double leastOfBest(double[] probabilities, int size) {
        double[] best = new double[Math.min(size, probabilities.length)];
        for (double probability : probabilities) {
            if (probability > best[best.length - 1]) {
                insert(probability, best);
            }
        }
        return best[best.length - 1];
    }

    /** Puts a number into its place among larger ones; the least of them falls out. */
    private static void insert(double number, double[] descending) {
        int place = descending.length - 1;
        while (place > 0 && descending[place - 1] < number) {
            descending[place] = descending[place - 1];
            place--;
        }
        descending[place] = number;
    }
}
