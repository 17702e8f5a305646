package org.demarche.text.names;

import java.util.List;
import org.demarche.model.EntityKind;
import org.demarche.model.NameSpan;

/** An acronym in brackets behind a body is that body's name too. */
final class AcronymRule implements NameRule {
    private static final int LONGEST = 9;

    @Override
    public void apply(List<SentenceNames> document) {
        for (SentenceNames sentence : document) {
            for (NameSpan name : sentence.names()) {
                int at = name.to() + 1;
                boolean bracketed = sentence.token(name.to()).equals("(")
                        && sentence.token(at + 1).equals(")");
                boolean acronym = bracketed && sentence.token(at).length() <= LONGEST && sentence.isAcronym(at);
                if (acronym && name.kind() == EntityKind.ORGANIZATION) {
                    sentence.put(at, at + 1, EntityKind.ORGANIZATION);
                }
            }
        }
    }
}
