package org.demarche.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/**
 * Whom a document names among the sides of a truce. A state that it only has an adjective for ("Palestinian militants", "the
 * British leader") is a side through its people, through who acts for it, or where the truce itself is called after it.
 */
final class NamedParties {
    private final Reading reading;
    private final Set<Integer> named;
    private final WarringArmies armies;

    NamedParties(Reading reading) {
        this.reading = reading;
        this.armies = new WarringArmies(reading);
        this.named = reading.document().mentions().stream()
                .filter(m -> m.form().names() || isOfTroops(m))
                .flatMap(m -> m.entities().stream())
                .collect(Collectors.toSet());
    }

    /** "Georgian forces": no words are plainer about who fights. */
    private boolean isOfTroops(EntityMention mention) {
        return mention.form() == EntityMention.Form.DEMONYM && isBefore(mention, "regular");
    }

    /**
     * The sides as the document names them.
     *
     * @param parties who would stop fighting
     * @param truce the places that tell of it
     */
    Set<Integer> of(Set<Integer> parties, List<TruceTelling> truce) {
        Set<Integer> result = new LinkedHashSet<>();
        boolean atHome = parties.stream()
                        .filter(p -> reading.entity(p).kind() == EntityKind.COUNTRY)
                        .count()
                == 1;
        for (int side : parties) {
            int party = armies.of(side).filter(a -> atHome).orElse(side);
            if (named.contains(party) || truce.stream().anyMatch(t -> isToldOf(t.sentence(), party))) {
                result.add(party);
            } else {
                truce.forEach(t -> result.addAll(agents(t, party)));
            }
        }
        return result;
    }

    /** "Israel and the Palestinians signed a truce", "the Israeli-Palestinian truce". */
    private boolean isToldOf(int sentence, int party) {
        Syntax tree = reading.tree(sentence);
        return reading.mentions(sentence).stream()
                .filter(m ->
                        m.form() == EntityMention.Form.DEMONYM && m.entities().contains(party))
                .anyMatch(m -> isPeople(tree, m) || isBefore(m, "asks-truce"));
    }

    /** Whether it stands before a word, alone or as one of two: "Georgian and Abkhaz forces". */
    private boolean isBefore(EntityMention mention, String wordClass) {
        if (mention.head() < 0) {
            return false;
        }
        Syntax tree = reading.tree(mention.sentence());
        Token at = tree.token(mention.head());
        while (at.label().equals("conj")) {
            at = tree.token(at.head());
        }
        return at.head() >= 0
                && reading.lexicon()
                        .words(wordClass)
                        .contains(tree.token(at.head()).lemma());
    }

    private static boolean isPeople(Syntax tree, EntityMention mention) {
        Token last = tree.token(mention.to() - 1);
        return last.isNoun()
                && last.lower().endsWith("s")
                && mention.from() > 0
                && tree.token(mention.from() - 1).isWord("the");
    }

    /** "The Palestinian president, Mahmoud Abbas, declared a truce": who takes it for the state. */
    private List<Integer> agents(TruceTelling telling, int party) {
        return telling.roles().entities(Dip.ACCEPTED_BY).stream()
                .filter(e -> reading.actsFor(e, party) && named.contains(e))
                .toList();
    }
}
