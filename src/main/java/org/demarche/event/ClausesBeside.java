package org.demarche.event;

import java.util.Locale;
import java.util.Set;
import org.demarche.event.FrameMatch.Argument;
import org.demarche.knowledge.Slot;
import org.demarche.knowledge.Slot.Function;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** The clauses that a tree hangs on a verb of saying though they are nothing that is said there. */
final class ClausesBeside {
    private static final Set<String> CONTRASTS = Set.of("while", "whereas", "although", "though", "when", "as");

    private final Reading reading;

    ClausesBeside(Reading reading) {
        this.reading = reading;
    }

    /** Whether such a clause is one of them. */
    boolean holds(Syntax tree, FrameMatch match, Argument clause) {
        return isContrasted(tree, clause.head(), match)
                || isAskedOf(tree, clause.head())
                || isAttribution(tree, clause, match.trigger())
                || isMainClause(tree, clause.head(), match.trigger());
    }

    /** "Asked whether he would go, he replied": what he was asked is not what he says. */
    static boolean isAskedOf(Syntax tree, int verb) {
        return verb == 0
                && tree.token(verb).isTagged("VBN", "VBD")
                && !tree.has(verb, "nsubj", "nsubjpass", "aux", "auxpass");
    }

    /** "Urged him to stop, CNN reported": who reports it is not what is said. */
    private boolean isAttribution(Syntax tree, Argument argument, int verb) {
        int said = argument.head();
        int first = tree.phrase(said)[0];
        return argument.slot().function() == Function.CLAUSE
                && said > verb
                && reading.isSaying(tree.token(said))
                && tree.has(said, "nsubj")
                && !tree.has(said, "ccomp", "mark", "xcomp")
                && (!tree.has(said, "dobj") || isAddressing(tree.token(said)))
                && (tree.token(first).form().equals(",")
                        || tree.token(first - 1).form().equals(","));
    }

    /** "Told": its object hears what is said. */
    private boolean isAddressing(Token verb) {
        return reading.lexicon().framesOf(verb.lemma().toLowerCase(Locale.ROOT)).stream()
                .anyMatch(f -> Dip.ADDRESSEE.equals(f.roles().get(Slot.of(Function.OBJECT))));
    }

    /** "Quito said no, while Lima said it was ready": the clause before is no part of what Lima said. */
    private static boolean isContrasted(Syntax tree, int clause, FrameMatch match) {
        int verb = match.trigger();
        return clause < verb
                && (tree.children(verb, "mark", "advmod").stream()
                                .anyMatch(m -> m > clause
                                        && CONTRASTS.contains(tree.token(m).lower()))
                        || match.role(Dip.CONTENT).stream()
                                .anyMatch(a -> a.head() > verb && a.slot().function() == Function.CLAUSE));
    }

    /** "After Chad announced a truce, both armies met": what stands beside the clause is not announced in it. */
    private static boolean isMainClause(Syntax tree, int clause, int verb) {
        return clause > verb
                && tree.token(clause).label().equals("parataxis")
                && tree.has(verb, "dobj")
                && tree.children(verb, "mark").stream()
                        .anyMatch(m -> !tree.token(m).isWord("that"));
    }
}
