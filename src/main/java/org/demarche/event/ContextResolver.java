package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/**
 * The last resort for subjects that no mention covers: "he" and "it" for the one who spoke last, "the Secretary" for the only
 * person in the document who has that office, "the Cambodian prime minister" for the one who has it for his state, and "the
 * ministry" for the last ministry that was named.
 */
final class ContextResolver {
    private static final Set<String> PERSONAL = Set.of("he", "she");
    private static final Map<String, Integer> SEVERAL = Map.of("three", 3, "four", 4, "five", 5);
    private static final int SENTENCES_BACK = 4;
    private static final int BLOCKS_BACK = 1;

    private final Reading reading;
    private final Interlocutors interlocutors;

    ContextResolver(Reading reading) {
        this.reading = reading;
        this.interlocutors = new Interlocutors(reading);
    }

    List<Integer> resolve(Syntax tree, int token) {
        Token word = tree.token(token);
        if (word.tag().equals("PRP")) {
            return pronoun(tree, token);
        }
        if (SEVERAL.containsKey(word.lower()) && word.label().startsWith("nsubj")) {
            return listedBefore(tree, token);
        }
        List<Integer> two = interlocutors.of(tree, token);
        if (!two.isEmpty()) {
            return two;
        }
        boolean definite = tree.children(token, "det").stream()
                .anyMatch(d -> tree.token(d).lower().equals("the"));
        if (!word.isNoun() || !definite || tree.has(token, "prep", "relcl")) {
            return List.of();
        }
        if (reading.lexicon().words("body").contains(word.lower())) {
            List<Integer> named = bodyBefore(tree, word.lower(), office(tree, token));
            return named.isEmpty() && word.isWord("ministry") && !isOwned(tree, token) ? actingBefore(tree) : named;
        }
        List<Integer> states = reading.principals(tree, token);
        List<Integer> holders = holdersOf(office(tree, token), states);
        boolean bare = !tree.has(token, "compound", "nmod", "poss", "amod");
        if (holders.size() == 1 && (bare || !states.isEmpty())) {
            return holders;
        }
        if (!holders.isEmpty() || !bare) {
            return List.of();
        }
        List<Integer> found = bodyHeaded(word);
        found = found.isEmpty() ? introducedAs(tree, word) : found;
        found = found.isEmpty() ? atHome(word) : found;
        boolean armed = word.isWord("army", "military", "government", "junta");
        return found.isEmpty() && armed ? actingBefore(tree) : found;
    }

    /** "Qatar, Egypt and Turkey met. All three demanded …": as many as the sentence before lists. */
    private List<Integer> listedBefore(Syntax tree, int number) {
        boolean all = tree.children(number, "det", "predet").stream()
                .anyMatch(d -> tree.token(d).isWord("all", "the"));
        int before = tree.sentence().index() - 1;
        if (!all || before < 0) {
            return List.of();
        }
        Syntax other = reading.tree(before);
        return other.sentence().tokens().stream()
                .filter(t -> !t.label().equals("conj"))
                .map(t -> reading.actors(other, other.coordinated(t.index())))
                .filter(named -> named.size() == SEVERAL.get(tree.token(number).lower()))
                .findFirst()
                .orElse(List.of());
    }

