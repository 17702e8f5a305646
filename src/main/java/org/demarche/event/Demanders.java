package org.demarche.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention;
import org.demarche.model.Token;

/**
 * Who asks: the actors that a subject or possessor means. A document asks for its issuer, members for their body, "we" for the
 * speaker, "his movement" for him, and the holder of an office whom the document does not name for his state.
 */
final class Demanders {
    private static final int REPRESENTED_WITHIN = 2;

    private final Reading reading;
    private final Speakers speakers;
    private final Belligerents belligerents;
    private final Issuers issuers;
    private final SpeakerBeside beside;

    Demanders(Reading reading, Speakers speakers, Belligerents belligerents) {
        this.reading = reading;
        this.belligerents = belligerents;
        this.speakers = speakers;
        this.issuers = new Issuers(reading);
        this.beside = new SpeakerBeside(reading);
    }

    Set<Integer> of(Syntax tree, Collection<Integer> heads) {
        Set<Integer> result = new LinkedHashSet<>();
        heads.forEach(head -> result.addAll(of(tree, head)));
        result.addAll(speakers.firstPersons(tree, List.copyOf(heads)));
        return result;
    }

    /** The subject of a verb; where the tree gives it none or a thing, whoever is named right before it or governs its clause. */
    Set<Integer> of(Syntax tree, int verb, Collection<Integer> heads) {
        Set<Integer> named = of(tree, heads);
        Token token = tree.token(verb);
        if (named.isEmpty() && token.isVerb()) {
            tree.children(verb, "nsubj").stream()
                    .filter(s -> tree.token(s).isTagged("WP", "WDT"))
                    .forEach(s -> named.addAll(beforeRelative(tree, s)));
        }
        if (named.isEmpty() && token.tag().equals("VBG")) {
            named.addAll(throughText(tree, verb));
        }
        if (!named.isEmpty() || !token.isVerb() || verb == 0) {
            return named;
        }
        if (tree.has(verb, "auxpass")) {
            return of(tree, agentsBelow(tree, verb));
        }
        boolean finite = token.isTagged("VBD", "VBN", "VBZ", "VBP") || tree.has(verb, "aux");
        if (finite && !tree.has(verb, "nsubj") && tree.token(verb - 1).tag().equals("CC")) {
            return subjectAbove(tree, verb);
        }
        boolean open = finite
                && heads.isEmpty()
                && !tree.isPassive(verb)
                && !tree.token(verb - 1).label().equals("punct");
        return open ? new LinkedHashSet<>(beside.find(tree, verb, false)) : named;
    }

    /** "An appeal by their founder, Abdullah Ocalan, who urged": the name right before, whatever the tree hangs the clause on. */
    private List<Integer> beforeRelative(Syntax tree, int pronoun) {
        int verb = tree.token(pronoun).head();
        if (pronoun > 0 && tree.token(pronoun - 1).tag().equals("CC") && verb > pronoun) {
            // "Which demands that he go, and which calls on both": what the first of them means.
            int first = tree.token(verb).head();
            while (first >= 0 && tree.token(first).label().equals("ccomp")) {
                // The tree may join the second to what the first demands.
                first = tree.token(first).head();
            }
            return first >= 0
                            && tree.token(verb).label().equals("conj")
                            && tree.token(first).isVerb()
                    ? List.copyOf(of(tree, first, tree.deepSubjects(first)))
                    : List.of();
        }
        int end = pronoun > 0 && tree.token(pronoun - 1).form().equals(",") ? pronoun - 1 : pronoun;
        boolean person = tree.token(pronoun).isWord("who");
        return reading.mentions(tree.sentence().index()).stream()
                .filter(m -> m.to() == end && m.form().names())
                .map(EntityMention::entities)
                .filter(named -> named.stream().allMatch(e -> person ? reading.isPerson(e) : reading.isActor(e)))
                .findFirst()
                .orElse(List.of());
    }

