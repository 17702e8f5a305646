package org.demarche.event;

import java.util.List;
import java.util.Set;
import org.demarche.model.EntityMention;
import org.demarche.model.Token;

/**
 * Finds by place the speaker of a verb of saying whose subject the tree does not give: behind the verb where that follows what
 * is said ("…,” said Boris Pistorius"), before it otherwise.
 */
final class SpeakerBeside {
    private static final Set<String> MARKS = Set.of(",", "\"", "'", "''", "--");
    private static final int BEHIND = 10;
    private static final int BEFORE = 6;

    private final Reading reading;

    SpeakerBeside(Reading reading) {
        this.reading = reading;
    }

    /**
     * The entities of the nearest mention that can speak, empty where none stands there.
     *
     * @param addresses whether the verb's object is whom it is told ("told the AP"), so that no speaker stands behind it
     */
    List<Integer> find(Syntax tree, int verb, boolean addresses) {
        if (tree.token(verb).tag().equals("VBG")) {
            // "Many attacked the plan, saying Gonzales …": no subject stands behind a participle, and the one before is
            // unknown.
            return List.of();
        }
        if (followsWords(tree, verb)) {
            List<Integer> behind = addresses ? List.of() : behind(tree, verb);
            return behind.isEmpty() ? beforeAside(tree, verb) : behind;
        }
        return before(tree, verb);
    }

    private static boolean followsWords(Syntax tree, int verb) {
        return verb > 0 && MARKS.contains(tree.token(verb - 1).form());
    }

    private List<Integer> behind(Syntax tree, int verb) {
        for (int i = verb + 1; i < Math.min(tree.size(), verb + BEHIND); i++) {
            Token token = tree.token(i);
            if (token.isVerb() || token.label().equals("mark")) {
                break;
            }
            EntityMention mention = startingAt(tree, i);
            boolean stands =
                    mention != null && (mention.form().names() || mention.form() == EntityMention.Form.NOMINAL);
            if (stands && canSpeak(mention) && !isOfPlace(tree, mention)) {
                return mention.entities();
            }
            if (token.form().equals(",") || token.form().equals(".")) {
                break;
            }
        }
        return List.of();
    }

    private boolean isOfPlace(Syntax tree, EntityMention mention) {
        return mention.entities().stream().noneMatch(reading::isPerson) && hasPersonAfter(tree, mention);
    }

    /** "Said Ukraine President X", "said Hamas official Y": the person speaks. */
    private boolean hasPersonAfter(Syntax tree, EntityMention body) {
        for (int i = body.to(); i < Math.min(tree.size(), body.to() + BEFORE); i++) {
            if (tree.token(i).form().equals(",")) {
                return false;
            }
            EntityMention mention = startingAt(tree, i);
            if (mention != null && mention.entities().stream().anyMatch(reading::isPerson)) {
                return true;
            }
        }
        return false;
    }

    /** "Interfax, citing a diplomat, reports that": the name with which the sentence opens. */
    private List<Integer> beforeAside(Syntax tree, int verb) {
        int comma = verb - 2;
        while (comma > 0 && !tree.token(comma).form().equals(",")) {
            comma--;
        }
        EntityMention mention = comma > 0 && verb > 0 ? endingAt(tree, comma - 1) : null;
        boolean opens = mention != null && mention.form().names() && mention.from() <= 1 && canSpeak(mention);
        return opens ? mention.entities() : List.of();
    }

    private List<Integer> before(Syntax tree, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - BEFORE); i--) {
            Token token = tree.token(i);
            if (token.isVerb() && !token.label().startsWith("aux")) {
                return List.of();
            }
            EntityMention mention = endingAt(tree, i);
            if (mention != null && canSpeak(mention)) {
                return mention.entities();
            }
            if (token.isNoun() && mention == null) {
                return List.of();
            }
        }
        return List.of();
    }

    private boolean canSpeak(EntityMention mention) {
        return mention.entities().stream().allMatch(reading::isActor);
    }

    private EntityMention startingAt(Syntax tree, int token) {
        return reading.mentions(tree.sentence().index()).stream()
                .filter(m -> m.from() == token)
                .findFirst()
                .orElse(null);
    }

    private EntityMention endingAt(Syntax tree, int token) {
        return reading.mentions(tree.sentence().index()).stream()
                .filter(m -> m.to() - 1 == token)
                .findFirst()
                .orElse(null);
    }
}
