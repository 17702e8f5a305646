package org.demarche.model;

import java.util.Locale;
import java.util.Objects;

/**
 * A word or mark of a sentence with its grammar.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the document
 * @param form its characters, with curly quotation marks and apostrophes as straight ones
 * @param lemma its dictionary form in lower case; the form itself for names
 * @param tag its Penn Treebank part of speech
 * @param head the index of the token it depends on, or -1 for the root
 * @param label its relation to the head, CLEAR style (nsubj, nsubjpass, dobj, agent, ccomp, xcomp, prep, pobj …)
 */
public record Token(int index, Span span, String form, String lemma, String tag, int head, String label) {
    public Token {
        Objects.requireNonNull(span);
        Objects.requireNonNull(form);
        Objects.requireNonNull(lemma);
        Objects.requireNonNull(tag);
        Objects.requireNonNull(label);
    }

    public String lower() {
        return form.toLowerCase(Locale.ROOT);
    }

    /** Whether it is one of these words in lower case, whatever its own capitals. */
    public boolean isWord(String... words) {
        String lower = lower();
        for (String word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether its tag is one of these; a star stands for any ending: {@code isTagged("JJ*", "DT")}. */
    public boolean isTagged(String... tags) {
        for (String wanted : tags) {
            int stem = wanted.length() - 1;
            boolean fits = wanted.charAt(stem) == '*'
                    ? tag.length() >= stem && tag.regionMatches(0, wanted, 0, stem)
                    : tag.equals(wanted);
            if (fits) {
                return true;
            }
        }
        return false;
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }
}