    /**
     * "It follows a speech by Mbeki calling on Chad to act", "condemned the raids urging Chad to act": whose words they are, and
     * not those of what cannot ask.
     */
    private Collection<Integer> throughText(Syntax tree, int participle) {
        Token token = tree.token(participle);
        int above = token.head();
        if (above < 0 || !Set.of("acl", "advcl").contains(token.label())) {
            return List.of();
        }
        Token noun = tree.token(above);
        if (noun.isNoun() && reading.isOf("stoppable", noun)) {
            return noun.label().equals("dobj") ? of(tree, tree.surfaceSubjects(noun.head())) : List.of();
        }
        List<Integer> texts = new ArrayList<>(noun.isVerb() ? tree.children(above, "dobj") : List.of(above));
        if (noun.isVerb()) {
            tree.children(above, "prep").forEach(p -> texts.addAll(tree.children(p, "pobj")));
        }
        return texts.stream()
                .filter(t -> t < participle)
                .filter(t -> issuers.isText(tree.token(t)) || reading.isOf("speech", tree.token(t)))
                .flatMap(t -> issuers.of(tree, t).stream())
                .toList();
    }

    /** "Was asked to leave by the Council": the tree hangs the asker on what is asked. */
    private static List<Integer> agentsBelow(Syntax tree, int verb) {
        return tree.children(verb, "xcomp").stream()
                .flatMap(x -> tree.prepositional(x, "by").stream())
                .toList();
    }

    /** "Said he would not accept any plan that …, and insisted": a verb that the tree hangs too low goes on with the main one. */
    private Set<Integer> subjectAbove(Syntax tree, int verb) {
        for (int at = tree.token(verb).head(); at >= 0; at = tree.token(at).head()) {
            if (tree.token(at).isVerb() && tree.has(at, "nsubj")) {
                Set<Integer> above = of(tree, tree.surfaceSubjects(at));
                if (!above.isEmpty()) {
                    return above;
                }
            }
        }
        return Set.of();
    }

    private Collection<Integer> of(Syntax tree, int head) {
        Token noun = tree.token(head);
        if (noun.isTagged("WP", "WDT")) {
            return beforeRelative(tree, head);
        }
        if (issuers.isText(noun)) {
            return issuers.of(tree, head);
        }
        // "Hundreds of Kenyans": the people are not their state.
        if (reading.isOf("quantity", noun) && !tree.prepositional(head, "of").isEmpty()) {
            return List.of();
        }
        List<Integer> actors = reading.actors(tree, List.of(head));
        if (isApart(tree, head)) {
            return (actors.isEmpty() ? reading.bodies(tree, head) : actors)
                    .stream()
                            .filter(a -> reading.entity(a).kind() != EntityKind.COUNTRY)
                            .toList();
        }
        if (actors.isEmpty() && noun.isWord("they", "it")) {
            // "Bonn and Rome said they would act unless …": of those before it in the sentence.
            boolean first = tree.sentence().tokens().stream().limit(head).noneMatch(t -> t.label()
                    .equals("nsubj"));
            return first ? sideBefore(tree) : List.of();
        }
        if (actors.isEmpty() && noun.isWord("he", "she")) {
            return representedBefore(tree);
        }
        if (!actors.isEmpty() || !noun.isNoun()) {
            return actors;
        }

        List<Integer> named = namedBefore(tree, head);
        if (!named.isEmpty()) {
            return named;
        }
        List<Integer> bodies = reading.isOf("member", noun) ? sides(tree, tree.prepositional(head, "of")) : List.of();
        if (bodies.isEmpty() && (reading.isOf("holder", noun) || reading.isOf("speaking-for", noun))) {
            bodies = reading.principals(tree, head);
        }
        if (bodies.isEmpty() && reading.isOf("constituent", noun)) {
            bodies = reading.bodies(tree, head);
        }
        if (bodies.isEmpty()
                && (reading.isOf("following", noun) || reading.isOf("body", noun) || reading.isOffice(noun))) {
            bodies = owners(tree, head);
        }
        return bodies.isEmpty() ? sides(tree, List.of(head)) : bodies;
    }

