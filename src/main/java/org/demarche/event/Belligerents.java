package org.demarche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.EntityKind;
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
    private final Map<Integer, Integer> singles = new HashMap<>();

    Belligerents(Reading reading) {
        this.reading = reading;
        reading.trees().forEach(this::count);
    }

    /**
     * The pair with most votes; where none is named together, the two whose forces, attacks and fronts are spoken of most;
     * empty where there are no two such.
     */
    List<Integer> pair() {
        if (votes.isEmpty()) {
            List<Integer> loudest = singles.entrySet().stream()
                    .sorted(Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> -e.getValue())
                            .thenComparing(Map.Entry::getKey))
                    .limit(2)
                    .map(Map.Entry::getKey)
                    .toList();
            return loudest.size() == 2 ? loudest : List.of();
        }
        return votes.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Set<Integer>, Integer> e) -> e.getValue())
                        .thenComparing(e -> e.getKey().toString(), Comparator.reverseOrder()))
                .map(e -> List.copyOf(new TreeSet<>(e.getKey())))
                .orElse(List.of());
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
            if (token.isNoun() && reading.lexicon().words("side").contains(lemma)) {
                parties(reading.principals(tree, token.index())).forEach(p -> singles.merge(p, 1, Integer::sum));
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
        for (String preposition : List.of("in", "on", "against")) {
            for (int place : tree.prepositional(noun, preposition)) {
                parties(reading.referents(tree, place).stream()
                                .filter(reading::isActor)
                                .toList())
                        .forEach(p -> singles.merge(p, 2, Integer::sum));
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
                    votes.merge(new TreeSet<>(List.of(a, b)), weight, Integer::sum);
                }
            }
        }
    }

    private List<Integer> parties(Syntax tree, List<Integer> heads) {
        return parties(reading.actors(tree, heads));
    }

    /** States and armed bodies; a person, ministry or seat stands for whom it acts for. */
    List<Integer> parties(List<Integer> actors) {
        Set<Integer> result = new LinkedHashSet<>();
        for (int actor : actors) {
            Optional<Integer> principal = reading.entity(actor).actsFor();
            if (principal.isPresent() && reading.isActor(principal.get())) {
                result.add(root(principal.get()));
            } else if (reading.entity(actor).kind() != EntityKind.PERSON) {
                result.add(actor);
            }
        }
        return List.copyOf(result);
    }

    /** The state behind a ministry, behind its minister. */
    private int root(int actor) {
        int at = actor;
        for (int climb = 0; climb < 3 && reading.entity(at).actsFor().isPresent(); climb++) {
            at = reading.entity(at).actsFor().get();
        }
        return at;
    }
}
