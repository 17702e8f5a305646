package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.demarche.model.Account;
import org.demarche.model.EventMention;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.Readings;
import org.demarche.model.Span;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Test;

class BlocksTest {
    private static final int WINDOW = 24;
    private static final int RIVER = -1;
    private static final int DAM = Integer.MAX_VALUE;
    private static final int BRIDGE = 3;

    private static EventNode told(int number, int day) {
        Account account = new Account(new TreeMap<>(), List.of(new Span(0, 1)), List.of(), Factuality.ACTUAL, 1);
        EventMention mention = new EventMention(Dip.STATEMENT, List.of(account));
        LocalDate issued = LocalDate.of(2031, 1, 1).plusDays(day);
        NamedDocument named =
                new NamedDocument(new Iri("https://example.org/document/" + number), Readings.of(List.of()), 0);
        return new EventNode(
                number,
                0,
                Optional.of(issued),
                mention,
                new DocumentAccounts("https://example.org/", named, List.of(mention), List.of(), List.of()));
    }

    private static Set<List<Integer>> pairs(Blocks blocks) {
        Set<List<Integer>> pairs = new TreeSet<>(java.util.Comparator.comparing(List::toString));
        blocks.compare((a, b) -> Optional.of(new Agglomeration.Pair(a, b, 1, false)))
                .forEach(pair -> {
                    assertThat(pair.a()).isLessThan(pair.b());
                    assertThat(pairs.add(List.of(pair.a(), pair.b())))
                            .as("once")
                            .isTrue();
                });
        return pairs;
    }

    @Test
    void eventsThatShareAKeyArePairedOnce() {
        Blocks blocks = new Blocks(List.of(told(0, 3), told(1, 1), told(2, 2), told(3, 2)));
        blocks.put(0, NumberSet.of(RIVER, DAM));
        blocks.put(1, NumberSet.of(DAM, RIVER));
        blocks.put(2, NumberSet.of(DAM));
        blocks.put(3, NumberSet.of(BRIDGE));
        assertThat(pairs(blocks)).containsExactly(List.of(0, 1), List.of(0, 2), List.of(1, 2));
    }

    @Test
    void ofAKeyOfManyThoseNearInTimeArePaired() {
        int number = 100;
        Random random = new Random(1);
        List<Integer> days = IntStream.range(0, number)
                .map(i -> random.nextInt(1_000))
                .boxed()
                .toList();
        List<EventNode> nodes =
                IntStream.range(0, number).mapToObj(i -> told(i, days.get(i))).toList();
        Blocks blocks = new Blocks(nodes);
        IntStream.range(0, number).forEach(i -> blocks.put(i, NumberSet.of(RIVER, BRIDGE + 1 + i)));
        List<Integer> inTime =
                new ArrayList<>(IntStream.range(0, number).boxed().toList());
        inTime.sort(java.util.Comparator.comparing(days::get));
        Set<List<Integer>> pairs = pairs(blocks);
        for (int i = 0; i < number; i++) {
            for (int j = i + 1; j < number; j++) {
                int a = inTime.get(i);
                int b = inTime.get(j);
                assertThat(pairs.contains(List.of(Math.min(a, b), Math.max(a, b))))
                        .isEqualTo(j - i <= WINDOW);
            }
        }
    }
}
