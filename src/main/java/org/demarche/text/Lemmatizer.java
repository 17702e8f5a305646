package org.demarche.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives words their dictionary forms: irregular ones by a table, regular ones by spelling, where the dictionary of the tagger
 * tells which of the possible forms is a word.
 *
 * <p>Not safe to share between threads.
 */
public final class Lemmatizer {
    private static final int CACHE_SIZE = 20_000;
    private static final int LONGEST_WORD = 40;
    private static final List<String> PREFIXES =
            List.of("re", "un", "de", "over", "under", "mis", "out", "co", "dis", "pre");
    private static final Map<String, String> IRREGULAR = readIrregular();

    private final TagModel dictionary = Models.tags();
    private final WordCache<String> cache = new WordCache<>(CACHE_SIZE);

    /** How words of a part of speech change, with the key of the table of irregular forms. */
    private enum Kind {
        VERB("V"),
        NOUN("N"),
        ADJECTIVE("A"),
        FIXED("");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** Whether a tag stands for the dictionary form of such words. */
        boolean isBase(String tag) {
            return switch (this) {
                case VERB -> tag.equals("VB") || tag.equals("VBP");
                case NOUN -> tag.equals("NN");
                case ADJECTIVE -> tag.equals("JJ") || tag.equals("RB");
                case FIXED -> false;
            };
        }

        static Kind of(String tag) {
            return switch (tag) {
                case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD" -> VERB;
                case "NNS" -> NOUN;
                case "JJR", "JJS", "RBR", "RBS" -> ADJECTIVE;
                default -> FIXED;
            };
        }
    }

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
        Kind kind = Kind.of(tag);
        if (kind == Kind.FIXED) {
            return lower.equals("n't") ? "not" : lower;
        }
        if (tag.equals("VB") || lower.length() > LONGEST_WORD) {
            return lower;
        }
        String irregular = IRREGULAR.get(kind.key + lower);
        boolean present = tag.equals("VBP") && isKnown(lower, kind);
        if (irregular != null && !(present && !irregular.equals("be") && !irregular.equals("have"))) {
            return irregular;
        }
        return present ? lower : cache.get(kind.key + lower, key -> regular(lower, kind));
    }

    private String regular(String word, Kind kind) {
        List<String> candidates =
                switch (kind) {
                    case VERB -> Inflections.ofVerb(word);
                    case NOUN -> Inflections.ofPlural(word);
                    case ADJECTIVE -> Inflections.ofComparison(word);
                    case FIXED -> List.of();
                };
        for (String candidate : candidates) {
            if (isKnown(candidate, kind)) {
                return candidate;
            }
        }
        boolean none = candidates.isEmpty() || candidates.get(0).isEmpty() || hasDigit(word);
        return none ? word : candidates.get(0);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Whether the dictionary has the word, or what is left of it without a prefix or the parts before a hyphen, as a base. */
    private boolean isKnown(String word, Kind kind) {
        String last = word.substring(word.lastIndexOf('-') + 1);
        if (isEntry(last, kind)) {
            return true;
        }
        for (String prefix : PREFIXES) {
            if (last.startsWith(prefix)
                    && last.length() > prefix.length() + 3
                    && isEntry(last.substring(prefix.length()), kind)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEntry(String word, Kind kind) {
        for (String tag : dictionary.tagsOf(word)) {
            if (kind.isBase(tag)) {
                return true;
            }
        }
        return false;
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
        return forms;
    }
}
