package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/**
 * What somebody threatens to do if another does not do something: "warned that it would resume the strikes if they were not freed".
 * The threat asks for what is to avert it.
 */
final class Threats {
    private static final Set<String> FUTURE = Set.of("will", "would", "'ll", "shall", "wo");

    private final Reading reading;
    private final Addressees addressees;
    private final Sources sources;
    private final ConditionSetters setters;

    Threats(Reading reading, Demanders demanders, Addressees addressees, Sources sources) {
        this.reading = reading;
        this.addressees = addressees;
        this.sources = sources;
        this.setters = new ConditionSetters(reading, demanders, sources);
    }

    List<Asking> find(Syntax tree) {
        List<Asking> result = new ArrayList<>();
        for (Token token : tree.sentence().tokens()) {
            if (token.isWord("if") && token.label().equals("mark") && token.head() > token.index()) {
                threat(tree, token.index(), token.head()).ifPresent(result::add);
            }
        }
        return result;
    }

    private Optional<Asking> threat(Syntax tree, int mark, int verb) {
        int main = tree.token(verb).head();
        boolean even = mark > 0 && tree.token(mark - 1).isWord("even", "as");
        Optional<Report> report =
                sources.around(tree.token(mark).span()).stream().findFirst();
        if (even || main < 0 || !tree.token(main).isVerb() || report.isEmpty() || !isLeftUndone(tree, verb)) {
            return Optional.empty();
        }
        Token telling = report.get().tree().token(report.get().trigger());
        boolean threatens = telling.lemma().equalsIgnoreCase("threaten");
        boolean warns = telling.lemma().equalsIgnoreCase("warn");
        boolean infinitive = threatens && tree.hasTo(main);
        boolean future = tree.children(main, "aux").stream()
                .anyMatch(a -> FUTURE.contains(tree.token(a).lower()));
        List<Integer> subjects = infinitive ? List.of() : tree.surfaceSubjects(main);
        if (!infinitive
                && !(future
                        && (threatens
                                || (warns && areItself(tree, subjects))
                                || areOwn(tree, subjects, report.get())
                                || isBargain(tree, subjects, verb)))) {
            return Optional.empty();
        }
        Set<Integer> asking = subjects.isEmpty() || threatens || (warns && areItself(tree, subjects))
                ? Set.copyOf(report.get().speakers())
                : setters.of(tree, subjects, mark);
        Set<Integer> asked = new LinkedHashSet<>(addressees.acting(tree, verb, asking));
        asked.removeAll(asking);
        if (asking.isEmpty() || (asked.isEmpty() && !isYielded(tree, verb))) {
            return Optional.empty();
        }
        int to = ConditionClauses.end(tree, verb);
        int start = Stream.concat(Stream.of(main, mark), subjects.stream())
                .min(Integer::compare)
                .orElse(mark);
        Span words = tree.sentence().span(mark, to);
        return Optional.of(Asking.told(
                asking,
                asked,
                Wording.clause(reading.text(), words),
                Dip.CONDITION,
                tree.sentence().span(start, Math.max(to, main + 1)),
                0.7));
    }

    /** "If they do not leave", "if they fail to leave". */
    private boolean isLeftUndone(Syntax tree, int verb) {
        boolean fails = tree.token(verb).isVerb()
                && Set.of("fail", "refuse").contains(tree.token(verb).lemma().toLowerCase(Locale.ROOT))
                && tree.has(verb, "xcomp");
        // "If they do not do this": what they are to do is told elsewhere.
        boolean again = tree.token(verb).lemma().equalsIgnoreCase("do");
        return tree.token(verb).isVerb() && !again && (fails || tree.isNegated(verb));
    }

    /** "If the captives are not freed", "are not home": what only those can do who are threatened. */
    private boolean isYielded(Syntax tree, int verb) {
        return tree.isPassive(verb)
                ? reading.isOf("yielded", tree.token(verb))
                : tree.token(verb).lemma().equalsIgnoreCase("be")
                        && tree.children(verb).stream()
                                .anyMatch(c -> c > verb && reading.isOf("restored", tree.token(c)));
    }

    /** "Accused Chad and warned it would go back to war": it is who warns that would. */
    private static boolean areItself(Syntax tree, List<Integer> subjects) {
        return subjects.stream().anyMatch(s -> tree.token(s).isWord("it", "they"));
    }

    /** "The truce will end if the captives are not freed", and not "the talks would end if they were not ready". */
    private boolean isBargain(Syntax tree, List<Integer> subjects, int verb) {
        boolean act = !tree.token(verb).lemma().equalsIgnoreCase("be") || isYielded(tree, verb);
        return act && subjects.stream().anyMatch(s -> reading.isOf("bargain", tree.token(s)));
    }

    /** Whether what is threatened is up to the one who speaks: "it", "his army", his state. */
    private boolean areOwn(Syntax tree, List<Integer> subjects, Report report) {
        Set<Integer> actors = Set.copyOf(reading.actors(tree, subjects));
        boolean same = report.speakers().stream()
                .anyMatch(s -> actors.contains(s)
                        || reading.entity(s).actsFor().filter(actors::contains).isPresent());
        return same
                || subjects.stream()
                        .anyMatch(s -> Speakers.isFirstPerson(tree.token(s))
                                || ConditionSetters.isFollowing(reading, tree, s));
    }
}
