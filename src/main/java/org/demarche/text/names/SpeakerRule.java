package org.demarche.text.names;

import java.util.List;
import org.demarche.model.EntityKind;

/** A single capitalised word that says something beside a quotation is a person: {@code ," said Guilbeault.} */
final class SpeakerRule implements NameRule {
    private final NameLists lists = NameLists.shipped();

    @Override
    public void apply(List<SentenceNames> document) {
        for (SentenceNames sentence : document) {
            for (int i = 1; i < sentence.size(); i++) {
                if (lists.has("SAYING", sentence.token(i))) {
                    take(sentence, i);
                }
            }
        }
    }

    private void take(SentenceNames sentence, int verb) {
        boolean quoteBefore = isQuote(sentence.token(verb - 1));
        boolean quoteBeforeName = verb > 1 && isQuote(sentence.token(verb - 2));
        if (quoteBefore && isAlone(sentence, verb + 1)) {
            sentence.put(verb + 1, verb + 2, EntityKind.PERSON);
        } else if (quoteBeforeName && isAlone(sentence, verb - 1)) {
            sentence.put(verb - 1, verb, EntityKind.PERSON);
        }
    }

    private static boolean isQuote(String token) {
        return token.equals("\"") || token.equals("'");
    }

    private boolean isAlone(SentenceNames sentence, int i) {
        String word = sentence.token(i);
        return word.length() > 2
                && sentence.isCapitalised(i)
                && !sentence.isCapitalised(i + 1)
                && sentence.isFree(i, i + 1)
                && !lists.has("DEMONYM", word)
                && !lists.has("COUNTRY", word)
                && !lists.has("RANK", word)
                && !lists.has("TITLE", word);
    }
}
