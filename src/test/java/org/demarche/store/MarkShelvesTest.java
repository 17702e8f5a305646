package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.demarche.model.Iri;
import org.demarche.rdf.Portion;
import org.demarche.rdf.Portion.Kind;
import org.junit.jupiter.api.Test;

class MarkShelvesTest {
    /** More than there are shelves, so that names share some. */
    private static final int PORTIONS = 3 * MarkShelves.NUMBER;

    private static final long ANOTHER_MARK = 1L << 40;

    private static Portion.Name name(int number) {
        return new Portion.Name(
                number % 2 == 0 ? Kind.ENTITY : Kind.EVENT, new Iri("https://example.org/thing/" + number));
    }

    private static Map<Portion.Name, Long> marks() {
        Map<Portion.Name, Long> marks = new HashMap<>();
        for (int i = 0; i < PORTIONS; i++) {
            marks.put(name(i), (long) i << 32);
        }
        return marks;
    }

    @Test
    void shelvesDifferWhereAMarkIsAnotherOrComesOrGoes() {
        MarkShelves before = MarkShelves.of(marks());
        Map<Portion.Name, Long> changed = marks();
        changed.merge(name(5), ANOTHER_MARK, Long::sum);
        changed.remove(name(6));
        changed.put(name(PORTIONS), ANOTHER_MARK);
        assertThat(MarkShelves.of(changed).differingFrom(before).stream().boxed())
                .containsExactlyInAnyOrder(
                        MarkShelves.shelf(name(5)), MarkShelves.shelf(name(6)), MarkShelves.shelf(name(PORTIONS)));
        assertThat(MarkShelves.of(marks()).differingFrom(before).isEmpty()).isTrue();
    }

    @Test
    void marksThatTwoPortionsOfAShelfExchangeMakeItDiffer() {
        Map<Integer, Portion.Name> onShelf = new HashMap<>();
        int second = 0;
        while (onShelf.putIfAbsent(MarkShelves.shelf(name(second)), name(second)) == null) {
            second++;
        }
        Portion.Name first = onShelf.get(MarkShelves.shelf(name(second)));
        MarkShelves before = MarkShelves.of(Map.of(first, 0L, name(second), ANOTHER_MARK));
        MarkShelves after = MarkShelves.of(Map.of(first, ANOTHER_MARK, name(second), 0L));
        assertThat(after.differingFrom(before).stream().boxed()).containsExactly(MarkShelves.shelf(first));
    }

    @Test
    void sumsAreKeptInALine() {
        MarkShelves shelves = MarkShelves.of(marks());
        assertThat(MarkShelves.of(shelves.line()).differingFrom(shelves).isEmpty())
                .isTrue();
        assertThatThrownBy(() -> MarkShelves.of(shelves.line().substring(8)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
