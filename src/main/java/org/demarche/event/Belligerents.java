package org.demarche.event;

import java.time.LocalDate;
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
import org.demarche.vocab.Dip;

/**
 * Who fights whom where a document speaks of a war: who is most likely a side by all that the document tells ({@link SideModel}),
 * and who most likely its enemy. A truce whose parties the text leaves unsaid is one between these, or one of the side that is
 * known where its enemy is doubtful.
 */
final class Belligerents {
    private static final int LEAST_LOUD = 2;
    // What answered most questions of SideTrainer right: the words for war and attack are seldom wrong, if often
    // silent.
    static final double LIKELY_SIDE = 0.4;
    private static final double LIKELY_ENEMY = 0.6;
    private static final double TOLD_ENEMY = 0.3;

    private final Reading reading;
    private final Sides sides;
    private final WarBystanders bystanders;
    private final WarBallot ballot;
    private final WarVotes global;
    private final Hostility hostility;
    private final SideModel model;
    private final SideEvidence evidence;
    private final Map<Passage, Optional<Set<Integer>>> enemies = new HashMap<>();
    private final Map<Set<Integer>, Integer> earlier = new HashMap<>();
    private final Set<Integer> mediators = new TreeSet<>();
    private boolean heard;

    /**
     * Where the document speaks of a war.
     *
     * @param block the paragraph
     * @param named the sides that are known
     */
    private record Passage(int block, Set<Integer> named) {}

    /** One who may be a side, and how likely that is. */
    private record Candidate(int side, double likelihood) {
        private static final Comparator<Candidate> FIRST =
                Comparator.comparingDouble(Candidate::likelihood).reversed().thenComparing(Candidate::side);
    }

    Belligerents(Reading reading, SideModel model) {
        this.reading = reading;
        this.model = model;
        this.sides = reading.sides();
        this.bystanders = new WarBystanders(reading, sides);
        this.hostility = new Hostility(reading, sides);
        this.ballot = new WarBallot(reading.document().annotated().blocks());
        this.global = ballot.all();
        WarWords words = new WarWords(reading, sides, ballot);
        words.read();
        mediators.addAll(words.mediators());
        this.evidence = new SideEvidence(reading, sides, ballot, hostility, words.onlookers());
        evidence.hear(List.of(), mediators);
    }

    /**
     * The enemies in a war of which some are known.
     *
     * @param block where the document speaks of them
     * @param named those known, if any
     */
    Optional<Set<Integer>> enemies(int block, Set<Integer> named) {
        return enemies.computeIfAbsent(new Passage(block, Set.copyOf(named)), this::find);
    }

    Reading reading() {
        return reading;
    }

    /** What speaks for each being a side. */
    SideEvidence evidence() {
        return evidence;
    }

    /** Who is a side of the war that a paragraph is about, likelier than all others. */
    Optional<Integer> surest(int block) {
        return surest(evidence.candidates(), block);
    }

    private Optional<Integer> surest(List<Integer> some, int block) {
        return some.stream()
                .map(s -> new Candidate(s, model.ofSide(evidence.of(s, block))))
                .filter(c -> c.likelihood() >= LIKELY_SIDE)
                .min(Candidate.FIRST)
                .map(Candidate::side);
    }

    private Optional<Set<Integer>> find(Passage passage) {
        if (passage.named().size() > 2) {
            return Optional.empty();
        }
        List<Integer> known = passage.named().isEmpty()
                ? surest(passage.block()).stream().toList()
                : passage.named().stream().sorted().toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        int side = known.get(0);
        return (known.size() == 2 ? known.subList(1, 2) : evidence.candidates())
                .stream()
                        .filter(c -> c != side)
                        .flatMap(c -> enemy(c, side, passage.block()).stream())
                        .min(Candidate.FIRST)
                        .map(c -> new TreeSet<>(List.of(side, c.side())));
    }

    private Optional<Candidate> enemy(int enemy, int side, int block) {
        Map<SideFeature, Double> features = evidence.of(enemy, side, block);
        double likelihood = model.ofEnemy(features);
        return isEnemy(likelihood, features) ? Optional.of(new Candidate(enemy, likelihood)) : Optional.empty();
    }

    /** Whether one is likely enough the enemy of another, by what was found about them. */
    static boolean isEnemy(double likelihood, Map<SideFeature, Double> features) {
        boolean told = features.getOrDefault(SideFeature.EVER_SET_AGAINST_THIS, 0.0) > 0;
        return likelihood >= (told ? TOLD_ENEMY : LIKELY_ENEMY);
    }

    private boolean isBody(int entity) {
        return reading.entity(entity).kind() == EntityKind.ORGANIZATION;
    }

    /** The one body in the document that fights, by its deeds or else by what it is called. */
    private Optional<Integer> body() {
        List<Integer> fighting = global.singles().stream().filter(this::isBody).toList();
        List<Integer> bodies = fighting.isEmpty() ? List.copyOf(sides.armed()) : fighting;
        return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }

