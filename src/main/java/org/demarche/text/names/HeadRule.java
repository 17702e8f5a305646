package org.demarche.text.names;

import java.util.List;
import org.demarche.model.EntityKind;
import org.demarche.model.NameSpan;

/**
 * The head of a longer name, its last word or the one before "of", tells its kind: "Airport" and "Bridge" are places, "Party"
 * and "School of Law" are bodies.
 */
final class HeadRule implements NameRule {
    private final NameLists lists = NameLists.shipped();

    @Override
    public void apply(List<SentenceNames> document) {
        for (SentenceNames sentence : document) {
            for (NameSpan name : sentence.names()) {
                EntityKind kind = kind(sentence, name);
                if (kind != name.kind()) {
                    sentence.put(name.from(), name.to(), kind);
                }
            }
        }
    }

    private static int head(SentenceNames sentence, NameSpan name) {
        for (int i = name.from() + 1; i < name.to() - 1; i++) {
            if (sentence.token(i).equals("of")) {
                return i - 1;
            }
        }
        return name.to() - 1;
    }

    private EntityKind kind(SentenceNames sentence, NameSpan name) {
        String head = NameLists.calm(sentence.token(head(sentence, name)));
        boolean several = name.to() - name.from() > 1;
        if (!several || lists.has("ORG", sentence.text(name))) {
            return name.kind();
        }
        if (lists.has("FACILITY", head)) {
            return EntityKind.PLACE;
        }
        return lists.has("ORGWORD", head) ? EntityKind.ORGANIZATION : name.kind();
    }
}
