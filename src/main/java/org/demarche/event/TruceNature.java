package org.demarche.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.event.TruceIdentity.Reference;
import org.demarche.model.EntityKind;
import org.demarche.model.Iri;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Reads from the phrase of a word for a truce what kind of truce it is: length, place, and whether it is a new one. */
final class TruceNature {
    private static final Set<String> MODIFIERS = Set.of("compound", "nmod", "amod");
    private static final List<String> HOSTILE = List.of("fighting", "defying");
    private static final Set<String> OF_MATTER = Set.of("for", "of", "on", "to");
    private static final String[] PERIODS = {"hour", "hours", "day", "days", "week", "weeks", "month", "months"};
    private static final int MAX_CLIMB = 4;
    /** More words before one noun are no modifiers but a broken text. */
    private static final int MOST_MODIFIERS = 40;

    private final Reading reading;
    private final TruceLength length;
    /** Kept, as they are asked for again and again, and may be many. */
    private final Map<Syntax, Map<Integer, List<Integer>>> modifiers = new HashMap<>();

    TruceNature(Reading reading) {
        this.reading = reading;
        this.length = new TruceLength(reading);
    }

    /** The word itself and the proposal, deal or plan that it is the matter of. */
    List<Integer> heads(Syntax tree, int trigger) {
        List<Integer> result = new ArrayList<>(List.of(trigger));
        int at = trigger;
        for (int climb = 0; climb < MAX_CLIMB && tree.token(at).head() >= 0; climb++) {
            Token token = tree.token(at);
            Token above = tree.token(token.head());
            boolean matter = token.label().equals("pobj") && OF_MATTER.contains(above.lower());
            int proposal = matter && above.head() >= 0 ? ofIssuer(tree, above.head()) : -1;
            boolean lasting = token.label().equals("pobj")
                    && above.lower().equals("of")
                    && above.head() >= 0
                    && tree.token(above.head()).isWord(PERIODS);
            if (lasting) {
                at = above.head();
            } else if (MODIFIERS.contains(token.label()) && isProposal(above)) {
                at = above.index();
            } else if (proposal >= 0 && isProposal(tree.token(proposal))) {
                at = proposal;
            } else {
                break;
            }
            result.add(at);
        }
        return result;
    }

    /** "A proposal from Lima and Quito for a truce": the noun that the phrase names the makers of; else the noun itself. */
    private int ofIssuer(Syntax tree, int noun) {
        if (tree.token(noun).isVerb()) {
            // "Accepted a proposal by mediators for a truce": the tree hangs the matter on the verb.
            return tree.children(noun, "dobj", "nsubjpass").stream()
                    .filter(o -> isProposal(tree.token(o)))
                    .filter(o -> o + 1 < tree.size() && tree.token(o + 1).isWord("from", "by"))
                    .findFirst()
                    .orElse(noun);
        }
        int first = noun;
        while (tree.token(first).label().equals("conj") && tree.token(first).head() >= 0) {
            first = tree.token(first).head();
        }
        int preposition =
                tree.token(first).label().equals("pobj") ? tree.token(first).head() : -1;
        boolean issued = preposition >= 0
                && tree.token(preposition).isWord("from", "by")
                && tree.token(preposition).head() >= 0;
        return issued ? tree.token(preposition).head() : noun;
    }

    /** Whether it is the matter of talks or of an offer, and not made yet. */
    boolean isOpen(Syntax tree, List<Integer> heads) {
        return is("open", tree.token(heads.get(heads.size() - 1)));
    }

    /**
     * The deal whose matter a verb of ending a fight is: "a deal to halt the fighting", "the agreement would stop the shelling".
     * Talks are none: "talks to end the fighting" have settled nothing.
     */
    Optional<Integer> deal(Syntax tree, int verb) {
        List<Integer> nouns = new ArrayList<>(tree.surfaceSubjects(verb));
        if (tree.hasTo(verb) && verb > 1) {
            nouns.add(verb - 2);
        }
        if (Set.of("acl", "relcl").contains(tree.token(verb).label())) {
            nouns.add(tree.token(verb).head());
        }
        return nouns.stream()
                .filter(n -> n >= 0 && isProposal(tree.token(n)) && !is("open", tree.token(n)))
                .findFirst();
    }

