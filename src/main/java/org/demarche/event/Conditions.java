package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/**
 * Conditions that somebody sets: "only if", "provided that", "unless", "will not … until", "ruled out any pause before", "will
 * go on until", "could be extended as soon as", "impossible without". Parsers attach these clauses wrongly more often than
 * not, so they are read from the words.
 */
final class Conditions {
    private static final Set<String> UNTIL = Set.of("until", "till", "before", "while");
    private static final Set<String> NEGATIONS = Set.of(
            "not", "n't", "no", "never", "nothing", "neither", "none", "impossible", "unthinkable", "refuse", "cannot");
    private static final Set<String> GOING_ON = Set.of("continue", "go", "remain", "stay", "keep", "persist");
    private static final Set<String> FUTURE = Set.of("will", "would", "'ll", "shall", "wo");
    private static final Set<String> OPEN = Set.of("could", "can", "may", "might", "would");
    private static final Set<String> FIRST = Set.of("when", "once");
    private static final Set<String> PAST = Set.of("did", "has", "have", "had");
    private static final Set<String> ABLE = Set.of("can", "could");
    private static final Set<String> DASHES = Set.of("—", "–", "--");
    private static final Pattern ENDING = Pattern.compile("(?:s|ed)$");
    private static final int MAX_WORDS = 4;
    private static final int REACH = 14;

    private final Reading reading;
    private final Demanders demanders;
    private final Addressees addressees;
    private final Sources sources;
    private final ConditionSetters setters;
    /** With which words what sets a condition may begin. */
    private final Set<String> beginnings;

    Conditions(Reading reading, Demanders demanders, Addressees addressees, Sources sources) {
        this.reading = reading;
        this.demanders = demanders;
        this.addressees = addressees;
        this.sources = sources;
        this.setters = new ConditionSetters(reading, demanders, sources);
        this.beginnings = Stream.concat(reading.lexicon().words("condition").stream(), Stream.of("as", "once", "when"))
                .map(words -> words.split(" ", 2)[0])
                .collect(Collectors.toSet());
    }

