package org.demarche.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.model.Account;
import org.demarche.model.EventMention;
import org.demarche.model.Factuality;
import org.demarche.model.Filler;
import org.demarche.model.Iri;
import org.demarche.model.Span;
import org.demarche.model.TimeValue;
import org.demarche.vocab.Dip;

/**
 * When and to whom statements were made whose own words do not say: what is said in a call is said on its day to the other
 * side, and what a speaker goes on to say right after a dated statement is said on the same day.
 */
final class StatementOccasions {
    /** What a read-out tells of a call stands within so many sentences. */
    private static final int OF_CALL = 3;
    /** What the same speaker goes on to say stands within so many sentences. */
    private static final int GOES_ON = 2;
    /** What somebody did so many days before the report or fewer is its news, as is what he said then. */
    private static final int NEWS = 7;

    private final Reading reading;
    private final List<Account> calls;

    /** @param calls the calls that the document tells of */
    StatementOccasions(Reading reading, List<EventMention> calls) {
        this.reading = reading;
        this.calls = calls.stream()
                .flatMap(c -> c.accounts().stream().map(a -> onItsDay(a, c)))
                .filter(a ->
                        a.factuality() == Factuality.ACTUAL && a.role(Dip.DATE).size() < 2)
                .toList();
    }

    /** An account that tells no day, with the one day that the others of its call tell. */
    private static Account onItsDay(Account account, EventMention call) {
        List<Filler> days = call.accounts().stream()
                .flatMap(a -> a.role(Dip.DATE).stream())
                .distinct()
                .toList();
        if (!isUndated(account) || days.size() != 1) {
            return account;
        }
        return new Account(
                new Roles().addAll(account.roles()).add(Dip.DATE, days.get(0)).map(),
                account.evidence(),
                account.accordingTo(),
                account.factuality(),
                account.confidence());
    }

    /**
     * The accounts of statements with the days and addressees that can be told.
     *
     * @param statements in order of the text
     * @param earlier whether each is told as said at some earlier time ("had said")
     */
    List<Account> settle(List<Account> statements, List<Boolean> earlier) {
        List<Account> result = new ArrayList<>();
        Setting setting = Setting.OWN;
        for (int i = 0; i < statements.size(); i++) {
            Account account = statements.get(i);
            Optional<Account> goesOn =
                    i == 0 ? Optional.empty() : Optional.of(result.get(i - 1)).filter(b -> goesOn(b, account));
            Setting before = goesOn.isPresent() ? setting : Setting.OWN;
            setting = earlier.get(i) ? Setting.OWN : setting(account, before);
            Optional<Account> call = setting == Setting.IN_CALL ? call(account) : Optional.empty();
            boolean quotedBehindCall = before == Setting.IN_CALL && !isIndirect(account);
            Optional<Account> occasion = call.or(() -> goesOn.filter(g -> !quotedBehindCall));
            result.add(earlier.get(i) ? account : settle(account, occasion));
        }
        return result;
    }

    /** Where a statement was made. */
    private enum Setting {
        /** In a call. */
        IN_CALL,
        /** To others once a call was over: "told reporters after the call". */
        AFTER_CALL,
        /** At some occasion of its own. */
        OWN
    }

    private Setting setting(Account statement, Setting before) {
        if (!isUndated(statement)) {
            return Setting.OWN;
        }
        if (before == Setting.AFTER_CALL
                || calls.stream()
                        .anyMatch(c -> c.evidence().stream().anyMatch(e -> isAfter(e, statement.evidence())))) {
            return Setting.AFTER_CALL;
        }
        return before == Setting.IN_CALL || call(statement).isPresent() ? Setting.IN_CALL : Setting.OWN;
    }

    private Account settle(Account statement, Optional<Account> occasion) {
        Roles roles = new Roles().addAll(statement.roles());
        Set<Integer> speakers = actors(statement, Dip.SPEAKER);
        if (isUndated(statement)) {
            occasion.ifPresent(a -> a.role(Dip.DATE).forEach(day -> roles.add(Dip.DATE, day)));
            if (occasion.isEmpty() && !isIndirect(statement)) {
                deedBefore(speakers, statement.evidence().get(0))
                        .ifPresent(day -> roles.value(Dip.DATE, day.toString(), "date"));
            }
        }
        if (!roles.has(Dip.ADDRESSEE) && isIndirect(statement)) {
            Set<Integer> others = new TreeSet<>();
            call(speakers, statement.evidence(), true).ifPresent(c -> others.addAll(actors(c, Dip.PARTICIPANT)));
            others.removeAll(speakers);
            if (others.size() == 1) {
                roles.entities(Dip.ADDRESSEE, others);
            }
        }
        return new Account(
                roles.map(),
                statement.evidence(),
                statement.accordingTo(),
                statement.factuality(),
                statement.confidence());
    }

    /** "X arrived in Lusaka on Monday. “I come in peace,” he said": the day of what the speaker did in the sentence before. */
    private Optional<LocalDate> deedBefore(Set<Integer> speakers, Span words) {
        Optional<Syntax> saying = reading.treeAt(words.start());
        int before = saying.map(s -> s.sentence().index()).orElse(0) - 1;
        if (before < 0
                || reading.tree(before).sentence().block()
                        != saying.get().sentence().block()) {
            return Optional.empty();
        }
        Syntax tree = reading.tree(before);
        return tree.sentence().tokens().stream()
                .filter(t -> t.head() < 0 && t.tag().equals("VBD"))
                .filter(t -> Set.copyOf(reading.actors(tree, tree.surfaceSubjects(t.index())))
                        .equals(speakers))
                .flatMap(t -> new Dates(reading).dayOf(tree, t.index(), Optional.empty()).stream())
                .flatMap(t -> t.value() instanceof TimeValue.Day day ? Stream.of(day.date()) : Stream.empty())
                .filter(this::isLately)
                .findFirst();
    }

