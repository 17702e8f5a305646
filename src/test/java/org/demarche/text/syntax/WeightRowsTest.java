package org.demarche.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightRowsTest {
    private static final int ACTIONS = 89;
    private static final WeightScale SCALE = new WeightScale(1.5f, 100);

    private final Random random = new Random(4);
    private final Map<Integer, short[]> rows = new TreeMap<>();

    private WeightRows rows() {
        // Some features fall into one bucket, and rows are short, just too long for their head, and long.
        for (int i = 0; i < 3000; i++) {
            int feature = i % 3 == 0 ? 77_000 + i : random.nextInt();
            rows.put(feature, row(i % 4 == 0 ? 1 + random.nextInt(ACTIONS) : 1 + random.nextInt(9)));
        }
        rows.put(Integer.MIN_VALUE, row(3));
        rows.put(Integer.MAX_VALUE, row(ACTIONS));
        WeightRows.Builder builder = new WeightRows.Builder(ACTIONS, SCALE);
        rows.forEach((feature, row) -> builder.add(feature, row, row.length));
        return builder.build();
    }

    private short[] row(int length) {
        int[] actions =
                random.ints(0, ACTIONS).distinct().limit(length).sorted().toArray();
        short[] row = new short[length];
        for (int i = 0; i < length; i++) {
            int step = random.nextBoolean() ? 1 + random.nextInt(127) : 129 + random.nextInt(127);
            row[i] = (short) (actions[i] << 8 | step);
        }
        return row;
    }

    @Test
    void keepsEveryRow() {
        WeightRows packed = rows();

        assertThat(packed.sortedFeatures())
                .containsExactly(rows.keySet().stream().mapToInt(i -> i).toArray());
        rows.forEach((feature, row) -> assertThat(packed.row(feature)).isEqualTo(row));
        assertThat(packed.row(76_999)).isEmpty();
    }

    @Test
    void addsUpTheRowsOfAllFeatures() {
        WeightRows packed = rows();
        int[] features = IntStream.concat(
                        random.ints(100),
                        rows.keySet().stream().mapToInt(i -> i).filter(i -> random.nextInt(20) == 0))
                .toArray();
        int[] even = new int[ACTIONS];
        int[] odd = new int[ACTIONS];
        int[][] sums = new int[features.length][];
        double[] expected = new double[ACTIONS];
        for (int i = 0; i < features.length; i++) {
            sums[i] = i % 2 == 0 ? even : odd;
            for (short entry : rows.getOrDefault(features[i], new short[0])) {
                expected[entry >> 8] += SCALE.weight((byte) entry);
            }
        }

        packed.add(features, sums, features.length);
        WeightRows.add(odd, even);

        double[] found = Arrays.stream(even)
                .mapToDouble(sum -> (double) sum / WeightRows.UNIT)
                .toArray();
        assertThat(found).containsExactly(expected, within(0.1));
    }

    @Test
    void refusesFeaturesOutOfOrder() {
        WeightRows.Builder builder = new WeightRows.Builder(ACTIONS, SCALE);
        builder.add(5, row(2), 2);
        short[] row = row(2);

        assertThatThrownBy(() -> builder.add(-5, row, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