    /** Whom "the army" or "the rebels" mean: the state or the body among the enemies, else the only one there is. */
    private Optional<Integer> meant(Syntax tree, Token noun) {
        EntityKind kind = isOf("state", noun)
                ? EntityKind.COUNTRY
                : isOf("rebel", noun) ? EntityKind.ORGANIZATION : EntityKind.PERSON;
        List<Integer> of = enemies(kind, tree.sentence().block());
        if (!of.isEmpty()) {
            return of.size() == 1 ? Optional.of(of.get(0)) : Optional.empty();
        }
        return switch (kind) {
            case COUNTRY -> sides.state(tree, mediators);
            case ORGANIZATION -> body();
            default -> Optional.empty();
        };
    }

    private List<Integer> enemies(EntityKind kind, int block) {
        return enemies(block, Set.of()).orElse(Set.of()).stream()
                .filter(e -> reading.entity(e).kind() == kind)
                .toList();
    }

    /** The side of a kind in the war that a paragraph is about, where it is the only one or the likeliest. */
    Optional<Integer> meant(EntityKind kind, int block) {
        List<Integer> of = enemies(kind, block);
        return of.size() == 1
                ? Optional.of(of.get(0))
                : surest(
                        evidence.candidates().stream()
                                .filter(c -> reading.entity(c).kind() == kind)
                                .toList(),
                        block);
    }

    /** "Government forces", "rebel fighters", "both rebel and government forces". */
    private List<Integer> ofTroops(Syntax tree, int head) {
        if (!isOf("troop", tree.token(head))) {
            return List.of();
        }
        List<Integer> modified = tree.children(head, "compound", "nmod", "amod").stream()
                .flatMap(m -> meant(tree, tree.token(m)).stream())
                .distinct()
                .toList();
        // "Units of the armed forces of Chad".
        List<Integer> owners = tree.prepositional(head, "of");
        return modified.isEmpty() && !owners.isEmpty() ? sides(tree, owners) : modified;
    }