    /** "The country's foreign ministry": the state that acts in the sentence before, or the only one that it names. */
    List<Integer> country(Syntax tree, int token) {
        boolean definite = tree.children(token, "det").stream()
                .anyMatch(d -> tree.token(d).lower().equals("the"));
        int sentence = tree.sentence().index();
        for (int s = sentence - 1; definite && s >= Math.max(0, sentence - 2); s--) {
            Syntax before = reading.tree(s);
            Set<Integer> acting = acting(before);
            Set<Integer> named = reading.mentions(s).stream()
                    .flatMap(m -> m.entities().stream())
                    .filter(this::isCountry)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!named.isEmpty()) {
                return acting.size() == 1 ? List.copyOf(acting) : named.size() == 1 ? List.copyOf(named) : List.of();
            }
        }
        return List.of();
    }

    private boolean isCountry(int entity) {
        return reading.entity(entity).kind() == EntityKind.COUNTRY;
    }

    private static boolean isOwned(Syntax tree, int token) {
        return tree.has(token, "poss")
                || tree.children(token, "nmod", "compound", "amod").stream()
                        .anyMatch(
                                m -> Character.isUpperCase(tree.token(m).form().codePointAt(0)));
    }

    /** "Doha condemned it. “…,” the foreign ministry said": that of the state of which the sentence before told. */
    private List<Integer> actingBefore(Syntax tree) {
        int before = tree.sentence().index() - 1;
        Set<Integer> acting = before < 0 ? Set.of() : acting(reading.tree(before));
        return acting.size() == 1 ? List.copyOf(acting) : List.of();
    }

    /** The states that do what the main verb of a sentence tells. */
    private Set<Integer> acting(Syntax tree) {
        return tree.sentence().tokens().stream()
                .filter(t -> t.head() < 0 && t.isVerb())
                .flatMap(t -> tree.surfaceSubjects(t.index()).stream())
                .flatMap(subject -> reading.referents(tree, subject).stream())
                .filter(this::isCountry)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** "The army", "the rebels" of a report on one war at home: its state, and the only body that fights. */
    private List<Integer> atHome(Token word) {
        boolean ofState = reading.lexicon().words("state").contains(word.lower());
        boolean rising = reading.lexicon().words("rebel").contains(word.lemma().toLowerCase(Locale.ROOT))
                && word.tag().equals("NNS");
        if (!ofState && !rising) {
            return List.of();
        }
        return (ofState ? reading.sides().home() : reading.sides().onlyArmed())
                .stream().toList();
    }

    /** "The cleric", "the analyst": the only person whom the sentences before introduced by that word. */
    private List<Integer> introducedAs(Syntax tree, Token word) {
        Set<Integer> found = new LinkedHashSet<>();
        int sentence = tree.sentence().index();
        for (int s = Math.max(0, sentence - SENTENCES_BACK); s < sentence; s++) {
            Syntax before = reading.tree(s);
            for (Token token : before.sentence().tokens()) {
                boolean beside = token.lower().equals(word.lower())
                        && Set.of("compound", "appos", "nmod").contains(token.label());
                int named = token.head();
                if (beside && named >= 0) {
                    reading.headed(before, named).stream()
                            .filter(reading::isPerson)
                            .forEach(found::add);
                }
            }
        }
        return found.size() == 1 ? List.copyOf(found) : List.of();
    }

    /** "The Secretary-General", whom the document does not name: the only body in it that has one. */
    private List<Integer> bodyHeaded(Token office) {
        if (!reading.lexicon().words("heading").contains(office.lower())) {
            return List.of();
        }
        List<Integer> bodies = reading.document().entities().stream()
                .filter(e -> e.kind() == EntityKind.ORGANIZATION)
                .filter(e ->
                        reading.lexicon().words("headed").contains(e.label().toLowerCase(Locale.ROOT)))
                .map(DocumentEntity::id)
                .toList();
        return bodies.size() == 1 ? bodies : List.of();
    }

    private List<Integer> pronoun(Syntax tree, int token) {
        Token word = tree.token(token);
        boolean personal = PERSONAL.contains(word.lower());
        boolean speaks = word.label().equals("nsubj") && word.head() >= 0 && tells(tree.token(word.head()));
        if (reading.mentionAt(tree, token).isPresent()
                || !(personal || (word.lower().equals("it") && speaks && !LastSpeaker.followsAnother(tree, token)))) {
            return List.of();
        }
        List<Integer> main = personal ? List.of() : mainSubject(tree, token);
        if (!main.isEmpty()) {
            return main;
        }
        int sentence = tree.sentence().index();
        for (int s = sentence - 1; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
            Syntax before = reading.tree(s);
            if (tree.sentence().block() - before.sentence().block() > BLOCKS_BACK) {
                break;
            }
            if (personal && actsUnnamed(before)) {
                return holderBefore(before);
            }
            if (personal && speaksUnnamed(before)) {
                break;
            }
            List<Integer> subjects = speakersOf(before, personal);
            if (subjects.isEmpty() && s >= sentence - 2) {
                subjects = rootSubjects(before, personal);
            }
            if (subjects.isEmpty() && personal && namesSpeaker(before)) {
                break;
            }
            if (subjects.isEmpty() && !personal && s == sentence - 1) {
                subjects = officeBefore(before);
            }
            if (!subjects.isEmpty()) {
                return subjects.size() == 1 ? subjects : List.of();
            }
        }
        return List.of();
    }

    /** "Reuters quotes a minister, X, who confirmed it. He …": somebody within the sentence speaks. */
    private boolean namesSpeaker(Syntax tree) {
        return tree.sentence().tokens().stream()
                .filter(this::tells)
                .flatMap(t -> tree.surfaceSubjects(t.index()).stream())
                .flatMap(s -> subject(tree, s).stream())
                .anyMatch(reading::isPerson);
    }

    /** "Aliyev's office gave no details. It said": whoever's office it is. */
    private List<Integer> officeBefore(Syntax tree) {
        return mainSubjects(tree)
                .filter(s -> tree.token(s).isWord("office") && tree.has(s, "poss"))
                .findFirst()
                .map(s -> reading.principals(tree, s))
                .orElse(List.of());
    }

    /** "Chad has demanded …, and in the past it has sought …": the subject of the main clause before it. */
    private List<Integer> mainSubject(Syntax tree, int pronoun) {
        List<Integer> subjects = rootSubjects(tree, false);
        boolean before = mainSubjects(tree).anyMatch(s -> s < pronoun);
        return before && subjects.size() == 1 ? subjects : List.of();
    }

    private static Stream<Integer> mainSubjects(Syntax tree) {
        return tree.sentence().tokens().stream()
                .filter(t -> t.head() < 0 && t.isVerb())
                .flatMap(t -> tree.children(t.index(), "nsubj").stream());
    }

    private static boolean isMain(Token token) {
        return token.head() < 0 || token.label().equals("parataxis");
    }

    private boolean tells(Token verb) {
        return verb.isVerb()
                && reading.lexicon().framesOf(verb.lemma().toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(f -> f.eventType().equals(Dip.STATEMENT)
                                || f.eventType().equals(Dip.DEMAND));
    }

    /** Who speaks in a sentence, in so far as the text names them there. */
    private List<Integer> speakersOf(Syntax tree, boolean persons) {
        Set<Integer> result = new LinkedHashSet<>();
        for (Token token : tree.sentence().tokens()) {
            if (isMain(token) && tells(token)) {
                tree.children(token.index(), "nsubj").stream()
                        .flatMap(s -> subject(tree, s).stream())
                        .filter(e -> reading.isActor(e) && reading.isPerson(e) == persons)
                        .forEach(result::add);
            }
        }
        return List.copyOf(result);
    }

    /** Whether somebody speaks in a sentence whom the text does not name: "he" of the next one may be that person. */
    private boolean speaksUnnamed(Syntax tree) {
        return tree.sentence().tokens().stream()
                .filter(t -> isMain(t) && tells(t))
                .flatMap(t -> tree.children(t.index(), "nsubj").stream())
                .anyMatch(s -> tree.token(s).isNoun()
                        && subject(tree, s).isEmpty()
                        && (tree.has(s, "poss")
                                || tree.children(s, "det").stream()
                                        .anyMatch(d -> tree.token(d).lower().startsWith("a"))));
    }

    /** Whether a sentence is of the holder of an office whom nothing names: "he" of the next one is that one. */
    private boolean actsUnnamed(Syntax tree) {
        return mainSubjects(tree)
                .anyMatch(s -> reading.lexicon()
                                .words("dignitary")
                                .contains(tree.token(s).lower())
                        && subject(tree, s).isEmpty());
    }

    /** "The Secretary-General spoke. He appealed …": the body for which the unnamed one speaks. */
    private List<Integer> holderBefore(Syntax tree) {
        return mainSubjects(tree)
                .findFirst()
                .map(s -> bodyHeaded(tree.token(s)))
                .orElse(List.of());
    }

    private List<Integer> subject(Syntax tree, int token) {
        List<Integer> own = reading.headed(tree, token);
        if (!own.isEmpty()) {
            return own;
        }
        List<Integer> apposed = new ArrayList<>();
        tree.children(token, "appos").forEach(a -> apposed.addAll(reading.headed(tree, a)));
        return apposed;
    }

    private List<Integer> rootSubjects(Syntax tree, boolean persons) {
        for (Token token : tree.sentence().tokens()) {
            if (token.head() < 0 && token.isVerb()) {
                return tree.surfaceSubjects(token.index()).stream()
                        .flatMap(s -> subject(tree, s).stream())
                        .filter(e -> reading.isActor(e) && reading.isPerson(e) == persons)
                        .distinct()
                        .toList();
            }
        }
        return List.of();
    }

    /**
     * "The ministry", "the council": the last body of that name, where the sentence that names one names no other and its
     * attributes fit: "the defence ministry" is no foreign ministry.
     */
    private List<Integer> bodyBefore(Syntax tree, String word, String attributes) {
        for (int s = tree.sentence().index(); s >= 0; s--) {
            Set<Integer> found = new LinkedHashSet<>();
            for (EntityMention mention : reading.mentions(s)) {
                for (int entity : mention.entities()) {
                    boolean before = s < tree.sentence().index();
                    if (before
                            && reading.entity(entity).kind() == EntityKind.ORGANIZATION
                            && isCalled(reading.entity(entity), word)
                            && (attributes.equals(word) || isCalled(reading.entity(entity), attributes))) {
                        found.add(entity);
                    }
                }
            }
            if (!found.isEmpty()) {
                return found.size() == 1 ? List.copyOf(found) : List.of();
            }
        }
        return List.of();
    }

    private static boolean isCalled(DocumentEntity body, String word) {
        return body.names().stream()
                .map(n -> n.toLowerCase(Locale.ROOT))
                .anyMatch(n -> n.equals(word) || n.endsWith(" " + word) || n.startsWith(word + " of "));
    }

    /** The office that a noun names with the words before it that are no state: "prime minister". */
    private static String office(Syntax tree, int token) {
        List<String> words = new ArrayList<>();
        for (int c : tree.children(token, "compound", "amod", "nmod")) {
            if (c < token && Character.isLowerCase(tree.token(c).form().codePointAt(0))) {
                words.add(tree.token(c).lower());
            }
        }
        words.add(tree.token(token).lower());
        return String.join(" ", words);
    }

    private List<Integer> holdersOf(String office, List<Integer> states) {
        return reading.document().entities().stream()
                .filter(e -> e.kind() == EntityKind.PERSON && holds(e, office))
                .filter(e ->
                        states.isEmpty() || e.actsFor().filter(states::contains).isPresent())
                .map(DocumentEntity::id)
                .toList();
    }

    private static boolean holds(DocumentEntity person, String office) {
        return person.roles().stream()
                .map(r -> r.toLowerCase(Locale.ROOT))
                .anyMatch(r -> r.equals(office) || r.endsWith(" " + office) || r.startsWith(office + " of "));
    }
}
