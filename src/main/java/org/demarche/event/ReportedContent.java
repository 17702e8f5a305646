package org.demarche.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.FrameMatch.Argument;
import org.demarche.knowledge.Slot.Function;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/**
 * Finds what a verb of saying says: its clause or object by the tree; where the tree gives none, by what stands
 * beside the verb ({@link ContentBeside}).
 */
final class ReportedContent {
    private static final int REACH = 12;
    /** Tags of words that carry on a clause which the tree ends before them. */
    private static final Set<String> BROKEN_OFF = Set.of("DT", "PRP$", "JJ", "NN", "NNS", "VB", "VBG", "RB", "CD");

    private final Reading reading;
    private final ContentBeside beside;
    private final ClausesBeside others;

    ReportedContent(Reading reading) {
        this.reading = reading;
        this.beside = new ContentBeside(reading);
        this.others = new ClausesBeside(reading);
    }

    /** The phrase below the verb that says it, where one does. */
    Optional<Argument> argument(Syntax tree, FrameMatch match) {
        return contentOf(tree, match).filter(a -> tells(tree, match, a));
    }

    /** The words of what is said. */
    Optional<Span> of(Syntax tree, FrameMatch match, Optional<Argument> argument) {
        if (citesText(tree, match.trigger())) {
            return Optional.empty();
        }
        if (tree.token(match.trigger()).isNoun()) {
            return ToldByNoun.of(tree, match.trigger());
        }
        Optional<Span> told = argument.map(a -> contentSpan(tree, match, a))
                .or(() -> detachedClause(tree, match))
                .or(() -> surroundingClause(tree, match.trigger()))
                .or(() -> beforeQuoting(tree, match.trigger()));
        return told.isPresent() || isMandative(tree, match) || tree.isPassive(match.trigger())
                ? told
                : judgement(tree, match).or(() -> beside.find(tree, match));
    }

    /** "Proposed that both sides withdraw", "insisted that they must": what ought to be is asked, not said. */
    boolean isMandate(Syntax tree, FrameMatch match, Optional<Argument> argument, Optional<Span> content) {
        // "They must leave, he insisted": an attribution like any other.
        boolean aside = tree.token(match.trigger()).label().equals("parataxis");
        if (aside || !isMandative(tree, match) || content.isEmpty()) {
            return false;
        }
        if (argument.isPresent() && argument.get().slot().function() != Function.CLAUSE) {
            return false;
        }
        int verb = argument.map(Argument::head).orElseGet(() -> firstVerb(tree, content.get()));
        if (verb < 0 || !tree.token(verb).isVerb()) {
            return false;
        }
        List<String> helpers = tree.children(verb, "aux", "auxpass", "cop").stream()
                .map(a -> tree.token(a).lower())
                .toList();
        String tag = tree.token(verb).tag();
        boolean bare = (tag.equals("VB") || tag.equals("VBP") || helpers.contains("be"))
                && !RequestContent.isOfOneself(tree, verb);
        boolean hasTo = tree.token(verb).lemma().equalsIgnoreCase("have")
                && tree.children(verb, "xcomp").stream().anyMatch(tree::hasTo);
        return helpers.contains("must") || hasTo || (bare && !tree.has(verb, "aux"));
    }

    private static int firstVerb(Syntax tree, Span content) {
        for (Token token : tree.sentence().tokens()) {
            boolean verb = token.isVerb()
                    && !token.label().startsWith("aux")
                    && !token.label().equals("acl");
            if (verb && content.contains(token.span())) {
                return token.index();
            }
        }
        return -1;
    }

    private boolean isMandative(Syntax tree, FrameMatch match) {
        return isAny("mandative", tree.token(match.trigger()));
    }

    /** "Cited an army statement": what that says is told behind it, if at all. */
    private boolean citesText(Syntax tree, int verb) {
        return isAny("citing", tree.token(verb))
                && tree.children(verb, "dobj").stream().anyMatch(o -> isAny("text", tree.token(o)));
    }

    /** "Moscow is ready, Interfax quoted Lavrov as saying": what stands before who quotes him. */
    private static Optional<Span> beforeQuoting(Syntax tree, int participle) {
        int quoting = tree.quotingVerb(participle);
        return quoting < 0
                ? Optional.empty()
                : tree.children(quoting, "nsubj", "nsubjpass").stream()
                        .map(s -> tree.phrase(s)[0] - 1)
                        .filter(comma -> comma > 1 && tree.token(comma).form().equals(","))
                        .map(comma -> tree.sentence().span(0, comma))
                        .findFirst();
    }

