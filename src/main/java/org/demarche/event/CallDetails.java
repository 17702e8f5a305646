package org.demarche.event;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.demarche.model.EntityMention;
import org.demarche.model.Iri;
import org.demarche.model.TimeMention;
import org.demarche.model.TimeValue;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Reads when a call was, how long it lasted and what it was about. */
final class CallDetails {
    private static final Set<String> AFTERWARDS = Set.of("later", "after", "before", "ago", "earlier", "into");
    private static final Set<String> BETWEEN =
            Set.of("on", "late", "early", "at", "and", ",", "then", "later", "again");
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int MAX_CLIMB = 8;
    private static final Set<String> BEGINNINGS = Set.of("begin", "start", "commence", "open", "kick");

    private static final Set<String> SOON = Set.of(
            "minutes", "hours", "moments", "shortly", "soon", "immediately", "just", "right", "straight", "hour");

    private final Reading reading;
    private final Dates dates;
    private final CallHolders holders;

    CallDetails(Reading reading, Dates dates) {
        this.reading = reading;
        this.dates = dates;
        this.holders = new CallHolders(reading, new CallPeople(reading));
    }

    /**
     * What the sentence of a word for a call tells of it besides who takes part.
     *
     * @param others the other words for calls in the sentence
     */
    Roles of(Syntax tree, FrameMatch match, int trigger, Set<Integer> others) {
        Roles roles = new Roles();
        boolean cause = isCause(tree, trigger);
        Optional<TimeMention> date =
                dates.dayOf(tree, trigger, Optional.empty()).filter(t -> !cause || tree.dominates(trigger, t.from()));
        if (date.isEmpty()) {
            date = holders.clause(tree, trigger).flatMap(verb -> dates.dayOf(tree, verb, Optional.empty()));
        }
        if (date.isEmpty() && !cause) {
            date = dayOfClause(tree, trigger);
        }
        dates.write(date.or(() -> dayBeforeWhen(tree, trigger)), roles);
        times(tree, roles, time -> isNearest(tree, trigger, others, time));
        for (int topic : match.heads(Dip.TOPIC)) {
            if (reading.times(tree.sentence().index()).stream().noneMatch(t -> t.from() <= topic && topic < t.to())) {
                roles.words(Dip.TOPIC, Wording.of(reading.text(), tree.phraseSpan(topic)));
            }
        }
        return roles;
    }

    /** "It began at 8 a.m. and lasted an hour", behind words for a call: the verb that tells of its times. */
    Optional<Integer> verbOfSequel(Syntax tree) {
        return tree.sentence().tokens().stream()
                .filter(t -> reading.lexicon()
                        .words("going-on-for")
                        .contains(t.lemma().toLowerCase(Locale.ROOT)))
                .map(Token::index)
                .filter(v -> tree.children(v, "nsubj").stream()
                        .anyMatch(s -> s == 0
                                ? tree.token(s).isWord("it", "this", "that")
                                : tree.token(s).isWord("it") && isReported(tree, v)))
                .findFirst()
                .or(() -> putsAt(tree))
                .or(() -> lengthAlone(tree));
    }

    /** "Kigali said it lasted an hour". */
    private boolean isReported(Syntax tree, int verb) {
        int head = tree.token(verb).head();
        return tree.token(verb).label().equals("ccomp") && head >= 0 && reading.isSaying(tree.token(head));
    }

    /** "The Kenyan side put it at 40 minutes". */
    private static Optional<Integer> putsAt(Syntax tree) {
        return tree.sentence().tokens().stream()
                .filter(t -> t.isVerb() && t.lemma().equals("put"))
                .map(Token::index)
                .filter(v -> !tree.prepositional(v, "at").isEmpty())
                .filter(v -> tree.children(v, "dobj").stream()
                        .anyMatch(o -> tree.token(o).isWord("it", "length", "duration")))
                .findFirst();
    }

    /** "Seventy minutes, says Kigali": nothing but a length and who tells it. */
    private Optional<Integer> lengthAlone(Syntax tree) {
        boolean first = reading.times(tree.sentence().index()).stream()
                .anyMatch(t -> t.value() instanceof TimeValue.Length && t.from() == 0);
        List<Token> verbs =
                tree.sentence().tokens().stream().filter(Token::isVerb).toList();
        return Optional.of(verbs)
                .filter(v -> first && v.size() == 1 && reading.isSaying(v.get(0)))
                .map(v -> v.get(0).index());
    }

