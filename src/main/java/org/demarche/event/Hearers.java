package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** To whom something is said: as the verb tells, else whoever asks in an interview or is thanked ("appreciation to Oman"). */
final class Hearers {
    private static final int MAX_CLIMB = 4;

    private final Reading reading;

    Hearers(Reading reading) {
        this.reading = reading;
    }

    List<Integer> of(Syntax tree, FrameMatch match) {
        List<Integer> told = reading.actors(tree, match.heads(Dip.ADDRESSEE));
        if (!told.isEmpty()) {
            return told;
        }
        List<Integer> heads = new ArrayList<>();
        for (int object : tree.children(match.trigger(), "dobj")) {
            if (isOf("thanks", tree.token(object))) {
                heads.addAll(tree.prepositional(object, "to"));
                heads.addAll(tree.prepositional(match.trigger(), "to"));
            }
        }
        for (Token token : tree.sentence().tokens()) {
            if (token.isWord("interview") && isOccasion(tree, token, match.trigger())) {
                heads.addAll(tree.prepositional(token.index(), "with"));
                heads.addAll(tree.prepositional(token.index(), "to"));
            }
        }
        return reading.actors(tree, heads);
    }

    /** "In an interview with X, Y said", "Y, in an interview with X, said": where the verb above is the one of saying. */
    private static boolean isOccasion(Syntax tree, Token interview, int verb) {
        int at = interview.label().equals("pobj") ? interview.head() : -1;
        if (at < 0 || !tree.token(at).isWord("in", "during")) {
            return false;
        }
        for (int climb = 0; climb < MAX_CLIMB && at >= 0; climb++) {
            if (tree.token(at).isVerb()) {
                return at == verb;
            }
            at = tree.token(at).head();
        }
        return false;
    }

    private boolean isOf(String wordClass, Token noun) {
        return reading.lexicon().words(wordClass).contains(noun.lemma().toLowerCase(Locale.ROOT));
    }
}
