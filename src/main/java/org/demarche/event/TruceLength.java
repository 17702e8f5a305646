package org.demarche.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.TimeMention;
import org.demarche.model.TimeValue;
import org.demarche.model.Token;

/** Reads how long a truce is: "a 30-day ceasefire", "a truce of two weeks", "the truce lasted five days". */
final class TruceLength {
    private static final Set<String> SINCE = Set.of("after", "since", "amid", "following", "within", "in");
    private static final Set<String> DISTANT = Set.of("ago", "later", "after", "before", "old", "earlier", "since");
    private static final int NEAR_TOKENS = 4;

    private final Reading reading;

    TruceLength(Reading reading) {
        this.reading = reading;
    }

    /** A length that the word is modified by, or that stands beside it, as ISO 8601. */
    Optional<String> of(Syntax tree, int trigger) {
        for (TimeMention time : reading.times(tree.sentence().index())) {
            if (time.value() instanceof TimeValue.Length length) {
                int head = time.to() - 1;
                boolean own = tree.dominates(trigger, head) && isUnbroken(tree, trigger, head);
                boolean near = isBeside(tree, trigger, time) && isUnbroken(tree, trigger, head);
                boolean distant = time.to() < tree.size()
                        && (DISTANT.contains(tree.token(time.to()).lower())
                                || tree.token(head).lower().endsWith("-old"));
                boolean since = time.from() > 0
                        && SINCE.contains(tree.token(time.from() - 1).lower());
                if ((own || near || isToldOf(tree, trigger, time))
                        && !distant
                        && !since
                        && !isOfOther(tree, trigger, time)) {
                    return Optional.of(length.iso());
                }
            }
        }
        return Optional.empty();
    }

    /** "The truce lasted five days", "was for a month". */
    private static boolean isToldOf(Syntax tree, int trigger, TimeMention time) {
        Token noun = tree.token(trigger);
        int verb = noun.head();
        if (!noun.label().equals("nsubj") || verb < 0 || time.from() <= verb) {
            return false;
        }
        String lemma = tree.token(verb).lemma().toLowerCase(Locale.ROOT);
        boolean after = time.from() == verb + 1 && lemma.equals("last");
        boolean behind = time.from() == verb + 2
                && tree.token(verb + 1).lower().equals("for")
                && Set.of("last", "be", "hold").contains(lemma);
        return after || behind;
    }

    private static boolean isBeside(Syntax tree, int trigger, TimeMention time) {
        if (tree.token(trigger).isVerb()) {
            return Math.min(Math.abs(time.to() - trigger), Math.abs(time.from() - trigger)) <= NEAR_TOKENS;
        }
        boolean before =
                time.to() <= trigger && trigger - time.to() < NEAR_TOKENS && !isVerbWithin(tree, time.to(), trigger);
        boolean behind = time.from() > trigger
                && time.from() - trigger <= NEAR_TOKENS
                && !isVerbWithin(tree, trigger, time.from())
                && Set.of("for", "of", "lasting", "by", ",")
                        .contains(tree.token(time.from() - 1).lower());
        return before || behind;
    }

    /** "At war for ten years, they want a truce", "the truce failed for a month"; but "the truce was signed for a month". */
    private static boolean isVerbWithin(Syntax tree, int from, int to) {
        return tree.sentence().tokens().subList(from, to).stream()
                .anyMatch(t -> t.isTagged("VBD", "VBZ", "VBP")
                        && !t.label().startsWith("aux")
                        && !t.label().equals("amod"));
    }

    /** "An 18-year war", "more than four years of violence": the length is of something else. */
    private boolean isOfOther(Syntax tree, int trigger, TimeMention time) {
        boolean ofVerb = tree.token(trigger).isVerb();
        for (int i = time.to(); i < tree.size() && i < time.to() + NEAR_TOKENS; i++) {
            Token token = tree.token(i);
            if (i == trigger || tree.token(trigger).head() == i) {
                return false;
            }
            // "A 30-hour Easter truce".
            if (i < trigger && token.head() == trigger && isOfTruce(token)) {
                continue;
            }
            boolean of = i == time.to() && token.lower().equals("of");
            if (of || (token.isNoun() && (i < trigger || i == time.to() || ofVerb))) {
                return !ofVerb || of || isFighting(token);
            }
            if (!token.tag().startsWith("JJ")
                    && !token.isNoun()
                    && !token.lower().equals("of")) {
                return false;
            }
        }
        return false;
    }

    /** Whether no other noun's phrase holds the length: "a ceasefire and a nine-month process". */
    private static boolean isUnbroken(Syntax tree, int trigger, int at) {
        for (int above = at;
                above != trigger && above >= 0;
                above = tree.token(above).head()) {
            // "Lasting five days" tells the length, "planning talks of five days" that of something else.
            boolean lasting =
                    tree.token(above).isWord("lasting") && tree.token(at).head() == above;
            boolean doing =
                    tree.token(trigger).isNoun() && tree.token(above).tag().equals("VBG") && !lasting;
            if (tree.token(above).label().equals("conj") || doing) {
                return false;
            }
        }
        return true;
    }

    private boolean isOfTruce(Token modifier) {
        return Stream.of("occasion", "scope")
                .anyMatch(c -> reading.lexicon().words(c).contains(modifier.lower()));
    }

    private boolean isFighting(Token token) {
        Set<String> words = reading.lexicon().words("fighting");
        return words.contains(token.lower()) || words.contains(token.lemma().toLowerCase(Locale.ROOT));
    }
}
