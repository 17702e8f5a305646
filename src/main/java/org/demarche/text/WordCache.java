package org.demarche.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps what was found out about the words met last, as texts use few words often.
 *
 * <p>Not safe to share between threads.
 *
 * @param <V> what is kept for a word
 */
public final class WordCache<V> {
    private static final float LOAD = 0.75f;

    private final Map<String, V> values;

    /** @param size how many words are kept */
    public WordCache(int size) {
        this.values = new LinkedHashMap<>(16, LOAD, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > size;
            }
        };
    }

    /**
     * What is kept for a word.
     *
     * @param maker makes it where nothing is kept; it must not ask this cache
     */
    public V get(String word, Function<? super String, ? extends V> maker) {
        return values.computeIfAbsent(word, maker);
    }
}
