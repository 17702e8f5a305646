package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.FrameMatch.Argument;
import org.demarche.knowledge.Slot;
import org.demarche.knowledge.Slot.Function;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** What a verb or noun of asking asks for. */
final class RequestContent {
    private static final Set<String> TERMS = Set.of("before", "until", "unless");
    private static final Set<String> INDICATIVE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> WILL = Set.of("will", "would", "'ll", "can", "ca", "could", "may", "might");
    /** Past forms that look like another verb's subjunctive: "that they lay down their arms". */
    private static final Set<String> BARE_TOO = Set.of("lay", "fell", "found", "saw", "wound", "ground", "bound");

    private static final int THAT_WITHIN = 4;
    private static final int SUBJUNCTIVE_WITHIN = 12;

    private final Reading reading;

    RequestContent(Reading reading) {
        this.reading = reading;
    }

    /**
     * What is asked.
     *
     * @param words its words
     * @param head index of the word that governs them
     * @param function how they hang on the word of asking
     */
    record Content(Span words, int head, Function function) {}

    Optional<Content> of(Syntax tree, FrameMatch match) {
        List<Argument> arguments = match.role(Dip.CONTENT).stream()
                .filter(a -> !tree.token(a.head()).label().equals("parataxis"))
                .filter(a -> !isClaim(tree, a)
                        && !isQuestion(tree, a)
                        && !(mayClaim(tree, match) && isOfOneself(tree, a.head())))
                .filter(a -> !tree.token(a.head()).tag().equals("WP"))
                .toList();
        return wished(tree, match)
                .or(() -> forTo(tree, match, arguments))
                .or(() -> purpose(tree, match, arguments))
                .or(() -> first(arguments, Function.CLAUSE).map(a -> content(tree, a)))
                .or(() -> clauseOfNoun(tree, match))
                .or(() -> thing(tree, arguments))
                .or(() -> first(arguments, Function.INFINITIVE).map(a -> content(tree, a)))
                .or(() -> arguments.stream().findFirst().map(a -> content(tree, a)))
                .or(() -> predicate(tree, match))
                .or(() -> following(tree, match))
                .or(() -> detached(tree, match));
    }

    /** The content without what follows from a token on. */
    Content before(Syntax tree, Content content, int end) {
        int to = end;
        while (to > content.head() + 1
                && (tree.token(to - 1).tag().equals("CC")
                        || tree.token(to - 1).label().equals("punct"))) {
            to--;
        }
        Span words = content.words();
        return end == tree.size() || tree.token(to - 1).span().end() >= words.end()
                ? content
                : new Content(
                        new Span(words.start(), tree.token(to - 1).span().end()), content.head(), content.function());
    }

    private static Optional<Argument> first(List<Argument> arguments, Function function) {
        return arguments.stream().filter(a -> a.slot().function() == function).findFirst();
    }

    private static Content content(Syntax tree, Argument argument) {
        Span phrase = tree.phraseSpan(argument.head());
        return new Content(
                quoted(tree, argument.head()).map(phrase::cover).orElse(phrase),
                argument.head(),
                argument.slot().function());
    }