    private boolean isOf(String wordClass, Token noun) {
        return noun.isNoun()
                && reading.lexicon().words(wordClass).contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** Who the words mean as sides in a war; "the army" and "the rebels" are those of this war. */
    List<Integer> sides(Syntax tree, List<Integer> heads) {
        Set<Integer> result = new LinkedHashSet<>();
        for (int head : heads) {
            List<Integer> owners = ownersOfTroops(tree, head);
            if (!owners.isEmpty()) {
                result.addAll(owners);
                continue;
            }
            boolean backed =
                    tree.children(head, "amod", "nmod", "compound").stream().anyMatch(m -> Reading.isCompound(tree, m));
            boolean common = tree.token(head).tag().equals("NNS")
                    && reading.mentionAt(tree, head)
                            .filter(m -> m.form().names())
                            .isEmpty();
            List<Integer> named = backed && common ? List.of() : parties(tree, List.of(head));
            if (areBoth(tree.token(head)) && !heard) {
                continue;
            }
            if (isOf("parties", tree.token(head)) && areOthers(tree, head, named)) {
                result.addAll(enemies(tree.sentence().block(), Set.of()).orElse(Set.of()));
                continue;
            }
            if (named.isEmpty() && areBoth(tree.token(head))) {
                result.addAll(atHome(tree, head));
            }
            named.stream().filter(n -> !bystanders.isBacker(tree, head, n)).forEach(result::add);
            if (named.isEmpty() && reading.headed(tree, head).isEmpty()) {
                // "Mali's president", "Mali's security committee": whoever that is, they act for Mali.
                List<Integer> troops = isOf("dignitary", tree.token(head)) || isOf("civil", tree.token(head))
                        ? parties(reading.principals(tree, head))
                        : ofTroops(tree, head);
                result.addAll(troops);
                if (troops.isEmpty()) {
                    meant(tree, tree.token(head))
                            .or(() -> sides.shortened(tree.token(head)))
                            .ifPresent(result::add);
                }
            }
        }
        return List.copyOf(result);
    }

    /** "Mali's warring parties": Mali, and the only body that fights. */
    private Set<Integer> atHome(Syntax tree, int head) {
        List<Integer> states = parties(reading.principals(tree, head));
        Optional<Set<Integer>> told = enemies(tree.sentence().block(), Set.of());
        Optional<Set<Integer>> two = states.size() != 1
                ? Optional.empty()
                : told.or(() -> sides.onlyArmed().map(body -> new TreeSet<>(List.of(states.get(0), body))));
        return two.filter(t -> t.containsAll(states)).orElse(Set.of());
    }

    /** "The president and his deputy ordered their forces": the two whose men they are. */
    private List<Integer> ownersOfTroops(Syntax tree, int head) {
        List<Integer> owners = isOf("troop", tree.token(head))
                ? tree.children(head, "poss").stream()
                        .filter(p -> tree.token(p).isWord("their"))
                        .flatMap(p -> reading.headed(tree, p).stream())
                        .toList()
                : List.of();
        return owners.size() > 1 ? rivals(owners) : List.of();
    }

    /** As {@link #parties}; but "the president and his deputy agreed" are two of one state, each with men of his own. */
    List<Integer> rivals(List<Integer> actors) {
        List<Integer> parties = parties(actors);
        boolean two =
                actors.size() == 2 && parties.size() == 1 && actors.stream().allMatch(reading::isPerson);
        return two ? actors : parties;
    }

    /** Whether "both sides" are not those whom it seems to mean: who ask, or two who do not fight in a report on two who do. */
    private boolean areOthers(Syntax tree, int head, List<Integer> named) {
        // "Both sides agreed, the envoy of Chad said": one alone is not what they mean.
        boolean both = tree.children(head).stream().anyMatch(d -> tree.token(d).isWord("both", "two"));
        if (bystanders.areAskers(tree, head, named) || (both && named.size() == 1)) {
            return true;
        }
        Set<Integer> two = new TreeSet<>(named);
        return two.size() == 2
                && tree.token(head).tag().equals("NNS")
                && global.of(two) == 0
                && enemies(tree.sentence().block(), Set.of())
                        .filter(e ->
                                !e.equals(two) && (hostility.isStronger(e, two) || global.of(e) >= WarBallot.EXPLICIT))
                        .isPresent();
    }

    /** Whether among the words for sides there are some that mean nobody known: "with tribal militants". */
    boolean hasUnknown(Syntax tree, List<Integer> heads) {
        Set<Integer> known = new TreeSet<>(sides(tree, heads));
        boolean told = enemies(tree.sentence().block(), known)
                .filter(two -> two.stream().anyMatch(this::isBody))
                .isPresent();
        return heads.stream()
                .filter(h -> tree.token(h).isNoun())
                .filter(h -> !isOf("parties", tree.token(h)) && !(told && isOf("rebel", tree.token(h))))
                .anyMatch(h -> sides(tree, List.of(h)).isEmpty());
    }

    /** As {@link #enemies}, for a truce of earlier times: where none are known, those of another such truce. */
    Optional<Set<Integer>> enemiesOnce(int block, Set<Integer> named) {
        return enemies(block, named).or(() -> earlier.entrySet().stream()
                .filter(e -> e.getKey().containsAll(named))
                .min(hostility.byVotes())
                .map(Map.Entry::getKey));
    }

    /** The only two whom a paragraph sets against each other. */
    Optional<Set<Integer>> enemiesHere(int block) {
        return ballot.paragraph(block).onlyPair();
    }

    /** The main enemies of the document, empty where there are no two. */
    List<Integer> pair() {
        return enemies(0, Set.of()).map(List::copyOf).orElse(List.of());
    }

    /** "Both sides", "the two countries": until the names have told who fights, these tell nothing. */
    boolean areBoth(Token noun) {
        return noun.tag().equals("NNS") && isOf("parties", noun);
    }

    /** Takes in who makes truces with whom. */
    void hear(List<TruceTelling> tellings, Optional<LocalDate> issued) {
        heard = true;
        for (TruceTelling telling : tellings) {
            List<Integer> sides = List.copyOf(telling.identity().parties());
            List<Integer> some = sides.size() > 1 ? sides : telling.actors();
            boolean main = !TruceChains.isPast(telling.identity(), issued)
                    && telling.identity().reference() != TruceIdentity.Reference.NEW;
            if (some.size() == 2 && main) {
                ballot.vote(telling.block(), some.subList(0, 1), some.subList(1, 2), WarBallot.EXPLICIT);
            }
            if (some.size() == 2 && !main) {
                earlier.merge(new TreeSet<>(some), 1, Integer::sum);
            }
            if (main) {
                some.forEach(s -> ballot.single(telling.block(), s, LEAST_LOUD));
            }
            mediators.addAll(parties(telling.roles().entities(Dip.MEDIATOR)));
        }
        evidence.hear(tellings, mediators);
        enemies.clear();
    }

    /** Whether the document speaks of it as one that fights; armed bodies do. */
    boolean isSide(int entity) {
        return isLoud(entity) || isBody(entity);
    }

    boolean isState(int entity) {
        return sides.isState(entity);
    }

    /** Whether the document's words for war and attack name it. */
    boolean isLoud(int entity) {
        return global.single(entity) > LEAST_LOUD || global.isOfPair(entity);
    }

    boolean areEnemies(int one, int other) {
        Set<Integer> both = new TreeSet<>(List.of(one, other));
        return global.of(both) > 0 || enemies(0, both).isPresent();
    }

    /** Whether a place is a country that has no part in this war. */
    boolean isOther(int place, Set<Integer> enemies) {
        return reading.entity(place).kind() == EntityKind.COUNTRY && !enemies.contains(place);
    }

    /** States, armed bodies and warlords; a person, ministry or seat stands for whom it acts for. */
    List<Integer> parties(List<Integer> actors) {
        return sides.parties(actors);
    }

    private List<Integer> parties(Syntax tree, List<Integer> heads) {
        return sides.parties(tree, heads);
    }
}
