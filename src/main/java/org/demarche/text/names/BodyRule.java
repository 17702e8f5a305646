package org.demarche.text.names;

import java.util.List;
import org.demarche.model.EntityKind;
import org.demarche.model.NameSpan;

/**
 * Where the name of a body begins: "Cambodian Ministry of Defence" without the nationality, "Iran Foreign Ministry" after the
 * country, "Government of Iraq" not at all; and what is no name by itself, such as a nationality.
 */
final class BodyRule implements NameRule {
    private final NameLists lists = NameLists.shipped();

    @Override
    public void apply(List<SentenceNames> document) {
        for (SentenceNames sentence : document) {
            for (NameSpan name : sentence.names()) {
                mend(sentence, name);
            }
        }
    }

    private void mend(SentenceNames sentence, NameSpan name) {
        String first = sentence.token(name.from());
        if (isNationality(sentence, name) || isNoBodyAlone(sentence, name)) {
            sentence.remove(name);
        } else if (name.kind() == EntityKind.ORGANIZATION && isGovernmentOf(sentence, name)) {
            sentence.remove(name);
            sentence.put(name.from() + 2, name.to(), EntityKind.PLACE);
        } else if (name.kind() != EntityKind.PERSON && holdsMinistry(sentence, name)) {
            int country = countryAt(sentence, name);
            if (lists.has("DEMONYM", first)) {
                sentence.put(name.from() + 1, name.to(), EntityKind.ORGANIZATION);
            } else if (country > 0
                    && name.from() + country < name.to()
                    && !last(sentence, name).equals("Department")) {
                sentence.put(name.from() + country, name.to(), EntityKind.ORGANIZATION);
                sentence.put(name.from(), name.from() + country, EntityKind.PLACE);
            }
        }
    }

    private boolean isNationality(SentenceNames sentence, NameSpan name) {
        return lists.has("DEMONYM", sentence.text(name))
                || sentence.tokens(name).stream().allMatch(token -> lists.has("DEMONYM", token));
    }

    /** "Office" or "Government" says what kind of body it is, and not which. */
    private boolean isNoBodyAlone(SentenceNames sentence, NameSpan name) {
        String first = sentence.token(name.from());
        return name.to() - name.from() == 1
                && name.kind() == EntityKind.ORGANIZATION
                && lists.has("ORGWORD", first)
                && !lists.has("MINISTRY", first)
                && !lists.has("ORG", first);
    }

    private static String last(SentenceNames sentence, NameSpan name) {
        return sentence.token(name.to() - 1);
    }

    private boolean isGovernmentOf(SentenceNames sentence, NameSpan name) {
        return name.to() - name.from() > 2
                && sentence.token(name.from()).equals("Government")
                && sentence.token(name.from() + 1).equals("of")
                && lists.has("COUNTRY", sentence.text(new NameSpan(name.from() + 2, name.to(), name.kind())));
    }

    private boolean holdsMinistry(SentenceNames sentence, NameSpan name) {
        return sentence.tokens(name).stream().anyMatch(token -> lists.has("MINISTRY", token));
    }

    /** How many words of the name's beginning are a country; 0 if it does not begin with one. */
    private int countryAt(SentenceNames sentence, NameSpan name) {
        for (int length = Math.min(4, name.to() - name.from()); length > 0; length--) {
            if (lists.has("COUNTRY", sentence.text(new NameSpan(name.from(), name.from() + length, name.kind())))) {
                return length;
            }
        }
        return 0;
    }
}
