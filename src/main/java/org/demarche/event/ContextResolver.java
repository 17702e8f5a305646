package org.demarche.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityKind;
import org.demarche.model.Token;

/**
 * The last resort for subjects that no mention covers: "he" for the person who was subject of the sentence before, and "the
 * Secretary" for the only person in the document who has that office.
 */
final class ContextResolver {
    private static final Set<String> PRONOUNS = Set.of("he", "she");
    private static final int SENTENCES_BACK = 2;

    private final Reading reading;

    ContextResolver(Reading reading) {
        this.reading = reading;
    }

    List<Integer> resolve(Syntax tree, int token) {
        Token word = tree.token(token);
        if (PRONOUNS.contains(word.lower()) && reading.mentionAt(tree, token).isEmpty()) {
            return subjectBefore(tree);
        }
        boolean definite = tree.children(token, "det").stream()
                .anyMatch(d -> tree.token(d).lower().equals("the"));
        return word.isNoun()
                        && definite
                        && tree.children(token, "compound", "nmod", "poss", "prep")
                                .isEmpty()
                ? holderOf(word.lower())
                : List.of();
    }

    private List<Integer> subjectBefore(Syntax tree) {
        int sentence = tree.sentence().index();
        for (int s = sentence - 1; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
            Syntax before = reading.tree(s);
            if (tree.sentence().block() - before.sentence().block() > 1) {
                break;
            }
            List<Integer> subjects = rootSubjects(before);
            if (subjects.size() == 1) {
                return subjects;
            }
        }
        return List.of();
    }

    private List<Integer> rootSubjects(Syntax tree) {
        for (Token token : tree.sentence().tokens()) {
            if (token.head() < 0 && token.isVerb()) {
                return tree.surfaceSubjects(token.index()).stream()
                        .flatMap(s -> reading.headed(tree, s).stream())
                        .filter(reading::isPerson)
                        .distinct()
                        .toList();
            }
        }
        return List.of();
    }

    private List<Integer> holderOf(String office) {
        List<Integer> holders = reading.document().entities().stream()
                .filter(e -> e.kind() == EntityKind.PERSON && holds(e, office))
                .map(DocumentEntity::id)
                .toList();
        return holders.size() == 1 ? holders : List.of();
    }

    private static boolean holds(DocumentEntity person, String office) {
        return person.roles().stream()
                .map(r -> r.toLowerCase(Locale.ROOT))
                .anyMatch(r -> r.equals(office) || r.endsWith(" " + office) || r.startsWith(office + " "));
    }
}
