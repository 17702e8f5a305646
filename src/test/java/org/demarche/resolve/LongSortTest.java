package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LongSortTest {
    static Stream<List<long[]>> lists() {
        Random random = new Random(5);
        return Stream.of(
                List.of(),
                List.of(new long[0], new long[0]),
                List.of(new long[] {7}),
                List.of(new long[] {4, 4}, new long[] {4}),
                List.of(new long[] {Long.MAX_VALUE, 0}, new long[] {Long.MIN_VALUE, -1, 1}),
                List.of(random.longs(5_000).toArray(), random.longs(3_000).toArray()),
                List.of(random.longs(20_000, -3, 3).toArray()),
                // Nearly all in one bucket.
                List.of(
                        LongStream.range(0, 2_000).map(i -> -i).toArray(),
                        new long[] {Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE}));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void sortsAllTogetherAsJavaDoes(List<long[]> lists) {
        long[] expected = lists.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        assertThat(LongSort.sorted(lists.stream().map(LongSortTest::numbers).toList()))
                .isEqualTo(expected);
    }

    private static LongSort.Numbers numbers(long... list) {
        return new LongSort.Numbers() {
            @Override
            public int size() {
                return list.length;
            }

            @Override
            public long get(int place) {
                return list[place];
            }
        };
    }
}