    /** When a call began and how long it lasted by a sentence that has no word for one. */
    Roles times(Syntax tree) {
        Roles roles = new Roles();
        times(tree, roles, time -> true);
        return roles;
    }

    /** "Rang X on Sunday and Y on Monday": the same with the day that stands beside the name of one of those who are called. */
    Roles ofCalled(Syntax tree, Roles whole, int called, Set<Integer> all) {
        List<EntityMention> names = reading.mentions(tree.sentence().index()).stream()
                .filter(m -> m.entities().stream().anyMatch(all::contains))
                .toList();
        Optional<TimeMention> day = names.stream()
                .filter(m -> m.entities().contains(called))
                .flatMap(m -> beside(tree, names, m).stream())
                .findFirst();
        if (day.isEmpty()) {
            return whole;
        }
        Roles roles = new Roles().addAll(whole.without(Dip.DATE, Dip.DATE_TEXT, Dip.DATE_WITHIN));
        dates.write(day, roles);
        return roles;
    }

    /** The time right behind a name, else right before it and behind that of another. */
    private Optional<TimeMention> beside(Syntax tree, List<EntityMention> names, EntityMention name) {
        int last = names.stream()
                .filter(n -> n.to() <= name.from())
                .mapToInt(EntityMention::to)
                .max()
                .orElse(name.from());
        List<TimeMention> times = reading.times(tree.sentence().index()).stream()
                .filter(t -> !(t.value() instanceof TimeValue.Length))
                .toList();
        return times.stream()
                .filter(t -> t.from() >= name.to() && areSmall(tree, name.to(), t.from()))
                .findFirst()
                .or(() -> times.stream()
                        .filter(t -> t.from() >= last && areSmall(tree, last, t.from()))
                        .filter(t -> t.to() <= name.from() && isTitled(tree, t.to(), name.from()))
                        .findFirst());
    }

    private static boolean areSmall(Syntax tree, int from, int to) {
        return IntStream.range(from, to)
                .allMatch(i -> BETWEEN.contains(tree.token(i).lower()));
    }

    /** "On Monday with Eritrea's foreign minister, X": words of one noun phrase behind the preposition. */
    private static boolean isTitled(Syntax tree, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(tree::token)
                .allMatch(t -> t.isTagged("IN", "TO", "DT", "PRP$", "POS", "JJ*", "NN*", ","));
    }

    /** "They have not spoken since Monday, when X rang Y": the day stands before the clause. */
    private Optional<TimeMention> dayBeforeWhen(Syntax tree, int trigger) {
        int verb = trigger;
        while (verb >= 0 && !tree.token(verb).isVerb()) {
            verb = tree.token(verb).head();
        }
        int at = verb;
        return at < 0
                ? Optional.empty()
                : tree.children(at, "advmod").stream()
                        .filter(w -> tree.token(w).isWord("when"))
                        .flatMap(w -> reading.times(tree.sentence().index()).stream()
                                .filter(t -> t.to() == w
                                        || (t.to() == w - 1
                                                && tree.token(w - 1).form().equals(","))))
                        .findFirst();
    }

    /**
     * Of several calls in a sentence the one that a length belongs to: the nearest word above it, else the subject of the verb
     * that it goes with, else the nearest before it.
     */
    private static boolean isNearest(Syntax tree, int trigger, Set<Integer> others, TimeMention time) {
        Set<Integer> calls = new TreeSet<>(others);
        calls.add(trigger);
        int verb = -1;
        for (int at = time.to() - 1; at >= 0; at = tree.token(at).head()) {
            if (calls.contains(at)) {
                return at == trigger;
            }
            if (verb < 0 && tree.token(at).isVerb()) {
                verb = at;
                List<Integer> subjects = tree.surfaceSubjects(verb).stream()
                        .filter(calls::contains)
                        .toList();
                if (!subjects.isEmpty()) {
                    return subjects.contains(trigger);
                }
            }
        }
        int before = calls.stream()
                .filter(c -> c < time.from())
                .max(Integer::compareTo)
                .orElse(calls.iterator().next());
        return before == trigger;
    }

