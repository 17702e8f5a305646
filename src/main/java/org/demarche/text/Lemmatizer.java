package org.demarche.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.lemmatizer.LemmatizerME;

/**
 * Gives words their dictionary forms: irregular ones by a table, uninflected ones as they are, the rest by the model of
 * OpenNLP, whose answers are kept.
 *
 * <p>Not safe to share between threads.
 */
public final class Lemmatizer {
    private static final int CACHE_SIZE = 20_000;
    private static final int LONGEST_WORD = 40;
    private static final Map<String, String> IRREGULAR = readIrregular();

    private final LemmatizerME model = new LemmatizerME(Models.lemmas());
    private final Map<String, String> cache = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > CACHE_SIZE;
        }
    };

    /**
     * The dictionary form of a word, in lower case; names (NNP, NNPS) keep their surface.
     *
     * @param form the word with straight apostrophes
     * @param tag its Penn Treebank part of speech
     */
    public String lemma(String form, String tag) {
        if (tag.startsWith("NNP")) {
            return form;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        if (lower.equals("n't")) {
            return "not";
        }
        String kind = kind(tag);
        if (kind.isEmpty() || lower.length() > LONGEST_WORD) {
            return lower;
        }
        String irregular = IRREGULAR.get(kind + lower);
        if (irregular != null && !isBase(tag, lower)) {
            return irregular;
        }
        if (isBase(tag, lower)) {
            return lower;
        }
        return cache.computeIfAbsent(kind + lower, key -> regular(lower, kind));
    }

    /** Which part of the table of irregular forms a tag asks for; empty for words that do not change. */
    private static String kind(String tag) {
        return switch (tag) {
            case "VBD", "VBG", "VBN", "VBP", "VBZ", "VB", "MD" -> "V";
            case "NNS", "NN" -> "N";
            case "JJR", "JJS", "RBR", "RBS" -> "A";
            default -> "";
        };
    }

    /** Whether the tag says that the word stands in its dictionary form; "are" and "'ve" are VBP too. */
    private static boolean isBase(String tag, String lower) {
        return switch (tag) {
            case "VB", "NN" -> true;
            case "VBP" -> !IRREGULAR.containsKey("V" + lower) || lower.equals("lay") || lower.equals("found");
            default -> false;
        };
    }

    private String regular(String lower, String kind) {
        String universal =
                switch (kind) {
                    case "V" -> "VERB";
                    case "N" -> "NOUN";
                    default -> "ADJ";
                };
        String lemma = model.lemmatize(new String[] {lower}, new String[] {universal})[0];
        return lemma.isBlank() || lemma.equals("O") || lemma.equals("_") ? lower : lemma.toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> readIrregular() {
        Map<String, String> forms = new HashMap<>();
        try (InputStream in = Lemmatizer.class.getResourceAsStream("irregular-forms.tsv")) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: irregular-forms.tsv");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                String[] columns = line.split("\t", 3);
                for (String form : columns[2].split(" ", -1)) {
                    forms.put(columns[0] + form, columns[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(forms);
    }
}
