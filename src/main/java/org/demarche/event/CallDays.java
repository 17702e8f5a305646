package org.demarche.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.model.Block;
import org.demarche.model.Factuality;
import org.demarche.model.TimeMention;
import org.demarche.model.TimeValue;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/**
 * The day of a call of which no telling gives one: that of what the same people did in it, or that of the report, where it is the
 * report's own news. So it is in a read-out,
 * in the first sentence of a report, and where the call "has" taken place.
 */
final class CallDays {
    private static final Pattern HEADING =
            Pattern.compile("\\b(call|phone|telephone|conversation|speaks? (to|with))\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_DAY = Pattern.compile(
            "\\b(January|February|March|April|May|June|July|August|September|October|November|December)\\b");
    private static final int LEAD = 1;
    /** What was said in a call stands at most so many sentences before the words that tell of it. */
    private static final int WORDS = 8;

    private final Reading reading;
    private final Exchanges exchanges;

    CallDays(Reading reading) {
        this.reading = reading;
        this.exchanges = new Exchanges(reading);
    }

    /** The day of a call that took place, empty where the text does not fix it. */
    Optional<LocalDate> day(CallIdentity.Told call) {
        return toldDay(call).or(() -> ofReport(call.tellings()));
    }

    /** The day that the text gives to what the participants did or said in a call, whatever that of the report is. */
    Optional<LocalDate> toldDay(CallIdentity.Told call) {
        List<CallTelling> actual = call.tellings().stream()
                .filter(t -> t.factuality() == Factuality.ACTUAL && !t.another() && !isDaysLater(t))
                .toList();
        return actual.stream()
                .flatMap(t -> ofDeed(reading.tree(t.sentence()), call.participants()).stream())
                .findFirst()
                .or(() -> actual.stream().findFirst().flatMap(t -> ofWords(t.sentence(), call.participants())));
    }

    /** "X told Y on Tuesday that …. The call lasted an hour": what one says to the other shortly before is said in it. */
    private Optional<LocalDate> ofWords(int sentence, Set<Integer> participants) {
        return exchanges.in(sentence - WORDS, sentence + 1).stream()
                .filter(e -> e.people().equals(participants))
                .flatMap(e -> e.day().stream())
                .findFirst();
    }

    /** "X and Y agreed Tuesday on a truce, the palace said after a call between the two": what they did in it. */
    private Optional<LocalDate> ofDeed(Syntax tree, Set<Integer> participants) {
        for (TimeMention time : reading.times(tree.sentence().index())) {
            int verb = Exchanges.verbAbove(tree, time);
            boolean theirs = verb >= 0
                    && tree.token(verb).tag().equals("VBD")
                    && Set.copyOf(reading.actors(tree, tree.surfaceSubjects(verb)))
                            .equals(participants)
                    && !isOf("meeting", tree.token(verb));
            if (theirs && time.value() instanceof TimeValue.Day day) {
                return Optional.of(day.date());
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> ofReport(List<CallTelling> tellings) {
        boolean timed = tellings.stream().anyMatch(t -> t.details().has(Dip.DATE_TEXT));
        CallTelling first = tellings.get(0);
        boolean actual = first.factuality() == Factuality.ACTUAL;
        boolean news = actual && !timed && first.isStrong() && !first.another() && isNews(first);
        return news ? reading.document().document().issued() : Optional.empty();
    }

    private boolean isNews(CallTelling telling) {
        Syntax tree = reading.tree(telling.sentence());
        boolean leads = telling.sentence() < LEAD
                && !isDaysLater(telling)
                && tree.sentence().tokens().stream()
                        .anyMatch(t -> t.head() < 0 && t.tag().equals("VBD"));
        return leads || isLately(tree, telling) || isHeaded(tree);
    }

    /** "…, days after the minister hosted a call": on a day of its own. */
    private boolean isDaysLater(CallTelling telling) {
        Syntax tree = reading.tree(telling.sentence());
        return tree.sentence().tokens().stream()
                .filter(t -> t.isVerb() && telling.evidence().contains(t.span()))
                .anyMatch(t -> Dates.isDaysLater(tree, t.index()));
    }

    /** "Has telephoned", "has just come off the phone": news of the day. */
    private boolean isLately(Syntax tree, CallTelling telling) {
        List<Token> words = tree.sentence().tokens().stream()
                .filter(t -> telling.evidence().contains(t.span()))
                .toList();
        // "Has had five calls with X": on as many days.
        boolean many = words.stream().anyMatch(t -> t.tag().equals("NNS") && isOfCall(tree, t.index()));
        return !many
                && words.stream()
                        .noneMatch(t -> reading.lexicon().words("often").contains(t.lower()))
                && words.stream()
                        .filter(t -> t.isTagged("VBZ", "VBP") && t.lemma().equalsIgnoreCase("have"))
                        .filter(t -> t.label().equals("aux"))
                        .anyMatch(t -> tellsOfCall(tree, t.head()) && !tree.isNegated(t.head()));
    }

    private boolean tellsOfCall(Syntax tree, int verb) {
        return isOfCall(tree, verb)
                || tree.children(verb, "dobj").stream().anyMatch(o -> isOfCall(tree, o))
                || tree.children(verb, "prep").stream()
                        .flatMap(p -> tree.children(p, "pobj").stream())
                        .anyMatch(o -> isOfCall(tree, o));
    }

    private boolean isOf(String wordClass, Token token) {
        return reading.lexicon().words(wordClass).contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isOfCall(Syntax tree, int token) {
        return reading.lexicon().framesOf(tree.token(token).lemma().toLowerCase(Locale.ROOT)).stream()
                .anyMatch(f -> f.eventType().equals(Dip.CALL));
    }

    /** Whether the heading right above tells of a call, and stands under no date of its own. */
    private boolean isHeaded(Syntax tree) {
        List<Block> blocks = reading.document().annotated().blocks();
        int at = tree.sentence().block() - 1;
        boolean headed = false;
        while (at >= 0 && !blocks.get(at).kind().isProse()) {
            String words = blocks.get(at).span().of(reading.text());
            if (OTHER_DAY.matcher(words).find() && !isOfReport(words)) {
                return false;
            }
            headed |= HEADING.matcher(words).find();
            at--;
        }
        return headed;
    }

    /** Whether a date line names the day of the report. */
    private boolean isOfReport(String words) {
        return reading.document().document().issued().stream()
                .map(LocalDate::getDayOfMonth)
                .anyMatch(day ->
                        Pattern.compile("\\b" + day + "\\b").matcher(words).find());
    }
}
