package org.demarche.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that joining needs to know, read from the resources beside this class. Immutable. */
final class WordStock {
    private static final WordStock SHARED = new WordStock();

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, Set<Integer>> givenNames = new HashMap<>();

    private final Map<String, String> concepts = new HashMap<>();
    private final Map<String, String> conceptsOfStems = new HashMap<>();

    private WordStock() {
        for (String[] row : rows("words.tsv")) {
            lists.computeIfAbsent(row[0], k -> new HashSet<>()).add(row[1]);
        }
        int set = 0;
        for (String[] row : rows("given-names.tsv")) {
            for (String name : row) {
                givenNames.computeIfAbsent(name, k -> new HashSet<>()).add(set);
            }
            set++;
        }
        for (String[] row : rows("synonyms.tsv")) {
            String concept = ContentWords.stem(row[0]);
            for (String word : row) {
                String stem = ContentWords.stem(word);
                concepts.put(word, concept);
                concepts.put(word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s", concept);
                // "Arming" is of "arm", though "army" has that stem too.
                if (word.equals(stem)) {
                    conceptsOfStems.put(stem, concept);
                } else {
                    conceptsOfStems.putIfAbsent(stem, concept);
                }
            }
        }
    }

    /** What stands for a word and its synonyms; its stem where it has none. */
    String concept(String word) {
        String concept = concepts.get(word);
        if (concept != null) {
            return concept;
        }
        String stem = ContentWords.stem(word);
        return conceptsOfStems.getOrDefault(stem, stem);
    }

    /** The one stock of the jar. */
    static WordStock shared() {
        return SHARED;
    }

    boolean isFunctionWord(String word) {
        return has("function-word", word);
    }

    boolean isTitle(String word) {
        return has("title", word);
    }

    /** Whether a word belongs to a surname but comes and goes with spelling: al-, bin, von. */
    boolean isParticle(String word) {
        return has("particle", word);
    }

    /** Whether a word tells father from son. */
    boolean isSuffix(String word) {
        return has("suffix", word);
    }

    /** Whether a word has no letter in an acronym. */
    boolean isNamePart(String word) {
        return has("name-part", word);
    }

    /** Whether a word of a ceasefire's scope says no more than that arms rest. */
    boolean isWholeScope(String word) {
        return has("whole-scope", word);
    }

    /** Whether a word tells what a ceasefire is for: "humanitarian", "Easter". */
    boolean isOccasion(String word) {
        return has("occasion", word);
    }

    /** Whether a word tells a truce for good from a pause. */
    boolean isLasting(String word) {
        return has("lasting", word);
    }

    /** Whether a word before an event puts what is told after it: "after the call". */
    boolean isAfter(String word) {
        return has("after", word);
    }

    /** Whether any account of a call is likely to have the word, whatever it tells. */
    boolean isReadoutWord(String word) {
        return has("readout-word", word);
    }

    /** Whether a verb refuses what is asked. */
    boolean isRefusing(String lemma) {
        return has("refusing", lemma);
    }

    /** Whether a verb meets what is asked. */
    boolean isMeeting(String lemma) {
        return has("meeting", lemma);
    }

    /** Whether a noun stands for what was asked: "such terms". */
    boolean isDemandWord(String lemma) {
        return has("demand-word", lemma);
    }

    /** Whether a pronoun can stand for what was asked in the sentence before. */
    boolean isDemandPronoun(String word) {
        return has("demand-pronoun", word);
    }

    /** Whether two given names are forms of one: Volodymyr and Vladimir, Bill and William. */
    boolean isSameGivenName(String a, String b) {
        Set<Integer> sets = givenNames.getOrDefault(a, Set.of());
        return givenNames.getOrDefault(b, Set.of()).stream().anyMatch(sets::contains);
    }

    private boolean has(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    private static List<String[]> rows(String resource) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = WordStock.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    rows.add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
