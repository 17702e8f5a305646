package org.demarche.text.names;

import java.util.List;
import java.util.regex.Pattern;
import org.demarche.model.NameSpan;

/** "Iran-aligned Houthis", "Turkish-backed Syrian National Army": who backs or leads a body is no part of its name. */
final class BackerRule implements NameRule {
    private static final Pattern BACKED = Pattern.compile("\\p{Lu}.*-\\p{Ll}+(ed|en|led|ld|run)");

    @Override
    public void apply(List<SentenceNames> document) {
        for (SentenceNames sentence : document) {
            for (NameSpan name : sentence.names()) {
                int own = ownStart(sentence, name);
                if (own > name.from()) {
                    sentence.remove(name);
                    sentence.put(own, name.to(), name.kind());
                }
            }
        }
    }

    /** Where the name itself begins; a body that has none but by its leader, as "the Saudi-led coalition", is called so. */
    private static int ownStart(SentenceNames sentence, NameSpan name) {
        int start = name.from();
        for (int i = name.from(); i + 1 < name.to(); i++) {
            boolean named = Character.isUpperCase(sentence.token(i + 1).codePointAt(0));
            if (named && BACKED.matcher(sentence.token(i)).matches()) {
                start = i + 1;
            }
        }
        return start;
    }
}
