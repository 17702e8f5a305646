package org.demarche.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.EntityKind;
import org.demarche.model.Token;

/**
 * Finds whose organ speaks where the words do not say so: "a military spokesman", "a foreign ministry statement". It is that of
 * the state of which the sentence before told, else of the one in which the report plays.
 */
final class HomeVoice {
    private final Reading reading;

    HomeVoice(Reading reading) {
        this.reading = reading;
    }

    /** The state for whose organ a noun stands that is named with no state; empty where several could be meant. */
    List<Integer> of(Syntax tree, int noun) {
        if (!isOfOrgan(tree, noun) || !reading.principals(tree, noun).isEmpty()) {
            return List.of();
        }
        return before(tree).or(() -> reading.sides().home()).stream().toList();
    }

    private boolean isOfOrgan(Syntax tree, int noun) {
        return !tree.has(noun, "prep", "relcl", "acl", "appos", "poss")
                && tree.children(noun, "compound", "nmod", "amod").stream()
                        .map(m -> tree.token(m).lemma().toLowerCase(Locale.ROOT))
                        .anyMatch(m -> reading.lexicon().words("organ").contains(m));
    }

    /** The state that is the subject of the sentence before. */
    private Optional<Integer> before(Syntax tree) {
        int sentence = tree.sentence().index() - 1;
        if (sentence < 0) {
            return Optional.empty();
        }
        Syntax told = reading.tree(sentence);
        List<Integer> states = told.sentence().tokens().stream()
                .filter(t -> t.head() < 0 && t.isVerb())
                .map(Token::index)
                .flatMap(verb -> told.surfaceSubjects(verb).stream())
                .flatMap(subject -> reading.referents(told, subject).stream())
                .filter(e -> reading.entity(e).kind() == EntityKind.COUNTRY)
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }
}
