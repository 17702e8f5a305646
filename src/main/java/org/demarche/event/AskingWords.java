package org.demarche.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.knowledge.Frame;
import org.demarche.knowledge.Slot.Function;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Which of the words of asking in a sentence tell of a demand: not those that another word tells better, nor those of calls and trade. */
final class AskingWords {
    private final Reading reading;

    AskingWords(Reading reading) {
        this.reading = reading;
    }

    /** Whether a word asks, among all that a sentence holds. */
    boolean ask(Syntax tree, FrameMatch match, List<FrameMatch> all) {
        return asks(match)
                && !isPartOfOther(match, all)
                && !isAskedItself(match, all)
                && !isShortOf(match, all)
                && !isRing(tree, match, all)
                && !isTrade(tree, match)
                && !names(tree, match)
                && !isSpeltOut(tree, match, all);
    }

    /** "Issued an ultimatum demanding that he go": the verb tells what is asked. */
    private static boolean isSpeltOut(Syntax tree, FrameMatch match, List<FrameMatch> all) {
        Token noun = tree.token(match.trigger());
        return noun.isNoun()
                && match.role(Dip.CONTENT).isEmpty()
                && all.stream()
                        .filter(o -> asks(o) && o.trigger() > match.trigger())
                        .anyMatch(o -> {
                            Token verb = tree.token(o.trigger());
                            return verb.tag().equals("VBG")
                                    && Set.of("acl", "advcl").contains(verb.label())
                                    && (verb.head() == match.trigger()
                                            || (noun.label().equals("dobj") && verb.head() == noun.head()));
                        });
    }

    static boolean asks(FrameMatch match) {
        return match.frame().eventType().equals(Dip.DEMAND) && !match.frame().isSupport() && !isDoneTo(match);
    }

    /** "Who is wanted by the court": to be tried; such a word asks only where somebody does it. */
    private static boolean isDoneTo(FrameMatch match) {
        return match.hasTrait("Active") && match.tree().has(match.trigger(), "auxpass");
    }

    /** Whether another sense of the same word tells what is asked, and this one does not: "asked Angola to leave". */
    private static boolean isShortOf(FrameMatch match, List<FrameMatch> all) {
        return all.stream()
                .filter(o -> asks(o)
                        && o.trigger() == match.trigger()
                        && !o.heads(Dip.CONTENT).isEmpty())
                .anyMatch(o -> match.heads(Dip.CONTENT).isEmpty()
                        || (match.heads(Dip.ADDRESSEE).isEmpty() && asksToDo(o)));
    }

    /** "Urged Bangkok to help": whom and what to do. */
    private static boolean asksToDo(FrameMatch match) {
        return !match.heads(Dip.ADDRESSEE).isEmpty()
                && match.role(Dip.CONTENT).stream().anyMatch(c -> c.slot().function() == Function.INFINITIVE);
    }

    /** "What he called “good news” for the region": a name for something. */
    private static boolean names(Syntax tree, FrameMatch match) {
        Token word = tree.token(match.trigger());
        return word.isVerb()
                && word.lemma().equalsIgnoreCase("call")
                && tree.has(match.trigger(), "oprd")
                && tree.has(match.trigger(), "dobj");
    }

    /** "Made phone calls to wish them well": the call of a longer word for one; "asked him in their call to go": where he asks. */
    private static boolean isRing(Syntax tree, FrameMatch match, List<FrameMatch> all) {
        Token noun = tree.token(match.trigger());
        int place = noun.label().equals("pobj") ? noun.head() : -1;
        boolean setting = place >= 0
                && noun.lemma().equalsIgnoreCase("call")
                && tree.token(place).isWord("in", "during", "on", "after")
                && all.stream()
                        .anyMatch(
                                o -> asks(o) && o.trigger() == tree.token(place).head());
        // "The call, requested by the White House": who wished to speak.
        boolean wished = match.heads(Dip.ADDRESSEE).isEmpty()
                && (tree.children(match.trigger(), "dobj", "nsubjpass").stream().anyMatch(o -> isCall(all, o))
                        || (noun.label().equals("acl") && isCall(all, noun.head())));
        return setting
                || wished
                || all.stream()
                        .anyMatch(o -> o.frame().eventType().equals(Dip.CALL)
                                && o.tokens().size() > 1
                                && o.tokens().contains(match.trigger()));
    }

    static boolean isCall(List<FrameMatch> all, int noun) {
        return all.stream()
                .anyMatch(o -> o.trigger() == noun
                        && o.frame().eventType().equals(Dip.CALL)
                        && !o.frame().isSupport()
                        && !o.hasTrait("Weak"));
    }

    /** "Urged Congress to require …", "asked Chad to make the same demand": only the urging has been done. */
    private static boolean isAskedItself(FrameMatch match, List<FrameMatch> all) {
        Syntax tree = match.tree();
        int verb = supports(match, all).stream()
                .map(FrameMatch::trigger)
                .findFirst()
                .orElse(match.trigger());
        return all.stream()
                .filter(o -> asks(o) && o.trigger() != match.trigger())
                .flatMap(o -> o.role(Dip.CONTENT).stream())
                .filter(c -> c.slot().function() == Function.INFINITIVE || c.head() == verb)
                .anyMatch(c -> c.head() == verb || (tree.hasTo(verb) && tree.dominates(c.head(), verb)));
    }

    /** "China's growing demand for oil": what is bought. */
    private boolean isTrade(Syntax tree, FrameMatch match) {
        Token noun = tree.token(match.trigger());
        boolean demand = noun.tag().equals("NN") && noun.lemma().equalsIgnoreCase("demand");
        return demand
                && (tree.children(match.trigger(), "amod", "nmod", "compound").stream()
                                .anyMatch(m -> isOf("market", tree.token(m)))
                        || tree.prepositional(match.trigger(), "for").stream()
                                .anyMatch(g -> isOf("goods", tree.token(g))));
    }

    private boolean isOf(String wordClass, Token word) {
        Set<String> words = reading.lexicon().words(wordClass);
        return words.contains(word.lemma().toLowerCase(Locale.ROOT)) || words.contains(word.lower());
    }

    /** The "condition" of "set conditions" tells no demand of its own. */
    private static boolean isPartOfOther(FrameMatch match, List<FrameMatch> all) {
        return all.stream()
                .anyMatch(o -> asks(o)
                        && o.trigger() != match.trigger()
                        && o.tokens().contains(match.trigger())
                        && !o.frame().words().get(o.frame().words().size() - 1).startsWith("["));
    }

    /** The words that hold a noun of asking: "issued" of "issued an appeal". */
    static List<FrameMatch> supports(FrameMatch match, List<FrameMatch> all) {
        return all.stream()
                .filter(s -> s.frame().isSupport()
                        && s.frame().eventType().equals(Dip.DEMAND)
                        && s.heads(Frame.EVENT).contains(match.trigger()))
                .toList();
    }
}
