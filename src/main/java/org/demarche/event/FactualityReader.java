package org.demarche.event;

import java.util.Locale;
import java.util.Set;
import org.demarche.knowledge.Lexicon;
import org.demarche.model.Factuality;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/**
 * Reads from the grammar whether a clause tells of something that is so: negation, modal verbs, conditions, and governing verbs
 * of denial, planning and possibility (the modes of PLOVER: historical, future, hypothetical, negated).
 */
final class FactualityReader {
    private static final Set<String> POSSIBLE_MODALS =
            Set.of("would", "could", "may", "might", "should", "can", "'d", "must");
    private static final Set<String> FUTURE_MODALS = Set.of("will", "'ll", "shall", "wo");
    private static final Set<String> SETTINGS =
            Set.of("in", "during", "after", "following", "by", "over", "via", "before", "since");
    private static final int MAX_CLIMB = 8;

    private final Lexicon lexicon;

    FactualityReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The factuality of what the verb at this place tells; of a noun, that of the verb which governs it. */
    Factuality of(Syntax tree, int token) {
        int at = token;
        boolean setting = false;
        Factuality result = isAsked(tree) ? Factuality.POSSIBLE : Factuality.ACTUAL;
        for (int climb = 0; climb < MAX_CLIMB && at >= 0; climb++) {
            Token here = tree.token(at);
            if (here.isNoun() && isDenied(tree, at)) {
                return isConditional(tree, here.head()) ? Factuality.POSSIBLE : Factuality.DENIED;
            }
            if (here.isVerb() || here.tag().startsWith("JJ")) {
                result = stronger(result, ofVerb(tree, at));
            }
            int head = here.label().equals("conj") ? tree.partner(at) : here.head();
            if (head < 0 || result == Factuality.DENIED) {
                return result;
            }
            // "He had come, X warned": what stands before the verb is said outright.
            if (here.label().equals("ccomp") && (at < head || isSpeech(tree, head))) {
                return result;
            }
            Token governor = tree.token(head);
            if (here.isVerb()
                    && here.label().equals("pcomp")
                    && governor.lower().equals("without")) {
                return Factuality.DENIED;
            }
            // "Rejected it, with its envoy saying it was unfair": he said so.
            boolean beside = here.label().equals("conj")
                    || (here.label().equals("pcomp") && governor.lower().equals("with"));
            boolean clauseOfItsOwn = beside && here.isVerb() && tree.has(at, "nsubj", "nsubjpass");
            if (clauseOfItsOwn) {
                return result;
            }
            boolean complement = Set.of(
                            "xcomp",
                            "ccomp",
                            "dobj",
                            "pcomp",
                            "pobj",
                            "prep",
                            "nsubjpass",
                            "acl",
                            "conj",
                            "attr",
                            "oprd")
                    .contains(here.label());
            if (!complement) {
                return result;
            }
            setting |= isSetting(here);
            // "The two plan/NN to talk": a verb that the tagger takes for a noun, or what a plan is for.
            boolean planned = here.isVerb()
                    && governor.isNoun()
                    && tree.hasTo(at)
                    && lexicon.words("planning").contains(governor.lemma().toLowerCase(Locale.ROOT));
            if (planned) {
                result = stronger(result, Factuality.PLANNED);
            }
            if (isAskedFor(tree, here, governor)) {
                return stronger(result, Factuality.POSSIBLE);
            }
            boolean due =
                    governor.tag().startsWith("JJ") && lexicon.words("planning").contains(governor.lower());
            // "Rejecting it, the baseline that Kyiv has said …": a clause behind an object is none of what is rejected.
            boolean behindObject = here.label().equals("ccomp")
                    && tree.children(head, "dobj").stream().anyMatch(o -> o < here.index())
                    && denies(tree, head);
            if ((governor.isVerb() || due) && !here.label().equals("conj") && !setting && !behindObject) {
                Factuality told = governed(tree, head, at);
                // "Did not rule out a call", "did not deny that there was one": left open.
                if (told == Factuality.DENIED && tree.isNegated(head)) {
                    return stronger(result, Factuality.POSSIBLE);
                }
                result = stronger(result, told);
            }
            at = head;
        }
        return result;
    }

