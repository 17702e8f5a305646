package org.demarche.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.event.TruceIdentity.Days;
import org.demarche.model.Iri;
import org.demarche.model.TimeMention;
import org.demarche.model.TimeValue;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** When a truce was made, by the times in its phrase and in the clauses around it. */
final class TruceDays {
    private static final int MAX_CLIMB = 6;
    private static final Set<Iri> STANDING = Set.of(Dip.IN_FORCE, Dip.VIOLATED, Dip.ENDED, Dip.REJECTED);
    private static final Set<Iri> ENDING = Set.of(Dip.VIOLATED, Dip.ENDED, Dip.REJECTED);

    private final Reading reading;
    private final Dates dates;

    TruceDays(Reading reading, Dates dates) {
        this.reading = reading;
        this.dates = dates;
    }

    /** When the truce was made: by a time in its own phrase, or a day long past in the clause that tells of it. */
    Optional<Days> when(Syntax tree, List<Integer> heads) {
        return made(tree, heads, t -> true)
                .flatMap(TruceDays::of)
                .or(() -> backThen(tree, heads.get(0)))
                .or(() -> past(tree, heads.get(0)))
                .or(() -> within(tree, heads.get(0)));
    }

    /** "Since 2006, when a truce ended the war": the time that a clause is said to have been at. */
    private Optional<Days> backThen(Syntax tree, int trigger) {
        Optional<LocalDate> issued = reading.document().document().issued();
        for (int at = trigger, climb = 0; climb < MAX_CLIMB && at >= 0; climb++) {
            Optional<Integer> when = tree.children(at, "advmod", "mark").stream()
                    .filter(w -> w < trigger && tree.token(w).lower().equals("when"))
                    .findFirst();
            if (when.filter(w -> w > 0).isPresent()) {
                int end = tree.token(when.get() - 1).form().equals(",") ? when.get() - 1 : when.get();
                return reading.times(tree.sentence().index()).stream()
                        .filter(t -> t.to() == end)
                        .flatMap(t -> of(t).stream())
                        .filter(d -> TruceChains.isPast(d, issued))
                        .findFirst();
            }
            at = tree.token(at).head();
        }
        return Optional.empty();
    }

    /** "Ended its truce with Peru in May 2021": that was over long ago. */
    boolean isLongOver(Syntax tree, int trigger) {
        Optional<LocalDate> issued = reading.document().document().issued();
        int verb = tree.token(trigger).head();
        return verb >= 0
                && isEnding(tree.token(verb))
                && dates.ownDateOf(tree, verb)
                        .filter(t -> !isSince(tree, t, trigger))
                        .flatMap(TruceDays::of)
                        .filter(d -> TruceChains.isPast(d, issued))
                        .isPresent();
    }

    /** "A ceasefire under the accords of May 1991": a time long past deeper in its own phrase. */
    private Optional<Days> within(Syntax tree, int trigger) {
        Optional<LocalDate> issued = reading.document().document().issued();
        int making = trigger + 1;
        boolean made = making < tree.size()
                && tree.token(making).tag().matches("VB[DN]")
                && !isOver(tree.token(making))
                && TruceTies.isBehind(tree, making, List.of(trigger));
        return reading.times(tree.sentence().index()).stream()
                .filter(t -> t.from() > trigger && !isSince(tree, t, trigger))
                .filter(t -> isInPhrase(tree, trigger, t.to() - 1) || (made && isInPhrase(tree, making, t.to() - 1)))
                .flatMap(t -> of(t).stream())
                .filter(d -> TruceChains.isPast(d, issued))
                .findFirst();
    }

    /** Whether no verb stands between a word and the noun above it but one that tells how that was made. */
    private boolean isInPhrase(Syntax tree, int noun, int word) {
        int at = tree.token(word).head();
        while (at >= 0 && at != noun) {
            Token above = tree.token(at);
            boolean making = above.head() == noun
                    && above.tag().equals("VBN")
                    && !tree.has(at, "aux", "nsubj")
                    && !isOver(above);
            if (above.isVerb() && !making) {
                return false;
            }
            at = above.head();
        }
        return at == noun;
    }

