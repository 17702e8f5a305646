package org.demarche.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SmallSortedMapTest {
    private static final SortedMap<String, Integer> TREE = new TreeMap<>(Map.of("Kyiv", 3, "Ankara", 1, "Doha", 2));

    private final SmallSortedMap<String, Integer> map = SmallSortedMap.copyOf(TREE);

    @Test
    void holdsWhatATreeHoldsInItsOrder() {
        assertEquals(TREE, map);
        assertEquals(TREE.hashCode(), map.hashCode());
        assertEquals(TREE.toString(), map.toString());
        assertEquals(List.copyOf(TREE.keySet()), List.copyOf(map.keySet()));
        assertEquals(TREE.entrySet(), map.entrySet());
        List<String> handedOver = new ArrayList<>();
        map.forEach((city, number) -> handedOver.add(city + number));
        assertEquals(List.of("Ankara1", "Doha2", "Kyiv3"), handedOver);
    }

    @Test
    void findsWhatItHoldsAndNothingElse() {
        assertEquals(2, map.get("Doha"));
        assertTrue(map.containsKey("Kyiv"));
        assertNull(map.get("Oslo"));
        assertFalse(map.containsKey("Oslo"));
    }

    @Test
    void isCutAsATreeIs() {
        assertEquals("Ankara", map.firstKey());
        assertEquals("Kyiv", map.lastKey());
        assertEquals(TREE.headMap("Doha"), map.headMap("Doha"));
        assertEquals(TREE.tailMap("Doha"), map.tailMap("Doha"));
        assertEquals(TREE.subMap("B", "E"), map.subMap("B", "E"));
        SmallSortedMap<String, Integer> empty = SmallSortedMap.copyOf(new TreeMap<String, Integer>());
        assertTrue(empty.isEmpty());
        assertThrows(NoSuchElementException.class, empty::firstKey);
        assertThrows(NoSuchElementException.class, empty::lastKey);
    }

    @Test
    void cannotBeChanged() {
        assertThrows(UnsupportedOperationException.class, () -> map.put("Oslo", 4));
        assertThrows(
                UnsupportedOperationException.class, () -> map.headMap("Kyiv").clear());
        Iterator<Map.Entry<String, Integer>> entries = map.entrySet().iterator();
        Map.Entry<String, Integer> first = entries.next();
        assertThrows(UnsupportedOperationException.class, () -> first.setValue(9));
        assertThrows(UnsupportedOperationException.class, entries::remove);
        entries.next();
        entries.next();
        assertThrows(NoSuchElementException.class, entries::next);
        assertSame(map, SmallSortedMap.copyOf(map));
    }

    @Test
    void leavesOutEmptyListsAndKeepsItsOwn() {
        List<String> terms = new ArrayList<>(List.of("no flights"));
        SortedMap<String, List<String>> lists = new TreeMap<>(Map.of("terms", terms, "parties", List.of()));
        SmallSortedMap<String, List<String>> kept = SmallSortedMap.ofLists(lists);
        terms.add("no drones");
        assertEquals(Map.of("terms", List.of("no flights")), kept);
    }

    @Test
    void takesKeysInTheirOrderOnly() {
        List<Integer> values = List.of(1, 2);
        List<String> turned = List.of("b", "a");
        assertThrows(IllegalArgumentException.class, () -> SmallSortedMap.of(turned, values));
        List<String> twice = List.of("a", "a");
        assertThrows(IllegalArgumentException.class, () -> SmallSortedMap.of(twice, values));
    }
}
