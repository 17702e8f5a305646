package org.demarche.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.EntityMention;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Those whom a sentence names beside the sides of a war, and whom words for its sides do not mean: who asks them, who backs them. */
final class WarBystanders {
    private static final int MAX_CLIMB = 4;

    private final Reading reading;
    private final Sides sides;

    WarBystanders(Reading reading, Sides sides) {
        this.reading = reading;
        this.sides = sides;
    }

    /** "Spain and Panama asked both parties to stop": those who ask are not asked. */
    boolean areAskers(Syntax tree, int head, List<Integer> named) {
        int at = head;
        for (int climb = 0; climb < MAX_CLIMB && at >= 0; climb++) {
            Token token = tree.token(at);
            boolean asking = token.isVerb()
                    && reading.lexicon().framesOf(token.lemma().toLowerCase(Locale.ROOT)).stream()
                            .anyMatch(f -> f.eventType().equals(Dip.DEMAND));
            if (asking && at < head) {
                int verb = at;
                Set<Integer> before = reading.mentions(tree.sentence().index()).stream()
                        .filter(m -> m.head() < verb)
                        .flatMap(m -> sides.parties(m.entities()).stream())
                        .collect(Collectors.toSet());
                return !named.isEmpty() && before.containsAll(named);
            }
            at = token.head();
        }
        return false;
    }

    /** "Iranian-backed rebels and Yemeni forces": in this sentence Iran is named as a backer alone. */
    boolean isBacker(Syntax tree, int head, int side) {
        List<Integer> named = reading.mentions(tree.sentence().index()).stream()
                .filter(m -> m.entities().contains(side) && m.head() != head)
                .filter(m -> m.form() != EntityMention.Form.NOMINAL)
                .map(EntityMention::head)
                .toList();
        return !named.isEmpty() && named.stream().allMatch(n -> Reading.isCompound(tree, n));
    }
}
