package org.demarche.text.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.text.WordLists;

/**
 * Lists of names and titles that hint at a name without deciding on it; see lists.tsv.
 *
 * <p>Immutable, safe to share between threads.
 */
final class NameLists {
    private static final List<String> LISTS =
            List.of("GIVEN", "FAMILY", "TITLE", "ORG", "ORGWORD", "COUNTRY", "CITY", "DEMONYM", "EVENTWORD");
    private static final int LONGER_THAN_ACRONYMS = 6;
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

    /** The words with which the entries of some lists begin. */
    Set<String> firstWords(String... lists) {
        return Arrays.stream(lists)
                .flatMap(list -> words.of(list).stream())
                .map(entry -> entry.split(" ", 2)[0])
                .collect(Collectors.toSet());
    }

    boolean has(String list, String word) {
        return words.has(list, word);
    }

    /** For each token the names of the lists that hold it; the words of a longer entry are marked as its parts. */
    List<Set<String>> match(String[] tokens) {
        List<Set<String>> matches = new ArrayList<>(Collections.nCopies(tokens.length, Set.of()));
        String[] words = Arrays.stream(tokens).map(NameLists::calm).toArray(String[]::new);
        for (int i = 0; i < tokens.length; i++) {
            for (String list : singles.getOrDefault(words[i], Set.of())) {
                add(matches, i, list);
            }
            for (Entry entry : byFirstWord.getOrDefault(words[i], List.of())) {
                if (matches(words, i, entry.words)) {
                    for (int j = 0; j < entry.words.size(); j++) {
                        add(matches, i + j, entry.list + (j == 0 ? "+" : "-"));
                    }
                }
            }
        }
        return matches;
    }

    /** "GENEVA" as "Geneva", but acronyms and short words as they are. */
    static String calm(String token) {
        if (token.length() < LONGER_THAN_ACRONYMS
                || !token.chars().allMatch(c -> Character.isUpperCase(c) || c == '-')) {
            return token;
        }
        StringBuilder calm = new StringBuilder(token.toLowerCase(Locale.ROOT));
        for (int i = 0; i < calm.length(); i++) {
            if (i == 0 || calm.charAt(i - 1) == '-') {
                calm.setCharAt(i, Character.toUpperCase(calm.charAt(i)));
            }
        }
        return calm.toString();
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
