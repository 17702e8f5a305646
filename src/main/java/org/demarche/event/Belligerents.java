package org.demarche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention;
import org.demarche.model.Token;

/**
 * Who fights whom in a document: the pair that its words for war, attack and truce name most often together. A truce whose
 * parties the text leaves unsaid is one between these.
 */
final class Belligerents {
    private static final int EXPLICIT = 3;
    private static final int IMPLICIT = 1;

    private final Reading reading;
    private final Map<Set<Integer>, Integer> votes = new HashMap<>();

    Belligerents(Reading reading) {
        this.reading = reading;
        reading.trees().forEach(this::count);
    }

    /** The pair with most votes, empty where no pair has any. */
    List<Integer> pair() {
        return votes.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Set<Integer>, Integer> e) -> e.getValue())
                        .thenComparing(e -> e.getKey().toString(), Comparator.reverseOrder()))
                .map(e -> List.copyOf(new TreeSet<>(e.getKey())))
                .orElse(List.of());
    }

    /** Whether the two are named as enemies anywhere in the document. */
    boolean areEnemies(int a, int b) {
        return votes.keySet().stream().anyMatch(p -> p.contains(a) && p.contains(b));
    }

    private void count(Syntax tree) {
        for (Token token : tree.sentence().tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (token.isNoun() && reading.lexicon().words("conflict").contains(lemma)) {
                ofNoun(tree, token.index());
            } else if (token.isVerb() && reading.lexicon().words("attack").contains(lemma)) {
                vote(
                        parties(tree, tree.deepSubjects(token.index())),
                        parties(tree, tree.deepObjects(token.index())),
                        IMPLICIT);
            }
        }
    }

    private void ofNoun(Syntax tree, int noun) {
        List<Integer> between = new ArrayList<>(tree.prepositional(noun, "between"));
        List<Integer> named = parties(tree, between);
        if (named.size() == 2) {
            vote(named.subList(0, 1), named.subList(1, 2), EXPLICIT);
        }
        for (int modifier : tree.children(noun, "compound", "nmod", "amod")) {
            List<Integer> joined = reading.joined(tree.token(modifier));
            if (joined.size() == 2) {
                vote(parties(joined).subList(0, Math.min(1, parties(joined).size())), parties(joined), EXPLICIT);
            }
        }
        List<Integer> owners = new ArrayList<>(reading.principals(tree, noun));
        for (String preposition : List.of("with", "against", "on", "of", "in")) {
            vote(parties(owners), parties(tree, tree.prepositional(noun, preposition)), 2 * IMPLICIT);
        }
    }

    private void vote(List<Integer> some, List<Integer> others, int weight) {
        for (int a : some) {
            for (int b : others) {
                if (a != b) {
                    votes.merge(Set.of(a, b), weight, Integer::sum);
                }
            }
        }
    }

    private List<Integer> parties(Syntax tree, List<Integer> heads) {
        return parties(reading.actors(tree, heads));
    }

    /** States and bodies; a person stands for whom he acts for. */
    List<Integer> parties(List<Integer> actors) {
        Set<Integer> result = new LinkedHashSet<>();
        for (int actor : actors) {
            if (reading.entity(actor).kind() == EntityKind.PERSON) {
                reading.entity(actor).actsFor().ifPresent(result::add);
            } else {
                result.add(actor);
            }
        }
        return List.copyOf(result);
    }

    /** Whether the document names an entity as a side of any fight. */
    boolean isParty(int entity) {
        return votes.keySet().stream().anyMatch(p -> p.contains(entity));
    }

    /** Whether anything in the document names this entity, for tests of a pair by its mentions. */
    static boolean isNamed(Reading reading, int entity) {
        return reading.document().mentions().stream()
                .filter(m -> m.form() != EntityMention.Form.PRONOUN)
                .anyMatch(m -> m.entities().contains(entity));
    }
}
