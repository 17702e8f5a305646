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
import java.util.stream.Stream;
import org.demarche.model.EntityKind;
import org.demarche.model.Iri;

/** What is known of states, places, bodies and people, found by IRI, name and demonym. Immutable, safe to share. */
public final class Gazetteer {
    /** Short names in capitals are words otherwise: "US", "WHO", "AU". */
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&]{1,5}");

    private static final Pattern PLURAL = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+[^s]s");

    /** A name of an entry; a strict one counts only where the text has capitals at its capitals. */
    private record Spelling(GazetteerEntry entry, String exact, boolean strict) {
        boolean fits(String words) {
            if (!strict) {
                return true;
            }
            for (int i = 0; i < exact.length(); i++) {
                if (Character.isUpperCase(exact.charAt(i)) && !Character.isUpperCase(words.charAt(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private final SortedMap<Iri, GazetteerEntry> entries;
    private final Map<String, List<Spelling>> byName = new HashMap<>();
    private final Map<String, GazetteerEntry> byDemonym = new HashMap<>();
    private final Map<String, GazetteerEntry> byDescription = new HashMap<>();
    private final Map<String, Integer> longestFrom = new HashMap<>();

    /**
     * @param entries the entries; of two that share a demonym or description the first by IRI has it
     */
    public Gazetteer(Collection<GazetteerEntry> entries) {
        TreeMap<Iri, GazetteerEntry> sorted = new TreeMap<>();
        entries.forEach(entry -> sorted.put(entry.iri(), entry));
        this.entries = Collections.unmodifiableSortedMap(sorted);
        sorted.values().forEach(this::index);
    }

    private void index(GazetteerEntry entry) {
        Stream.concat(
                        entry.names(),
                        entry.names().filter(name -> isPlural(entry, name)).map(Gazetteer::singular))
                .distinct()
                .forEach(name -> {
                    String exact = NameKey.exact(name);
                    boolean strict = entry.is(GazetteerEntry.Trait.CASE_SENSITIVE)
                            || ACRONYM.matcher(exact).matches();
                    String key = NameKey.of(name);
                    byName.computeIfAbsent(key, k -> new ArrayList<>()).add(new Spelling(entry, exact, strict));
                    longestFrom.merge(firstWord(key), key.length(), Math::max);
                });
        entry.demonyms().forEach(demonym -> byDemonym.putIfAbsent(NameKey.of(demonym), entry));
        entry.descriptions().forEach(words -> byDescription.putIfAbsent(NameKey.of(words), entry));
    }

    /** Before a noun a body of several has the name of one: "Tamil Tiger rebels". */
    private static boolean isPlural(GazetteerEntry entry, String name) {
        return entry.kind() == EntityKind.ORGANIZATION && PLURAL.matcher(name).matches();
    }

    private static String singular(String name) {
        return name.substring(0, name.length() - 1);
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

    /** The entries with this name, by IRI; empty for other words. */
    public List<GazetteerEntry> named(String words) {
        List<Spelling> spellings = byName.get(NameKey.of(words));
        if (spellings == null) {
            return List.of();
        }
        String exact = NameKey.exact(words);
        return spellings.stream()
                .filter(spelling -> spelling.fits(exact))
                .map(Spelling::entry)
                .distinct()
                .toList();
    }

    /** The entry that the words mean without naming it: "UN nuclear watchdog". */
    public Optional<GazetteerEntry> described(String words) {
        return Optional.ofNullable(byDescription.get(NameKey.of(words)));
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
