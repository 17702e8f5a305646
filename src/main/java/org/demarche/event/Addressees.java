package org.demarche.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.model.EntityMention;
import org.demarche.model.Factuality;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Of whom something is asked: who is named, who is to act, whom the asker speaks with, against whom he fights. */
final class Addressees {
    private static final Set<String> PAIRED =
            Set.of("both", "two", "either", "neither", "warring", "opposing", "rival");
    private static final Set<String> PERSONAL = Set.of("he", "she");
    private static final int SENTENCES_BACK = 3;

    private final Reading reading;
    private final Belligerents belligerents;
    private final FactualityReader factuality;
    private final Map<Syntax, List<FrameMatch>> matches;

    Addressees(
            Reading reading,
            Belligerents belligerents,
            FactualityReader factuality,
            Map<Syntax, List<FrameMatch>> matches) {
        this.reading = reading;
        this.belligerents = belligerents;
        this.factuality = factuality;
        this.matches = matches;
    }

    /** Whom the words name: "both sides" are those of this war, as are "the army" and "the rebels"; "all parties" is anybody. */
    Set<Integer> named(Syntax tree, Collection<Integer> heads) {
        Set<Integer> result = new LinkedHashSet<>(heads.size() > 1 ? opposed(tree, heads) : Set.of());
        for (int head : heads) {
            // "All parties, including Chad", "two states, Chad and Mali".
            List<Integer> apart = new ArrayList<>(tree.prepositional(head, "including"));
            tree.children(head, "appos").forEach(a -> apart.addAll(tree.coordinated(a)));
            List<Integer> included = tree.token(head).isProperNoun() ? List.of() : reading.actors(tree, apart);
            if (!included.isEmpty()) {
                result.addAll(included);
            } else if (tree.token(head).lower().equals("both")) {
                result.addAll(lastTwo(tree, head));
            } else if (isGroup(tree, head)) {
                result.addAll(sides(tree, head));
            } else {
                result.addAll(single(tree, head));
            }
        }
        return result;
    }

    /** As {@link #named}; nobody asks himself: "appealed to the council to act, asking it to send troops". */
    Set<Integer> asked(Syntax tree, Collection<Integer> heads, Set<Integer> demanders) {
        Set<Integer> result = new LinkedHashSet<>();
        for (int head : heads) {
            Set<Integer> named = named(tree, List.of(head));
            boolean own = tree.token(head).tag().equals("PRP") && demanders.containsAll(named);
            result.addAll(own ? other(tree, head, demanders) : named);
        }
        result.addAll(opposed(tree, heads));
        return result;
    }

    /** "Government and rebel forces": the two sides of the war. */
    private Collection<Integer> opposed(Syntax tree, Collection<Integer> heads) {
        // The "Army" of "his Mahdi Army militia" is no state's.
        boolean both = heads.stream().filter(h -> isCalled(tree, h, "state")).anyMatch(s -> heads.stream()
                .anyMatch(r -> !r.equals(s) && isCalled(tree, r, "rebel")));
        return both ? belligerents.enemies(tree.sentence().block(), Set.of()).orElse(Set.of()) : Set.of();
    }

    private boolean isCalled(Syntax tree, int head, String wordClass) {
        return isOf(wordClass, tree.token(head))
                || tree.children(head, "compound", "nmod", "amod").stream().anyMatch(m -> reading.lexicon()
                        .words(wordClass)
                        .contains(tree.token(m).lemma().toLowerCase(Locale.ROOT)));
    }

    private List<Integer> single(Syntax tree, int head) {
        List<Integer> actors = reading.actors(tree, List.of(head));
        boolean definite = tree.children(head, "det").stream()
                .anyMatch(d -> tree.token(d).lower().equals("the"));
        if (actors.isEmpty() && definite) {
            actors = belligerents.sides(tree, List.of(head));
        }
        if (actors.isEmpty() && tree.token(head).isWord("them")) {
            return theyBefore(tree, head);
        }
        if (actors.isEmpty() && isOf("constituent", tree.token(head))) {
            return reading.bodies(tree, head);
        }
        // "Greek units", "Angolan troops": those whose they are; "Angola's president", whom nobody names, is asked for
        // it.
        boolean acting = isOf("ranks", tree.token(head)) || isOf("speaking-for", tree.token(head));
        return actors.isEmpty() && acting ? reading.principals(tree, head) : actors;
    }

