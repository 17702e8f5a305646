package org.demarche.event;

import static java.time.temporal.TemporalAdjusters.firstDayOfMonth;
import static java.time.temporal.TemporalAdjusters.firstDayOfYear;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.model.Span;
import org.demarche.model.TimeMention;
import org.demarche.model.TimeValue;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Finds the time expression that dates a verb or noun, and writes it as a role. */
final class Dates {
    private static final Set<String> LONG = Set.of("days", "weeks", "months", "years");
    private static final Set<String> BEFORE_DAY = Set.of("on", "late", "early", "earlier", "in", "the");

    private static final int MEETING = 9;
    private static final Set<String> BOUNDS = Set.of("since", "until", "till", "from");

    private final Reading reading;

    Dates(Reading reading) {
        this.reading = reading;
    }

    /**
     * The day that dates a word: a time expression below it in the tree, else one in its sentence that no other clause holds.
     *
     * @param excluded a part of the sentence in which a time dates something else, such as what is said
     */
    Optional<TimeMention> dateOf(Syntax tree, int token, Optional<Span> excluded) {
        return dateOf(tree, token, excluded, time -> true);
    }

    private Optional<TimeMention> dateOf(
            Syntax tree, int token, Optional<Span> excluded, Predicate<TimeMention> wanted) {
        TimeMention best = null;
        int bestRank = 0;
        for (TimeMention time : reading.times(tree.sentence().index())) {
            boolean inExcluded = excluded.filter(e -> e.overlaps(time.span())).isPresent();
            if (inExcluded || !isDay(time.value()) || !wanted.test(time)) {
                continue;
            }
            int rank = rank(tree, token, time);
            // "Ten days earlier, on December 14": of two that hang alike the one that tells the day.
            boolean tellsMore = rank == bestRank && rank > 0 && isExact(time) && !isExact(best);
            if (rank > bestRank || tellsMore) {
                best = time;
                bestRank = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The day on which something is said: right behind the verb ("said Tuesday he would come"), else by the tree, but not a day
     * of which another clause tells ("who had left on Monday, said").
     *
     * @param said the words of what is said
     */
    Optional<TimeMention> dayOfSaying(Syntax tree, int verb, Optional<Span> said) {
        return reading.times(tree.sentence().index()).stream()
                .filter(t -> isDay(t.value()) && isRightBehind(tree, verb, t))
                .findFirst()
                .or(() -> dateOf(tree, verb, said, t -> !isOfOtherClause(tree, verb, t)));
    }

    private static boolean isRightBehind(Syntax tree, int verb, TimeMention time) {
        for (int i = verb + 1; i < time.from(); i++) {
            Token between = tree.token(i);
            boolean small =
                    BEFORE_DAY.contains(between.lower()) || between.tag().equals("PRP");
            if (!small || i > verb + 2) {
                return false;
            }
        }
        // "Announced Tuesday's talks", "promised Tuesday talks": the day is of what follows.
        boolean free = time.to() >= tree.size() || !tree.token(time.to()).isTagged("POS", "NN", "NNS");
        return time.from() > verb && free;
    }

    /**
     * The day on which something is done: as {@link #dateOf}, but no day of which another clause tells, none that only bounds a
     * time ("since Saturday") and none of another thing ("before Sunday's vote").
     */
    Optional<TimeMention> dayOf(Syntax tree, int token, Optional<Span> excluded) {
        return dateOf(
                tree,
                token,
                excluded,
                t -> !isOfOtherClause(tree, token, t) && !isBound(tree, t) && !isOfOther(tree, token, t));
    }

    /** "Until April 30": when something is to end. */
    static boolean isUntil(Syntax tree, TimeMention time) {
        return time.from() > 0 && tree.token(time.from() - 1).isWord("until", "till");
    }

    private static boolean isBound(Syntax tree, TimeMention time) {
        return (time.from() > 0 && BOUNDS.contains(tree.token(time.from() - 1).lower()))
                || isOfMeetingSince(tree, time.from());
    }

    /** "The first since their meeting in Bern two weeks ago": when that was. */
    private static boolean isOfMeetingSince(Syntax tree, int time) {
        int at = time - 1;
        while (at > 0
                && at > time - MEETING
                && !tree.token(at).isVerb()
                && !tree.token(at).form().equals(",")
                && !tree.token(at).isWord("since")) {
            at--;
        }
        return at >= 0
                && at < time - 1
                && tree.token(at).isWord("since")
                && tree.token(at).tag().equals("IN");
    }

    /** "Sunday's vote", "the Monday meeting": the day is that of the noun behind it. */
    private static boolean isOfOther(Syntax tree, int token, TimeMention time) {
        int owner = tree.token(time.to() - 1).head();
        boolean possessor =
                time.to() < tree.size() && tree.token(time.to()).tag().equals("POS");
        return possessor && owner >= time.to() && owner != token && !isOccasion(tree, token, owner);
    }

    /** "At Thursday's march she urged the government": what goes on there goes on that day. */
    private static boolean isOccasion(Syntax tree, int verb, int noun) {
        int place = tree.token(noun).label().equals("pobj") ? tree.token(noun).head() : -1;
        return place >= 0 && tree.token(place).isWord("at") && tree.token(place).head() == verb;
    }

    /**
     * Whether a verb with a subject of its own stands between the time and the verb above it, or a verb joined to it whose
     * matter the time belongs to: "praised him and condemned the attack of May 2".
     */
    private static boolean isOfOtherClause(Syntax tree, int verb, TimeMention time) {
        for (int at = tree.token(time.to() - 1).head();
                at >= 0 && at != verb;
                at = tree.token(at).head()) {
            Token token = tree.token(at);
            boolean below = tree.token(verb).isVerb() && token.isVerb() && tree.dominates(verb, at);
            // "Held a call and discussed his visit last week": the day right behind a thing is the thing's.
            boolean ofMatter = below
                    && token.label().equals("conj")
                    && tree.deepObjects(at).stream()
                            .anyMatch(o -> tree.dominates(o, time.to() - 1) || o == time.from() - 1);
            if (ofMatter || (below && tree.has(at, "nsubj", "nsubjpass"))) {
                return true;
            }
        }
        return false;
    }

    /** The day or time that hangs on the word itself, by a preposition or as an adverb. */
    Optional<TimeMention> ownDateOf(Syntax tree, int token) {
        return reading.times(tree.sentence().index()).stream()
                .filter(t -> isDay(t.value()) && rank(tree, token, t) == 3)
                .findFirst();
    }

    private static boolean isExact(TimeMention time) {
        return time.value() instanceof TimeValue.Day;
    }

    private static boolean isDay(TimeValue value) {
        return value.match(day -> true, clock -> false, length -> false, vague -> true);
    }

    private static int rank(Syntax tree, int token, TimeMention time) {
        int head = time.to() - 1;
        for (int i = time.from(); i < time.to(); i++) {
            int above = tree.token(i).head();
            // "On Friday, March 21, …": the day of the month may hang on a verb behind it.
            boolean behind = tree.token(head).label().equals("pobj") && head < i;
            if ((above < time.from() || above >= time.to()) && !behind) {
                head = i;
            }
        }
        int governor = tree.token(head).head();
        if (governor >= 0 && tree.token(governor).label().equals("prep")) {
            governor = tree.token(governor).head();
        }
        if (governor == token) {
            return 3;
        }
        if (governor >= 0 && tree.token(token).head() == governor && !isDaysLater(tree, token)) {
            return 2;
        }
        return tree.dominates(token, head) ? 1 : 0;
    }

    /** "Accused him on Tuesday, days after the minister hosted the talks": these were not on that day. */
    static boolean isDaysLater(Syntax tree, int verb) {
        return tree.token(verb).label().equals("advcl")
                && tree.has(verb, "npadvmod")
                && tree.children(verb, "mark").stream()
                        .anyMatch(m -> m > 0
                                && tree.token(m).isWord("after", "before")
                                && LONG.contains(tree.token(m - 1).lower()));
    }

    /**
     * Writes the time as {@code dip:date}; where it is not one day its words as {@code dip:dateText}, and as {@code
     * dip:dateWithin} the month or year.
     */
    void write(Optional<TimeMention> time, Roles roles) {
        if (time.isEmpty()) {
            return;
        }
        String words = Wording.of(reading.text(), time.get().span());
        time.get()
                .value()
                .match(
                        day -> roles.value(Dip.DATE, day.date().toString(), "date"),
                        clock -> roles,
                        length -> roles,
                        vague -> {
                            vague.first()
                                    .ifPresent(first -> vague.last().ifPresent(last -> within(first, last, roles)));
                            return roles.words(Dip.DATE_TEXT, words);
                        });
    }

    /** Writes a stretch of days that is a month or year of the calendar as {@code dip:dateWithin}. */
    static void within(LocalDate first, LocalDate last, Roles roles) {
        if (first.equals(first.with(firstDayOfMonth())) && last.equals(first.with(lastDayOfMonth()))) {
            roles.value(Dip.DATE_WITHIN, YearMonth.from(first).toString(), "gYearMonth");
        } else if (first.equals(first.with(firstDayOfYear())) && last.equals(first.with(lastDayOfYear()))) {
            roles.value(Dip.DATE_WITHIN, Year.from(first).toString(), "gYear");
        }
    }
}
