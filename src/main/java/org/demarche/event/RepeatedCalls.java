package org.demarche.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.Span;
import org.demarche.model.TimeMention;
import org.demarche.model.TimeValue;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Two calls of which one verb tells: "rang her on Saturday and again on Monday night". */
final class RepeatedCalls {
    private static final int SMALL_WORDS = 2;

    private final Reading reading;
    private final Dates dates;

    RepeatedCalls(Reading reading, Dates dates) {
        this.reading = reading;
        this.dates = dates;
    }

    /** The telling and, where "and again" goes on with another day, one more of the same people on that day. */
    List<CallTelling> of(Syntax tree, int word, CallTelling telling) {
        int trigger = talk(tree, word);
        int and = andDay(tree, trigger);
        int again = and < 0 ? again(tree, trigger) : and;
        Optional<TimeMention> second = again < 0 ? Optional.empty() : time(tree, again + 1, again + 1 + SMALL_WORDS);
        if (second.isEmpty() || telling.participants().size() != 2) {
            return List.of(telling);
        }
        Roles first = telling.details();
        Optional<TimeMention> before = time(tree, trigger + 1, again);
        if (before.isPresent()) {
            first = new Roles().addAll(first.without(Dip.DATE, Dip.DATE_TEXT, Dip.DATE_WITHIN));
            dates.write(before, first);
        }
        Roles other = new Roles();
        dates.write(second, other);
        Span words = tree.sentence().span(again, again + 1).cover(second.get().span());
        return List.of(
                telling.with(first),
                new CallTelling(
                        telling.sentence(),
                        words,
                        telling.participants(),
                        telling.initiator(),
                        other,
                        telling.sources(),
                        telling.factuality(),
                        telling.strength(),
                        CallTelling.Order.ANOTHER));
    }

    /** "Spoke on Monday and again on Friday in a call": the verb is done twice. */
    private int talk(Syntax tree, int word) {
        int at = word;
        while (tree.token(at).isNoun()
                && tree.token(at).head() >= 0
                && tree.token(at).head() < at) {
            at = tree.token(at).head();
            while (tree.token(at).isTagged("IN", "RB") && tree.token(at).head() >= 0) {
                at = tree.token(at).head();
            }
        }
        return tree.token(at).isVerb()
                        && reading.lexicon()
                                .words("converse")
                                .contains(tree.token(at).lemma().toLowerCase(Locale.ROOT))
                ? at
                : word;
    }

    /** "Twice, on Sunday and on Tuesday": where the "and" between two days stands; -1 where it does not. */
    private int andDay(Syntax tree, int trigger) {
        return reading.times(tree.sentence().index()).stream()
                .filter(t -> t.from() > trigger && t.value() instanceof TimeValue.Day)
                .mapToInt(TimeMention::to)
                .filter(end -> end < tree.size() && tree.token(end).isWord("and"))
                .filter(end -> time(tree, end + 1, end + 2)
                        .filter(t -> t.from() == end + 1 || tree.token(end + 1).isWord("on"))
                        .isPresent())
                .filter(end -> tree.sentence().tokens().subList(trigger + 1, end).stream()
                        .noneMatch(t -> t.isVerb() || t.isWord("between")))
                .findFirst()
                .orElse(-1);
    }

    /** Where "and again", "and another" stands behind a verb, with no other verb between; -1 where it does not. */
    private int again(Syntax tree, int trigger) {
        for (int i = trigger + 1; i < tree.size() && !tree.token(i).isVerb(); i++) {
            Token token = tree.token(i);
            boolean joined = tree.token(i - 1).tag().equals("CC")
                    || (tree.token(i - 1).isWord("then")
                            && tree.token(i - 2).tag().equals("CC"));
            if (joined && reading.lexicon().words("again").contains(token.lower())) {
                return i;
            }
        }
        return -1;
    }

    private Optional<TimeMention> time(Syntax tree, int from, int to) {
        return reading.times(tree.sentence().index()).stream()
                .filter(t -> t.from() >= from && t.from() <= to)
                .filter(t -> t.value() instanceof TimeValue.Day)
                .findFirst();
    }
}
