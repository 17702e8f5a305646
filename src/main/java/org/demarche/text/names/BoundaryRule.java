package org.demarche.text.names;

import java.util.List;
import java.util.Set;
import org.demarche.model.EntityKind;
import org.demarche.model.NameSpan;

/** Marks that no name holds: "GENEVA – Haddad" is two names, and so is "Ministry of Defence and the Foreign Ministry". */
final class BoundaryRule implements NameRule {
    private static final Set<String> MARKS = Set.of("\u2014", "\u2013", "--", "|", ":", ";", "\"", "(", ")", "[", "]");

    private static final List<String> POSSESSORS = List.of("ORG", "INSTITUTE", "COUNTRY", "CITY");

    private final NameLists lists = NameLists.shipped();

    @Override
    public void apply(List<SentenceNames> document) {
        for (SentenceNames sentence : document) {
            for (NameSpan name : sentence.names()) {
                for (int i = name.from(); i < name.to(); i++) {
                    boolean and = sentence.token(i).equals("and")
                            && sentence.token(i + 1).equals("the");
                    if (and || MARKS.contains(sentence.token(i)) || endsPossessor(sentence, name, i)) {
                        part(sentence, name, i, and ? i + 2 : i + 1);
                        break;
                    }
                }
            }
        }
    }

    /** "King 's College London" is known, so that what its department is called is another name. */
    private boolean endsPossessor(SentenceNames sentence, NameSpan name, int i) {
        if (!sentence.token(i).equals("'s") || i == name.from()) {
            return false;
        }
        String possessor = sentence.text(new NameSpan(name.from(), i, name.kind()));
        return POSSESSORS.stream().anyMatch(list -> lists.has(list, possessor));
    }

    private void part(SentenceNames sentence, NameSpan name, int end, int next) {
        sentence.remove(name);
        put(sentence, name.from(), end, name.kind());
        put(sentence, next, name.to(), name.kind());
    }

    private void put(SentenceNames sentence, int from, int to, EntityKind kind) {
        if (from >= to) {
            return;
        }
        String text = NameLists.calm(sentence.text(new NameSpan(from, to, kind)));
        boolean place = lists.has("COUNTRY", text) || lists.has("CITY", text);
        sentence.put(from, to, place ? EntityKind.PLACE : kind);
    }
}
