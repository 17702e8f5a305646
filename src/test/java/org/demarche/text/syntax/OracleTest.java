package org.demarche.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OracleTest {
    private static final List<String> LABELS = List.of("x");

    @Test
    void followingItReachesEveryProjectiveTree() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int[] gold = projectiveTree(1 + random.nextInt(12), random);
            assertThat(headsByOracle(gold, random))
                    .as("tree of round %d", round)
                    .containsExactly(gold);
        }
    }

    @Test
    void knowsTheCheapestMoveAfterAMistake() {
        // "Moscow agreed", both shifted: the arc from the second to the first is lost for good.
        int[] gold = {1, 2};
        Configuration configuration = new Configuration(2);
        configuration.shift();
        Oracle oracle = new Oracle(gold, new int[gold.length]);
        assertThat(oracle.cost(configuration, Move.SHIFT)).isEqualTo(1);
        assertThat(oracle.cost(configuration, Move.LEFT)).isZero();

        configuration.shift();

        assertThat(oracle.cost(configuration, Move.RIGHT)).isEqualTo(1);
    }

    @Test
    void namesTheLabelOfTheTokenThatGetsItsHead() {
        Actions actions = new Actions(List.of("nsubj", "root"));
        Configuration configuration = new Configuration(2);
        configuration.shift();

        List<Integer> right = new Oracle(new int[] {1, 2}, new int[] {0, 1}).rightActions(configuration, actions);

        assertThat(right).containsExactly(actions.left(0));
    }

    private static int[] headsByOracle(int[] gold, Random random) {
        Actions actions = new Actions(LABELS);
        Oracle oracle = new Oracle(gold, new int[gold.length]);
        Configuration configuration = new Configuration(gold.length);
        while (!configuration.isFinal()) {
            List<Integer> right = oracle.rightActions(configuration, actions);
            actions.apply(right.get(random.nextInt(right.size())), configuration);
        }
        int[] heads = new int[gold.length];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = configuration.head(i);
        }
        return heads;
    }

    /** Random trees without crossing arcs: a random head in the middle of each stretch, its parts below it likewise. */
    private static int[] projectiveTree(int size, Random random) {
        int[] heads = new int[size];
        List<int[]> stretches = new ArrayList<>();
        stretches.add(new int[] {0, size, size});
        while (!stretches.isEmpty()) {
            int[] stretch = stretches.remove(stretches.size() - 1);
            int head = stretch[0] + random.nextInt(stretch[1] - stretch[0]);
            heads[head] = stretch[2];
            split(stretch[0], head, head, stretches, random);
            split(head + 1, stretch[1], head, stretches, random);
        }
        return heads;
    }

    private static void split(int from, int to, int head, List<int[]> stretches, Random random) {
        int start = from;
        while (start < to) {
            int end = start + 1 + random.nextInt(to - start);
            stretches.add(new int[] {start, end, head});
            start = end;
        }
    }
}