    /** "Called for “restraint, avoiding escalation”": all that stands between the marks, where the phrase begins behind one. */
    private static Optional<Span> quoted(Syntax tree, int head) {
        int[] phrase = tree.phrase(head);
        boolean opens = phrase[0] > 0
                && (tree.token(phrase[0] - 1).isTagged("``")
                        || tree.token(phrase[0]).isTagged("``"));
        for (int i = phrase[0] + 1; opens && i < tree.size(); i++) {
            if (tree.token(i).isTagged("''")) {
                return i > phrase[1] ? Optional.of(tree.sentence().span(phrase[0], i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Called for an incursion to pursue the rebels", "pressed for the truce to be upheld": the thing, with what it is to do. */
    private Optional<Content> thing(Syntax tree, List<Argument> arguments) {
        Optional<Argument> noun = first(arguments, Function.OBJECT).or(() -> first(arguments, Function.PREPOSITION));
        Optional<Argument> infinitive = first(arguments, Function.INFINITIVE)
                .filter(i -> !tree.has(i.head(), "nsubj", "nsubjpass"))
                .filter(i -> noun.filter(n -> n.head() < i.head()).isPresent());
        if (infinitive.isPresent()
                && noun.filter(n -> isTime(tree.token(n.head()))).isPresent()) {
            // "Has pressed for two years to see them": how long.
            return Optional.empty();
        }
        return noun.map(n -> {
            Content content = content(tree, n);
            return infinitive
                    .map(i ->
                            new Content(content.words().cover(tree.phraseSpan(i.head())), n.head(), content.function()))
                    .orElse(content);
        });
    }

    /** "Wants a dialogue with Oman to end the feud", "urged the use of troops to free them": a thing does nothing, it is asked for. */
    private Optional<Content> purpose(Syntax tree, FrameMatch match, List<Argument> arguments) {
        Optional<Argument> infinitive = first(arguments, Function.INFINITIVE);
        return match.role(Dip.ADDRESSEE).stream()
                .filter(a -> a.slot().function() == Function.OBJECT && isThing(tree.token(a.head())))
                .findFirst()
                .flatMap(thing -> infinitive.flatMap(i -> thing(tree, List.of(thing, i))));
    }

    /** "Announced an ultimatum for the rebels to leave": the tree may hang what they are to do on the verb. */
    private static Optional<Content> forTo(Syntax tree, FrameMatch match, List<Argument> arguments) {
        int to = tree.phrase(match.trigger())[1];
        return tree.token(match.trigger()).isNoun()
                        && first(arguments, Function.INFINITIVE).isEmpty()
                ? first(arguments, Function.PREPOSITION)
                        .filter(a -> a.slot().preposition().equals("for"))
                        .flatMap(a -> following(tree, match)
                                .map(c -> new Content(
                                        tree.sentence().span(tree.phrase(a.head())[0], tree.phrase(to + 1)[1]),
                                        c.head(),
                                        Function.INFINITIVE)))
                : Optional.empty();
    }

    private boolean isThing(Token noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        return reading.lexicon().words("urged").contains(lemma)
                || reading.lexicon().words("concession").contains(lemma);
    }

    private boolean isTime(Token noun) {
        return reading.lexicon().words("span-of-time").contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** "Wants the blockade lifted": the thing with what is to be done to it. */
    private Optional<Content> wished(Syntax tree, FrameMatch match) {
        int verb = match.trigger();
        if (!reading.lexicon()
                .words("wishing")
                .contains(tree.token(verb).lemma().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        List<Integer> things = new ArrayList<>(tree.children(verb, "dobj"));
        for (int state : tree.children(verb, "ccomp", "xcomp", "oprd", "acl", "advcl")) {
            things.addAll(tree.children(state, "nsubj", "nsubjpass"));
            String tag = tree.token(state).tag();
            boolean done =
                    (tag.equals("VBN") || tag.equals("VBD")) && !tree.has(state, "aux", "auxpass", "mark", "dobj");
            Optional<Integer> thing = things.stream()
                    .filter(t -> t > verb && t < state && !tree.token(t).tag().startsWith("W"))
                    .findFirst();
            if (done && thing.isPresent()) {
                Span words = tree.phraseSpan(thing.get()).cover(tree.phraseSpan(state));
                return Optional.of(new Content(words, thing.get(), Function.CLAUSE));
            }
        }
        return Optional.empty();
    }

    /** "Its demand that Angola withdraw": the tree takes "that" for a relative pronoun beside the true subject. */
    private static Optional<Content> clauseOfNoun(Syntax tree, FrameMatch match) {
        boolean clauses = match.frame().roles().containsKey(Slot.of(Function.CLAUSE));
        return !clauses || !tree.token(match.trigger()).isNoun()
                ? Optional.empty()
                : tree.children(match.trigger(), "relcl", "acl", "ccomp").stream()
                        .filter(c -> tree.token(tree.phrase(c)[0]).lower().equals("that"))
                        .filter(c ->
                                tree.children(c, "nsubj", "nsubjpass", "mark").size() > 1 || tree.has(c, "mark"))
                        .findFirst()
                        .map(c -> new Content(tree.phraseSpan(c), c, Function.CLAUSE));
    }

    /** "Hanoi's main demand is an end to the blockade". */
    Optional<Content> predicate(Syntax tree, FrameMatch match) {
        Token noun = tree.token(match.trigger());
        if (!reading.lexicon().words("listed").contains(noun.lemma().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        int top = noun.label().equals("pobj") ? partOf(tree, match.trigger()) : match.trigger();
        Token subject = tree.token(top);
        if (!noun.isNoun() || !subject.label().equals("nsubj") || subject.head() < 0) {
            return Optional.empty();
        }
        Token verb = tree.token(subject.head());
        // "Its demands include an apology".
        boolean includes =
                reading.lexicon().words("including").contains(verb.lemma().toLowerCase(Locale.ROOT));
        return (includes || verb.lemma().equalsIgnoreCase("be")) && !tree.isNegated(verb.index())
                ? tree
                        .children(
                                verb.index(),
                                includes ? new String[] {"dobj"} : new String[] {"ccomp", "attr", "xcomp"})
                        .stream()
                        // "The demand is a ploy": what somebody thinks of it.
                        .filter(c -> c > top
                                && !reading.lexicon()
                                        .words("verdict")
                                        .contains(tree.token(c).lemma().toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .map(c -> new Content(tree.phraseSpan(c), c, Function.CLAUSE))
                : Optional.empty();
    }

    /** "One of its demands": the word on which the noun hangs. */
    private static int partOf(Syntax tree, int noun) {
        int preposition = tree.token(noun).head();
        boolean of = preposition >= 0
                && tree.token(preposition).lower().equals("of")
                && tree.token(preposition).head() >= 0;
        return of ? tree.token(preposition).head() : noun;
    }

    /** "An appeal by the Pope to let food through": the infinitive right behind the phrase. */
    private static Optional<Content> following(Syntax tree, FrameMatch match) {
        int to = tree.phrase(match.trigger())[1];
        boolean open = tree.token(match.trigger()).isNoun()
                && match.frame().roles().containsKey(Slot.of(Function.INFINITIVE))
                && to + 1 < tree.size();
        // "A deadline set by Kenya for Chad to leave".
        boolean forTo =
                open && tree.token(to).isWord("for") && tree.token(to).label().equals("mark");
        int verb = forTo ? tree.token(to).head() : to + 1;
        boolean asks = open
                && (forTo || tree.token(to).tag().equals("TO"))
                && tree.token(verb).isVerb()
                && tree.hasTo(verb);
        return asks ? Optional.of(new Content(tree.phraseSpan(verb), verb, Function.CLAUSE)) : Optional.empty();
    }

    /** A "that" clause which the tree has lost: it follows the verb all the same. */
    private static Optional<Content> detached(Syntax tree, FrameMatch match) {
        // "Insisted that" may claim; only verbs that also ask for things are sure to ask.
        boolean clauses = match.role(Dip.CONTENT).isEmpty()
                && match.frame().roles().containsKey(Slot.of(Function.CLAUSE))
                && (match.frame().roles().containsKey(Slot.of(Function.OBJECT))
                        || isSubjunctive(tree, match.trigger()));
        int from = match.trigger() + 1;
        for (int i = from; clauses && i < Math.min(tree.size() - 2, from + THAT_WITHIN); i++) {
            if (tree.token(i).lower().equals("that")) {
                boolean noun = tree.token(i + 1).label().equals("punct");
                int to = tree.size();
                while (to > i + 2 && tree.token(to - 1).label().equals("punct")) {
                    to--;
                }
                return noun
                        ? Optional.empty()
                        : Optional.of(new Content(tree.sentence().span(i + 1, to), i + 1, Function.CLAUSE));
            }
            if (!tree.token(i).tag().startsWith("RB") && !tree.token(i).isProperNoun()) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "Insisted that any agreement be binding": what follows is asked, as its first verb shows. */
    private static boolean isSubjunctive(Syntax tree, int verb) {
        for (int i = verb + 2; i < Math.min(tree.size(), verb + SUBJUNCTIVE_WITHIN); i++) {
            Token token = tree.token(i);
            if (token.isVerb() || token.isTagged("MD", "TO", ",", ":")) {
                return token.lower().equals("be");
            }
        }
        return false;
    }

    /** Whether all that the match has as its content is a claim. */
    boolean isClaim(Syntax tree, FrameMatch match) {
        return match.role(Dip.CONTENT).stream()
                .anyMatch(a -> !tree.token(a.head()).label().equals("parataxis"));
    }

    /** "Insists the pipes were sabotaged" claims that they were: what is asked is not told as a fact. */
    private static boolean isClaim(Syntax tree, Argument content) {
        Token verb = tree.token(content.head());
        // "Insisted that they had to stop".
        boolean must = verb.lemma().equalsIgnoreCase("have")
                && tree.children(content.head(), "xcomp").stream().anyMatch(tree::hasTo);
        if (content.slot().function() != Function.CLAUSE
                || !verb.isVerb()
                || must
                || asksWithin(tree, content.head())) {
            return false;
        }
        List<Token> auxiliaries = tree.children(content.head(), "aux", "auxpass").stream()
                .map(tree::token)
                .toList();
        if (auxiliaries.isEmpty()) {
            boolean past = verb.tag().equals("VBD")
                    && !verb.lower().equals(verb.lemma().toLowerCase(Locale.ROOT))
                    && !BARE_TOO.contains(verb.lower());
            boolean present = verb.isWord("is", "are", "am")
                    || (verb.tag().equals("VBZ") && verb.lower().endsWith("s"));
            return past || present;
        }
        // "Be freed" is asked, "will be freed" told.
        return auxiliaries.stream().anyMatch(a -> WILL.contains(a.lower()))
                || (auxiliaries.stream().noneMatch(a -> a.lower().equals("be"))
                        && auxiliaries.stream().anyMatch(a -> INDICATIVE.contains(a.tag())));
    }

    /** Whether the verb also tells facts, as "insist" does. */
    private boolean mayClaim(Syntax tree, FrameMatch match) {
        return reading.lexicon().framesOf(tree.token(match.trigger()).lemma().toLowerCase(Locale.ROOT)).stream()
                .anyMatch(f -> f.eventType().equals(Dip.STATEMENT) && f.roles().containsKey(Slot.of(Function.CLAUSE)));
    }

    /** "Insists that its troops act in self-defence": a bare form behind a plural that is the speaker's own. */
    static boolean isOfOneself(Syntax tree, int verb) {
        return tree.token(verb).isTagged("VB", "VBP")
                && !tree.has(verb, "aux", "auxpass")
                && tree.children(verb, "nsubj").stream()
                        .filter(s -> tree.token(s).tag().equals("NNS"))
                        .anyMatch(s -> tree.children(s, "poss").stream()
                                .anyMatch(p -> tree.token(p).tag().equals("PRP$")));
    }

    /** "Asked what it could do", "asked whether to annex it": that is a question. */
    private static boolean isQuestion(Syntax tree, Argument content) {
        int first = tree.phrase(content.head())[0];
        return tree.token(first).lower().equals("whether")
                || (content.slot().function() == Function.CLAUSE
                        && tree.token(first).isTagged("WP", "WRB", "WDT", "WP$"));
    }

    /** Whether a clause holds a subjunctive ("be freed") or sets a term ("no talks before …"). */
    private static boolean asksWithin(Syntax tree, int head) {
        int[] phrase = tree.phrase(head);
        for (int i = phrase[0] + 1; i < phrase[1]; i++) {
            Token token = tree.token(i);
            String before = tree.token(i - 1).tag();
            boolean bare = token.tag().equals("VB")
                    && !before.equals("TO")
                    && !before.equals("MD")
                    && !before.startsWith("RB")
                    && !tree.has(i, "aux");
            if (bare || TERMS.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }

    /** The parts of a content that lists several. */
    List<String> items(Syntax tree, Content content) {
        List<Integer> parts = tree.coordinated(content.head()).stream()
                .filter(p -> content.words().contains(tree.token(p).span()))
                .toList();
        if (parts.size() < 2) {
            return List.of();
        }
        List<String> result = new ArrayList<>();
        for (int part : parts) {
            Set<Integer> others = new LinkedHashSet<>(parts);
            others.remove(part);
            int from = Integer.MAX_VALUE;
            int to = -1;
            for (int under : tree.subtree(part)) {
                boolean ofOther = others.stream().anyMatch(o -> !tree.dominates(o, part) && tree.dominates(o, under));
                if (!ofOther && !tree.token(under).label().equals("cc")) {
                    from = Math.min(from, under);
                    to = Math.max(to, under);
                }
            }
            if (to >= from) {
                result.add(Wording.clause(reading.text(), tree.sentence().span(from, to + 1)));
            }
        }
        return result;
    }
}
