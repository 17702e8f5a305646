package org.demarche.mention.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of time with their meanings, from a resource of lines {@code LIST TAB words TAB meaning}.
 *
 * <p>Immutable, safe to share between threads.
 */
final class TimeWords {
    /** An entry that was met in a text: its meaning, and one past the position of its last word. */
    record Hit(String meaning, int next) {}

    private static final Set<String> BEGINNINGS = Set.of(
            "ARTICLE",
            "BOUND",
            "DAY-WORD",
            "FEAST",
            "FEW",
            "FILLER",
            "FRACTION",
            "HOUR-WORD",
            "MONTH",
            "MONTH-SHORT",
            "NEIGHBOUR-DAY",
            "NIGHT",
            "NUMBER",
            "ORDINAL",
            "PART",
            "SAME-DAY",
            "SEASON",
            "STRETCH",
            "TENS",
            "UNIT",
            "UNIT-LONG",
            "WEEKDAY",
            "WEEKDAY-SHORT",
            "WHICH");

    private record Entry(List<String> words, String meaning) {}

    /** By list and first word; the longest entries come first. */
    private final Map<String, Map<String, List<Entry>>> lists;

    /** First words of the lists whose entries begin an expression. */
    private final Set<String> beginnings;

    private TimeWords(Map<String, Map<String, List<Entry>>> lists) {
        this.lists = lists;
        this.beginnings = lists.entrySet().stream()
                .filter(list -> BEGINNINGS.contains(list.getKey()))
                .flatMap(list -> list.getValue().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word in small letters and without digits can begin a time expression. */
    boolean begins(String word) {
        return beginnings.contains(word);
    }

    /**
     * Reads the built-in words.
     *
     * @throws IllegalStateException if the resource is missing or a line lacks a field: the jar is broken
     */
    static TimeWords load() {
        Map<String, Map<String, List<Entry>>> lists = new HashMap<>();
        for (List<String> fields : rows("words.tsv", 3)) {
            List<String> words = List.of(fields.get(1).split(" "));
            lists.computeIfAbsent(fields.get(0), name -> new HashMap<>())
                    .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new Entry(words, fields.get(2)));
        }
        lists.values().forEach(list -> list.values()
                .forEach(entries -> entries.sort((a, b) -> Integer.compare(b.words.size(), a.words.size()))));
        return new TimeWords(lists);
    }

    /** The fields of the lines of a resource that stands beside this class, without comments. */
    static List<List<String>> rows(String resource, int fewest) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = TimeWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                List<String> fields = List.of(line.split("\t", -1));
                if (fields.size() < fewest) {
                    throw new IllegalStateException("fewer than " + fewest + " fields in " + resource + ": " + line);
                }
                rows.add(fields);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** The longest entry of a list that begins at position i of a text in small letters. */
    Optional<Hit> longest(String list, List<String> text, int i) {
        if (i < 0 || i >= text.size()) {
            return Optional.empty();
        }
        for (Entry entry : lists.getOrDefault(list, Map.of()).getOrDefault(text.get(i), List.of())) {
            int next = i + entry.words.size();
            if (next <= text.size() && text.subList(i, next).equals(entry.words)) {
                return Optional.of(new Hit(entry.meaning, next));
            }
        }
        return Optional.empty();
    }

    /** What a single word means in a list. */
    Optional<String> meaning(String list, String word) {
        for (Entry entry : lists.getOrDefault(list, Map.of()).getOrDefault(word, List.of())) {
            if (entry.words.size() == 1) {
                return Optional.of(entry.meaning);
            }
        }
        return Optional.empty();
    }

    boolean has(String list, String word) {
        return meaning(list, word).isPresent();
    }
}
