package org.demarche.text.names;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Span;

/**
 * Copies of sentences in which names are replaced by made-up words, so that the model learns to find names that nobody has
 * seen by what stands around them. The same word always becomes the same made-up word.
 */
final class NameMask {
    private static final String[] SYLLABLES = {
        "ba", "de", "ki", "lo", "mu", "ra", "ne", "shi", "to", "vu", "za", "ge", "ri", "hao", "fu", "kwe", "la", "mi",
        "yo", "du", "ta", "pe", "si", "nor", "gu", "xa", "len", "dim", "bor", "kun", "jal", "wen"
    };
    private static final int SHORTEST = 3;

    private final NameLists lists = NameLists.shipped();

    /** The sentence with other names; states, titles and words such as "Ministry" stay. */
    AnnotatedText mask(AnnotatedText sentence) {
        StringBuilder text = new StringBuilder();
        List<AnnotatedText.Name> names = new ArrayList<>();
        int done = 0;
        for (AnnotatedText.Name name : sentence.names()) {
            text.append(sentence.text(), done, name.span().start());
            int start = text.length();
            text.append(maskName(name.span().of(sentence.text())));
            names.add(new AnnotatedText.Name(new Span(start, text.length()), name.kind()));
            done = name.span().end();
        }
        text.append(sentence.text(), done, sentence.text().length());
        return new AnnotatedText(text.toString(), names, sentence.beginsDocument());
    }

    private String maskName(String name) {
        if (lists.has("COUNTRY", name)) {
            return name;
        }
        StringBuilder masked = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            masked.append(masked.length() > 0 ? " " : "").append(maskWord(word));
        }
        return masked.toString();
    }

    private String maskWord(String word) {
        boolean kept = word.length() < SHORTEST
                || !word.chars().allMatch(Character::isLetter)
                || !Character.isUpperCase(word.charAt(0))
                || lists.has("ORGWORD", word)
                || lists.has("RANK", word)
                || lists.has("DEMONYM", word);
        if (kept) {
            return word;
        }
        boolean capitals = word.chars().allMatch(Character::isUpperCase);
        int hash = spread(word.hashCode());
        StringBuilder made = new StringBuilder();
        while (made.length() < word.length() && made.length() < 8) {
            made.append(SYLLABLES[(hash >>> 3) & 31]);
            hash = spread(hash + 1);
        }
        if (capitals) {
            return made.substring(0, Math.min(made.length(), word.length())).toUpperCase(java.util.Locale.ROOT);
        }
        return Character.toUpperCase(made.charAt(0)) + made.substring(1);
    }

    private static int spread(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        return mixed ^ (mixed >>> 13);
    }
}
