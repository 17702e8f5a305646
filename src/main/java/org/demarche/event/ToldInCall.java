package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.Token;

/**
 * Finds the verb of telling to which a call belongs that the tree hangs on what is told: "told him that the road would stay open
 * in a call on Monday".
 */
final class ToldInCall {
    private static final int MAX_CLIMB = 6;
    private static final Set<String> WITHIN = Set.of("in", "during", "on", "over");
    private static final Set<String> OWN_SIDES = Set.of("with", "between", "to", "from", "by");

    private final Reading reading;
    private final CallPeople people;

    ToldInCall(Reading reading, CallPeople people) {
        this.reading = reading;
        this.people = people;
    }

    /** The verb that one person tells another something by, within this call; nothing for a call that has its own verb or sides. */
    OptionalInt verb(Syntax tree, int call) {
        int preposition = tree.token(call).head();
        boolean within = tree.token(call).label().equals("pobj")
                && preposition >= 0
                && WITHIN.contains(tree.token(preposition).lower())
                && tree.children(call, "prep").stream()
                        .noneMatch(p -> OWN_SIDES.contains(tree.token(p).lower()));
        int at = within ? tree.token(preposition).head() : -1;
        for (int climb = 0; climb < MAX_CLIMB && at >= 0; climb++) {
            Token here = tree.token(at);
            int above = here.head();
            if (here.isVerb() && isOwn(tree, here)) {
                return OptionalInt.empty();
            }
            if (here.label().equals("ccomp") && above >= 0 && above < at) {
                Set<Integer> two = Set.copyOf(sides(tree, above));
                // "The two agreed that it should stay open in a call".
                boolean agreed = people.persons(tree, tree.deepSubjects(above)).size() == 2;
                boolean told =
                        two.size() == 2 && (agreed || reading.isSaying(tree.token(above))) && isOf(two, tree, at);
                return told ? OptionalInt.of(above) : OptionalInt.empty();
            }
            at = above;
        }
        return OptionalInt.empty();
    }

    /** "That he would raise it in a call": this is what is done there. */
    private boolean isOwn(Syntax tree, Token verb) {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        return reading.lexicon().words("conferring").contains(lemma)
                || reading.isSaying(verb)
                || !tree.prepositional(verb.index(), "with").isEmpty();
    }

    /** "That Putin had turned it down in a call": somebody else may have been rung. */
    private boolean isOf(Set<Integer> two, Syntax tree, int verb) {
        return two.containsAll(people.persons(tree, tree.surfaceSubjects(verb)));
    }

    /** Who tells and who is told; of several who agree all. */
    private List<Integer> sides(Syntax tree, int verb) {
        List<Integer> heads = new ArrayList<>(tree.deepSubjects(verb));
        heads.addAll(tree.deepObjects(verb));
        heads.addAll(tree.children(verb, "dative"));
        return Stream.concat(heads.stream(), tree.prepositional(verb, "to").stream())
                .flatMap(h -> people.persons(tree, List.of(h)).stream())
                .distinct()
                .toList();
    }
}
