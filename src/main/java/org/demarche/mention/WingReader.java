package org.demarche.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.knowledge.NameKey;
import org.demarche.model.EntityKind;
import org.demarche.model.Sentence;

/** Parties that a word in brackets tells from others, and that are called by it: "Communist Party of Nepal (Maoist)", "the Maoists". */
final class WingReader {
    private static final Pattern CREED = Pattern.compile("(?:.*-)?(\\p{Lu}\\p{Ll}+ist)s?");
    private static final int LONGEST = 3;

    void read(Draft draft) {
        Map<String, String> wings = new HashMap<>();
        for (Sentence sentence : draft.sentences()) {
            for (int i = 1; i < sentence.size(); i++) {
                if (AcronymReader.isOpening(sentence.token(i))) {
                    wing(draft, sentence, i, wings);
                }
            }
        }
        if (!wings.isEmpty()) {
            draft.sentences().forEach(sentence -> followers(draft, sentence, wings));
        }
    }

    private static void wing(Draft draft, Sentence sentence, int bracket, Map<String, String> wings) {
        int end = bracket + 1;
        while (end < sentence.size() && end <= bracket + LONGEST && !AcronymReader.isClosing(sentence, end)) {
            end++;
        }
        Matcher creed = CREED.matcher(sentence.token(end - 1).form());
        if (!AcronymReader.isClosing(sentence, end) || !creed.matches()) {
            return;
        }
        int close = end + 1;
        draft.nameAt(sentence.index(), bracket - 1)
                .filter(name -> name.kind() == EntityKind.ORGANIZATION)
                .map(name -> AcronymReader.organization(draft, sentence, name.from(), close))
                .ifPresent(name -> wings.putIfAbsent(creed.group(1) + "s", NameKey.of(draft.text(name))));
    }

    private static void followers(Draft draft, Sentence sentence, Map<String, String> wings) {
        for (int i = 0; i < sentence.size(); i++) {
            String party = wings.get(sentence.token(i).form());
            if (party != null) {
                Name name = AcronymReader.organization(draft, sentence, i, i + 1);
                draft.expansions.put(NameKey.of(draft.text(name)), party);
            }
        }
    }
}
