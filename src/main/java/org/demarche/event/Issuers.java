package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.Token;

/** Finds who speaks through a document: whoever issued "the statement" or "the Kremlin's read-out". */
final class Issuers {
    private static final int ISSUED_WITHIN = 8;
    private static final int NOUNS_UP = 3;

    private final Reading reading;
    private final HomeVoice home;

    Issuers(Reading reading) {
        this.reading = reading;
        this.home = new HomeVoice(reading);
    }

    boolean isText(Token token) {
        return token.isNoun()
                && reading.lexicon().words("text").contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    boolean isRelay(Token token) {
        return token.isNoun()
                && reading.lexicon().words("relay").contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Who issued the document that a noun means: named with it, or with the last such document before. */
    List<Integer> of(Syntax tree, int noun) {
        List<Integer> own = reading.principals(tree, noun);
        if (own.isEmpty()) {
            own = byBehind(tree, noun);
        }
        if (own.isEmpty()) {
            own = reading.actors(tree, tree.children(noun, "poss"));
        }
        if (!own.isEmpty()) {
            return own;
        }
        Token word = tree.token(noun);
        List<Integer> makers = makers(tree, word);
        if (!makers.isEmpty()) {
            return makers;
        }
        List<Integer> issuers = byClause(tree, noun);
        boolean enacted = reading.isOf("enactment", word) && isDefinite(tree, noun);
        if (issuers.isEmpty() && !enacted) {
            issuers = home.of(tree, noun);
        }
        if (!enacted && (!issuers.isEmpty() || !isDefinite(tree, noun))) {
            return issuers;
        }
        List<Integer> before = before(tree, noun);
        if (before.isEmpty() && reading.isOf("written", word)) {
            before = writer(tree);
        }
        return before.isEmpty() ? issuers.isEmpty() ? home.of(tree, noun) : issuers : before;
    }

    /** Who issued the last such document before: "the resolution, drafted by Rome" is that of the Council that passed it. */
    private List<Integer> before(Syntax tree, int noun) {
        Token word = tree.token(noun);
        boolean enacted = reading.isOf("enactment", word);
        List<Integer> drafters = List.of();
        int sentence = tree.sentence().index();
        for (int s = sentence; s >= Math.max(0, sentence - ISSUED_WITHIN); s--) {
            Syntax other = reading.tree(s);
            for (int i = other.size() - 1; i >= 0; i--) {
                Token text = other.token(i);
                // "The release of the president" is no press release.
                boolean freed = text.lemma().equalsIgnoreCase("release")
                        && !other.prepositional(i, "of").isEmpty();
                boolean same =
                        text.lemma().equalsIgnoreCase(word.lemma()) || (enacted && reading.isOf("enactment", text));
                // "Boric's remarks": they are no statement that speaks for whoever issued it.
                boolean spoken = (!same && reading.isOf("remarks", text))
                        || (text.tag().equals("NNS") && !word.tag().equals("NNS"));
                if ((s < sentence || i < noun) && isText(text) && !freed && !spoken) {
                    List<Integer> named = reading.principals(other, i);
                    if (named.isEmpty() && same) {
                        named = makers(other, text);
                    }
                    if (!named.isEmpty()) {
                        return named;
                    }
                    named = byClause(other, i);
                    if (!named.isEmpty() && !enacted) {
                        return named;
                    }
                    drafters = drafters.isEmpty() && same ? named : drafters;
                }
            }
        }
        return drafters;
    }

    /** "X wrote to Y. The letter said": whoever wrote in the sentence before. */
    private List<Integer> writer(Syntax tree) {
        int before = tree.sentence().index() - 1;
        Syntax other = before < 0 ? tree : reading.tree(before);
        return other.sentence().tokens().stream()
                .filter(t -> before >= 0 && t.isVerb() && t.head() < 0 && reading.isOf("writing", t))
                .findFirst()
                .map(t -> reading.actors(other, other.surfaceSubjects(t.index())))
                .orElse(List.of());
    }

    /** "Parliament passed a resolution calling on Ankara", "adopted Resolution 1297": whoever made it. */
    private List<Integer> makers(Syntax tree, Token text) {
        if (text.label().equals("pobj") && text.head() >= 0) {
            // "In a report, the council calls on them": whoever speaks in it.
            Token in = tree.token(text.head());
            int verb = in.isWord("in") ? in.head() : -1;
            if (verb >= 0 && tree.token(verb).label().equals("dobj")) {
                // "Condemned the raid in a statement": the tree may hang it on the object.
                verb = tree.token(verb).head();
            }
            return verb >= 0 && tree.token(verb).isVerb()
                    ? reading.actors(tree, tree.surfaceSubjects(verb))
                    : List.of();
        }
        boolean made = Set.of("dobj", "npadvmod", "nsubjpass").contains(text.label()) && text.head() >= 0;
        return made && isDone(tree, text) ? reading.actors(tree, tree.deepSubjects(text.head())) : List.of();
    }

    /** "Rejected the resolution", "cited an army statement": those are not its makers. */
    private boolean isDone(Syntax tree, Token text) {
        String verb = tree.token(text.head()).lemma().toLowerCase(Locale.ROOT);
        return !reading.lexicon().words("denial").contains(verb)
                && !reading.lexicon().words("citing").contains(verb);
    }

    /** "Quoted a statement by the presidency": what stands right behind it, though the tree hangs that on the verb. */
    private List<Integer> byBehind(Syntax tree, int noun) {
        int by = noun + 1;
        int verb = tree.token(noun).head();
        boolean behind = by < tree.size()
                && tree.token(by).isWord("by")
                && verb >= 0
                && tree.token(by).head() == verb
                && !tree.isPassive(verb);
        return behind ? reading.actors(tree, tree.children(by, "pobj")) : List.of();
    }

    /** "A joint statement that the two presidents issued": the subjects of the clause that hangs on it. */
    private List<Integer> byClause(Syntax tree, int noun) {
        for (int verb : tree.children(noun, "relcl", "acl")) {
            List<Integer> named = new ArrayList<>();
            for (int subject : tree.isPassive(verb) ? tree.deepSubjects(verb) : tree.children(verb, "nsubj")) {
                tree.coordinated(subject).stream()
                        .filter(s -> !isText(tree.token(s)))
                        .forEach(s -> named.addAll(reading.actors(tree, List.of(s))));
            }
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    /** The document of which a relative clause tells that the tree hangs on a later noun: "a summary of the call that said". */
    int textAbove(Syntax tree, int noun) {
        int at = noun;
        for (int climb = 0; climb < NOUNS_UP && !isText(tree.token(at)); climb++) {
            Token token = tree.token(at);
            boolean inPhrase = token.label().equals("pobj")
                    && tree.token(token.head()).head() >= 0
                    && tree.token(tree.token(token.head()).head()).isNoun();
            if (!inPhrase) {
                return noun;
            }
            at = tree.token(token.head()).head();
        }
        return isText(tree.token(at)) ? at : noun;
    }

    private static boolean isDefinite(Syntax tree, int noun) {
        return tree.children(noun, "det").stream()
                .map(d -> tree.token(d).lower())
                .anyMatch(d -> d.equals("the") || d.equals("this") || d.equals("that"));
    }
}
