package org.demarche.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.EntityMention;
import org.demarche.model.Token;

/**
 * Finds the person whom commas set behind a long description, where the tree takes the name for that of its last noun: "the head
 * of the agency that guards the border, Karim Lodhi, said".
 */
final class NamesBehind {
    private static final Set<String> OF = Set.of("of", "for", "at", "in", "with", "to");

    private NamesBehind() {}

    /** The person so named, empty where the description's last noun may be the person. */
    static List<Integer> of(Reading reading, Syntax tree, int noun) {
        Token head = tree.token(noun);
        int[] phrase = tree.phrase(noun);
        boolean described = head.tag().equals("NN")
                && noun + 1 < phrase[1]
                && OF.contains(tree.token(noun + 1).lower())
                && !isAny(reading, head, "text", "body", "relay");
        if (!described) {
            return List.of();
        }
        return at(reading, tree, noun, phrase[1])
                .filter(name -> isOfThing(reading, tree, noun, name))
                .map(EntityMention::entities)
                .orElse(List.of());
    }

    /** The name of one person between two commas with which the phrase ends. */
    private static Optional<EntityMention> at(Reading reading, Syntax tree, int noun, int end) {
        int to = tree.token(end - 1).form().equals(",") ? end - 1 : end;
        return reading.mentions(tree.sentence().index()).stream()
                .filter(m -> m.to() == to && m.form() == EntityMention.Form.NAME)
                .filter(m -> isBehindComma(tree, noun + 2, m.from()))
                .filter(m -> to < tree.size() && isMark(tree.token(to)))
                .filter(m -> m.entities().size() == 1
                        && reading.isPerson(m.entities().get(0)))
                .findFirst();
    }

    /** Whether nothing but a title stands between a comma and the name. */
    private static boolean isBehindComma(Syntax tree, int from, int name) {
        int at = name - 1;
        while (at > from && tree.token(at).isProperNoun()) {
            at--;
        }
        return at > from - 1 && tree.token(at).form().equals(",");
    }

    private static boolean isMark(Token token) {
        return Set.of(",", ".").contains(token.form());
    }

    /** Whether the tree hangs the name on a noun within the description that means no person. */
    private static boolean isOfThing(Reading reading, Syntax tree, int noun, EntityMention name) {
        Token last = tree.token(name.to() - 1);
        int described = last.head();
        return last.label().equals("appos")
                && described > noun
                && described < name.from()
                && !isAny(reading, tree.token(described), "holder", "unnamed", "observer", "lawmaker")
                && reading.headed(tree, described).stream().noneMatch(reading::isPerson);
    }

    private static boolean isAny(Reading reading, Token token, String... classes) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return Arrays.stream(classes).anyMatch(c -> reading.lexicon().words(c).contains(lemma));
    }
}
