package org.demarche.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Named lists of words, read from a resource of lines {@code LIST TAB entry}; lines that begin with # are comments.
 *
 * <p>Immutable, safe to share between threads.
 */
public final class WordLists {
    private final Map<String, Set<String>> lists;

    private WordLists(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    /**
     * Reads a resource that stands beside a class.
     *
     * @throws IllegalStateException if there is no such resource or a line holds no tab: the jar is broken
     */
    public static WordLists load(Class<?> owner, String resource) {
        Map<String, Set<String>> lists = new HashMap<>();
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                int tab = line.indexOf('\t');
                if (tab < 0) {
                    throw new IllegalStateException("no tab in a line of " + resource + ": " + line);
                }
                lists.computeIfAbsent(line.substring(0, tab), name -> new HashSet<>())
                        .add(line.substring(tab + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordLists(lists);
    }

    /** Whether the list holds exactly this word; a list that was not read holds none. */
    public boolean has(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    /** All entries of a list, in no order. */
    public Set<String> of(String list) {
        return Set.copyOf(lists.getOrDefault(list, Set.of()));
    }
}