    /** "Half a dozen truces", "six truces", "a string of ceasefires": none of them is told of. */
    boolean isOneOfMany(Syntax tree, int noun) {
        if (!tree.token(noun).tag().equals("NNS")) {
            return false;
        }
        Token above = tree.token(noun);
        boolean counted = above.label().equals("pobj")
                && above.head() >= 0
                && tree.token(above.head()).lower().equals("of")
                && tree.token(above.head()).head() >= 0
                && is("several", tree.token(tree.token(above.head()).head()));
        return counted
                || tree.children(noun).stream()
                        .filter(c -> c < noun)
                        .map(tree::token)
                        .anyMatch(c -> is("several", c) || (c.tag().equals("CD") && !c.isWord("two")));
    }

    /** "Previous truces have seldom held". */
    boolean isOneOfEarlier(Syntax tree, int noun) {
        return tree.token(noun).tag().equals("NNS") && isModified(tree, noun, "earlier");
    }

    private boolean isProposal(Token noun) {
        return noun.isNoun() && is("proposal", noun);
    }

    /** "Armistice Day", "the cease-fire line", "the Ceasefire Now campaign": no truce is told of. */
    boolean isOfName(Syntax tree, int trigger) {
        int head = tree.token(trigger).head();
        boolean before = MODIFIERS.contains(tree.token(trigger).label())
                && head == trigger + 1
                && is("namesake", tree.token(head));
        return before || isOfBody(tree, trigger);
    }