    /** Whether a day is one of the week before the report. */
    private boolean isLately(LocalDate day) {
        return reading.document().document().issued().stream()
                .anyMatch(issued -> !day.isAfter(issued) && day.isAfter(issued.minusDays(NEWS)));
    }

    private Optional<Account> call(Account statement) {
        return call(actors(statement, Dip.SPEAKER), statement.evidence(), !isIndirect(statement));
    }

    /**
     * The call in which it was said: whose words it shares, or that the report, or the paragraph, has just told of; not one of
     * which the speaker himself tells.
     */
    private Optional<Account> call(Set<Integer> speakers, List<Span> words, boolean sameParagraph) {
        return calls.stream()
                .filter(c -> actors(c, Dip.PARTICIPANT).containsAll(speakers))
                .filter(c -> c.accordingTo().stream().noneMatch(speakers::contains))
                .filter(c -> c.evidence().stream().noneMatch(e -> isAfter(e, words) || isAside(e, words)))
                .filter(c -> c.evidence().stream().anyMatch(e -> holds(e, words, sameParagraph)))
                // "In the second call he said": rather the call of the words than one told before them.
                .max(Comparator.comparing((Account c) ->
                        c.evidence().stream().anyMatch(e -> words.stream().anyMatch(e::overlaps))));
    }

    /** The days on which somebody asked for something in a call, or on which he says other things around it. */
    List<Filler> days(Set<Integer> speakers, Span words, List<Account> statements) {
        return call(speakers, List.of(words), true)
                .or(() -> statements.stream()
                        .filter(s -> s.role(Dip.DATE).size() == 1
                                && s.factuality() == Factuality.ACTUAL
                                && actors(s, Dip.SPEAKER).equals(speakers))
                        .filter(s -> s.evidence().stream().anyMatch(e -> isNear(e, words)))
                        .findFirst())
                .map(account -> account.role(Dip.DATE))
                .orElse(List.of());
    }

    /** Whether a statement holds the words, or stands right before them in one paragraph. */
    private boolean isNear(Span statement, Span words) {
        return statement.overlaps(words)
                || (statement.start() < words.start() && apart(statement, words, true) <= GOES_ON);
    }

    /** Whether the words that tell of a call are those of the statement, or stand shortly before it. */
    private boolean holds(Span call, List<Span> statement, boolean sameParagraph) {
        Span words = statement.get(0);
        if (statement.stream().anyMatch(call::overlaps)) {
            return true;
        }
        return call.start() < words.start() && apart(call, words, sameParagraph) <= OF_CALL;
    }

    /** "Told reporters after the call": some time later, and to others. */
    private boolean isAfter(Span call, List<Span> statement) {
        if (statement.stream().noneMatch(call::overlaps)) {
            return false;
        }
        String text = reading.text();
        int end = call.start();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int before = end;
        return reading.lexicon().words("after").stream()
                .map(word -> " " + word)
                .anyMatch(word -> text.regionMatches(true, before - word.length(), word, 0, word.length()));
    }

    /** "Mikati, who had rung Blinken on Friday, said": the call is told of by the way. */
    private boolean isAside(Span call, List<Span> statement) {
        if (statement.stream().noneMatch(call::overlaps)) {
            return false;
        }
        return reading.treeAt(call.start()).stream()
                .flatMap(tree -> tree.sentence().tokens().stream()
                        .filter(t -> t.isVerb() && t.label().equals("relcl") && call.contains(t.span()))
                        .filter(t -> tree.children(t.index(), "nsubj").stream()
                                .anyMatch(s -> tree.token(s).lower().equals("who")))
                        .filter(t -> tree.sentence().tokens().stream()
                                .filter(o -> o.isVerb() && call.contains(o.span()))
                                .allMatch(o -> tree.dominates(t.index(), o.index()))))
                .findAny()
                .isPresent();
    }

    private static boolean isUndated(Account statement) {
        return statement.role(Dip.DATE).isEmpty()
                && statement.role(Dip.DATE_TEXT).isEmpty();
    }

    private static boolean isIndirect(Account statement) {
        return statement.role(Dip.QUOTATION).isEmpty();
    }

    private boolean goesOn(Account before, Account account) {
        Span last = before.evidence().get(before.evidence().size() - 1);
        return actors(before, Dip.SPEAKER).equals(actors(account, Dip.SPEAKER))
                && apart(last, account.evidence().get(0), false) <= GOES_ON;
    }

    /** How many sentences one stretch stands behind another; very many where that is in another paragraph and must not be. */
    private int apart(Span first, Span second, boolean sameParagraph) {
        Optional<Syntax> a = reading.treeAt(first.start());
        Optional<Syntax> b = reading.treeAt(second.start());
        if (a.isEmpty() || b.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        boolean parted = a.get().sentence().block() != b.get().sentence().block();
        int distance = b.get().sentence().index() - a.get().sentence().index();
        return parted && sameParagraph ? Integer.MAX_VALUE : Math.abs(distance);
    }

    private static Set<Integer> actors(Account account, Iri role) {
        Set<Integer> result = new TreeSet<>();
        for (Filler filler : account.role(role)) {
            if (filler instanceof Filler.OfEntity entity) {
                result.add(entity.entity());
            }
        }
        return result;
    }
}