    /** "Urged restraint in a call": that he urged it does not leave open whether there was a call. */
    private static boolean isSetting(Token word) {
        return word.label().equals("prep") && SETTINGS.contains(word.lower());
    }

    /** "Have you spoken with him?": a question leaves open whether it is so. */
    private static boolean isAsked(Syntax tree) {
        return tree.token(tree.size() - 1).form().equals("?");
    }

    /** "The need for Chad to accept it": what a noun asks for. */
    private boolean isAskedFor(Syntax tree, Token infinitive, Token noun) {
        return infinitive.isVerb()
                && noun.isNoun()
                && tree.hasTo(infinitive.index())
                && lexicon.framesOf(noun.lemma().toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(f -> f.eventType().equals(Dip.DEMAND));
    }

    /** "There was no such call." */
    private static boolean isDenied(Syntax tree, int noun) {
        return tree.children(noun, "det", "neg", "predet").stream()
                .anyMatch(d -> tree.token(d).lower().equals("no"));
    }

    /** "If there was no truce by then": left open. */
    private static boolean isConditional(Syntax tree, int verb) {
        return verb >= 0
                && tree.children(verb, "mark", "advmod").stream()
                        .anyMatch(m -> tree.token(m).isWord("if", "unless"));
    }

    private boolean isSpeech(Syntax tree, int verb) {
        String lemma = tree.token(verb).lemma().toLowerCase(Locale.ROOT);
        return !denies(tree, verb)
                && !lexicon.words("planning").contains(lemma)
                && !lexicon.words("possibility").contains(lemma);
    }

    /** "Deny", "rule out". */
    private boolean denies(Syntax tree, int verb) {
        String lemma = tree.token(verb).lemma().toLowerCase(Locale.ROOT);
        return lexicon.words("denial").contains(lemma)
                || tree.children(verb, "prt").stream().anyMatch(p -> lexicon.words("denial")
                        .contains(lemma + " " + tree.token(p).lower()));
    }

    private Factuality governed(Syntax tree, int verb, int complement) {
        String lemma = tree.token(verb).lemma().toLowerCase(Locale.ROOT);
        boolean ahead = lemma.equals("look")
                && tree.children(verb, "advmod", "prt").stream()
                        .anyMatch(a -> tree.token(a).isWord("forward"));
        if (ahead || (lemma.equals("be") && tree.hasTo(complement))) {
            return Factuality.PLANNED;
        }
        // "Set out details of his call": what is set out is not set to be.
        boolean setOut = lemma.equals("set")
                && !tree.hasTo(complement)
                && !tree.token(complement).label().equals("nsubjpass");
        if (setOut) {
            return Factuality.ACTUAL;
        }
        if (denies(tree, verb)) {
            return Factuality.DENIED;
        }
        if (lexicon.words("planning").contains(lemma)) {
            return Factuality.PLANNED;
        }
        return lexicon.words("possibility").contains(lemma) ? Factuality.POSSIBLE : Factuality.ACTUAL;
    }

    private Factuality ofVerb(Syntax tree, int verb) {
        if (tree.isNegated(verb)) {
            return Factuality.DENIED;
        }
        for (int aux : tree.children(verb, "aux", "auxpass")) {
            String word = tree.token(aux).lower();
            if (POSSIBLE_MODALS.contains(word)) {
                return Factuality.POSSIBLE;
            }
            if (FUTURE_MODALS.contains(word)) {
                return Factuality.PLANNED;
            }
        }
        for (int mark : tree.children(verb, "mark", "advmod")) {
            String word = tree.token(mark).lower();
            // "It is time for Chad to accept it".
            boolean purpose = word.equals("for") && tree.hasTo(verb);
            if (purpose || Set.of("if", "unless", "maybe", "perhaps").contains(word)) {
                return Factuality.POSSIBLE;
            }
        }
        return Factuality.ACTUAL;
    }

    private static Factuality stronger(Factuality a, Factuality b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
