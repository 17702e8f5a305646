package org.demarche.text.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.text.WordLists;

/**
 * Lists of names and titles that hint at a name without deciding on it; see lists.tsv.
 *
 * <p>Immutable, safe to share between threads.
 */
final class NameLists {
    private static final List<String> LISTS = List.of("GIVEN", "FAMILY", "TITLE", "ORG", "ORGWORD", "COUNTRY", "DEMONYM");
    private static final NameLists SHIPPED = new NameLists(WordLists.load(NameLists.class, "lists.tsv"));

    private final WordLists words;
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<String, Set<String>> singles = new HashMap<>();

    /** An entry of several words. */
    private record Entry(String list, List<String> words) {}

    private NameLists(WordLists words) {
        this.words = words;
        for (String list : LISTS) {
            for (String entry : words.of(list)) {
                List<String> parts = List.of(entry.split(" ", -1));
                if (parts.size() == 1) {
                    singles.computeIfAbsent(entry, key -> new HashSet<>()).add(list);
                } else {
                    byFirstWord
                            .computeIfAbsent(parts.get(0), key -> new ArrayList<>())
                            .add(new Entry(list, parts));
                }
            }
        }
    }

    static NameLists shipped() {
        return SHIPPED;
    }

    boolean has(String list, String word) {
        return words.has(list, word);
    }

    /** For each token the names of the lists that hold it; the words of a longer entry are marked as its parts. */
    List<Set<String>> match(String[] tokens) {
        List<Set<String>> matches = new ArrayList<>(Collections.nCopies(tokens.length, Set.of()));
        for (int i = 0; i < tokens.length; i++) {
            for (String list : singles.getOrDefault(tokens[i], Set.of())) {
                add(matches, i, list);
            }
            for (Entry entry : byFirstWord.getOrDefault(tokens[i], List.of())) {
                if (matches(tokens, i, entry.words)) {
                    for (int j = 0; j < entry.words.size(); j++) {
                        add(matches, i + j, entry.list + (j == 0 ? "+" : "-"));
                    }
                }
            }
        }
        return matches;
    }

    private static boolean matches(String[] tokens, int at, List<String> entry) {
        if (at + entry.size() > tokens.length) {
            return false;
        }
        for (int j = 0; j < entry.size(); j++) {
            if (!tokens[at + j].equals(entry.get(j))) {
                return false;
            }
        }
        return true;
    }

    private static void add(List<Set<String>> matches, int i, String list) {
        Set<String> grown = new HashSet<>(matches.get(i));
        grown.add(list);
        matches.set(i, grown);
    }
}
