package org.demarche.text.syntax;

/**
 * A logarithmic scale between weights and signed bytes: the byte's sign is the weight's, and its steps from 1 to 127 lead
 * from the least to the largest weight, each step by the same factor.
 */
final class WeightScale {
    private static final int STEPS = 127;

    private final float least;
    private final float largest;
    private final float[] weights = new float[256];

    /**
     * @param least the weight of step 1, above 0
     * @param largest the weight of step 127, above the least
     */
    WeightScale(float least, float largest) {
        if (!(least > 0 && largest > least)) {
            throw new IllegalArgumentException("no scale from " + least + " to " + largest);
        }
        this.least = least;
        this.largest = largest;
        for (int step = 1; step <= STEPS; step++) {
            // StrictMath, as the same model must come out on every machine.
            weights[step] = (float) (least * StrictMath.pow(largest / least, (step - 1) / (STEPS - 1.0)));
            weights[256 - step] = -weights[step];
        }
    }

    float least() {
        return least;
    }

    float largest() {
        return largest;
    }

    /** The nearest step for a weight whose size is at least that of step 1. */
    byte step(float weight) {
        double exact = StrictMath.log(Math.abs(weight) / least) / StrictMath.log(largest / least) * (STEPS - 1);
        int step = 1 + (int) Math.max(0, Math.min(STEPS - 1, Math.round(exact)));
        return (byte) (weight < 0 ? -step : step);
    }

    float weight(byte step) {
        return weights[step & 0xff];
    }
}
