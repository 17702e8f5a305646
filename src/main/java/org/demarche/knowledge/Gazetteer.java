package org.demarche.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.demarche.model.Iri;

/** What is known of states, places, bodies and people, found by IRI, name and demonym. Immutable, safe to share. */
public final class Gazetteer {
    /** Short names in capitals are words otherwise: "US", "WHO", "AU". */
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&]{1,5}");

    private final SortedMap<Iri, GazetteerEntry> entries;
    private final Map<String, List<GazetteerEntry>> byName = new HashMap<>();
    private final Map<String, List<GazetteerEntry>> byExactName = new HashMap<>();
    private final Map<String, GazetteerEntry> byDemonym = new HashMap<>();
    private final Map<String, Integer> longestFrom = new HashMap<>();

    /**
     * @param entries the entries; of two that share a demonym the first by IRI has it
     */
    public Gazetteer(Collection<GazetteerEntry> entries) {
        TreeMap<Iri, GazetteerEntry> sorted = new TreeMap<>();
        entries.forEach(entry -> sorted.put(entry.iri(), entry));
        this.entries = Collections.unmodifiableSortedMap(sorted);
        sorted.values().forEach(this::index);
    }

    private void index(GazetteerEntry entry) {
        entry.names().forEach(name -> {
            String exact = NameKey.exact(name);
            boolean asSpelt = entry.is(GazetteerEntry.Trait.CASE_SENSITIVE)
                    || ACRONYM.matcher(exact).matches();
            String key = asSpelt ? exact : NameKey.of(name);
            List<GazetteerEntry> there = (asSpelt ? byExactName : byName).computeIfAbsent(key, k -> new ArrayList<>());
            if (!there.contains(entry)) {
                there.add(entry);
            }
            longestFrom.merge(firstWord(NameKey.of(name)), key.length(), Math::max);
        });
        entry.demonyms().forEach(demonym -> byDemonym.putIfAbsent(NameKey.of(demonym), entry));
    }

    private static String firstWord(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (!Character.isLetterOrDigit(key.charAt(i))) {
                return key.substring(0, i);
            }
        }
        return key;
    }

    /** All entries, by IRI. */
    public SortedMap<Iri, GazetteerEntry> entries() {
        return entries;
    }

    public Optional<GazetteerEntry> entry(Iri iri) {
        return Optional.ofNullable(entries.get(iri));
    }

    /** The entries with this name, the most often meant kinds first as the file has them; empty for other words. */
    public List<GazetteerEntry> named(String words) {
        List<GazetteerEntry> loose = byName.getOrDefault(NameKey.of(words), List.of());
        List<GazetteerEntry> strict = byExactName.getOrDefault(NameKey.exact(words), List.of());
        if (strict.isEmpty() || loose.isEmpty()) {
            return strict.isEmpty() ? loose : strict;
        }
        List<GazetteerEntry> both = new ArrayList<>(strict);
        loose.stream().filter(entry -> !both.contains(entry)).forEach(both::add);
        return both;
    }

    /** How many characters the longest name that begins with this word has; 0 where none does. */
    public int longestNameFrom(String word) {
        return longestFrom.getOrDefault(firstWord(NameKey.of(word)), 0);
    }

    /** Whose people or things the word speaks of, singular or plural: "Russian", "the Ukrainians", "South Korean". */
    public Optional<GazetteerEntry> demonym(String words) {
        String key = NameKey.of(words);
        GazetteerEntry entry = byDemonym.get(key);
        if (entry == null && key.endsWith("s")) {
            entry = byDemonym.get(key.substring(0, key.length() - 1));
        }
        return Optional.ofNullable(entry);
    }
}
