package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Reads from the verbs and nouns for war, attack and mediation who fights whom, and who stands between. */
final class WarWords {
    /** The classes of verbs that tell of a war or of those who stand between. */
    private static final List<String> TELLING = List.of("hosting", "blame", "attack", "pitting", "clash", "exchange");

    private final Reading reading;
    private final Sides sides;
    private final WarBallot ballot;
    private final TruceVerb verbs;
    private final Set<Integer> mediators = new TreeSet<>();
    private final Set<Integer> onlookers = new TreeSet<>();

    WarWords(Reading reading, Sides sides, WarBallot ballot) {
        this.reading = reading;
        this.sides = sides;
        this.ballot = ballot;
        this.verbs = new TruceVerb(reading);
    }

    void read() {
        reading.trees().forEach(this::count);
    }

    Set<Integer> mediators() {
        return Set.copyOf(mediators);
    }

    /** Those who welcome a truce or deal: seldom those who made it. */
    Set<Integer> onlookers() {
        return Set.copyOf(onlookers);
    }

    private void count(Syntax tree) {
        for (Token token : tree.sentence().tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (token.isNoun() && isOf("conflict", lemma)) {
                ofNoun(tree, token.index());
            } else if (token.isNoun() && isOf("proposal", token)) {
                ofDeal(tree, token.index());
            } else if (token.isVerb()) {
                ofVerb(tree, token.index(), lemma);
            }
            if (token.isNoun() && isOf("mediation", lemma)) {
                mediators.addAll(sides.parties(reading.principals(tree, token.index())));
            }
            // "Following US-mediated talks".
            int hyphen = token.lower().lastIndexOf('-');
            if (hyphen > 0
                    && reading.lexicon().words("made").contains(token.lower().substring(hyphen + 1))) {
                reading.mentions(tree.sentence().index()).stream()
                        .filter(m -> token.span().contains(m.span()))
                        .forEach(m -> mediators.addAll(sides.parties(List.copyOf(m.entities()))));
            }
            if (token.isProperNoun() && verbs.isMaker(tree, token.index())) {
                mediators.addAll(sides.parties(reading.headed(tree, token.index())));
            }
            if (token.isNoun() && isOf("side", lemma)) {
                sides.parties(reading.principals(tree, token.index()))
                        .forEach(p -> ballot.single(tree.sentence().block(), p, 1));
            }
        }
    }

    private void ofVerb(Syntax tree, int verb, String lemma) {
        boolean mutual = isMutual(tree, verb);
        if (!mutual && !isApproving(lemma) && TELLING.stream().noneMatch(words -> isOf(words, lemma))) {
            return;
        }
        int block = tree.sentence().block();
        List<Integer> doers = sides.parties(tree, tree.deepSubjects(verb));
        if (isOf("hosting", lemma)) {
            // "Angola is mediating between Congo and the M23".
            List<Integer> others = between(tree, verb);
            vote(tree, others, WarBallot.EXPLICIT);
            if (!others.isEmpty() || isForOthers(tree, verb)) {
                mediators.addAll(doers);
            }
        }
        if (isApproving(lemma)
                && tree.deepObjects(verb).stream().map(tree::token).anyMatch(o -> isOf("proposal", o) || isTruce(o))) {
            onlookers.addAll(doers);
        }
        boolean blaming = isOf("blame", lemma);
        if (isOf("attack", lemma) || (blaming && mayFight(doers))) {
            List<Integer> attacked = new ArrayList<>(tree.deepObjects(verb));
            attacked.addAll(tree.prepositional(verb, "into"));
            ballot.vote(block, doers, sides.parties(tree, attacked), WarBallot.IMPLICIT);
        }
        List<Integer> objects = tree.children(verb, "dobj");
        if (isOf("pitting", lemma)) {
            List<Integer> against = new ArrayList<>(tree.prepositional(verb, "against"));
            objects.forEach(o -> against.addAll(tree.prepositional(o, "against")));
            ballot.vote(block, sides.parties(tree, objects), sides.parties(tree, against), WarBallot.EXPLICIT);
        }
        boolean exchanged = !objects.isEmpty() && objects.stream().allMatch(o -> isFighting(tree.token(o)));
        boolean clashing = (isOf("clash", lemma) && isOfSubjects(tree, verb)) || (exchanged && isOf("exchange", lemma));
        if (clashing) {
            ballot.vote(block, doers, sides.parties(tree, tree.prepositional(verb, "with")), WarBallot.IMPLICIT);
        }
        if (clashing || mutual) {
            vote(tree, doers, clashing ? 2 * WarBallot.IMPLICIT : WarBallot.EXPLICIT);
        }
    }

    /** "Oman and Kuwait fought", but not "Oman and Kuwait fought the rebels" or "fought against them". */
    private static boolean isOfSubjects(Syntax tree, int verb) {
        return tree.deepObjects(verb).isEmpty()
                && tree.prepositional(verb, "against").isEmpty()
                && tree.prepositional(verb, "alongside").isEmpty()
                && tree.prepositional(verb, "for").stream()
                        .noneMatch(f -> tree.token(f).isProperNoun());
    }

    /** "Talks hosted by Oman", "Oman brokered a truce", but not "Oman hosted talks with the rebels". */
    private boolean isForOthers(Syntax tree, int verb) {
        List<Integer> matters = tree.deepObjects(verb);
        return tree.prepositional(verb, "with").isEmpty()
                && matters.stream().anyMatch(m -> isOf("proposal", tree.token(m)) || isTruce(tree.token(m)))
                && matters.stream().allMatch(m -> tree.prepositional(m, "with").isEmpty());
    }

