package org.demarche.event;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Iri;
import org.demarche.model.TimeMention;
import org.demarche.model.TimeValue;
import org.demarche.vocab.Dip;

/** Reads when a call was, how long it lasted and what it was about. */
final class CallDetails {
    private static final Set<String> AFTERWARDS = Set.of("later", "after", "before", "ago", "earlier", "into");
    private static final Set<String> BOUNDS = Set.of("since", "until", "till", "from");
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int MAX_CLIMB = 5;
    private static final Set<String> BEGINNINGS = Set.of("begin", "start", "commence", "open", "kick");

    private final Reading reading;
    private final Dates dates;

    CallDetails(Reading reading, Dates dates) {
        this.reading = reading;
        this.dates = dates;
    }

    /** What the sentence of a word for a call tells of it besides who takes part. */
    Roles of(Syntax tree, FrameMatch match, int trigger) {
        Roles roles = new Roles();
        Optional<TimeMention> date = dates.dateOf(tree, trigger, Optional.empty());
        if (date.isEmpty()) {
            int head = tree.token(trigger).head();
            for (int climb = 0; climb < MAX_CLIMB && head >= 0 && date.isEmpty(); climb++) {
                if (tree.token(head).isVerb()) {
                    date = dates.dateOf(tree, head, Optional.empty());
                    break;
                }
                head = tree.token(head).head();
            }
        }
        dates.write(date.filter(d -> !isBound(tree, d)), roles);
        for (TimeMention time : reading.times(tree.sentence().index())) {
            if (time.value() instanceof TimeValue.Length length && isOfTalk(tree, time, length)) {
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
        for (int topic : match.heads(Dip.TOPIC)) {
            if (reading.times(tree.sentence().index()).stream().noneMatch(t -> t.from() <= topic && topic < t.to())) {
                roles.words(Dip.TOPIC, Wording.of(reading.text(), tree.phraseSpan(topic)));
            }
        }
        return roles;
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

    /** "Has called three times since Saturday": the day is not that of the call. */
    private static boolean isBound(Syntax tree, TimeMention time) {
        return time.from() > 0 && BOUNDS.contains(tree.token(time.from() - 1).lower());
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
