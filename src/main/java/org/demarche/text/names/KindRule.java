package org.demarche.text.names;

import java.util.List;
import org.demarche.model.EntityKind;
import org.demarche.model.NameSpan;

/**
 * What a single word that was taken for a place cannot be: a family name known from public life is a person, and an acronym
 * that is no country is a body.
 */
final class KindRule implements NameRule {
    private static final int SHORTEST = 3;

    private final NameLists lists = NameLists.shipped();

    @Override
    public void apply(List<SentenceNames> document) {
        for (SentenceNames sentence : document) {
            for (NameSpan name : sentence.names()) {
                if (name.kind() == EntityKind.PLACE && name.to() - name.from() == 1) {
                    mend(sentence, name);
                }
            }
        }
    }

    private void mend(SentenceNames sentence, NameSpan name) {
        String word = sentence.token(name.from());
        if (lists.has("COUNTRY", word) || lists.has("CITY", NameLists.calm(word)) || lists.has("AMBIGUOUS", word)) {
            return;
        }
        if (lists.has("FAMILY", word)) {
            sentence.put(name.from(), name.to(), EntityKind.PERSON);
        } else if (isBody(sentence, name.from())) {
            sentence.put(name.from(), name.to(), EntityKind.ORGANIZATION);
        }
    }

    /** An acronym, if capitals tell anything: they do not in a headline, nor in a dateline. */
    private static boolean isBody(SentenceNames sentence, int i) {
        return i > 0 && sentence.isAcronym(i) && sentence.token(i).length() >= SHORTEST && !sentence.isShouted();
    }
}
