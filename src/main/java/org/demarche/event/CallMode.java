package org.demarche.event;

import java.util.Set;
import org.demarche.model.Factuality;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** How far a call is told as a fact: held, planned, proposed or denied. */
final class CallMode {
    private final FactualityReader factuality;
    private final CallWords words;
    private final CallSides sides;

    CallMode(FactualityReader factuality, CallWords words, CallSides sides) {
        this.factuality = factuality;
        this.words = words;
        this.sides = sides;
    }

    /** "Did not comment on the call": it is spoken of, not denied. */
    Factuality of(Syntax tree, int trigger, Roles times) {
        if (isProposed(tree, trigger)) {
            return Factuality.POSSIBLE;
        }
        Factuality told = factuality.of(tree, sides.telling(tree, trigger).orElse(trigger));
        if (told == Factuality.POSSIBLE && times.has(Dip.DATE) && isOfReportedFuture(tree, trigger)) {
            return Factuality.PLANNED;
        }
        if (told == Factuality.ACTUAL && words.isStillToCome(tree, trigger)) {
            return Factuality.PLANNED;
        }
        Token word = tree.token(trigger);
        boolean complement = word.label().equals("pobj");
        boolean spokenOf = complement
                && CallWords.isDefinite(tree, trigger)
                && tree.token(word.head()).isWord("on", "about", "regarding", "of");
        // "Urged Chad, on a phone call, to wait".
        spokenOf |= complement
                && word.head() > 0
                && tree.token(word.head()).isWord("on")
                && tree.token(word.head() - 1).form().equals(",");
        // "Called for conditions to resume talks in a call with Chad": the tree hangs the call on what is asked.
        boolean asked = complement
                && told == Factuality.POSSIBLE
                && tree.token(word.head()).isWord("in", "during")
                && tree.hasTo(Math.max(0, tree.token(word.head()).head()))
                && tree.children(trigger, "prep").stream()
                        .anyMatch(p -> tree.token(p).isWord("with"));
        boolean open = told == Factuality.DENIED || told == Factuality.POSSIBLE;
        return asked || (open && spokenOf) ? Factuality.ACTUAL : told;
    }

    /** "He would ring her on Friday, he said": in the words of a report what "will" be; but not "would ring if it went on". */
    private static boolean isOfReportedFuture(Syntax tree, int trigger) {
        int verb = tree.token(trigger).isVerb() ? trigger : tree.token(trigger).head();
        boolean would = verb >= 0
                && tree.children(verb, "aux").stream()
                        .anyMatch(a -> tree.token(a).isWord("would", "'d", "’d"));
        return would
                && tree.sentence().tokens().stream().noneMatch(t -> t.isWord("if", "unless", "hope", "hopes", "hoped"))
                && Set.of("root", "ccomp", "conj", "parataxis", "relcl")
                        .contains(tree.token(verb).label());
    }

    /** "Maybe call the president": somebody suggests it. */
    private static boolean isProposed(Syntax tree, int trigger) {
        return tree.token(trigger).tag().equals("VB")
                && !tree.has(trigger, "nsubj", "aux")
                && !tree.hasTo(trigger)
                && tree.has(trigger, "dobj", "advmod");
    }
}
