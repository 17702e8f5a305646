package org.demarche.text.names;

import java.util.List;
import org.demarche.model.EntityKind;
import org.demarche.model.NameSpan;

/** The last word of a longer name tells its kind: "Airport" and "Bridge" are places, "Party" and "Ministry" are bodies. */
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

    private EntityKind kind(SentenceNames sentence, NameSpan name) {
        String head = NameLists.calm(sentence.token(name.to() - 1));
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