    /** "X wrote to Y and Z. He asked them to come": the two who are named before and do not ask. */
    private List<Integer> theyBefore(Syntax tree, int pronoun) {
        int verb = tree.token(pronoun).head();
        Set<Integer> asking = verb < 0 ? Set.of() : Set.copyOf(reading.actors(tree, tree.surfaceSubjects(verb)));
        int sentence = tree.sentence().index();
        for (int s = sentence; s >= Math.max(0, sentence - 1); s--) {
            int before = s == sentence ? pronoun : Integer.MAX_VALUE;
            if (reading.tree(s).sentence().block() != tree.sentence().block()) {
                return List.of();
            }
            List<Integer> named = reading.mentions(s).stream()
                    .filter(m -> m.to() <= before && m.form() == EntityMention.Form.NAME)
                    .flatMap(m -> m.entities().stream())
                    .filter(e -> reading.isPerson(e) && !asking.contains(e))
                    .distinct()
                    .toList();
            if (!named.isEmpty()) {
                return named.size() == 2 ? named : List.of();
            }
        }
        return List.of();
    }

    private boolean isGroup(Syntax tree, int head) {
        Token noun = tree.token(head);
        boolean many = noun.tag().endsWith("S")
                || tree.children(head, "det", "predet").stream()
                        .anyMatch(d -> PAIRED.contains(tree.token(d).lower()));
        return many && isOf("sides", noun) && reading.principals(tree, head).isEmpty();
    }

    /** "Spoke with X and, separately, with Y, and urged both to …". */
    private Set<Integer> lastTwo(Syntax tree, int both) {
        int verb = tree.token(both).head();
        Set<Integer> subjects = verb < 0 ? Set.of() : Set.copyOf(reading.actors(tree, tree.surfaceSubjects(verb)));
        List<Integer> named = reading.mentions(tree.sentence().index()).stream()
                .filter(m -> m.to() <= both && m.form() == EntityMention.Form.NAME)
                .flatMap(m -> m.entities().stream())
                .filter(e -> reading.isPerson(e) && !subjects.contains(e))
                .distinct()
                .toList();
        return named.size() < 2
                ? belligerents.enemies(tree.sentence().block(), Set.of()).orElse(Set.of())
                : new LinkedHashSet<>(named.subList(named.size() - 2, named.size()));
    }

    private Collection<Integer> sides(Syntax tree, int head) {
        List<String> words = tree.children(head, "det", "predet", "nummod", "nmod", "amod", "compound").stream()
                .map(c -> tree.token(c).lower())
                .toList();
        if (words.contains("all")) {
            return Set.of();
        }
        boolean paired = words.stream().anyMatch(PAIRED::contains);
        Set<Integer> actors = paired ? Set.copyOf(reading.actors(tree, List.of(head))) : Set.of();
        return paired || words.contains("the")
                ? belligerents.enemies(tree.sentence().block(), Set.of()).orElse(actors)
                : Set.of();
    }

    /**
     * Who is to act: the subject of a clause, the agent of a passive one ("that Turkey be heard" asks nothing of Turkey), whose
     * withdrawal or apology a noun means.
     *
     * @param demanders who asks, of whom no pronoun of the clause is taken to speak
     */
    Set<Integer> acting(Syntax tree, int head, Set<Integer> demanders) {
        Token token = tree.token(head);
        if (!token.isVerb()) {
            return doers(tree, head);
        }
        if (tree.isPassive(head)) {
            return named(tree, tree.deepSubjects(head));
        }
        Set<Integer> result = new LinkedHashSet<>();
        for (int subject : tree.children(head, "nsubj").stream()
                .flatMap(s -> tree.coordinated(s).stream())
                .toList()) {
            Set<Integer> named = named(tree, List.of(subject));
            boolean pronoun = tree.token(subject).tag().equals("PRP");
            result.addAll(pronoun && isOwn(named, demanders) ? other(tree, subject, demanders) : named);
        }
        return result;
    }

