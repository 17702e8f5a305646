package org.demarche.text.syntax;

/** How much each feature speaks for each action. */
interface Weights {

    /**
     * Adds up, for each action, the weights of all features.
     *
     * @param features hashed features
     * @param scores one place for each action, overwritten
     */
    void score(int[] features, float[] scores);
}
