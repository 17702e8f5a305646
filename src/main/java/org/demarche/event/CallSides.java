package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.EntityMention;
import org.demarche.model.Token;

/**
 * Who takes part in a call where the tree of its sentence does not tell: the name that ends before the verb or begins after
 * it, the subject of a clause around it, and those that follow an "and", "and then to".
 */
final class CallSides {
    private static final int MAX_CLIMB = 6;
    private static final int TITLE = 7;
    private static final Set<String> SEQUELS = Set.of(
            "then",
            "later",
            "also",
            "after",
            "that",
            ",",
            "subsequently",
            "afterwards",
            "separately",
            "the",
            "his",
            "her");
    private static final Set<String> TOWARDS = Set.of("with", "to");

    private final Reading reading;

    CallSides(Reading reading) {
        this.reading = reading;
    }

    /** Who calls, where those known are only the ones who are called. */
    List<Integer> caller(Syntax tree, int trigger, Set<Integer> known) {
        Optional<List<Integer>> beside = before(tree, trigger).filter(p -> isNew(p, known));
        if (beside.isPresent() && tree.token(trigger).isVerb()) {
            return beside.get();
        }
        int at = trigger;
        for (int climb = 0; climb < MAX_CLIMB && at >= 0; climb++) {
            if (tree.token(at).isVerb()) {
                List<Integer> subjects = persons(tree, tree.surfaceSubjects(at));
                if (isNew(subjects, known)) {
                    return subjects;
                }
            }
            at = tree.token(at).head();
        }
        return subjectBefore(tree).filter(p -> isNew(p, known)).orElse(List.of());
    }

    /** Who is called, by the name that comes next after the verb or after its "with". */
    List<Integer> called(Syntax tree, int trigger, Set<Integer> known) {
        int at = trigger + 1;
        while (at < tree.size()
                && at <= trigger + TITLE
                && !TOWARDS.contains(tree.token(at).lower())
                && !starts(tree, at)) {
            at++;
        }
        return named(tree, at).filter(p -> isNew(p, known)).orElse(List.of());
    }

    /** "Netanyahu telephoned Trump late on Wednesday and then Biden": those rung after the first. */
    List<Integer> next(Syntax tree, int trigger, Set<Integer> known) {
        Set<Integer> result = new LinkedHashSet<>();
        for (int i = trigger + 1; i < tree.size(); i++) {
            if (!tree.token(i).lower().equals("and")) {
                continue;
            }
            int at = i + 1;
            while (at < tree.size() && SEQUELS.contains(tree.token(at).lower())) {
                at++;
            }
            boolean sequel = at > i + 1;
            boolean towards =
                    at < tree.size() && TOWARDS.contains(tree.token(at).lower());
            if (sequel || towards) {
                Optional<List<Integer>> persons = named(tree, at).filter(p -> isNew(p, known));
                if (persons.isPresent() && !isSubject(tree, at)) {
                    result.addAll(persons.get());
                }
            }
        }
        return List.copyOf(result);
    }

    /** The persons named from a token on, behind a preposition, an article or a title. */
    private Optional<List<Integer>> named(Syntax tree, int from) {
        for (int i = from; i < tree.size() && i <= from + TITLE; i++) {
            for (EntityMention mention : reading.mentions(tree.sentence().index())) {
                if (mention.from() == i && arePersons(mention)) {
                    return Optional.of(mention.entities());
                }
            }
            Token token = tree.token(i);
            boolean title = token.isNoun()
                    || token.tag().startsWith("JJ")
                    || token.tag().equals("DT")
                    || token.tag().equals("POS")
                    || token.tag().equals("PRP$")
                    || token.lower().equals("of")
                    || TOWARDS.contains(token.lower());
            if (!title) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean starts(Syntax tree, int at) {
        return reading.mentions(tree.sentence().index()).stream().anyMatch(m -> m.from() == at && arePersons(m));
    }

    /** Whether the name found from a token on goes with a verb of its own: "and Biden said". */
    private boolean isSubject(Syntax tree, int from) {
        return reading.mentions(tree.sentence().index()).stream()
                .filter(m -> m.from() >= from && m.from() <= from + TITLE && arePersons(m))
                .findFirst()
                .map(m -> m.to() < tree.size()
                        && (tree.token(m.to()).isVerb()
                                || tree.token(m.to()).tag().equals("MD")))
                .orElse(true);
    }

    private Optional<List<Integer>> before(Syntax tree, int verb) {
        int at = verb;
        while (at > 0
                && tree.token(at - 1).tag().matches("MD|RB|VB.*|TO")
                && tree.token(at - 1).label().startsWith("a")) {
            at--;
        }
        int end = at;
        return reading.mentions(tree.sentence().index()).stream()
                .filter(m -> m.to() == end && arePersons(m))
                .findFirst()
                .map(EntityMention::entities);
    }

    /** The person whom the sentence before is about, in the same paragraph. */
    private Optional<List<Integer>> subjectBefore(Syntax tree) {
        int sentence = tree.sentence().index();
        if (sentence == 0
                || reading.tree(sentence - 1).sentence().block()
                        != tree.sentence().block()) {
            return Optional.empty();
        }
        Syntax before = reading.tree(sentence - 1);
        for (Token token : before.sentence().tokens()) {
            if (token.head() < 0) {
                List<Integer> subjects = persons(before, before.surfaceSubjects(token.index()));
                return subjects.size() == 1 ? Optional.of(subjects) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Integer> persons(Syntax tree, List<Integer> heads) {
        List<Integer> result = new ArrayList<>();
        for (int person : reading.actors(tree, heads)) {
            if (reading.isPerson(person)) {
                result.add(person);
            }
        }
        return result;
    }

    private boolean arePersons(EntityMention mention) {
        return mention.entities().stream().allMatch(reading::isPerson);
    }

    private static boolean isNew(List<Integer> persons, Set<Integer> known) {
        return !persons.isEmpty() && persons.stream().noneMatch(known::contains);
    }
}
