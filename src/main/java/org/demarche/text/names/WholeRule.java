package org.demarche.text.names;

import java.util.List;
import org.demarche.model.EntityKind;
import org.demarche.model.NameSpan;

/**
 * Names of which only a part was found: a body such as "Bank of Scotland" where the model saw the country alone, and a person
 * without the given name.
 */
final class WholeRule implements NameRule {
    private static final List<String> NO_GIVEN_NAMES = List.of(
            "TITLE", "RANK", "DEMONYM", "CALENDAR", "COUNTRY", "CITY", "ORG", "ORGWORD", "EVENTWORD", "FACILITY");

    private final NameLists lists = NameLists.shipped();

    @Override
    public void apply(List<SentenceNames> document) {
        for (SentenceNames sentence : document) {
            for (NameSpan name : sentence.names()) {
                if (name.kind() == EntityKind.PERSON && followsGivenName(sentence, name)) {
                    sentence.put(name.from() - 1, name.to(), EntityKind.PERSON);
                }
            }
            for (int i = 1; i + 1 < sentence.size(); i++) {
                if (sentence.token(i).equals("of") && lists.has("BODYOF", sentence.token(i - 1))) {
                    join(sentence, i);
                }
            }
        }
    }

    private boolean followsGivenName(SentenceNames sentence, NameSpan name) {
        int before = name.from() - 1;
        String word = sentence.token(before);
        return name.to() - name.from() == 1
                && lists.has("GIVEN", word)
                && sentence.isFree(before, before + 1)
                && !sentence.isCapitalised(before - 1)
                && NO_GIVEN_NAMES.stream().noneMatch(list -> lists.has(list, word));
    }

    /** Makes one name of the body before "of" and the name behind it. */
    private static void join(SentenceNames sentence, int of) {
        NameSpan body = sentence.at(of - 1).orElse(null);
        if (body != null && (body.to() != of || body.kind() == EntityKind.PERSON)) {
            return;
        }
        int next = sentence.token(of + 1).equals("the") ? of + 2 : of + 1;
        NameSpan other = sentence.at(next).orElse(null);
        if (other != null && other.from() == next && other.kind() != EntityKind.PERSON) {
            sentence.put(body == null ? of - 1 : body.from(), other.to(), EntityKind.ORGANIZATION);
        }
    }
}
