package org.demarche.event;

import java.util.List;
import java.util.Set;
import org.demarche.event.TruceIdentity.Reference;

/** Reads from the words around a noun how it refers to a truce: to a new one, another one, the one spoken of before. */
final class TruceReference {
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "no", "some", "each", "every");
    private static final Set<String> ANY = Set.of("no", "any", "such", "each", "every");
    private static final Set<String> MODIFIERS = Set.of("compound", "nmod", "amod");

    private final Reading reading;
    private final TruceNature nature;

    TruceReference(Reading reading, TruceNature nature) {
        this.reading = reading;
        this.nature = nature;
    }

    /** Whether a noun goes on about a truce named before: "the deal", "that agreement". */
    boolean isAccord(Syntax tree, int noun) {
        return tree.token(noun).isNoun()
                && nature.is("accord", tree.token(noun))
                && reference(tree, noun).compareTo(Reference.DEFINITE) >= 0
                && tree.children(noun, "compound", "nmod").isEmpty();
    }

    /** "This one": the truce just spoken of. */
    boolean isThisOne(Syntax tree, int token) {
        return tree.token(token).lower().equals("one")
                && tree.children(token, "det").stream()
                        .anyMatch(d -> POINTING.contains(tree.token(d).lower()));
    }

    /** "The one that …", "the one with Niger", "another one", "a second one". */
    boolean isOther(Syntax tree, int token) {
        List<String> before = tree.children(token, "det", "amod").stream()
                .map(d -> tree.token(d).lower())
                .toList();
        boolean told = before.contains("the")
                && (tree.has(token, "relcl", "acl")
                        || !tree.prepositional(token, "with").isEmpty()
                        || !tree.prepositional(token, "between").isEmpty());
        boolean another = before.stream().anyMatch(reading.lexicon().words("another")::contains)
                || before.stream().anyMatch(reading.lexicon().words("earlier")::contains);
        return tree.token(token).lower().equals("one") && (told || another);
    }

    /** "The agreement calls for a 60-day halt": a term of the deal spoken of, and no other truce. */
    boolean isTermOfAccord(Syntax tree, int noun) {
        int verb = tree.token(noun).head();
        if (verb >= 0 && tree.token(verb).label().equals("prep")) {
            verb = tree.token(verb).head();
        }
        return verb >= 0
                && tree.token(verb).isVerb()
                && nature.is("stipulating", tree.token(verb))
                && tree.children(verb, "nsubj").stream()
                        .anyMatch(s -> isAccord(tree, s) && !nature.is("open", tree.token(s)));
    }

    /** How a truce is brought in, also by the proposal that it is the matter of: "a second proposal, for a truce of a week". */
    Reference introduced(Syntax tree, int trigger) {
        Reference own = reference(tree, trigger);
        boolean anew = nature.heads(tree, trigger).stream().anyMatch(h -> reference(tree, h) == Reference.NEW)
                || isOfItsOwn(tree, trigger);
        List<Integer> heads = nature.heads(tree, trigger);
        boolean before =
                heads.size() > 1 && MODIFIERS.contains(tree.token(trigger).label());
        // "The U.S. ceasefire proposal": the article stands before the one, and means the other, too.
        Reference given = before ? reference(tree, heads.get(1)) : own;
        return own != Reference.INDEFINITE ? own : anew ? Reference.NEW : given;
    }

    /** "This is the third truce since 1969": the one just spoken of. */
    private static boolean isPredicateOfThis(Syntax tree, int noun) {
        int verb = tree.token(noun).head();
        return tree.token(noun).label().equals("attr")
                && verb >= 0
                && tree.children(verb, "nsubj").stream()
                        .anyMatch(s -> tree.token(s).isWord("this", "it"));
    }

    /** "A truce of its own". */
    static boolean isOfItsOwn(Syntax tree, int noun) {
        return noun + 3 < tree.size()
                && tree.token(noun + 1).lower().equals("of")
                && tree.token(noun + 2).tag().equals("PRP$")
                && tree.token(noun + 3).lower().equals("own");
    }

    /** "No truce", "such ceasefires", "truce is not enough": any, and none in particular. */
    boolean isGeneral(Syntax tree, int trigger) {
        List<Integer> heads = nature.heads(tree, trigger);
        int noun = heads.get(heads.size() - 1);
        List<Integer> before = heads.stream()
                .flatMap(h -> tree.children(h).stream().filter(c -> c < h && !heads.contains(c)))
                .toList();
        boolean any = before.isEmpty()
                || tree.token(noun).tag().equals("NNS")
                || before.stream().anyMatch(c -> ANY.contains(tree.token(c).lower()));
        return any && !nature.isModified(tree, trigger, "earlier");
    }

    private Reference reference(Syntax tree, int noun) {
        List<String> before = tree.children(noun, "det", "poss", "amod", "nmod", "predet").stream()
                .map(d -> tree.token(d).lower())
                .toList();
        if (noun > 0 && POINTING.contains(tree.token(noun - 1).lower())) {
            return Reference.ANAPHORIC;
        }
        boolean another = before.stream().anyMatch(reading.lexicon().words("another")::contains)
                && !isPredicateOfThis(tree, noun);
        boolean indefinite = before.stream().anyMatch(INDEFINITE::contains);
        boolean determined = tree.has(noun, "det", "poss") && !indefinite;
        if (another && (!determined || before.contains("another"))) {
            return Reference.NEW;
        }
        if (before.stream().anyMatch(POINTING::contains)) {
            return Reference.ANAPHORIC;
        }
        return determined ? Reference.DEFINITE : Reference.INDEFINITE;
    }
}