    private boolean isAny(String wordClass, Token token) {
        return reading.lexicon().words(wordClass).contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** "Welcomed the deal", "accused the group of reneging": the verb itself tells what is thought of its object. */
    private Optional<Span> judgement(Syntax tree, FrameMatch match) {
        int verb = match.trigger();
        // "Quoted him as rejecting the claim" tells what he does as a finite verb would.
        boolean judges = match.hasTrait("Evaluative")
                && ContentBeside.takesClause(match)
                && (ContentBeside.isFinite(tree, verb) || tree.quotingVerb(verb) >= 0);
        return match.role(Dip.ABOUT).stream()
                .filter(a -> judges && a.slot().function() == Function.OBJECT && a.head() > verb)
                .filter(a -> !isMereName(tree, a.head()) || isCharge(tree, match))
                .map(a -> isCharge(tree, match)
                        ? tree.sentence().span(verb, Math.max(tree.phrase(a.head())[1], end(tree, verb)))
                        : tree.sentence().span(verb, beforeText(tree, a.head())))
                .findFirst();
    }

    /** "Condemned the raid in a statement": where the phrase ends without that in which it was said. */
    private int beforeText(Syntax tree, int noun) {
        return tree.children(noun, "prep").stream()
                .filter(p -> p > noun && tree.token(p).isWord("in"))
                .filter(p -> tree.children(p, "pobj").stream()
                        .anyMatch(o -> isAny("text", tree.token(o))
                                && tree.children(o, "det").stream()
                                        .noneMatch(d -> tree.token(d).isWord("the"))))
                .min(Integer::compare)
                .orElse(tree.phrase(noun)[1]);
    }

    /** "Accused Damascus at the time of inciting them": somebody is charged with what follows, wherever the tree hangs it. */
    private boolean isCharge(Syntax tree, FrameMatch match) {
        int verb = match.trigger();
        int to = tree.phrase(verb)[1];
        boolean goesOn = match.role(Dip.ABOUT).stream()
                .anyMatch(a -> match.tokens().get(match.tokens().size() - 1) > a.head());
        return goesOn
                || (isAny("blame", tree.token(verb))
                        && tree.sentence().tokens().stream()
                                .anyMatch(t -> t.index() > verb
                                        && t.index() + 1 < to
                                        && t.isWord("of", "for")
                                        && tree.token(t.index() + 1).tag().equals("VBG")));
    }

    /** "Thanked Obama", "cited Wang Yi" say nothing of them. */
    private boolean isMereName(Syntax tree, int noun) {
        return !tree.has(noun, "prep", "relcl", "acl")
                && reading.headed(tree, noun).stream().anyMatch(reading::isActor);
    }

    /** A noun phrase is what is said only beside a finite verb: "expressed concern", not "highlighting the gap". */
    private boolean tells(Syntax tree, FrameMatch match, Argument argument) {
        Token verb = tree.token(match.trigger());
        boolean noun =
                argument.slot().function() == Function.OBJECT || argument.slot().function() == Function.PREPOSITION;
        boolean participle = verb.tag().equals("VBG")
                && !tree.has(verb.index(), "aux", "nsubj")
                && tree.quotingVerb(verb.index()) < 0;
        boolean passive = tree.isPassive(verb.index())
                && (verb.label().equals("acl") || match.role(Dip.SPEAKER).isEmpty());
        boolean contentless = reading.lexicon()
                .words("contentless")
                .contains(tree.token(argument.head()).lower());
        String tag = tree.token(argument.head()).tag();
        boolean pronoun = noun && (tag.equals("PRP") || tag.equals("WP")) && !match.hasTrait("Denying");
        boolean name = argument.slot().function() == Function.OBJECT
                && tree.token(argument.head()).isProperNoun()
                && isMereName(tree, argument.head());
        boolean ofNobody = argument.slot().function() == Function.PREDICATE
                && match.role(Dip.ABOUT).isEmpty();
        // "Thanked him for what he called a success" only gives it a name; in quotation marks it is his word.
        boolean naming = argument.slot().function() == Function.PREDICATE
                && tree.children(verb.index(), "dobj").stream()
                        .anyMatch(o -> tree.token(o).tag().startsWith("W"));
        return !(pronoun || name || ofNobody || naming || (noun && (participle || contentless || passive)));
    }

    /** A "that" clause which the parser hung on a noun in between: "said after the call that …". */
    private static Optional<Span> detachedClause(Syntax tree, FrameMatch match) {
        int verb = match.trigger();
        for (int i = verb + 1; ContentBeside.takesClause(match) && i < Math.min(tree.size() - 2, verb + REACH); i++) {
            Token token = tree.token(i);
            boolean clauseBegins = token.lower().equals("that") && token.label().equals("mark") && token.head() > i;
            // "Said in a video cited by the agency that …": the verb before says it.
            int above = clauseBegins ? tree.token(token.head()).head() : -1;
            if (above >= 0 && above < verb && tree.token(above).isVerb()) {
                return Optional.empty();
            }
            if (clauseBegins) {
                int[] phrase = tree.phrase(token.head());
                return Optional.of(tree.sentence().span(i, Math.max(phrase[1], token.head() + 1)));
            }
            if (token.isVerb() && !token.label().equals("acl")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What is said around an attribution, where its verb stands: "The two sides, the Kremlin said, will meet". */
    private static Optional<Span> surroundingClause(Syntax tree, int verb) {
        Token token = tree.token(verb);
        // "Asked if he would go, he replied": what he was asked is not what he says.
        if (!token.label().equals("parataxis") || token.head() < 0 || ClausesBeside.isAskedOf(tree, token.head())) {
            return Optional.empty();
        }
        int[] whole = tree.phrase(token.head());
        int[] own = tree.phrase(verb);
        if (isParted(tree, token.head(), own[0])) {
            return Optional.of(tree.sentence().span(whole[0], whole[1]));
        }
        boolean before = token.head() < own[0] || own[0] - whole[0] >= whole[1] - own[1];
        int from = before ? whole[0] : Math.min(own[1], tree.size() - 1);
        int to = before ? own[0] : whole[1];
        return to > from ? Optional.of(tree.sentence().span(from, to)) : Optional.empty();
    }

    /** Whether an aside parts a verb behind it from its subject before it: "The two sides, the Kremlin said, will meet". */
    static boolean isParted(Syntax tree, int verb, int aside) {
        return verb > aside
                && tree.children(verb, "nsubj", "nsubjpass", "expl").stream().anyMatch(s -> s < aside);
    }

    private Optional<Argument> contentOf(Syntax tree, FrameMatch match) {
        List<Argument> arguments = match.role(Dip.CONTENT).stream()
                .filter(a -> !others.holds(tree, match, a) && !isTurn(tree, match, a))
                .toList();
        for (Function function : List.of(Function.CLAUSE, Function.PREDICATE, Function.INFINITIVE, Function.OBJECT)) {
            for (Argument argument : arguments) {
                if (argument.slot().function() == function) {
                    return Optional.of(argument);
                }
            }
        }
        return arguments.stream().findFirst();
    }

    /** "For his part, X accused": in what turn he speaks, and not what of. */
    private static boolean isTurn(Syntax tree, FrameMatch match, Argument argument) {
        return argument.slot().function() == Function.PREPOSITION
                && argument.head() < match.trigger()
                && tree.token(argument.head()).isWord("part", "turn");
    }

    /** A clause behind its verb, without what the subject goes on to say, and with words that the tree broke off. */
    private Span clauseSpan(Syntax tree, int verb, int clause) {
        int[] phrase = tree.phrase(clause);
        int to = Math.min(end(tree, clause), otherSpeech(tree, verb, clause));
        for (int next : tree.children(clause, "conj")) {
            boolean resumed = isResumed(tree, verb, clause, next)
                    || Resumptions.speakers(reading, tree, next).isPresent();
            if (next > clause && resumed) {
                int cut = tree.phrase(next)[0];
                while (cut > clause + 1 && isJoint(tree.token(cut - 1))) {
                    cut--;
                }
                return tree.sentence().span(phrase[0], Math.min(to, cut));
            }
        }
        if (to == phrase[1]
                && to < tree.size()
                && BROKEN_OFF.contains(tree.token(to).tag())) {
            while (to < tree.size() - 1 && !isPause(tree.token(to))) {
                to++;
            }
        }
        return tree.sentence().span(phrase[0], to);
    }

    /**
     * Where behind a comma something else is said: by another ("…, while Lima said it was ready"), by the same one ("…, adding
     * that it was ready"), or by the next of a row ("with Quito saying … and Lima saying …").
     */
    private int otherSpeech(Syntax tree, int verb, int clause) {
        int[] phrase = tree.phrase(clause);
        for (int next : tree.children(clause, "advcl", "conj")) {
            Token word = tree.token(next);
            boolean row = word.label().equals("conj");
            boolean participle = word.tag().equals("VBG");
            boolean owned = tree.has(next, "nsubj");
            boolean contrasts = !row
                    && owned
                    && tree.children(next, "mark").stream()
                            .anyMatch(m -> tree.token(m).isWord("while", "whereas", "after"));
            boolean adds = !row && !owned && participle && !reading.isSaying(tree.token(clause));
            boolean follows =
                    row && owned && participle && tree.token(verb).tag().equals("VBG");
            int from = tree.phrase(next)[0];
            if (next > clause && from > clause + 1 && reading.isSaying(word) && (contrasts || adds || follows)) {
                int closed = tree.token(from - 1).isTagged("''") ? from - 2 : from - 1;
                Token before = tree.token(closed);
                if (before.form().equals(",") || (follows && before.tag().equals("CC"))) {
                    return from - 1;
                }
            }
        }
        return phrase[1];
    }

    /** Where a clause ends, without who says it in turn: "told him that it was over, the ministry said", or denies it. */
    static int end(Syntax tree, int clause) {
        return tree.children(clause, "parataxis", "appos", "relcl").stream()
                .filter(p -> p > clause)
                .map(p -> tree.phrase(p)[0])
                .filter(p -> p > clause)
                .min(Integer::compare)
                .orElse(tree.phrase(clause)[1]);
    }

    /** "Noted that it had agreed, but emphasized that …": a past tense beside the main verb's, not beside "had agreed". */
    private static boolean isResumed(Syntax tree, int verb, int clause, int next) {
        boolean past = tree.token(verb).tag().equals("VBD")
                && tree.token(next).tag().equals("VBD")
                && !tree.has(next, "nsubj", "nsubjpass");
        // "Said it was good and demanded that they go": "it" demands nothing.
        boolean ofNothing = tree.children(clause, "nsubj", "expl").stream()
                        .anyMatch(s -> tree.token(s).isWord("it", "there"))
                && tree.children(next, "ccomp").stream().anyMatch(c -> tree.has(c, "mark"));
        return past && (ofNothing || isOfOtherTense(tree, clause));
    }

    private static boolean isOfOtherTense(Syntax tree, int clause) {
        return !tree.token(clause).tag().equals("VBD") && tree.has(clause, "aux");
    }

    private static boolean isJoint(Token token) {
        return token.tag().equals("CC") || token.form().equals(",");
    }

    private static boolean isPause(Token token) {
        return !Character.isLetterOrDigit(token.form().charAt(0)) || token.tag().equals("CC");
    }

    /** "Expressed the readiness of Oman to help": the noun with the infinitive right behind, which the tree hangs on the verb. */
    private static Span withInfinitive(Syntax tree, int noun) {
        int[] phrase = tree.phrase(noun);
        int verb = tree.token(noun).head();
        return tree.children(verb, "xcomp", "advcl").stream()
                .filter(i -> tree.hasTo(i) && tree.phrase(i)[0] == phrase[1])
                .findFirst()
                .map(tree::phraseSpan)
                .orElse(tree.phraseSpan(noun));
    }

    /** The words of the content; for "called him a dictator" from "him" on. */
    private Span contentSpan(Syntax tree, FrameMatch match, Argument argument) {
        if (tree.token(argument.head()).isVerb() && tree.dominates(argument.head(), match.trigger())) {
            // "They bombed the camp, which Bonn denies": the whole clause before, which nobody tells who denies it.
            return tree.phraseSpan(match.trigger());
        }
        Span span = argument.slot().function() == Function.CLAUSE && argument.head() > match.trigger()
                ? clauseSpan(tree, match.trigger(), argument.head())
                : tree.phraseSpan(argument.head());
        if (match.hasTrait("Denying")) {
            // "Denied having fired": without its verb the content would say the opposite.
            span = span.cover(tree.token(match.trigger()).span());
        }
        if (argument.slot().function() == Function.OBJECT) {
            span = span.cover(withInfinitive(tree, argument.head()));
        }
        boolean ofSomebody = argument.slot().function() == Function.PREDICATE
                || argument.slot().function() == Function.PREPOSITION;
        if (ofSomebody) {
            for (int about : match.heads(Dip.ABOUT)) {
                Span object = tree.phraseSpan(about);
                if (object.end() <= span.start()) {
                    span = span.cover(object);
                }
            }
        }
        if (tree.phrase(argument.head())[0] <= match.trigger() && match.trigger() < tree.phrase(argument.head())[1]) {
            if (isAny("denial", tree.token(match.trigger()))) {
                // "A claim that Bonn denied": without its verb the content would say the opposite.
                return tree.phraseSpan(argument.head());
            }
            // A relative clause that hangs on its own content: keep what follows the verb.
            int to = tree.phrase(argument.head())[1];
            return match.trigger() + 1 < to
                    ? tree.sentence().span(match.trigger() + 1, to)
                    : tree.sentence().span(argument.head(), argument.head() + 1);
        }
        return span;
    }
}
