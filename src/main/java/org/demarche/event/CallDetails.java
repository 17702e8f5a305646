package org.demarche.event;

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
    private static final Set<String> BEGINNINGS = Set.of("begin", "start", "commence", "open", "kick");

    private final Reading reading;
    private final Dates dates;

    CallDetails(Reading reading, Dates dates) {
        this.reading = reading;
        this.dates = dates;
    }

    /** What the sentence of a word for a call tells of it besides who takes part. */
    Roles of(Syntax tree, FrameMatch match) {
        int trigger = match.trigger();
        Roles roles = new Roles();
        Optional<TimeMention> date = dates.dateOf(tree, trigger, Optional.empty());
        if (date.isEmpty()) {
            int head = tree.token(trigger).head();
            for (int climb = 0; climb < 3 && head >= 0 && date.isEmpty(); climb++) {
                if (tree.token(head).isVerb()) {
                    date = dates.dateOf(tree, head, Optional.empty());
                    break;
                }
                head = tree.token(head).head();
            }
        }
        dates.write(date, roles);
        for (TimeMention time : reading.times(tree.sentence().index())) {
            if (time.value() instanceof TimeValue.Length length
                    && length.iso().startsWith("PT")
                    && !comesAfter(tree, time)) {
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
