package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.EntityMention;
import org.demarche.model.TimeMention;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Reads persons from the line of words, for sentences whose tree hangs a name in the wrong place. */
final class NamesInLine {
    private static final int TITLE = 9;
    private static final int REACH = 12;
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
    private static final Set<String> BEFORE_DAY = Set.of("on", "late", "early", "at", "in");
    private static final Set<String> TOWARDS = Set.of("with", "to");

    private final Reading reading;

    NamesInLine(Reading reading) {
        this.reading = reading;
    }

    /** The person whose name ends before a verb and its auxiliaries. */
    Optional<List<Integer>> before(Syntax tree, int verb) {
        int at = verb;
        while (at > 0
                && tree.token(at - 1).isTagged("MD", "RB", "VB*", "TO")
                && tree.token(at - 1).label().startsWith("a")) {
            at--;
        }
        return endingAt(tree, at).map(EntityMention::entities);
    }

    /** Those whose names stand in a row before a verb: "X, Brazil's Y and Mexico's Z spent an hour on the phone". */
    List<Integer> rowBefore(Syntax tree, int verb) {
        List<Integer> result = new ArrayList<>();
        int end = verb;
        for (Optional<EntityMention> last = endingAt(tree, end); last.isPresent(); last = endingAt(tree, end)) {
            result.addAll(last.get().entities());
            end = last.get().from();
            while (end > 0
                    && isTitle(tree.token(end - 1))
                    && endingAt(tree, end).isEmpty()) {
                end--;
            }
            while (end > 0
                    && (tree.token(end - 1).form().equals(",")
                            || tree.token(end - 1).lower().equals("and"))) {
                end--;
            }
        }
        return result;
    }

    private Optional<EntityMention> endingAt(Syntax tree, int end) {
        return mentions(tree).stream()
                .filter(m -> m.to() == end && arePersons(m))
                .findFirst();
    }

    /** Who comes next after a verb, or after its "with". */
    Optional<List<Integer>> after(Syntax tree, int verb) {
        int at = verb + 1;
        while (at < tree.size()
                && at <= verb + TITLE
                && !tree.token(at).isTagged("VBD", "VBZ", "VBP", "MD", ":")
                && !TOWARDS.contains(tree.token(at).lower())
                && !starts(tree, at)) {
            at++;
        }
        return named(tree, at).map(EntityMention::entities);
    }

