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
import org.demarche.knowledge.Slot;
import org.demarche.model.EntityKind;
import org.demarche.model.Iri;
import org.demarche.model.Span;
import org.demarche.model.TimeMention;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Reads from the phrase of a word for a truce what kind of truce it is: length, scope, place, and whether it is a new one. */
final class TruceNature {
    private static final Set<String> MODIFIERS = Set.of("compound", "nmod", "amod");
    private static final List<String> HOSTILE = List.of("fighting", "defying");
    private static final String[] PERIODS = {"hour", "hours", "day", "days", "week", "weeks", "month", "months"};
    private static final String UNLIMITED = "between|among|by|for|until|after";
    private static final int MAX_CLIMB = 4;
    private static final int LONGEST_SCOPE = 6;
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
            boolean matter = token.label().equals("pobj")
                    && Set.of("for", "of", "on", "to").contains(above.lower());
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

    /** "Armistice Day", "the cease-fire line": no truce is told of. */
    boolean isOfName(Syntax tree, int trigger) {
        int head = tree.token(trigger).head();
        return MODIFIERS.contains(tree.token(trigger).label())
                && head == trigger + 1
                && is("namesake", tree.token(head));
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

    /** What would stop, in the text's words. */
    String scopeText(Syntax tree, FrameMatch match, Set<String> named) {
        List<String> parts = new ArrayList<>();
        for (int token : match.tokens()) {
            boolean fighting = token != match.trigger() && is("fighting", tree.token(token));
            if (fighting && isLimited(tree, token)) {
                parts.add(Wording.of(reading.text(), timeless(tree, token)));
            }
        }
        for (FrameMatch.Argument argument : match.role(Dip.SCOPE)) {
            boolean dated = reading.times(tree.sentence().index()).stream().anyMatch(t -> holds(t, argument.head()));
            if (argument.slot().function() == Slot.Function.PREPOSITION && !dated && !isMedium(tree, argument)) {
                Span span = timeless(tree, argument.head());
                for (int joined : tree.children(argument.head(), "conj")) {
                    boolean next =
                            joined - argument.head() <= 2 && tree.token(joined).isNoun();
                    span = next ? span.cover(tree.token(joined).span()) : span;
                }
                parts.add(Wording.of(reading.text(), span));
            }
        }
        if (parts.isEmpty() && !named.isEmpty()) {
            parts.add(asWritten(tree, match.trigger(), named));
        }
        return parts.stream().findFirst().orElse("");
    }

    /** "Announced the truce on X, on state television". */
    private boolean isMedium(Syntax tree, FrameMatch.Argument argument) {
        return argument.slot().preposition().equals("on")
                && (is("medium", tree.token(argument.head()))
                        || reading.mentionAt(tree, argument.head()).stream()
                                .flatMap(m -> m.entities().stream())
                                .anyMatch(e -> reading.entity(e).kind() == EntityKind.ORGANIZATION));
    }

    /** "The shelling" of "the shelling for 72 hours": how long and from when on is no part of what stops. */
    private Span timeless(Syntax tree, int noun) {
        Span whole = tree.nounPhraseSpan(noun);
        return tree.children(noun, "prep").stream()
                .filter(p -> p > noun
                        && reading.times(tree.sentence().index()).stream().anyMatch(t -> tree.dominates(p, t.to() - 1)))
                .findFirst()
                .map(p -> new Span(
                        whole.start(),
                        Math.min(whole.end(), tree.token(p - 1).span().end())))
                .orElse(whole);
    }

    /** "A pause in air strikes", but not "in fighting between them", "stretching the pause in fighting by two days". */
    private static boolean isLimited(Syntax tree, int fighting) {
        return tree.children(fighting).stream()
                .anyMatch(c -> !tree.token(c).lower().matches(UNLIMITED));
    }

    /** The words with all between them, as "energy and infrastructure" before "ceasefire" is not "energy infrastructure". */
    private String asWritten(Syntax tree, int trigger, Set<String> named) {
        int first = -1;
        int last = -1;
        for (int i = Math.max(0, trigger - LONGEST_SCOPE); i < trigger; i++) {
            if (named.contains(tree.token(i).lower())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0
                ? String.join(" ", named)
                : Wording.of(reading.text(), tree.sentence().span(first, last + 1));
    }

    private static boolean holds(TimeMention time, int token) {
        return time.from() <= token && token < time.to();
    }

    /** The words that tell the scope or the occasion: before the noun, and in what is said to stop. */
    Set<String> scopeWords(Syntax tree, FrameMatch match, String wordClass) {
        Set<String> result = new LinkedHashSet<>();
        modifiers(tree, match.trigger()).stream()
                .map(m -> tree.token(m).lower())
                .filter(reading.lexicon().words(wordClass)::contains)
                .forEach(result::add);
        // "An energy and infrastructure ceasefire": the tree takes the first for a thing of its own.
        for (int i = match.trigger() - 1; i >= 0; i--) {
            String word = tree.token(i).lower();
            if (reading.lexicon().words(wordClass).contains(word)) {
                result.add(word);
            } else if (!Set.of("and", ",", "or").contains(word)) {
                break;
            }
        }
        List<Integer> heads = new ArrayList<>();
        match.role(Dip.SCOPE).stream()
                .filter(a -> a.slot().function() != Slot.Function.MODIFIER)
                .forEach(a -> heads.add(a.head()));
        match.tokens().stream().filter(t -> t != match.trigger()).forEach(heads::add);
        for (int clause : tree.children(match.trigger(), "acl", "relcl")) {
            if (is("limiting", tree.token(clause))) {
                heads.add(clause);
            }
        }
        for (int head : heads) {
            for (int under : tree.subtree(head)) {
                Token word = tree.token(under);
                String lemma = word.lemma().toLowerCase(Locale.ROOT);
                if (reading.lexicon().words(wordClass).contains(word.lower())) {
                    result.add(word.lower());
                } else if (reading.lexicon().words(wordClass).contains(lemma)) {
                    result.add(lemma);
                }
            }
        }
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
        if (standing) {
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

    /** How it stands by its own phrase: "the collapsed truce", "an often violated truce". */
    Optional<Iri> standing(Syntax tree, int trigger) {
        if (isModified(tree, trigger, "lapsed")) {
            return Optional.of(Dip.ENDED);
        }
        return isModified(tree, trigger, "broken") || isDefied(tree, trigger)
                ? Optional.of(Dip.VIOLATED)
                : Optional.empty();
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
