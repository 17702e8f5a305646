package org.demarche.event;

import java.time.LocalDate;
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
import java.util.stream.Collectors;
import org.demarche.model.Block;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityKind;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/**
 * Who fights whom in a document and in each of its sections: the pair that its words for war, attack and truce name most often
 * together. A truce whose parties the text leaves unsaid is one between these.
 */
final class Belligerents {
    private static final int EXPLICIT = 3;
    private static final int IMPLICIT = 1;
    private static final int LEAST_LOUD = 2;
    private static final int MANY = 3;
    private static final Comparator<Map.Entry<Set<Integer>, Integer>> BY_VOTES = Comparator.comparingInt(
                    (Map.Entry<Set<Integer>, Integer> e) -> -e.getValue())
            .thenComparing(e -> new ArrayList<>(e.getKey()).toString());

    private final Reading reading;
    private final int[] sections;
    private final Map<Integer, Votes> local = new HashMap<>();
    private final Votes global = new Votes();
    private final Map<Set<Integer>, Integer> earlier = new HashMap<>();
    private final Set<Integer> mediators = new TreeSet<>();
    private int stateWords;

    Belligerents(Reading reading) {
        this.reading = reading;
        this.sections = sections(reading.document().annotated().blocks());
        reading.trees().forEach(this::count);
    }

    private static final class Votes {
        private final Map<Set<Integer>, Integer> pairs = new HashMap<>();
        private final Map<Integer, Integer> singles = new HashMap<>();

        /** The pair that holds those named, with most votes. */
        private Optional<Set<Integer>> pair(Set<Integer> named) {
            return pairs.entrySet().stream()
                    .filter(e -> e.getKey().containsAll(named))
                    .min(BY_VOTES)
                    .map(Map.Entry::getKey);
        }

        private int all() {
            return pairs.values().stream().mapToInt(v -> v).sum();
        }