    private void times(Syntax tree, Roles roles, Predicate<TimeMention> own) {
        for (TimeMention time : reading.times(tree.sentence().index())) {
            if (time.value() instanceof TimeValue.Length length && own.test(time) && isOfTalk(tree, time, length)) {
                roles.value(Dip.DURATION, length.iso(), "duration");
                bound(length.bound()).ifPresent(b -> roles.term(Dip.DURATION_BOUND, b));
            } else if (time.value() instanceof TimeValue.Clock clock && begins(tree)) {
                clock.date()
                        .ifPresent(day -> roles.value(
                                Dip.START_TIME,
                                day + "T" + clock.time() + clock.offset().orElse(""),
                                "dateTime"));
            }
        }
    }

    /** The day of the verb above; of the main one where the call came "minutes before" or "shortly after" that. */
    private Optional<TimeMention> dayOfClause(Syntax tree, int trigger) {
        Optional<TimeMention> date = Optional.empty();
        boolean near = false;
        int at = trigger;
        for (int climb = 0; climb < MAX_CLIMB && tree.token(at).head() >= 0 && date.isEmpty(); climb++) {
            near |= isSoon(tree, at);
            at = tree.token(at).head();
            if (tree.token(at).isVerb()) {
                date = dates.dayOf(tree, at, Optional.empty());
                if (!near) {
                    break;
                }
            }
        }
        return date;
    }

    /** "The call led to her suspension on 1 July": the day is not the call's. */
    private boolean isCause(Syntax tree, int trigger) {
        Token call = tree.token(trigger);
        return call.isNoun()
                && call.label().startsWith("nsubj")
                && call.head() >= 0
                && tree.token(call.head()).isVerb()
                && !reading.lexicon()
                        .words("occurring")
                        .contains(tree.token(call.head()).lemma().toLowerCase(Locale.ROOT));
    }

    /** "Minutes after telephoning", "shortly before the call". */
    private static boolean isSoon(Syntax tree, int token) {
        int first = tree.phrase(token)[0];
        for (int i = Math.max(1, first); i <= token; i++) {
            boolean order = tree.token(i).isWord("after", "before");
            if (order && SOON.contains(tree.token(i - 1).lower())) {
                return true;
            }
        }
        return first > 1
                && tree.token(first - 1).isWord("after", "before")
                && SOON.contains(tree.token(first - 2).lower());
    }

    /** Whether the talk that a verb tells of is said to have gone on for a time. */
    boolean lasts(Syntax tree, int verb) {
        return reading.times(tree.sentence().index()).stream()
                .anyMatch(t -> t.value() instanceof TimeValue.Length length
                        && isOfTalk(tree, t, length)
                        && tree.dominates(verb, t.from()));
    }

    /** Hours and minutes that no truce is to last, and that do not pass before something else. */
    private boolean isOfTalk(Syntax tree, TimeMention time, TimeValue.Length length) {
        boolean truce = time.to() < tree.size()
                && reading.lexicon().framesOf(tree.token(time.to()).lower()).stream()
                        .anyMatch(f -> f.eventType().equals(Dip.CEASEFIRE)
                                && !f.isSupport()
                                && f.words().size() == 1);
        return length.iso().startsWith("PT")
                && Duration.parse(length.iso()).compareTo(LONGEST) <= 0
                && !truce
                && !comesAfter(tree, time);
    }

    private static Optional<Iri> bound(TimeValue.Bound bound) {
        return switch (bound) {
            case EXACT -> Optional.empty();
            case AT_LEAST -> Optional.of(Dip.AT_LEAST);
            case AT_MOST -> Optional.of(Dip.AT_MOST);
            case ABOUT -> Optional.of(Dip.ABOUT_BOUND);
        };
    }

    private static boolean comesAfter(Syntax tree, TimeMention time) {
        return time.to() < tree.size()
                && AFTERWARDS.contains(tree.token(time.to()).lower());
    }

    private static boolean begins(Syntax tree) {
        return tree.sentence().tokens().stream()
                .anyMatch(t -> BEGINNINGS.contains(t.lemma().toLowerCase(Locale.ROOT)));
    }
}