    private boolean isApproving(String verb) {
        return reading.lexicon().framesOf(verb).stream()
                .anyMatch(f -> f.eventType().equals(Dip.CEASEFIRE) && f.traits().contains("Approving"));
    }

    private boolean isTruce(Token noun) {
        return reading.lexicon().framesOf(noun.lemma().toLowerCase(Locale.ROOT)).stream()
                .anyMatch(f -> f.eventType().equals(Dip.CEASEFIRE) && !f.isSupport());
    }

    /** An opposition that accuses its government is not at war with it. */
    private boolean mayFight(List<Integer> blaming) {
        return blaming.stream().allMatch(b -> sides.isState(b) || sides.armed().contains(b));
    }

    /** What two who fight exchange: fire, attacks; or fight: wars. */
    private boolean isFighting(Token noun) {
        return isOf("fighting", noun) || isOf("conflict", noun) || isOf("accusation", noun);
    }

    /** "Accused each other". */
    private static boolean isMutual(Syntax tree, int verb) {
        for (int i = 1; i < tree.size(); i++) {
            if (tree.token(i).isWord("other", "another")
                    && tree.token(i - 1).isWord("each", "one")
                    && tree.deepObjects(verb).contains(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Talks between Mali and the rebels", "Mali signed a deal with them": two states may have others to make. */
    private void ofDeal(Syntax tree, int noun) {
        List<Integer> named = new ArrayList<>(between(tree, noun));
        int verb = tree.token(noun).label().equals("dobj") ? tree.token(noun).head() : -1;
        if (named.isEmpty() && verb >= 0) {
            Set<Integer> two = new LinkedHashSet<>(sides.parties(tree, tree.deepSubjects(verb)));
            two.addAll(sides.parties(tree, List.copyOf(tree.prepositional(noun, "with"))));
            two.addAll(sides.parties(tree, List.copyOf(tree.prepositional(verb, "with"))));
            named.addAll(two);
        }
        // "A phone call between the envoy and the rebel leader": who speaks to one side need not be the other.
        boolean call = isOf("talk", tree.token(noun));
        if (!call && !named.stream().allMatch(sides::isState)) {
            vote(tree, named, WarBallot.IMPLICIT);
        }
    }

    private List<Integer> between(Syntax tree, int head) {
        return sides.parties(tree, List.copyOf(tree.prepositional(head, "between")));
    }

    private void vote(Syntax tree, List<Integer> two, int weight) {
        if (two.size() == 2) {
            ballot.vote(tree.sentence().block(), two.subList(0, 1), two.subList(1, 2), weight);
        }
    }

    private void ofNoun(Syntax tree, int noun) {
        int block = tree.sentence().block();
        vote(tree, between(tree, noun), WarBallot.EXPLICIT);
        // "Fighting broke out between the army and the rebels".
        if (tree.token(noun).label().equals("nsubj")) {
            vote(tree, between(tree, tree.token(noun).head()), WarBallot.EXPLICIT);
        }
        for (int modifier : tree.children(noun, "compound", "nmod", "amod")) {
            List<Integer> joined = sides.parties(reading.joined(tree.token(modifier)));
            vote(tree, joined, WarBallot.EXPLICIT);
        }
        for (String preposition : List.of("in", "on", "against")) {
            for (int place : tree.prepositional(noun, preposition)) {
                sides.parties(reading.referents(tree, place).stream()
                                .filter(reading::isActor)
                                .toList())
                        .forEach(p -> ballot.single(block, p, 2));
            }
        }
        atWar(tree, noun);
        List<Integer> owners = sides.parties(reading.principals(tree, noun));
        for (String preposition : List.of("with", "against", "on", "of", "in")) {
            ballot.vote(
                    block, owners, sides.parties(tree, tree.prepositional(noun, preposition)), 2 * WarBallot.IMPLICIT);
        }
        if (owners.isEmpty()) {
            List<Integer> enemies = new ArrayList<>(tree.prepositional(noun, "with"));
            enemies.addAll(tree.prepositional(noun, "against"));
            ballot.vote(block, fightersAbove(tree, noun), sides.parties(tree, enemies), WarBallot.IMPLICIT);
        }
    }

    /** "The land that Chad's troops took in the war with Niger": whose men do what the clause around the noun tells. */
    private List<Integer> fightersAbove(Syntax tree, int noun) {
        int at = tree.token(noun).head();
        while (at >= 0 && !tree.token(at).isVerb()) {
            at = tree.token(at).head();
        }
        return at < 0
                ? List.of()
                : sides.parties(
                        tree,
                        tree.deepSubjects(at).stream()
                                .filter(s -> !reading.actors(tree, List.of(s)).stream()
                                        .allMatch(reading::isPerson))
                                .toList());
    }

    /** "Chad and Niger are at war", "Chad is at war with Niger". */
    private void atWar(Syntax tree, int noun) {
        int preposition = tree.token(noun).head();
        if (preposition < 0
                || !tree.token(preposition).lower().equals("at")
                || tree.token(preposition).head() < 0) {
            return;
        }
        List<Integer> sides = this.sides.parties(
                tree, tree.surfaceSubjects(tree.token(preposition).head()));
        List<Integer> enemies = this.sides.parties(tree, tree.prepositional(noun, "with"));
        int block = tree.sentence().block();
        if (enemies.isEmpty()) {
            vote(tree, sides, WarBallot.EXPLICIT);
        }
        ballot.vote(block, sides, enemies, WarBallot.EXPLICIT);
    }

    private boolean isOf(String wordClass, Token noun) {
        return noun.isNoun() && isOf(wordClass, noun.lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isOf(String wordClass, String lemma) {
        return reading.lexicon().words(wordClass).contains(lemma);
    }
}
