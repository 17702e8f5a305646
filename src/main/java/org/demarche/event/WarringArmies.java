package org.demarche.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention;
import org.demarche.model.Token;

/**
 * Armies that fight in a report where others would name their state: "the war between the Sudanese Armed Forces and the Rapid
 * Support Forces". The report names the army, goes on of "the army", and has next to nothing that the state or its government does;
 * or the war is known to be the army's own.
 */
final class WarringArmies {
    private static final int LEAST = 3;
    private static final int BY_FAR = 3;
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

    private final Reading reading;
    private final Map<Integer, Integer> armies = new HashMap<>();

    WarringArmies(Reading reading) {
        this.reading = reading;
        int nouns = 0;
        int rulers = 0;
        for (Syntax tree : reading.trees()) {
            for (Token token : tree.sentence().tokens()) {
                if (token.tag().equals("NN") && isOf("state", token)) {
                    nouns += isOf("regular", token) ? 1 : 0;
                    rulers += isOf("regular", token) ? 0 : 1;
                }
            }
        }
        Map<Integer, Integer> named = new HashMap<>();
        for (EntityMention mention : reading.document().mentions()) {
            if (mention.form().names() && mention.entities().size() == 1 && isCapital(mention)) {
                named.merge(mention.entities().get(0), 1, Integer::sum);
            }
        }
        reading.document().entities().stream()
                .filter(this::fightsKnownWar)
                .forEach(army -> armies.putIfAbsent(army.actsFor().orElseThrow(), army.id()));
        int common = nouns;
        int government = rulers;
        named.keySet().stream()
                .filter(this::isArmy)
                .sorted(Comparator.comparing((Integer a) -> -named.get(a)).thenComparing(Comparator.naturalOrder()))
                .forEach(army -> {
                    int state = reading.entity(army).actsFor().orElseThrow();
                    int told = named.get(army) + common;
                    if (told >= LEAST && told >= BY_FAR * (acting(state) + government)) {
                        armies.putIfAbsent(state, army);
                    }
                });
    }

    private boolean fightsKnownWar(DocumentEntity body) {
        return isArmy(body.id())
                && reading.lexicon().wars().stream()
                        .filter(war -> KnownWars.isNamed(body, war.armies()))
                        .anyMatch(war -> reading.document().entities().stream()
                                .filter(e -> e.kind() == EntityKind.ORGANIZATION)
                                .anyMatch(e -> KnownWars.isNamed(e, war.sides())));
    }

    /** The army that fights for a state, where the report says so and not that the state does. */
    Optional<Integer> of(int state) {
        return Optional.ofNullable(armies.get(state));
    }

    /** "Sudanese Armed Forces", but not "Lebanese army", which is no name of its own. */
    private boolean isCapital(EntityMention mention) {
        String name = mention.span().of(reading.text());
        return Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1));
    }

    private boolean isArmy(int entity) {
        String label = " " + reading.entity(entity).label().toLowerCase(Locale.ROOT) + " ";
        return reading.entity(entity).kind() == EntityKind.ORGANIZATION
                && reading.entity(entity)
                        .actsFor()
                        .filter(s -> reading.entity(s).kind() == EntityKind.COUNTRY)
                        .isPresent()
                && reading.lexicon().words("forces").stream().anyMatch(w -> label.contains(" " + w + " "));
    }

    /** How often the state itself does something in the report. */
    private int acting(int state) {
        return (int) reading.document().mentions().stream()
                .filter(m -> m.form().names() && m.head() >= 0)
                .filter(m -> m.entities().contains(state))
                .filter(m -> SUBJECTS.contains(
                        reading.tree(m.sentence()).token(m.head()).label()))
                .count();
    }

    private boolean isOf(String wordClass, Token noun) {
        return reading.lexicon().words(wordClass).contains(noun.lemma().toLowerCase(Locale.ROOT));
    }
}