        /** Where no two are named together, the two whose forces, attacks and fronts are spoken of most. */
        private Optional<Set<Integer>> loudest() {
            Set<Integer> two = singles.entrySet().stream()
                    .filter(e -> e.getValue() >= LEAST_LOUD)
                    .sorted(Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> -e.getValue())
                            .thenComparing(Map.Entry::getKey))
                    .limit(2)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
            return two.size() == 2 ? Optional.of(two) : Optional.empty();
        }
    }

    /** The section of each block: headings part a report on many wars. */
    private static int[] sections(List<Block> blocks) {
        int[] result = new int[blocks.size()];
        int section = 0;
        for (int b = 0; b < blocks.size(); b++) {
            section += blocks.get(b).kind() == Block.Kind.HEADING ? 1 : 0;
            result[b] = section;
        }
        return result;
    }

    /**
     * The enemies in a war of which some are known.
     *
     * @param block where the document speaks of them
     * @param named those known, if any
     */
    Optional<Set<Integer>> enemies(int block, Set<Integer> named) {
        Optional<Set<Integer>> far = global.pair(named);
        boolean main = far.isPresent() && 2 * global.pairs.get(far.get()) >= global.all();
        Optional<Set<Integer>> near = votes(block).pair(named);
        if (main || near.isPresent()) {
            return main ? far : near;
        }
        if (far.isPresent()) {
            return far.filter(f -> !named.isEmpty() || sections[sections.length - 1] == 0);
        }
        if (!global.pairs.isEmpty()) {
            return Optional.empty();
        }
        return risen().or(() -> sections[sections.length - 1] < MANY ? global.loudest() : Optional.empty())
                .filter(e -> e.containsAll(named));
    }

    /** Where one armed body is spoken of, and "the army" or "the government": these two, the latter for the country. */
    private Optional<Set<Integer>> risen() {
        List<Integer> bodies = global.singles.keySet().stream()
                .filter(s -> reading.entity(s).kind() == EntityKind.ORGANIZATION)
                .toList();
        if (bodies.size() != 1 || stateWords < LEAST_LOUD) {
            return Optional.empty();
        }
        return reading.document().entities().stream()
                .filter(e -> e.kind() == EntityKind.COUNTRY && !mediators.contains(e.id()))
                .map(DocumentEntity::id)
                .max(Comparator.comparingLong(this::mentions).thenComparing(Comparator.reverseOrder()))
                .map(country -> new TreeSet<>(List.of(country, bodies.get(0))));
    }

    private long mentions(int entity) {
        return reading.document().mentions().stream()
                .filter(m -> m.entities().contains(entity))
                .count();
    }

    /** Whom "the army" or "the rebels" mean, where the enemies are a state and a body that fights it. */
    private Optional<Integer> meant(int block, Token noun) {
        EntityKind kind = isOf("state", noun)
                ? EntityKind.COUNTRY
                : isOf("rebel", noun) ? EntityKind.ORGANIZATION : EntityKind.PERSON;
        List<Integer> of = enemies(block, Set.of()).orElse(Set.of()).stream()
                .filter(e -> reading.entity(e).kind() == kind)
                .toList();
        return of.size() == 1 ? Optional.of(of.get(0)) : Optional.empty();
    }

    private boolean isOf(String wordClass, Token noun) {
        return noun.isNoun()
                && reading.lexicon().words(wordClass).contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** Who the words mean as sides in a war; "the army" and "the rebels" are those of this war. */
    List<Integer> sides(Syntax tree, List<Integer> heads) {
        Set<Integer> result = new LinkedHashSet<>();
        for (int head : heads) {
            boolean backed =
                    tree.children(head, "amod", "nmod", "compound").stream().anyMatch(m -> Reading.isCompound(tree, m));
            List<Integer> named =
                    backed && tree.token(head).tag().equals("NNS") ? List.of() : parties(tree, List.of(head));
            result.addAll(named);
            if (named.isEmpty() && reading.headed(tree, head).isEmpty()) {
                meant(tree.sentence().block(), tree.token(head)).ifPresent(result::add);
            }
        }
        return List.copyOf(result);
    }

    /** Whether two blocks stand under one heading. */
    boolean areTogether(int one, int other) {
        return sections[one] == sections[other];
    }

    /** As {@link #enemies}, for a truce of earlier times: where none are known, those of another such truce. */
    Optional<Set<Integer>> enemiesOnce(int block, Set<Integer> named) {
        return enemies(block, named).or(() -> earlier.entrySet().stream()
                .filter(e -> e.getKey().containsAll(named))
                .min(BY_VOTES)
                .map(Map.Entry::getKey));
    }

    /** The main enemies of the document, empty where there are no two. */
    List<Integer> pair() {
        return enemies(0, Set.of()).map(List::copyOf).orElse(List.of());
    }

    /** Takes in who makes truces with whom. */
    void hear(List<TruceTelling> tellings, Optional<LocalDate> issued) {
        for (TruceTelling telling : tellings) {
            List<Integer> sides = List.copyOf(telling.identity().parties());
            List<Integer> some = sides.size() > 1 ? sides : telling.actors();
            boolean main = !TruceChains.isPast(telling.identity(), issued)
                    && telling.identity().reference() != TruceIdentity.Reference.NEW;
            if (some.size() == 2 && main) {
                vote(telling.block(), some.subList(0, 1), some.subList(1, 2), EXPLICIT);
            }
            if (some.size() == 2 && !main) {
                earlier.merge(new TreeSet<>(some), 1, Integer::sum);
            }
            if (main) {
                some.forEach(s -> single(telling.block(), s, LEAST_LOUD));
            }
            mediators.addAll(parties(telling.roles().entities(Dip.MEDIATOR)));
            mediators.addAll(parties(telling.roles().entities(Dip.PROPOSED_BY)));
        }
    }

    /** Whether the document speaks of it as one that fights; armed bodies do. */
    boolean isSide(int entity) {
        return isLoud(entity) || reading.entity(entity).kind() == EntityKind.ORGANIZATION;
    }

    /** Whether the document's words for war and attack name it. */
    boolean isLoud(int entity) {
        return global.singles.getOrDefault(entity, 0) > LEAST_LOUD
                || global.pairs.keySet().stream().anyMatch(p -> p.contains(entity));
    }

    boolean areEnemies(int one, int other) {
        Set<Integer> both = new TreeSet<>(List.of(one, other));
        return global.pairs.containsKey(both) || enemies(0, both).isPresent();
    }

    /** Whether a place is a country that has no part in this war. */
    boolean isOther(int place, Set<Integer> enemies) {
        return reading.entity(place).kind() == EntityKind.COUNTRY && !enemies.contains(place);
    }

    private Votes votes(int block) {
        return local.computeIfAbsent(sections[block], k -> new Votes());
    }

    private void count(Syntax tree) {
        for (Token token : tree.sentence().tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            stateWords += isOf("state", token) ? 1 : 0;
            if (token.isNoun() && reading.lexicon().words("conflict").contains(lemma)) {
                ofNoun(tree, token.index());
            } else if (token.isVerb() && reading.lexicon().words("attack").contains(lemma)) {
                List<Integer> attacked = new ArrayList<>(tree.deepObjects(token.index()));
                attacked.addAll(tree.prepositional(token.index(), "into"));
                vote(
                        tree.sentence().block(),
                        parties(tree, tree.deepSubjects(token.index())),
                        parties(tree, attacked),
                        IMPLICIT);
            }
            if (token.isNoun() && reading.lexicon().words("side").contains(lemma)) {
                parties(reading.principals(tree, token.index()))
                        .forEach(p -> single(tree.sentence().block(), p, 1));
            }
        }
    }

    private void ofNoun(Syntax tree, int noun) {
        int block = tree.sentence().block();
        List<Integer> named = parties(tree, new ArrayList<>(tree.prepositional(noun, "between")));
        if (named.size() == 2) {
            vote(block, named.subList(0, 1), named.subList(1, 2), EXPLICIT);
        }
        for (int modifier : tree.children(noun, "compound", "nmod", "amod")) {
            List<Integer> joined = parties(reading.joined(tree.token(modifier)));
            if (joined.size() == 2) {
                vote(block, joined.subList(0, 1), joined.subList(1, 2), EXPLICIT);
            }
        }
        for (String preposition : List.of("in", "on", "against")) {
            for (int place : tree.prepositional(noun, preposition)) {
                parties(reading.referents(tree, place).stream()
                                .filter(reading::isActor)
                                .toList())
                        .forEach(p -> single(block, p, 2));
            }
        }
        List<Integer> owners = parties(reading.principals(tree, noun));
        for (String preposition : List.of("with", "against", "on", "of", "in")) {
            vote(block, owners, parties(tree, tree.prepositional(noun, preposition)), 2 * IMPLICIT);
        }
    }

    private void single(int block, int side, int weight) {
        votes(block).singles.merge(side, weight, Integer::sum);
        global.singles.merge(side, weight, Integer::sum);
    }

    private void vote(int block, List<Integer> some, List<Integer> others, int weight) {
        for (int a : some) {
            for (int b : others) {
                if (a != b) {
                    Set<Integer> pair = new TreeSet<>(List.of(a, b));
                    votes(block).pairs.merge(pair, weight, Integer::sum);
                    global.pairs.merge(pair, weight, Integer::sum);
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
        result.removeIf(r -> isCivil(reading.entity(r)));
        return List.copyOf(result);
    }

    /** Ministries without a state, courts, newspapers, bodies of many states: these make no war. */
    private boolean isCivil(DocumentEntity entity) {
        String label = " " + entity.label().toLowerCase(Locale.ROOT) + " ";
        return entity.kind() == EntityKind.ORGANIZATION
                && reading.lexicon().words("civil").stream().anyMatch(w -> label.contains(" " + w + " "));
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
