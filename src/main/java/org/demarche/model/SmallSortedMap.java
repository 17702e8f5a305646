package org.demarche.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * A few keys in their natural order, each with a value, in the memory of one array: a tree, of which there would be hundreds of
 * thousands where thousands of documents are compared, takes three times as much. Keys are looked for one after the other.
 * Cannot be changed, and holds no null.
 *
 * @param <K> what is looked for
 * @param <V> what is found
 */
@SuppressWarnings("JdkObsolete") // a NavigableMap has a dozen methods more, which nobody asks for
public final class SmallSortedMap<K extends Comparable<? super K>, V> extends AbstractMap<K, V>
        implements SortedMap<K, V> {
    /** Each key, followed by its value. */
    private final Object[] content;

    private SmallSortedMap(Object... content) {
        this.content = content;
    }

    /** The same entries; the map itself where it is one of these. */
    public static <K extends Comparable<? super K>, V> SmallSortedMap<K, V> copyOf(SortedMap<K, V> map) {
        return map instanceof SmallSortedMap<K, V> same
                ? same
                : of(List.copyOf(map.keySet()), List.copyOf(map.values()));
    }

    /** The entries without those of empty lists, and with lists that cannot be changed. */
    public static <K extends Comparable<? super K>, E> SmallSortedMap<K, List<E>> ofLists(SortedMap<K, List<E>> map) {
        List<K> keys = new ArrayList<>(map.size());
        List<List<E>> lists = new ArrayList<>(map.size());
        map.forEach((key, list) -> {
            if (!list.isEmpty()) {
                keys.add(key);
                lists.add(List.copyOf(list));
            }
        });
        return of(keys, lists);
    }

    /**
     * The entries of two lists.
     *
     * @param keys in their order, each once
     * @param values as many
     * @throws IllegalArgumentException if the keys are not in their order
     */
    public static <K extends Comparable<? super K>, V> SmallSortedMap<K, V> of(List<K> keys, List<V> values) {
        Object[] content = new Object[2 * keys.size()];
        for (int i = 0; i < keys.size(); i++) {
            if (i > 0 && keys.get(i - 1).compareTo(keys.get(i)) >= 0) {
                throw new IllegalArgumentException("not in order: " + keys);
            }
            content[2 * i] = Objects.requireNonNull(keys.get(i));
            content[2 * i + 1] = Objects.requireNonNull(values.get(i));
        }
        return new SmallSortedMap<>(content);
    }

    @Override
    public int size() {
        return content.length / 2;
    }

    @Override
    public V get(Object key) {
        for (int i = 0; i < content.length; i += 2) {
            if (content[i].equals(key)) {
                return value(i);
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        for (int i = 0; i < content.length; i += 2) {
            action.accept(key(i), value(i));
        }
    }

    @SuppressWarnings("unchecked") // only keys are at even places
    private K key(int place) {
        return (K) content[place];
    }

    @SuppressWarnings("unchecked") // only values follow them
    private V value(int place) {
        return (V) content[place + 1];
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new Entries();
    }

    @Override
    public Comparator<? super K> comparator() {
        return null;
    }

    @Override
    public K firstKey() {
        return key(within(0));
    }

    @Override
    public K lastKey() {
        return key(within(content.length - 2));
    }

    private int within(int place) {
        if (isEmpty()) {
            throw new NoSuchElementException("there is no key");
        }
        return place;
    }

    @Override
    public SortedMap<K, V> subMap(K from, K to) {
        return tree().subMap(from, to);
    }

    @Override
    public SortedMap<K, V> headMap(K to) {
        return tree().headMap(to);
    }

    @Override
    public SortedMap<K, V> tailMap(K from) {
        return tree().tailMap(from);
    }

    private SortedMap<K, V> tree() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(this));
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return SmallSortedMap.this.size();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < content.length;
                }

                @Override
                public Map.Entry<K, V> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException("there is no entry after the last");
                    }
                    Map.Entry<K, V> entry = Map.entry(key(next), value(next));
                    next += 2;
                    return entry;
                }
            };
        }
    }
}