    /** The day of its making as a role, where its phrase names one; else the month or year within which that was. */
    Roles made(Syntax tree, List<Integer> heads, Optional<Days> when) {
        Roles roles = new Roles();
        dates.write(made(tree, heads, t -> t.value() instanceof TimeValue.Day), roles);
        if (!roles.has(Dip.DATE)) {
            when.ifPresent(days -> Dates.within(days.first(), days.last(), roles));
        }
        return roles;
    }

    private Optional<TimeMention> made(Syntax tree, List<Integer> heads, Predicate<TimeMention> wanted) {
        List<Integer> words = new ArrayList<>(heads);
        List<Integer> clauses = new ArrayList<>();
        heads.forEach(h -> clauses.addAll(tree.children(h, "acl", "relcl")));
        // "A truce mediated by Oman, which took effect in May".
        List.copyOf(clauses).stream()
                .flatMap(c -> tree.prepositional(c, "by").stream())
                .forEach(a -> clauses.addAll(tree.children(a, "relcl")));
        clauses.removeIf(c -> isOver(tree.token(c)));
        words.addAll(clauses);
        for (int word : words) {
            Optional<TimeMention> own = dates.ownDateOf(tree, word)
                    .filter(wanted)
                    .filter(t -> !isSince(tree, t, word) && !Dates.isUntil(tree, t));
            if (own.isPresent()) {
                return own;
            }
        }
        return clauses.stream()
                .flatMap(c -> reading.times(tree.sentence().index()).stream().filter(t -> isWithin(tree, c, t)))
                .filter(wanted)
                .filter(t -> of(t).isPresent() && !Dates.isUntil(tree, t))
                .findFirst();
    }

    /** "The second of its kind since 2001", but not "the worst since 2011, when a truce held". */
    private static boolean isSince(Syntax tree, TimeMention time, int word) {
        return time.from() > 0
                && tree.token(time.from() - 1).lower().equals("since")
                && !tree.dominates(time.to() - 1, word);
    }

    /** Whether a time stands in a clause behind its verb, with no other verb between. */
    private static boolean isWithin(Syntax tree, int clause, TimeMention time) {
        return time.from() > clause
                && tree.dominates(clause, time.from())
                && tree.sentence().tokens().subList(clause + 1, time.from()).stream()
                        .noneMatch(Token::isVerb);
    }

    private boolean isOver(Token verb) {
        return isVerbOf(STANDING, verb);
    }

    private boolean isEnding(Token verb) {
        return isVerbOf(ENDING, verb);
    }

    private boolean isVerbOf(Set<Iri> statuses, Token verb) {
        return verb.isVerb()
                && reading.lexicon().framesOf(verb.lemma().toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(f -> f.eventType().equals(Dip.CEASEFIRE)
                                && f.words().size() == 1
                                && statuses.contains(f.constants().getOrDefault(Dip.STATUS, Dip.PROPOSED))
                                && !f.traits().contains("Beginning"));
    }

    /** "In June, Putin said Russia would stop": the time of the clauses above, where that is long past. */
    private Optional<Days> past(Syntax tree, int trigger) {
        Optional<LocalDate> issued = reading.document().document().issued();
        int at = trigger;
        for (int climb = 0; climb < MAX_CLIMB && at >= 0 && !isEnding(tree.token(at)); climb++) {
            Optional<Days> days = dates.ownDateOf(tree, at)
                    .filter(t -> !isSince(tree, t, trigger))
                    .flatMap(TruceDays::of);
            if (days.isPresent()) {
                return days.filter(d -> issued.isPresent() && TruceChains.isPast(d, issued));
            }
            if (isDatedApart(tree, at)) {
                return Optional.empty();
            }
            at = tree.token(at).head();
        }
        return Optional.empty();
    }

    /** "In May Oman brokered a truce, and another, which took effect in July, collapsed": the time before is of the first alone. */
    private boolean isDatedApart(Syntax tree, int verb) {
        return tree.token(verb).label().equals("conj")
                && tree.has(verb, "nsubj", "nsubjpass")
                && reading.times(tree.sentence().index()).stream()
                        .anyMatch(t -> of(t).isPresent() && tree.dominates(verb, t.to() - 1));
    }

    static Optional<Days> of(TimeMention time) {
        return time.value()
                .match(
                        day -> Optional.of(new Days(day.date(), day.date())),
                        clock -> Optional.<Days>empty(),
                        length -> Optional.<Days>empty(),
                        vague -> vague.first().flatMap(first -> vague.last().map(last -> new Days(first, last))));
    }
}