    /** Those whom one of the prepositions behind a word introduces, all that "and" joins: "took place between A and B". */
    List<Integer> behind(Syntax tree, int word, Set<String> prepositions) {
        for (int i = word + 1; i < tree.size() && i <= word + REACH; i++) {
            Token token = tree.token(i);
            boolean source = tree.token(i - 1).isWord("according");
            if (prepositions.contains(token.lower()) && !source && !isOfOtherCall(tree, word, i)) {
                List<Integer> found = listed(tree, i + 1);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            boolean other = token.tag().equals("VBD") && tree.token(word).head() != i;
            if (other
                    || token.isTagged("MD", "VBZ", "VBP", "WP", "WDT", "''", "``")
                    || token.form().equals(";")) {
                break;
            }
        }
        return List.of();
    }

    /** "Rang X after a call with Y": the preposition hangs on a word for another call. */
    private boolean isOfOtherCall(Syntax tree, int word, int preposition) {
        int head = tree.token(preposition).head();
        return tree.token(word).isVerb()
                && head > word
                && tree.token(head).isNoun()
                && reading.lexicon().framesOf(tree.token(head).lemma().toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(f -> f.eventType().equals(Dip.CALL) && !f.isSupport());
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
            // "First to X and after lunch to Y".
            while (sequel && at < tree.size() && tree.token(at).isTagged("NN", "CD")) {
                at++;
            }
            boolean towards =
                    at < tree.size() && TOWARDS.contains(tree.token(at).lower());
            if (sequel || towards || isRung(tree, trigger, i, known)) {
                named(tree, at)
                        .filter(m -> m.entities().stream().noneMatch(known::contains))
                        .filter(m -> !isSubject(tree, m))
                        .ifPresent(m -> result.addAll(m.entities()));
            }
        }
        return List.copyOf(result);
    }

    /** "Telephoned X and Egypt's president, Y": one of those known stands right before the "and", behind the verb. */
    private boolean isRung(Syntax tree, int trigger, int and, Set<Integer> known) {
        return tree.token(trigger).isVerb()
                && mentions(tree).stream()
                        .anyMatch(m -> m.from() > trigger
                                && (m.to() == and || isDated(tree, m.to(), and))
                                && arePersons(m)
                                && known.containsAll(m.entities()));
    }

    /** "Telephoned X on Sunday and Y on Monday": nothing but a day in between. */
    private boolean isDated(Syntax tree, int from, int to) {
        int at = from;
        while (at < to && BEFORE_DAY.contains(tree.token(at).lower())) {
            at++;
        }
        int day = at;
        return reading.times(tree.sentence().index()).stream().anyMatch(t -> t.from() == day && t.to() == to);
    }

    private List<Integer> listed(Syntax tree, int from) {
        List<Integer> result = new ArrayList<>();
        List<EntityMention> behindComma = new ArrayList<>();
        int at = from;
        while (true) {
            Optional<EntityMention> next = named(tree, at).filter(m -> result.isEmpty() || !isSubject(tree, m));
            if (next.isEmpty()) {
                return result;
            }
            int end = next.get().to();
            String mark = end < tree.size() ? tree.token(end).lower() : ".";
            boolean first = result.isEmpty() && behindComma.isEmpty();
            if (first
                    || mark.equals("and")
                    || mark.equals(",")
                    || tree.token(at - 1).lower().equals("and")) {
                behindComma.add(next.get());
            }
            // After a comma stands one more of the list only where an "and" closes it.
            boolean closed = first || tree.token(at - 1).lower().equals("and");
            if (closed) {
                behindComma.forEach(m -> result.addAll(m.entities()));
                behindComma.clear();
            }
            if (!mark.equals("and") && !mark.equals(",")) {
                return result;
            }
            at = end + 1;
        }
    }

    /** The person named from a token on, behind a preposition, an article or a title. */
    Optional<EntityMention> named(Syntax tree, int from) {
        for (int i = from; i < tree.size() && i <= from + TITLE; i++) {
            int here = i;
            Optional<EntityMention> found = mentions(tree).stream()
                    .filter(m -> m.from() == here && arePersons(m))
                    .findFirst();
            if (found.isPresent() && !isPossessor(tree, found.get())) {
                return found;
            }
            boolean apposed = tree.token(i).form().equals(",") && i > from && starts(tree, i + 1);
            if (!apposed
                    && !isTitle(tree.token(i))
                    && !TOWARDS.contains(tree.token(i).lower())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isTitle(Token token) {
        return token.isNoun()
                || token.isTagged("JJ*", "DT", "POS", "PRP$")
                || token.lower().equals("of")
                || token.lower().equals("for");
    }

    private static boolean isPossessor(Syntax tree, EntityMention mention) {
        return tree.token(mention.from()).tag().equals("PRP$")
                || (mention.to() < tree.size() && tree.token(mention.to()).tag().equals("POS"));
    }

    private boolean starts(Syntax tree, int at) {
        return mentions(tree).stream().anyMatch(m -> m.from() == at && arePersons(m));
    }

    /** Whether a name goes on with a verb of its own: "and Biden said", "and Biden on Monday said". */
    private boolean isSubject(Syntax tree, EntityMention mention) {
        int day = mention.to();
        while (day < tree.size() && BEFORE_DAY.contains(tree.token(day).lower())) {
            day++;
        }
        int from = day;
        int end = reading.times(tree.sentence().index()).stream()
                .filter(t -> t.from() == from)
                .mapToInt(TimeMention::to)
                .findFirst()
                .orElse(mention.to());
        return end < tree.size() && tree.token(end).isTagged("VB*", "MD");
    }

    private List<EntityMention> mentions(Syntax tree) {
        return reading.mentions(tree.sentence().index());
    }

    private boolean arePersons(EntityMention mention) {
        return mention.entities().stream().allMatch(reading::isPerson);
    }
}
