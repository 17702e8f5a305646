package org.demarche.text.names;

import java.util.List;
import org.demarche.model.EntityKind;
import org.demarche.model.NameSpan;

/**
 * Places that are none, as they stand in the name of a treaty ("Minsk agreements") or of two sides ("UK-France"), and states
 * that the model passed over.
 */
final class PlaceRule implements NameRule {
    private static final int LONGEST_STATE = 4;

    private final NameLists lists = NameLists.shipped();

    @Override
    public void apply(List<SentenceNames> document) {
        for (SentenceNames sentence : document) {
            for (NameSpan name : sentence.names()) {
                String last = sentence.token(name.to() - 1);
                boolean inTreaty = name.kind() == EntityKind.PLACE && lists.has("TREATY", sentence.token(name.to()));
                boolean treaty =
                        name.to() - name.from() > 1 && name.kind() != EntityKind.PERSON && lists.has("TREATY", last);
                if (inTreaty || treaty || isPair(sentence.text(name))) {
                    sentence.remove(name);
                }
            }
            for (int i = 0; i < sentence.size(); i++) {
                takeState(sentence, i);
            }
        }
    }

    /** "UK-France", but not "Guinea-Bissau". */
    private boolean isPair(String name) {
        int hyphen = name.indexOf('-');
        return hyphen > 0
                && !lists.has("COUNTRY", name)
                && isSide(name.substring(0, hyphen))
                && isSide(name.substring(hyphen + 1));
    }

    private boolean isSide(String part) {
        return lists.has("COUNTRY", part)
                || lists.has("DEMONYM", part)
                || (lists.has("ORG", part) && part.length() > 1);
    }

    private void takeState(SentenceNames sentence, int from) {
        if (!sentence.isCapitalised(from) || !sentence.isFree(from, from + 1)) {
            return;
        }
        for (int length = LONGEST_STATE; length > 0; length--) {
            int to = from + length;
            if (to <= sentence.size() && sentence.isFree(from, to) && isState(sentence, from, to)) {
                sentence.put(from, to, EntityKind.PLACE);
                return;
            }
        }
    }

    private boolean isState(SentenceNames sentence, int from, int to) {
        String name = sentence.text(new NameSpan(from, to, EntityKind.PLACE));
        return lists.has("COUNTRY", name)
                && !lists.has("AMBIGUOUS", name)
                && !lists.has("TREATY", sentence.token(to))
                && !lists.has("TREATY", sentence.token(to + 1));
    }
}
