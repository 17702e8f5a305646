package org.demarche.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.knowledge.Frame;
import org.demarche.model.Factuality;
import org.demarche.model.TimeValue;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** What is told of a truce being extended or renewed: for how long, and whether that is news or a thing of its past. */
final class TruceExtension {
    private static final Set<String> BY = Set.of("for", "by");

    private final Reading reading;

    TruceExtension(Reading reading) {
        this.reading = reading;
    }

    /** Whether a word means that a truce goes on longer. */
    boolean isMeant(Token word) {
        return is("extending", word);
    }

    /** For how long: "extended it for another 72 hours", "a 72-hour extension". */
    Optional<String> length(Syntax tree, FrameMatch support, Factuality mode) {
        int word = support.trigger();
        if (!isMeant(tree.token(word)) || mode == Factuality.POSSIBLE || mode == Factuality.DENIED) {
            return Optional.empty();
        }
        List<Integer> within = new ArrayList<>();
        if (tree.token(word).isNoun()) {
            within.add(word);
        }
        List<Integer> heads = new ArrayList<>(support.heads(Frame.EVENT));
        heads.add(word);
        for (int head : heads) {
            tree.children(head, "prep").stream()
                    .filter(p -> BY.contains(tree.token(p).lower()))
                    .forEach(within::add);
        }
        return reading.times(tree.sentence().index()).stream()
                .filter(t -> within.stream().anyMatch(w -> tree.dominates(w, t.to() - 1)))
                .filter(t -> support.heads(Frame.EVENT).stream().noneMatch(h -> h > t.from() && h - t.to() <= 1))
                .flatMap(t -> t.value() instanceof TimeValue.Length length ? Stream.of(length.iso()) : Stream.empty())
                .findFirst();
    }

    /** "Have extended it", "agreed to renew it", "announced its extension", but not "it was extended twice". */
    boolean isFresh(Syntax tree, FrameMatch support, Factuality mode) {
        int word = support.trigger();
        Token token = tree.token(word);
        if (!isMeant(token) || mode == Factuality.DENIED || isOfThePast(tree, word)) {
            return false;
        }
        if (token.isNoun() || tree.hasTo(word)) {
            return mode != Factuality.POSSIBLE && token.head() >= 0 && settles(tree.token(token.head()));
        }
        boolean before = TruceVerb.isPluperfect(tree, word) && !token.label().equals("ccomp");
        return mode == Factuality.ACTUAL
                && TruceVerb.isFinite(tree, word)
                && !before
                && !Set.of("acl", "relcl", "advcl").contains(token.label());
    }

    /** "It was extended twice", "extended it last June". */
    private boolean isOfThePast(Syntax tree, int word) {
        Optional<LocalDate> issued = reading.document().document().issued();
        boolean often = tree.subtree(word).stream().anyMatch(t -> is("often", tree.token(t)));
        return often
                || reading.times(tree.sentence().index()).stream()
                        .filter(t -> tree.dominates(word, t.to() - 1))
                        .flatMap(t -> TruceDays.of(t).stream())
                        .anyMatch(d -> TruceChains.isPast(d, issued));
    }

    /** A verb by which a truce is agreed or announced. */
    private boolean settles(Token verb) {
        return reading.lexicon().framesOf(verb.lemma().toLowerCase(Locale.ROOT)).stream()
                .anyMatch(f -> f.eventType().equals(Dip.CEASEFIRE)
                        && Dip.AGREED.equals(f.constants().get(Dip.STATUS)));
    }

    private boolean is(String wordClass, Token token) {
        Set<String> words = reading.lexicon().words(wordClass);
        return words.contains(token.lower()) || words.contains(token.lemma().toLowerCase(Locale.ROOT));
    }
}
