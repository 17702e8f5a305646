package org.demarche.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.TimeMention;
import org.demarche.model.TimeValue;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** What one tells another: "Modi told Trump on Tuesday that …", of which the report goes on to say that it was in a call. */
final class Exchanges {
    private final Reading reading;

    Exchanges(Reading reading) {
        this.reading = reading;
    }

    /**
     * Who says something to whom.
     *
     * @param people the one who says it and those who are told
     * @param day on which day, where the text says so beside the verb
     */
    record Exchange(Set<Integer> people, Optional<LocalDate> day) {}

    /** Those of a stretch of sentences, in the order of the text. */
    List<Exchange> in(int from, int to) {
        List<Exchange> result = new ArrayList<>();
        for (int i = Math.max(0, from); i < to; i++) {
            Syntax tree = reading.tree(i);
            for (Token token : tree.sentence().tokens()) {
                if (token.tag().equals("VBD") && tells(token)) {
                    List<Integer> heads = new ArrayList<>(tree.surfaceSubjects(token.index()));
                    heads.addAll(tree.children(token.index(), "dobj", "dative"));
                    Set<Integer> people = Set.copyOf(reading.actors(tree, heads));
                    if (people.size() > 1) {
                        result.add(new Exchange(people, day(tree, token.index())));
                    }
                }
            }
        }
        return result;
    }

    private boolean tells(Token verb) {
        return reading.lexicon().framesOf(verb.lemma().toLowerCase(Locale.ROOT)).stream()
                .anyMatch(f -> f.eventType().equals(Dip.STATEMENT));
    }

    private Optional<LocalDate> day(Syntax tree, int verb) {
        return reading.times(tree.sentence().index()).stream()
                .filter(t -> verbAbove(tree, t) == verb)
                .map(TimeMention::value)
                .filter(TimeValue.Day.class::isInstance)
                .map(value -> ((TimeValue.Day) value).date())
                .findFirst();
    }

    /** The verb that a time belongs to; -1 where there is none. */
    static int verbAbove(Syntax tree, TimeMention time) {
        int verb = tree.token(time.to() - 1).head();
        while (verb >= 0 && !tree.token(verb).isVerb()) {
            verb = tree.token(verb).head();
        }
        return verb;
    }
}
