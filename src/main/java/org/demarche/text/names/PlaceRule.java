package org.demarche.text.names;

import java.util.List;
import org.demarche.model.EntityKind;
import org.demarche.model.NameSpan;

/**
 * Names that are none: places in the name of a treaty ("Minsk agreements"), treaties, occasions ("Davis Cup") and pairs of
 * sides ("UK-France").
 */
final class PlaceRule implements NameRule {
    private final NameLists lists = NameLists.shipped();

    @Override
    public void apply(List<SentenceNames> document) {
        for (SentenceNames sentence : document) {
            for (NameSpan name : sentence.names()) {
                if (isInTreaty(sentence, name) || isTreaty(sentence, name) || isPair(sentence.text(name))) {
                    sentence.remove(name);
                }
            }
        }
    }

    private boolean isInTreaty(SentenceNames sentence, NameSpan name) {
        return name.kind() == EntityKind.PLACE && lists.has("TREATY", sentence.token(name.to()));
    }

    private boolean isTreaty(SentenceNames sentence, NameSpan name) {
        String last = sentence.token(name.to() - 1);
        return name.to() - name.from() > 1 && (lists.has("TREATY", last) || lists.has("OCCASION", last));
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
                || lists.has("CITY", part)
                || lists.has("DEMONYM", part)
                || lists.has("ORG", part);
    }
}
