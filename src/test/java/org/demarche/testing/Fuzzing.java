package org.demarche.testing;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/**
 * How often inputs are spoilt. A build tries a few cases; {@code -Dfuzz.cases=100000} tries as many as it says, over all that is
 * spoilt, {@code -Dfuzz.seed=…} others, and {@code -Dfuzz.hang=600} is patient.
 */
public final class Fuzzing {
    private static final long SEED = Long.getLong("fuzz.seed", 42);
    private static final int CASES = Integer.getInteger("fuzz.cases", 400);
    /** Seconds; none takes one on a free machine. */
    private static final Duration HANG = Duration.ofSeconds(Integer.getInteger("fuzz.hang", 10));

    private Fuzzing() {}

    /** What spoils the inputs of a test in a way of its own. */
    public static Mutator mutator(String test) {
        return new Mutator(SEED * 31 + test.hashCode());
    }

    /** How many of a thousand cases fall to a test. */
    public static int cases(int ofThousand) {
        return Math.max(1, (int) ((long) CASES * ofThousand / 1000));
    }

    /** Fails where the body throws, or does not come to an end. */
    public static void within(String what, Executable body) {
        Assertions.assertTimeoutPreemptively(HANG, body, what);
    }
}