    List<Asking> find(Syntax tree) {
        List<Asking> result = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            int length = subordinator(tree, i);
            if (length > 0) {
                condition(tree, i, length).ifPresent(result::add);
                i += length;
            } else if (tree.token(i).lower().equals("if")) {
                offer(tree, i).ifPresent(result::add);
            } else if (tree.token(i).lower().equals("without")) {
                without(tree, i).ifPresent(result::add);
            } else if (reading.lexicon()
                    .words("dependent")
                    .contains(tree.token(i).lower())) {
                dependent(tree, i).ifPresent(result::add);
            }
        }
        return result;
    }

    private int subordinator(Syntax tree, int at) {
        String first = tree.token(at).lower();
        if (first.equals("if") && isOnlyIf(tree, ConditionClauses.governor(tree, at), at)) {
            return 1;
        }
        if (!UNTIL.contains(first) && !beginnings.contains(first)) {
            return 0;
        }
        int governor = ConditionClauses.governor(tree, at);
        if (FIRST.contains(first)
                && governor >= 0
                && governor < at
                && reading.isOf("conceding", tree.token(governor))) {
            // "We will leave when they hand over …": what comes first is the price, in the words of whoever sets it.
            boolean even = tree.token(at - 1).isWord("even");
            boolean said = !sources.around(tree.token(governor).span()).isEmpty();
            return said && hasAuxiliary(tree, governor, FUTURE) && !even && !tree.isNegated(governor) ? 1 : 0;
        }
        if (UNTIL.contains(first)) {
            // "I have never said that before."
            boolean alone = at + 1 < tree.size()
                    && !Character.isLetterOrDigit(tree.token(at + 1).form().charAt(0));
            return !alone && governor >= 0 && holdsBack(tree, governor, first) ? 1 : 0;
        }
        StringBuilder words = new StringBuilder();
        int best = 0;
        for (int length = 1; length <= MAX_WORDS && at + length <= tree.size(); length++) {
            if (length > 1) {
                words.append(' ');
            }
            words.append(tree.token(at + length - 1).lower());
            if (reading.lexicon().words("condition").contains(words.toString())) {
                best = length;
            }
            boolean soon = words.toString().equals("as soon as");
            if (soon
                    && governor >= 0
                    && reading.isOf("conceding", tree.token(governor))
                    && hasAuxiliary(tree, governor, OPEN)) {
                best = length;
            }
        }
        return best;
    }

    /** "Would only hold its fire if they left": "only" stands with the verb of the main clause. */
    private static boolean isOnlyIf(Syntax tree, int governor, int at) {
        return governor >= 0
                && tree.children(governor, "advmod").stream()
                        .anyMatch(a -> a < at && tree.token(a).isWord("only"));
    }

    /** Whether the main clause keeps something back or goes on with it, so that "until" sets a condition. */
    private boolean holdsBack(Syntax tree, int governor, String subordinator) {
        String lemma = tree.token(governor).lemma().toLowerCase(Locale.ROOT);
        boolean denied = tree.isNegated(governor)
                || tree.children(governor).stream().anyMatch(c -> tree.children(c, "det", "neg").stream()
                        .anyMatch(d -> tree.token(d).lower().equals("no")))
                || (lemma.equals("rule")
                        && tree.children(governor, "prt", "prep", "advmod").stream()
                                .anyMatch(p -> tree.token(p).lower().equals("out")));
        boolean goesOn =
                GOING_ON.contains(lemma) && hasAuxiliary(tree, governor, FUTURE) && !tree.has(governor, "xcomp");
        // "Did not vote until 1993", "has not met him since before the war": that is history.
        boolean past = hasAuxiliary(tree, governor, PAST);
        return subordinator.equals("while")
                ? denied && hasAuxiliary(tree, governor, FUTURE)
                : (denied && !past)
                        || reading.isOf("refusing", tree.token(governor))
                        || (goesOn && !subordinator.equals("before"));
    }

    private static boolean hasAuxiliary(Syntax tree, int verb, Set<String> words) {
        return tree.children(verb, "aux", "auxpass").stream()
                .anyMatch(a -> words.contains(tree.token(a).lower()));
    }

    /** "X would agree, but only if Y also signed": X sets the condition that Y sign. */
    private Optional<Asking> condition(Syntax tree, int at, int length) {
        int from = at + length;
        int verb = ConditionClauses.verb(tree, from);
        int governor = ConditionClauses.governor(tree, at);
        int to = verb >= 0 ? ConditionClauses.end(tree, verb) : lostClauseEnd(tree, from);
        if (to < 0 || governor < 0) {
            return Optional.empty();
        }
        List<Integer> subjects = tree.surfaceSubjects(governor);
        Set<Integer> asking =
                undergoes(tree, governor) ? setters.speakers(tree, subjects, at) : setters.of(tree, subjects, at);
        if (asking.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> asked = new LinkedHashSet<>(
                verb >= 0 ? addressees.acting(tree, verb, asking) : addressees.named(tree, List.of(from)));
        asked.removeAll(asking);
        if (isForecast(tree, at, governor, subjects, asked) || isProvoked(tree, verb)) {
            return Optional.empty();
        }
        // "Will not talk while they hold the island": what they do is not what is asked.
        boolean lasting = tree.token(at).isWord("while") || tree.token(from - 1).isWord("as");
        if (lasting && isState(tree, governor)) {
            return Optional.empty();
        }
        Span words = tree.sentence()
                .span(lasting && (tree.isNegated(governor) || isExcluded(tree, governor)) ? at : from, to);
        int start = subjects.stream().filter(s -> s < at).min(Integer::compare).orElse(Math.min(governor, at));
        return Optional.of(
                asking(asking, asked, words, tree.sentence().span(Math.min(start, at), Math.max(to, governor + 1))));
    }

    /** The end of a clause that begins with a name and whose verb the tagger has missed, -1 where no name stands there. */
    private int lostClauseEnd(Syntax tree, int from) {
        boolean named = from + 1 < tree.size()
                && !reading.headed(tree, from).isEmpty()
                && ENDING.matcher(tree.token(from + 1).lower()).find();
        int to = from + 1;
        while (to < tree.size() && !tree.token(to).label().equals("punct")) {
            to++;
        }
        return named && to > from + 1 ? to : -1;
    }

    /**
     * "He will stay until the weather clears" waits for nobody, "violence will go on unless they talk" warns of what nobody does
     * on purpose, and "she was shown it only when it was signed" tells what has been.
     */
    private boolean isForecast(Syntax tree, int at, int governor, List<Integer> subjects, Set<Integer> asked) {
        String word = tree.token(at).lower();
        boolean only = word.equals("only");
        // "Once the time has been set": nobody is to do it.
        boolean soon =
                FIRST.contains(word) || (word.equals("as") && tree.token(at + 1).isWord("soon"));
        if (soon) {
            boolean they = tree.token(at + 1).isWord("they")
                    && subjects.stream().map(tree::token).anyMatch(Speakers::isFirstPerson);
            return asked.isEmpty() && !they;
        }
        if (UNTIL.contains(word)) {
            boolean goesOn = GOING_ON.contains(tree.token(governor).lemma().toLowerCase(Locale.ROOT))
                    && !tree.isNegated(governor);
            int verb = ConditionClauses.verb(tree, at + 1);
            boolean known = verb >= 0
                    && tree.children(verb, "nsubj").stream()
                            .anyMatch(s -> tree.token(s).lower().equals("they"));
            // "Will stay until Iraqi forces can take over" waits for what they are able to do.
            boolean able = verb >= 0 && hasAuxiliary(tree, verb, ABLE);
            // "Will go on until the hostages are freed": that is up to those who hold them.
            boolean yielded = verb >= 0 && tree.isPassive(verb) && reading.isOf("yielded", tree.token(verb));
            return goesOn && (able || (asked.isEmpty() && !known && !yielded));
        }
        int last = at - 1;
        while (last > governor && !tree.token(last).isVerb()) {
            last--;
        }
        boolean open = (last >= 0 && isOpen(tree, last)) || isOpen(tree, governor);
        boolean past = tree.token(Math.max(last, 0)).isTagged("VBD", "VBN") && !tree.has(governor, "xcomp");
        boolean habit = !tree.token(at + 1).lower().equals("if") && asked.isEmpty();
        boolean told = only && !open && (past || habit);
        boolean acts = !reading.actors(tree, subjects).isEmpty()
                || subjects.stream().anyMatch(s -> ConditionSetters.isFollowing(reading, tree, s))
                || subjects.stream().map(tree::token).anyMatch(s -> Speakers.isFirstPerson(s) || isSpeaker(s))
                || isBargain(tree, governor, subjects);
        boolean dashed = tree.sentence().tokens().subList(Math.min(governor, at), at).stream()
                .anyMatch(t -> DASHES.contains(t.form()));
        return told || dashed || (!only && !acts && !tree.isPassive(governor) && !tree.has(governor, "expl"));
    }

    /** "The truce could not last unless …", "our answer is yes, provided …": what only those refuse or grant who say so. */
    private boolean isBargain(Syntax tree, int governor, List<Integer> subjects) {
        boolean withheld = tree.isNegated(governor) || isExcluded(tree, governor);
        return subjects.stream()
                .anyMatch(s -> (withheld && reading.isOf("bargain", tree.token(s)))
                        || (reading.isOf("following", tree.token(s)) && tree.has(s, "det"))
                        || tree.children(s, "poss").stream().map(tree::token).anyMatch(Speakers::isFirstPerson));
    }

    /** "Is impossible". */
    private boolean isExcluded(Syntax tree, int verb) {
        return tree.children(verb, "acomp", "attr").stream().anyMatch(a -> reading.isOf("excluded", tree.token(a)));
    }

    /** "Will not fire unless they are fired upon": nobody is asked for what provokes. */
    private boolean isProvoked(Syntax tree, int verb) {
        return verb >= 0 && tree.isPassive(verb) && reading.isOf("defying", tree.token(verb));
    }

    /** "Is unfair as long as they preside over it": how something is, and nothing that is done at a price. */
    private boolean isState(Syntax tree, int verb) {
        boolean stands = tree.token(verb).lemma().equalsIgnoreCase("be") || tree.isPassive(verb);
        return stands
                && !isOpen(tree, verb)
                && !isExcluded(tree, verb)
                && tree.children(verb, "acomp", "attr").stream().noneMatch(a -> reading.isOf("willing", tree.token(a)));
    }

    private static boolean isOpen(Syntax tree, int verb) {
        return hasAuxiliary(tree, verb, OPEN) || hasAuxiliary(tree, verb, FUTURE);
    }

    /** "Hamas said that it was ready": the pronoun of indirect speech. */
    private boolean isSpeaker(Token subject) {
        return subject.tag().equals("PRP")
                && sources.around(subject.span()).stream()
                        .findFirst()
                        .filter(r -> r.quotations().isEmpty())
                        .isPresent();
    }

    /** "Is ready to sign if Y withdraws", "would stop the strikes if Y freed the crew": an offer with its price. */
    private Optional<Asking> offer(Syntax tree, int at) {
        Token mark = tree.token(at);
        int verb = mark.head();
        int main = verb < 0 ? -1 : tree.token(verb).head();
        boolean open = !mark.label().equals("mark") || main < 0 || verb < at;
        if (open || (at > 0 && tree.token(at - 1).lower().equals("even"))) {
            return Optional.empty();
        }
        int governor = ConditionClauses.finite(tree, main);
        boolean concedes = reading.isOf("conceding", tree.token(main))
                && !tree.isNegated(main)
                && (hasAuxiliary(tree, main, OPEN)
                        || hasAuxiliary(tree, main, FUTURE)
                        || tree.children(governor, "acomp").stream()
                                .anyMatch(a -> reading.isOf("willing", tree.token(a)))
                        || reading.isOf("willing", tree.token(governor)));
        // "Is ready to sign if …", "offered to free them if …": the clause may hang on either verb.
        boolean ready = main == governor
                && (tree.children(main, "acomp").stream().anyMatch(a -> reading.isOf("willing", tree.token(a)))
                        || (reading.isOf("willing", tree.token(main))
                                && tree.children(main, "xcomp").stream()
                                        .anyMatch(c -> reading.isOf("conceding", tree.token(c)))));
        // "Would resume the strikes if they did not leave": a threat.
        boolean threat = tree.isNegated(verb);
        if (!(concedes || ready) || threat || tree.isNegated(governor) || isProvoked(tree, verb)) {
            return Optional.empty();
        }
        List<Integer> subjects = tree.surfaceSubjects(governor);
        boolean acts = subjects.stream()
                .anyMatch(s -> tree.token(s).tag().equals("PRP")
                        || ConditionSetters.isOwned(tree, s)
                        || !demanders.of(tree, List.of(s)).isEmpty());
        Set<Integer> asking = acts ? setters.of(tree, subjects, at) : Set.of();
        Set<Integer> asked = new LinkedHashSet<>(addressees.acting(tree, verb, asking));
        asked.removeAll(asking);
        if (asking.isEmpty() || (asked.isEmpty() && !tree.isPassive(verb))) {
            return Optional.empty();
        }
        int to = ConditionClauses.end(tree, verb);
        int start = subjects.stream().filter(s -> s < at).min(Integer::compare).orElse(Math.min(governor, at));
        return Optional.of(asking(
                asking,
                asked,
                tree.sentence().span(at + 1, to),
                tree.sentence().span(Math.min(start, at), Math.max(to, governor + 1))));
    }

    /** "Impossible without recognition of …", "refused to free them without a ceasefire". */
    private Optional<Asking> without(Syntax tree, int at) {
        Optional<Integer> noun = tree.children(at, "pobj").stream().findFirst();
        if (noun.filter(n -> isConcession(tree, n)).isEmpty()) {
            return Optional.empty();
        }
        int negation = -1;
        for (int i = at - 1; i >= Math.max(0, at - REACH) && negation < 0; i--) {
            Token token = tree.token(i);
            if (token.form().equals(";")) {
                return Optional.empty();
            }
            if (NEGATIONS.contains(token.lower())
                    || NEGATIONS.contains(token.lemma().toLowerCase(Locale.ROOT))) {
                negation = i;
            }
        }
        int governor =
                negation < 0 ? -1 : tree.token(negation).isVerb() ? negation : ConditionClauses.governor(tree, at);
        if (governor < 0) {
            return Optional.empty();
        }
        List<Integer> subjects = tree.surfaceSubjects(governor);
        Set<Integer> asking = setters.of(tree, subjects, at);
        if (asking.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> asked = new LinkedHashSet<>(addressees.acting(tree, noun.get(), asking));
        asked.removeAll(asking);
        Span words = tree.phraseSpan(noun.get());
        int start = subjects.stream().filter(s -> s < at).min(Integer::compare).orElse(governor);
        return Optional.of(asking(
                asking,
                asked,
                words,
                tree.sentence().span(Math.min(start, negation), at + 1).cover(words)));
    }

    private boolean isConcession(Syntax tree, int noun) {
        return tree.coordinated(noun).stream().anyMatch(n -> reading.isOf("concession", tree.token(n)));
    }

    /** "A truce was conditional on the release of its sailors": what speakers say of their own terms, and not of who needs what. */
    private Optional<Asking> dependent(Syntax tree, int at) {
        boolean on = at + 1 < tree.size() && tree.token(at + 1).isWord("on", "upon");
        Optional<Integer> price = (on ? tree.children(at + 1, "pobj", "pcomp") : List.<Integer>of())
                .stream()
                        .filter(p -> tree.has(p, "nsubj", "nsubjpass") || isConcession(tree, p))
                        .findFirst();
        int governor = price.isEmpty() ? -1 : ConditionClauses.governor(tree, at);
        if (governor < 0 || governor > at || tree.isNegated(governor)) {
            return Optional.empty();
        }
        List<Integer> subjects = tree.surfaceSubjects(governor);
        boolean is = tree.token(governor).lemma().equalsIgnoreCase("be");
        Set<Integer> asking = !is
                ? demanders.of(tree, subjects)
                : reading.actors(tree, subjects).isEmpty() ? setters.speakers(tree, subjects, at) : Set.of();
        if (asking.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> asked = new LinkedHashSet<>(addressees.acting(tree, price.get(), asking));
        asked.removeAll(asking);
        Span words = tree.phraseSpan(price.get());
        int start = subjects.stream().filter(s -> s < at).min(Integer::compare).orElse(governor);
        return Optional.of(
                asking(asking, asked, words, tree.sentence().span(start, at + 1).cover(words)));
    }

    private Asking asking(Set<Integer> asking, Set<Integer> asked, Span words, Span evidence) {
        return Asking.told(asking, asked, Wording.clause(reading.text(), words), Dip.CONDITION, evidence, 0.7);
    }

    /** "The hostages will be shot unless …", "they would face attacks unless …": that is not up to them. */
    private boolean undergoes(Syntax tree, int governor) {
        return (tree.has(governor, "auxpass") && tree.token(governor).tag().equals("VBN"))
                || reading.isOf("suffering", tree.token(governor));
    }
}
