package org.demarche.resolve;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Some whole numbers, each once and in their order, in the memory of an array. Immutable. */
final class NumberSet {
    private final int[] numbers;

    private NumberSet(int... sorted) {
        numbers = sorted;
    }

    static NumberSet of(IntStream numbers) {
        return of(numbers.toArray());
    }

    /** @param all is changed */
    static NumberSet of(int... all) {
        Arrays.sort(all);
        int size = 0;
        // A stream's distinct() makes an object of each.
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[size++] = all[i];
            }
        }
        return new NumberSet(size == all.length ? all : Arrays.copyOf(all, size));
    }

    /** The numbers of both. */
    NumberSet with(NumberSet other) {
        if (other.isEmpty()) {
            return this;
        }
        int[] all = Arrays.copyOf(numbers, numbers.length + other.numbers.length);
        System.arraycopy(other.numbers, 0, all, numbers.length, other.numbers.length);
        return of(all);
    }

    int size() {
        return numbers.length;
    }

    boolean isEmpty() {
        return numbers.length == 0;
    }

    IntStream stream() {
        return Arrays.stream(numbers);
    }

    /** The same set with another number for each, which stands at its place in a list. */
    NumberSet replaced(int... by) {
        int[] replaced = new int[numbers.length];
        for (int i = 0; i < replaced.length; i++) {
            replaced[i] = by[numbers[i]];
        }
        return of(replaced);
    }

    /** The number with this place among them, from 0. */
    int get(int place) {
        return numbers[place];
    }

    /** What the numbers weigh together, added up in their order. */
    double sum(double... weights) {
        double sum = 0;
        for (int number : numbers) {
            sum += weights[number];
        }
        return sum;
    }

    /** How many numbers both hold. */
    int shared(NumberSet other) {
        int shared = 0;
        int[] theirs = other.numbers;
        int j = 0;
        for (int number : numbers) {
            while (j < theirs.length && theirs[j] < number) {
                j++;
            }
            if (j == theirs.length) {
                break;
            }
            if (theirs[j] == number) {
                shared++;
            }
        }
        return shared;
    }

    /** What the numbers that both hold weigh together, added up in their order. */
    double sharedSum(NumberSet other, double... weights) {
        double sum = 0;
        int[] theirs = other.numbers;
        int j = 0;
        for (int number : numbers) {
            while (j < theirs.length && theirs[j] < number) {
                j++;
            }
            if (j == theirs.length) {
                break;
            }
            if (theirs[j] == number) {
                sum += weights[number];
            }
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberSet that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }
}