    /** "Chadian lawmakers", "Chad's opposition leaders": people who do not speak for the country named with them. */
    private boolean isApart(Syntax tree, int head) {
        return reading.isOf("lawmaker", tree.token(head))
                || tree.children(head, "compound", "nmod", "amod").stream()
                        .anyMatch(m -> reading.isOf("opposed", tree.token(m)));
    }

    /** "The delegate of India said no. She called on …": for whom the subject just before speaks, whom nobody names. */
    private List<Integer> representedBefore(Syntax tree) {
        for (int s = tree.sentence().index() - 1; s >= 0 && s >= tree.sentence().index() - REPRESENTED_WITHIN; s--) {
            Syntax before = reading.tree(s);
            List<Integer> subjects = before.sentence().tokens().stream()
                    .filter(t -> t.head() < 0)
                    .flatMap(t -> before.children(t.index(), "nsubj").stream())
                    .toList();
            if (before.sentence().block() != tree.sentence().block() || subjects.size() != 1) {
                return List.of();
            }
            Token subject = before.token(subjects.get(0));
            if (reading.lexicon().words("speaking-for").contains(subject.lower())) {
                List<Integer> named = reading.actors(before, subjects);
                return named.stream().anyMatch(reading::isPerson)
                        ? List.of()
                        : named.isEmpty() ? reading.principals(before, subject.index()) : named;
            }
            if (!subject.isWord("he", "she")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "The rebels say no. They want …", "The resolution … It calls on …": the subject just before, or who speaks through it. */
    private List<Integer> sideBefore(Syntax tree) {
        int sentence = tree.sentence().index() - 1;
        if (sentence < 0
                || reading.tree(sentence).sentence().block() != tree.sentence().block()) {
            return List.of();
        }
        Syntax before = reading.tree(sentence);
        return before.sentence().tokens().stream()
                .filter(t -> t.head() < 0)
                .flatMap(t -> before.children(t.index(), "nsubj").stream())
                .map(s -> before.token(s).tag().equals("PRP")
                        ? sideBefore(before)
                        : issuers.isText(before.token(s))
                                ? issuers.of(before, s)
                                : belligerents.sides(before, List.of(s)))
                .findFirst()
                .orElse(List.of());
    }

    /** The actors, or those whom "the army" and "the rebels" mean in this war. */
    private List<Integer> sides(Syntax tree, List<Integer> heads) {
        List<Integer> actors = reading.actors(tree, heads);
        return actors.isEmpty() ? belligerents.sides(tree, heads) : actors;
    }

    /** "Elena Ruiz, the former president, has insisted": the tree may take the title for the subject. */
    private List<Integer> namedBefore(Syntax tree, int head) {
        int comma = tree.phrase(head)[0] - 1;
        if (comma < 1 || !tree.token(comma).form().equals(",")) {
            return List.of();
        }
        return reading.mentions(tree.sentence().index()).stream()
                .filter(m -> m.to() == comma && m.entities().stream().allMatch(reading::isPerson))
                .findFirst()
                .map(EntityMention::entities)
                .orElse(List.of());
    }

    /** "His movement", "our people": whoever says so. */
    private List<Integer> owners(Syntax tree, int head) {
        List<Integer> pronouns = tree.children(head, "poss").stream()
                .filter(p -> tree.token(p).tag().equals("PRP$"))
                .toList();
        Set<Integer> result = new LinkedHashSet<>(speakers.firstPersons(tree, pronouns));
        pronouns.forEach(
                p -> reading.headed(tree, p).stream().filter(reading::isActor).forEach(result::add));
        return List.copyOf(result);
    }

    /** Whether an entity watches rather than acts: an analyst, a professor, a correspondent. */
    boolean isObserver(int id) {
        DocumentEntity entity = reading.entity(id);
        Set<String> observers = reading.lexicon().words("observer");
        List<String> names = new ArrayList<>(entity.roles());
        names.addAll(entity.names());
        names.add(entity.label());
        entity.actsFor().map(reading::entity).ifPresent(body -> names.add(body.label()));
        return names.stream().map(n -> n.toLowerCase(Locale.ROOT)).anyMatch(n -> observers.stream()
                .anyMatch(o -> (" " + n + " ").contains(" " + o + " ")));
    }
}
