package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.knowledge.Slot;
import org.demarche.model.EntityKind;
import org.demarche.model.Span;
import org.demarche.model.TimeMention;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Reads from the phrase of a word for a truce what would stop. */
final class TruceScope {
    private static final String UNLIMITED = "between|among|by|for|until|after";
    private static final int LONGEST_SCOPE = 6;

    private final Reading reading;
    private final TruceNature nature;

    TruceScope(Reading reading, TruceNature nature) {
        this.reading = reading;
        this.nature = nature;
    }

    /** What would stop, in the text's words. */
    String text(Syntax tree, FrameMatch match, Set<String> named) {
        List<String> parts = new ArrayList<>();
        for (int token : match.tokens()) {
            boolean fighting = token != match.trigger() && nature.is("fighting", tree.token(token));
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
                && (nature.is("medium", tree.token(argument.head()))
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
    Set<String> words(Syntax tree, FrameMatch match, String wordClass) {
        Set<String> result = new LinkedHashSet<>();
        nature.modifiers(tree, match.trigger()).stream()
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
            if (nature.is("limiting", tree.token(clause))) {
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
}
