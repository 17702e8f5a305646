package org.demarche.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * OpenNLP's English part-of-speech model.
 *
 * <p>Its tag dictionary of 16,000 words is XML, which takes longer to read than all else in it; so the words come from a
 * table made of that dictionary, {@code tag-dictionary.tsv}. Safe to share between threads.
 *
 * @param weights how much each feature speaks for each tag
 * @param dictionary the tags that each of the commonest words can have
 */
record TagModel(FeatureWeights weights, Map<String, List<String>> dictionary) {
    private static final String WORDS = "tag-dictionary.tsv";

    /** The model with these weights and the dictionary of the jar. */
    static TagModel with(FeatureWeights weights) {
        try {
            return new TagModel(weights, readDictionary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> readDictionary() throws IOException {
        Map<String, List<String>> dictionary = new HashMap<>();
        Map<String, List<String>> lists = new HashMap<>();
        try (InputStream in = TagModel.class.getResourceAsStream(WORDS)) {
            if (in == null) {
                throw new IOException("the jar lacks " + WORDS);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                dictionary.put(
                        line.substring(0, tab),
                        lists.computeIfAbsent(line.substring(tab + 1), tags -> List.of(tags.split(" ", -1))));
            }
        }
        return dictionary;
    }

    /** The tags that a word can have; none where the dictionary lacks the word. */
    List<String> tagsOf(String word) {
        return dictionary.getOrDefault(word, List.of());
    }
}