    /** Whether all are the demanders themselves or those for whom they act. */
    private boolean isOwn(Set<Integer> named, Set<Integer> demanders) {
        return named.stream()
                .allMatch(n -> demanders.contains(n) || demanders.stream().anyMatch(d -> reading.actsFor(d, n)));
    }

    /** Nobody asks himself: "accused the minister of lying and demanded that he resign". */
    private List<Integer> other(Syntax tree, int pronoun, Set<Integer> demanders) {
        boolean personal = PERSONAL.contains(tree.token(pronoun).lower());
        boolean neuter = tree.token(pronoun).isWord("it", "they");
        boolean many = tree.token(pronoun).isWord("them");
        List<Integer> last = List.of();
        for (EntityMention mention : reading.mentions(tree.sentence().index())) {
            List<Integer> entities = mention.entities();
            boolean fits = entities.stream()
                    .allMatch(e -> reading.isActor(e)
                            && !isOwn(Set.of(e), demanders)
                            && !(personal && !reading.isPerson(e))
                            && !(neuter && reading.isPerson(e)));
            fits &= !many || entities.size() > 1;
            if (mention.to() <= pronoun && mention.form() != EntityMention.Form.DEMONYM && fits) {
                last = entities;
            }
        }
        return last;
    }

    /** "An Israeli withdrawal", "the withdrawal of Eritrean troops", "an apology from Berlin". */
    private Set<Integer> doers(Syntax tree, int head) {
        Set<Integer> result = new LinkedHashSet<>();
        for (int noun : tree.coordinated(head)) {
            if (isOf("ending", tree.token(noun))) {
                result.addAll(stopping(tree, noun));
            }
            if (isOf("deed", tree.token(noun))) {
                result.addAll(modifying(tree, noun));
                // "An apology from Berlin", but "a withdrawal from Kosovo".
                boolean leaves = isOf("leaving", tree.token(noun));
                // "Guarantees of a Syrian withdrawal" bind whoever withdraws.
                tree.prepositional(noun, "of").stream()
                        .filter(n -> n != noun && isOf("deed", tree.token(n)))
                        .forEach(n -> result.addAll(doers(tree, n)));
                for (String preposition : leaves ? List.of("of", "by") : List.of("of", "by", "from")) {
                    for (int doer : tree.prepositional(noun, preposition)) {
                        // "The withdrawal of foreign troops from Kosovo": they are not Kosovo's.
                        boolean from = !tree.prepositional(doer, "from").isEmpty()
                                || !tree.prepositional(noun, "from").isEmpty();
                        boolean there = leaves && from && isOf("ranks", tree.token(doer));
                        result.addAll(there ? modifying(tree, doer) : named(tree, List.of(doer)));
                    }
                }
            }
        }
        return result;
    }

    /** "An end to Eritrean attacks", "a halt to the siege by Chad": whoever is to stop. */
    private Set<Integer> stopping(Syntax tree, int noun) {
        Set<Integer> result = new LinkedHashSet<>();
        for (String preposition : List.of("to", "of", "in")) {
            for (int deed : tree.prepositional(noun, preposition)) {
                if (isOf("stoppable", tree.token(deed))) {
                    result.addAll(modifying(tree, deed));
                    result.addAll(named(tree, tree.prepositional(deed, "by")));
                    result.addAll(named(tree, tree.prepositional(noun, "by")));
                }
            }
        }
        return result;
    }

    /** "Rejected a call by Mali to talk", "ignored demands to leave": whoever answers a demand was asked. */
    Set<Integer> answering(Syntax tree, int noun) {
        Token demand = tree.token(noun);
        int above = demand.label().equals("pobj") && demand.head() >= 0
                ? tree.token(demand.head()).head()
                : demand.head();
        boolean answered = Set.of("dobj", "pobj").contains(demand.label())
                && above >= 0
                && reading.lexicon()
                        .words("answering")
                        .contains(tree.token(above).lemma().toLowerCase(Locale.ROOT))
                && tree.token(above).isVerb();
        return answered ? named(tree, tree.deepSubjects(above)) : Set.of();
    }

