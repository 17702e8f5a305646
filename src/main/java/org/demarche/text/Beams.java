package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

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

    /** The best, at most so many of them, in falling order; of equals the first. */
    public static <H> List<H> best(List<H> all, int size, ToDoubleFunction<H> score) {
        List<H> best = new ArrayList<>(size + 1);
        for (H hypothesis : all) {
            double own = score.applyAsDouble(hypothesis);
            int place = best.size();
            while (place > 0 && score.applyAsDouble(best.get(place - 1)) < own) {
                place--;
            }
            if (place < size) {
                best.add(place, hypothesis);
                if (best.size() > size) {
                    best.remove(size);
                }
            }
        }
        return best;
    }

    /** The place of the first of a beam that is so; there must be one. */
    public static <H> int first(List<H> beam, Predicate<H> test) {
        int place = 0;
        while (!test.test(beam.get(place))) {
            place++;
        }
        return place;
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
