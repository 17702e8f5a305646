package org.demarche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.demarche.model.EntityMention;
import org.demarche.model.Iri;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/**
 * Which sides a document names together where it speaks of fighting, truce and blame: no sentence need say who fights whom, if
 * sentence after sentence sets the same two against each other.
 */
final class Hostility {
    private static final int MOST_SIDES = 4;
    private static final int ALONE = 6;
    private static final int SPEAKER = 3;
    private static final int BESIDE = 1;
    private static final int LEAST = 5;
    private static final int VOTE = 6;
    private static final Set<String> MODIFIERS = Set.of("poss", "compound", "nmod", "amod", "appos");
    private static final Set<Iri> SPEAKING = Set.of(Dip.STATEMENT, Dip.DEMAND);
    private static final List<String> CLASSES = List.of("conflict", "attack", "blame", "side", "fighting", "hostile");

    private final Reading reading;
    private final Sides sides;
    private final Map<Set<Integer>, Integer> together = new HashMap<>();
    private final Map<Integer, Integer> most = new HashMap<>();
    private final int loudest;

    Hostility(Reading reading, Sides sides) {
        this.reading = reading;
        this.sides = sides;
        Set<String> words = CLASSES.stream()
                .flatMap(c -> reading.lexicon().words(c).stream())
                .collect(Collectors.toSet());
        Set<String> line = reading.lexicon().words("phone");
        int block = -1;
        Set<Integer> before = Set.of();
        for (Syntax tree : reading.trees()) {
            boolean ofWar = speaksOf(tree, words) && !speaksOf(tree, line);
            Set<Integer> told = ofWar ? named(tree, m -> !isSpeaker(tree, m)) : new TreeSet<>();
            if (ofWar) {
                told.addAll(unnamed(tree));
            }
            Set<Integer> speaking = ofWar ? named(tree, m -> isSpeaker(tree, m)) : Set.of();
            count(told, told, told.size() > MOST_SIDES ? 0 : ALONE / Math.max(1, pairs(told.size())));
            count(told, speaking, SPEAKER);
            if (tree.sentence().block() == block) {
                count(before, told, BESIDE);
            }
            before = told;
            block = tree.sentence().block();
        }
        together.forEach((two, times) -> two.forEach(side -> most.merge(side, times, Math::max)));
        this.loudest = most.values().stream().mapToInt(v -> v).max().orElse(0);
    }

    private static boolean speaksOf(Syntax tree, Set<String> words) {
        return tree.sentence().tokens().stream()
                .anyMatch(t ->
                        (t.isNoun() || t.isVerb()) && words.contains(t.lemma().toLowerCase(Locale.ROOT)));
    }

    private Set<Integer> named(Syntax tree, Predicate<EntityMention> wanted) {
        return reading.mentions(tree.sentence().index()).stream()
                .filter(wanted)
                .map(EntityMention::entities)
                .flatMap(e -> sides.parties(e).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** "The rebels", "government troops" where one body fights its state. */
    private Set<Integer> unnamed(Syntax tree) {
        Set<Integer> result = new TreeSet<>();
        for (Token token : tree.sentence().tokens()) {
            boolean free =
                    token.isNoun() && reading.mentionAt(tree, token.index()).isEmpty();
            if (free && sides.armed().size() == 1) {
                sides.shortened(token).ifPresent(result::add);
                if (is("rebel", token)) {
                    result.addAll(sides.armed());
                } else if (is("state", token)) {
                    sides.state(Set.of()).ifPresent(result::add);
                }
            }
        }
        return result;
    }

    private boolean is(String wordClass, Token token) {
        return reading.lexicon().words(wordClass).contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** "Paris said that Baku had broken the truce": who tells of a war need not fight in it. */
    private boolean isSpeaker(Syntax tree, EntityMention mention) {
        Token subject = tree.token(mention.head());
        while (MODIFIERS.contains(subject.label()) && subject.head() >= 0) {
            subject = tree.token(subject.head());
        }
        return subject.label().equals("nsubj")
                && subject.head() >= 0
                && reading.lexicon().framesOf(tree.token(subject.head()).lemma().toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(f -> SPEAKING.contains(f.eventType()));
    }

    private static int pairs(int sides) {
        return sides * (sides - 1) / 2;
    }

    private void count(Set<Integer> some, Set<Integer> others, int weight) {
        Set<Set<Integer>> pairs = some.stream()
                .flatMap(a -> others.stream().filter(b -> !a.equals(b)).map(b -> new TreeSet<>(List.of(a, b))))
                .collect(Collectors.toSet());
        pairs.forEach(p -> together.merge(p, weight, Integer::sum));
    }

    /** How often two are named together. */
    int of(Set<Integer> two) {
        return together.getOrDefault(two, 0);
    }

    /** How often one is named together with whom it is named with most. */
    int most(int side) {
        return most.getOrDefault(side, 0);
    }

    /** How often those are named together who are most. */
    int most() {
        return loudest;
    }

    /** Whether two are named together by far more than two others. */
    boolean isStronger(Set<Integer> two, Set<Integer> others) {
        int here = together.getOrDefault(two, 0);
        return here >= LEAST && here >= 2 * together.getOrDefault(others, 0);
    }

    /** Pairs with more votes first; votes weigh more than being named together. */
    Comparator<Map.Entry<Set<Integer>, Integer>> byVotes() {
        return Comparator.comparingInt((Map.Entry<Set<Integer>, Integer> e) ->
                        -(VOTE * e.getValue() + together.getOrDefault(e.getKey(), 0)))
                .thenComparing(e -> new ArrayList<>(e.getKey()).toString());
    }
}