    /** "The Joint Ceasefire Monitoring and Verification Mechanism". */
    private boolean isOfBody(Syntax tree, int trigger) {
        if (!isCapital(tree.token(trigger))) {
            return false;
        }
        int at = trigger + 1;
        while (at < tree.size() && (isCapital(tree.token(at)) || tree.token(at).isWord("and"))) {
            if (is("named-body", tree.token(at))) {
                return true;
            }
            at++;
        }
        return at > trigger + 1 && at < tree.size() && is("named-body", tree.token(at));
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0))
                && !token.isVerb()
                && !token.tag().equals("IN");
    }

    /** "A week-long pause", "a humanitarian lull". */
    boolean isQualified(Syntax tree, int trigger) {
        return duration(tree, trigger).isPresent()
                || modifiers(tree, trigger).stream()
                        .map(tree::token)
                        .anyMatch(m -> is("scope", m) || is("occasion", m) || is("truce", m));
    }

    /** Whether a word before the noun, or before the deal that it is the matter of, is of the class. */
    boolean isModified(Syntax tree, int trigger, String wordClass) {
        Set<String> words = reading.lexicon().words(wordClass);
        return modifiers(tree, trigger).stream()
                .anyMatch(m -> words.contains(tree.token(m).lower()));
    }

    List<Integer> modifiers(Syntax tree, int trigger) {
        return modifiers
                .computeIfAbsent(tree, t -> new HashMap<>())
                .computeIfAbsent(trigger, t -> findModifiers(tree, t));
    }

    private List<Integer> findModifiers(Syntax tree, int trigger) {
        Set<Integer> above = tree.ancestors(trigger);
        List<Integer> result = new ArrayList<>();
        for (int head : heads(tree, trigger)) {
            for (int modifier : tree.children(head, "compound", "nmod", "amod", "poss")) {
                for (int part : tree.coordinated(modifier)) {
                    tree.subtree(part).stream().filter(t -> !above.contains(t)).forEach(result::add);
                }
            }
        }
        return result.size() > MOST_MODIFIERS ? List.copyOf(result.subList(0, MOST_MODIFIERS)) : result;
    }

    Set<Integer> places(Syntax tree, int trigger) {
        Set<Integer> result = new LinkedHashSet<>();
        modifiers(tree, trigger).stream()
                .filter(m -> !tree.token(m).label().equals("poss") && !Reading.isCompound(tree, m))
                .forEach(m -> result.addAll(placesAt(tree, m)));
        for (int head : heads(tree, trigger)) {
            for (String preposition : List.of("in", "along", "across", "around", "on", "for")) {
                tree.prepositional(head, preposition).forEach(p -> result.addAll(placesAt(tree, p)));
            }
        }
        return result;
    }

    private Set<Integer> placesAt(Syntax tree, int token) {
        Set<Integer> result = new LinkedHashSet<>();
        reading.mentionAt(tree, token).ifPresent(m -> m.entities().stream()
                .filter(e -> reading.entity(e).kind() == EntityKind.PLACE
                        || reading.entity(e).kind() == EntityKind.COUNTRY)
                .forEach(result::add));
        return result;
    }

    /** Whether the words take for granted that there is such a truce. */
    boolean isPresupposed(Syntax tree, int trigger, TruceIdentity identity) {
        Token token = tree.token(trigger);
        boolean proposed = heads(tree, trigger).size() > 1;
        boolean standing = isModified(tree, trigger, "existing")
                || modifiers(tree, trigger).stream()
                        .map(m -> tree.token(m).lower())
                        .anyMatch(m -> m.endsWith("-old") || isMade(m));
        if (standing || hasStilled(tree, trigger)) {
            return true;
        }
        int head = token.head();
        if (head >= 0 && !proposed) {
            Token above = tree.token(head);
            boolean under = token.label().equals("pobj") && is("standing", above);
            boolean kept = MODIFIERS.contains(token.label()) && is("overseer", above);
            boolean touched = token.label().equals("dobj") && is("presupposing", above);
            boolean shaken = token.label().equals("nsubjpass") && is("presupposing", above);
            if (under || kept || touched || shaken) {
                return true;
            }
        }
        return !proposed
                && identity.reference() == Reference.DEFINITE
                && identity.when().isEmpty()
                && !identity.earlier();
    }

    /** "The truce that stopped the war", "a ceasefire has paused the fighting": there is one, or was. */
    private boolean hasStilled(Syntax tree, int trigger) {
        return deeds(tree, trigger).stream()
                .filter(v -> tree.token(v).tag().equals("VBD") || isPerfect(tree, v))
                .anyMatch(v -> stills(tree, v));
    }

    /** "A ceasefire has largely ended the violence": it does so now. */
    private boolean isStilling(Syntax tree, int trigger) {
        return deeds(tree, trigger).stream().anyMatch(v -> isPerfect(tree, v) && stills(tree, v));
    }

    private static boolean isPerfect(Syntax tree, int verb) {
        return tree.children(verb, "aux").stream().anyMatch(a -> tree.token(a).isWord("has", "have"));
    }

    private boolean stills(Syntax tree, int verb) {
        return is("stilling", tree.token(verb))
                && tree.children(verb, "neg").isEmpty()
                && tree.children(verb, "dobj").stream()
                        .anyMatch(o -> is("conflict", tree.token(o)) || is("fighting", tree.token(o)));
    }

    /** What a truce does, or the proposal that it is the matter of: in a clause of its own, or as the subject. */
    List<Integer> deeds(Syntax tree, int trigger) {
        List<Integer> result = new ArrayList<>();
        for (int head : heads(tree, trigger)) {
            result.addAll(tree.children(head, "acl", "relcl"));
            if (tree.token(head).label().equals("nsubj") && tree.token(head).head() >= 0) {
                result.add(tree.token(head).head());
            }
        }
        return result;
    }

    /** How it stands by its own phrase: "the collapsed truce", "an often violated truce". */
    Optional<Iri> standing(Syntax tree, int trigger) {
        if (isModified(tree, trigger, "lapsed")) {
            return Optional.of(Dip.ENDED);
        }
        if (isModified(tree, trigger, "broken") || isDefied(tree, trigger)) {
            return Optional.of(Dip.VIOLATED);
        }
        return isStilling(tree, trigger) ? Optional.of(Dip.IN_FORCE) : Optional.empty();
    }

    /** "Clashes go on despite the truce". */
    private boolean isDefied(Syntax tree, int trigger) {
        List<Integer> heads = heads(tree, trigger);
        int preposition = tree.token(heads.get(heads.size() - 1)).head();
        if (preposition < 0 || !tree.token(preposition).isWord("despite", "notwithstanding")) {
            return false;
        }
        int above = tree.token(preposition).head();
        return above >= 0
                && Stream.concat(Stream.of(above), tree.surfaceSubjects(above).stream())
                        .map(tree::token)
                        .anyMatch(t -> HOSTILE.stream().anyMatch(c -> is(c, t)));
    }

    /** Who brought it about, by the words before it: "the U.N.-brokered truce". */
    List<Integer> makers(Syntax tree, int trigger) {
        return modifiers(tree, trigger).stream()
                .map(tree::token)
                .filter(m -> isMade(m.lower()))
                .flatMap(m -> reading.mentions(tree.sentence().index()).stream()
                        .filter(named -> m.span().contains(named.span()))
                        .flatMap(named -> named.entities().stream()))
                .distinct()
                .toList();
    }

    /** "The U.N.-brokered truce". */
    private boolean isMade(String modifier) {
        int hyphen = modifier.lastIndexOf('-');
        return hyphen > 0 && reading.lexicon().words("made").contains(modifier.substring(hyphen + 1));
    }

    /** A length that the word is modified by, or that stands beside it. */
    Optional<String> duration(Syntax tree, int trigger) {
        return length.of(tree, trigger);
    }

    boolean is(String wordClass, Token token) {
        Set<String> words = reading.lexicon().words(wordClass);
        return words.contains(token.lower()) || words.contains(token.lemma().toLowerCase(Locale.ROOT));
    }
}
