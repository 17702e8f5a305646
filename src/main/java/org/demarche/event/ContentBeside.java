package org.demarche.event;

import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.Slot;
import org.demarche.knowledge.Slot.Function;
import org.demarche.model.Span;
import org.demarche.model.TimeMention;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/**
 * Finds what a verb of saying says where the tree has lost it: the words that stand before a verb which ends its sentence, around
 * one set in commas, or behind it.
 */
final class ContentBeside {
    private static final int REACH = 12;
    private static final int WORDS_OF_A_CLAUSE = 6;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final Reading reading;

    ContentBeside(Reading reading) {
        this.reading = reading;
    }

    /** The words before the verb, or those behind it; empty where neither are a clause. */
    Optional<Span> find(Syntax tree, FrameMatch match) {
        return clauseBefore(tree, match).or(() -> clauseBehind(tree, match));
    }

    /** "Rain will come, our correspondent reports from Juba"; "The bridge, she adds, has been built": the whole around the aside. */
    private static Optional<Span> clauseBefore(Syntax tree, FrameMatch match) {
        int verb = match.trigger();
        int comma = commaBeforeSubject(tree, verb);
        if (comma < 1
                || tree.children(verb, "mark").stream()
                        .anyMatch(m -> !tree.token(m).isWord("as"))
                || !takesClause(match)
                || !isFinite(tree, verb)
                || opensAdverbial(tree)) {
            return Optional.empty();
        }
        boolean inside = verb + 2 < tree.size() && tree.token(verb + 1).form().equals(",");
        boolean parted = inside
                && tree.token(comma - 1).isNoun()
                && !tree.token(0).isTagged("IN", "TO")
                && hasFiniteVerb(tree, verb + 2, tree.size());
        if (parted && !hasFiniteVerb(tree, 0, comma)) {
            return Optional.of(tree.sentence().span(0, tree.size()));
        }
        return hasSubject(tree, comma) && hasFiniteVerb(tree, 0, comma) && !hasFiniteVerb(tree, verb + 1, tree.size())
                ? Optional.of(tree.sentence().span(0, comma))
                : Optional.empty();
    }

    /** The comma before the subject of the verb, where nothing but a short noun phrase stands between; else -1. */
    private static int commaBeforeSubject(Syntax tree, int verb) {
        for (int i = verb - 1; i > 0 && i >= verb - REACH; i--) {
            Token token = tree.token(i);
            if (token.form().equals(",")) {
                return i < verb - 1 ? i : -1;
            }
            boolean otherClause = FINITE.contains(token.tag()) && !token.label().startsWith("aux");
            boolean joins = token.tag().startsWith("W") || token.label().equals("mark");
            boolean goesOn = tree.token(i - 1).form().equals(",") && token.tag().equals("CC");
            if (otherClause || joins || goesOn) {
                return -1;
            }
        }
        return -1;
    }

    /** "In a statement posted on Telegram, she wrote" says nothing before the comma. */
    private static boolean hasSubject(Syntax tree, int to) {
        return tree.sentence().tokens().stream()
                .limit(to)
                .anyMatch(t -> t.label().startsWith("nsubj") || t.label().equals("expl"));
    }

    private static boolean opensAdverbial(Syntax tree) {
        Token first = tree.token(0);
        // "Asked if he would go, he replied".
        boolean asked = first.isTagged("VBN", "VBD", "VBG") && first.head() > 0;
        return asked || first.tag().equals("WRB") || first.label().equals("mark");
    }

    /** "Said any agreement had to open the road": all that follows, where the tree lost the clause. */
    private Optional<Span> clauseBehind(Syntax tree, FrameMatch match) {
        int verb = match.trigger();
        int from = behindTime(tree, verb + 1);
        // "Echoed that view, saying …": what it has for its object ends at the comma.
        boolean hasObject = tree.children(verb, "dobj").stream()
                .filter(o -> tree.token(o).isNoun() && !tree.token(o).isProperNoun())
                .map(tree::phrase)
                .filter(p -> p[0] == verb + 1 && p[1] < tree.size() && !hasFiniteVerb(tree, verb + 1, p[1]))
                .anyMatch(p -> tree.token(p[1]).form().equals(","));
        // "Informed him of it", "declared a truce": what follows may be whom or what the verb is about.
        boolean ofSomething = !isSay(tree, verb) && match.frame().roles().containsValue(Dip.ABOUT);
        boolean speaks = takesClause(match) && !ofSomething && isFinite(tree, verb);
        if (!speaks || hasObject || from >= tree.size() - 1) {
            return Optional.empty();
        }
        boolean that = tree.token(from).lower().equals("that") && from > verb + 1;
        Token next = tree.token(that ? from + 1 : from);
        boolean nominal = that
                || next.isNoun()
                || next.tag().equals("DT")
                || next.tag().startsWith("PRP")
                || next.tag().equals("EX")
                || next.tag().equals("CD");
        int to = from;
        while (to < tree.size() && !tree.token(to).form().equals(";")) {
            to++;
        }
        return nominal
                        && !isSaidAlone(tree, verb, next)
                        && (hasFiniteVerb(tree, from, to) || isClauseOfSaying(tree, verb, from, to))
                ? Optional.of(tree.sentence().span(next.index(), to))
                : Optional.empty();
    }

    /** Past the day between a verb and what is said: "said Monday the road", "said late on Monday that". */
    private int behindTime(Syntax tree, int from) {
        return reading.times(tree.sentence().index()).stream()
                .filter(t -> t.from() == from
                        || (t.from() == from + 1 && tree.token(from).isTagged("IN", "RB", "JJ")))
                .mapToInt(TimeMention::to)
                .max()
                .orElse(from);
    }

    /** "Says 3,000 children a day die of it": so many words behind "say" are a clause, whatever the tagger took its verb for. */
    private static boolean isClauseOfSaying(Syntax tree, int verb, int from, int to) {
        return isSay(tree, verb) && to - from >= WORDS_OF_A_CLAUSE;
    }

    /** "Said nothing in public since he came home". */
    private boolean isSaidAlone(Syntax tree, int verb, Token next) {
        return isSay(tree, verb) && reading.lexicon().words("said-alone").contains(next.lower());
    }

    private static boolean isSay(Syntax tree, int verb) {
        return tree.token(verb).lemma().equals("say");
    }

    static boolean takesClause(FrameMatch match) {
        return match.frame().roles().containsKey(Slot.of(Function.CLAUSE));
    }

    static boolean isFinite(Syntax tree, int verb) {
        String tag = tree.token(verb).tag();
        return FINITE.contains(tag) || tree.has(verb, "aux");
    }

    private static boolean hasFiniteVerb(Syntax tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (FINITE.contains(tree.token(i).tag())) {
                return true;
            }
        }
        return false;
    }
}