    /** Those whose name or nationality stands before a noun. */
    private List<Integer> modifying(Syntax tree, int noun) {
        return tree.children(noun, "poss", "compound", "nmod", "amod").stream()
                .filter(m -> !Reading.isCompound(tree, m))
                .flatMap(m -> reading.headed(tree, m).stream())
                .filter(reading::isActor)
                .toList();
    }

    /** Where the words of a demand name nobody: whom its maker speaks with, and for a condition of war the enemy. */
    Set<Integer> implied(Syntax tree, Asking asking) {
        Set<Integer> enemies =
                asking.kind().equals(Dip.CONDITION) ? enemies(tree.sentence().block(), asking.demanders()) : Set.of();
        Set<Integer> implied = enemies.isEmpty() ? partners(tree, asking) : enemies;
        return namesOthers(tree, asking, implied) ? Set.of() : implied;
    }

    /** "X spoke with Y. He stressed that …": Y is asked. */
    private Set<Integer> partners(Syntax tree, Asking asking) {
        int sentence = tree.sentence().index();
        for (int s = sentence; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
            Syntax other = reading.tree(s);
            if (other.sentence().block() != tree.sentence().block()) {
                break;
            }
            for (FrameMatch match : matches.getOrDefault(other, List.of())) {
                boolean called = match.frame().eventType().equals(Dip.CALL)
                        && isBefore(other, match, asking.evidence())
                        && factuality.of(other, match.trigger()) == Factuality.ACTUAL;
                if (called) {
                    Set<Integer> talking = new LinkedHashSet<>();
                    talking.addAll(reading.actors(other, match.heads(Dip.PARTICIPANT)));
                    talking.addAll(reading.actors(other, match.heads(Dip.INITIATOR)));
                    if (talking.removeAll(asking.demanders()) && !talking.isEmpty()) {
                        return talking;
                    }
                }
            }
        }
        return Set.of();
    }

    private static boolean isBefore(Syntax tree, FrameMatch match, Span evidence) {
        return tree.token(match.trigger()).span().start() < evidence.end();
    }

    /** Those whom a side of a war fights in this part of the document, empty where the demanders are none. */
    Set<Integer> enemies(int block, Set<Integer> demanders) {
        Set<Integer> own = new LinkedHashSet<>(belligerents.parties(List.copyOf(demanders)));
        Set<Integer> result = new LinkedHashSet<>(
                own.isEmpty() ? Set.of() : belligerents.enemies(block, own).orElse(Set.of()));
        result.removeAll(own);
        return result;
    }

    /** Whether the words name anybody else, who may be meant as well: "that the militia be left out", "upheld by both sides". */
    private boolean namesOthers(Syntax tree, Asking asking, Set<Integer> implied) {
        Set<Integer> known = new LinkedHashSet<>(implied);
        known.addAll(asking.demanders());
        known.addAll(belligerents.parties(List.copyOf(asking.demanders())));
        known.addAll(belligerents.parties(List.copyOf(implied)));
        boolean named = reading.mentions(tree.sentence().index()).stream()
                .filter(m -> asking.evidence().contains(m.span()))
                .flatMap(m -> m.entities().stream())
                .anyMatch(e -> reading.isActor(e) && !known.contains(e));
        boolean grouped = tree.sentence().tokens().stream()
                .filter(t -> asking.evidence().contains(t.span()) && t.tag().endsWith("S") && isOf("sides", t))
                .anyMatch(t -> tree.has(t.index(), "det", "nummod"));
        return named || grouped;
    }

    private boolean isOf(String wordClass, Token noun) {
        return noun.isNoun()
                && reading.lexicon().words(wordClass).contains(noun.lemma().toLowerCase(Locale.ROOT));
    }
}
