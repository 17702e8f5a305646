package org.demarche.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Who "the sides" and "the heads of state" of a read-out are: the two who, as it says just before, talked with each other. */
final class Interlocutors {
    private static final int SENTENCES_BACK = 4;
    private static final Set<String> DETERMINERS = Set.of("the", "both");

    private final Reading reading;

    Interlocutors(Reading reading) {
        this.reading = reading;
    }

    /** The two, empty where the noun is none for them, does not say anything, or no talk of two stands before. */
    List<Integer> of(Syntax tree, int noun) {
        if (!isForThem(tree, noun)) {
            return List.of();
        }
        int sentence = tree.sentence().index();
        for (int s = sentence - 1; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
            Syntax before = reading.tree(s);
            Set<Integer> persons = persons(s);
            if (before.sentence().tokens().stream().anyMatch(t -> isTalk(before, t))) {
                return persons.size() == 2 ? List.copyOf(persons) : List.of();
            }
            if (persons.size() > 1) {
                return List.of();
            }
        }
        return List.of();
    }

    private boolean isForThem(Syntax tree, int noun) {
        Token token = tree.token(noun);
        boolean speaks = token.label().equals("nsubj") && token.head() >= 0 && isSaying(tree, token.head());
        boolean determined = tree.children(noun).stream()
                .anyMatch(d -> DETERMINERS.contains(tree.token(d).lower()));
        boolean ofState = !token.isWord("heads")
                || tree.prepositional(noun, "of").stream()
                        .anyMatch(o -> tree.token(o).isWord("state", "states", "government"));
        return speaks
                && determined
                && ofState
                && token.tag().equals("NNS")
                && reading.lexicon().words("interlocutor").contains(token.lower())
                && (token.isWord("heads") || isPlain(tree, noun));
    }

    /** "The sides", "the two sides", but not "the Chadian diplomats". */
    private static boolean isPlain(Syntax tree, int noun) {
        return !tree.has(noun, "prep", "relcl", "poss", "amod", "compound")
                && tree.children(noun, "nmod").stream()
                        .allMatch(n -> tree.token(n).isWord("two"));
    }

    /** "Accused each other", "denied it": that says each of the other, and who they are is not told by their talk. */
    private boolean isSaying(Syntax tree, int verb) {
        String lemma = tree.token(verb).lemma().toLowerCase(Locale.ROOT);
        boolean hostile = reading.lexicon().words("blame").contains(lemma)
                || reading.lexicon().words("denial").contains(lemma);
        return !hostile
                && tree.token(verb).isTagged("VBD", "VBN")
                && reading.lexicon().framesOf(lemma).stream()
                        .anyMatch(f -> f.eventType().equals(Dip.STATEMENT)
                                || f.eventType().equals(Dip.DEMAND));
    }

    private Set<Integer> persons(int sentence) {
        Set<Integer> result = new LinkedHashSet<>();
        reading.mentions(sentence).stream()
                .filter(m -> m.form().names())
                .flatMap(m -> m.entities().stream())
                .filter(reading::isPerson)
                .forEach(result::add);
        return result;
    }

    private boolean isTalk(Syntax tree, Token word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        boolean call = reading.lexicon().framesOf(lemma).stream()
                .anyMatch(f -> f.eventType().equals(Dip.CALL)
                        && !f.isSupport()
                        && f.words().size() == 1);
        boolean meeting =
                word.isVerb() && reading.lexicon().words("meeting").contains(lemma) && tree.has(word.index(), "nsubj");
        // "The sides called for restraint": no call.
        call &= !(word.isVerb() && lemma.equals("call"))
                || tree.children(word.index(), "dobj").stream()
                        .anyMatch(o -> tree.token(o).isProperNoun());
        boolean noun = word.isNoun() && word.label().equals("pobj") && word.isWord("phone", "telephone");
        return (call
                        && (word.isVerb()
                                || tree.has(word.index(), "prep")
                                || word.label().equals("dobj")))
                || meeting
                || noun;
    }
}
