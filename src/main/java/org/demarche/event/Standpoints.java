package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.model.Iri;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/**
 * Demands by what somebody calls his terms: "the return of the island is a red line", "made an apology a condition for talks",
 * "among its demands are …".
 */
final class Standpoints {
    private static final Set<String> MAKING = Set.of("make", "set", "name");

    private final Reading reading;
    private final Demanders demanders;
    private final Addressees addressees;
    private final Sources sources;

    Standpoints(Reading reading, Demanders demanders, Addressees addressees, Sources sources) {
        this.reading = reading;
        this.demanders = demanders;
        this.addressees = addressees;
        this.sources = sources;
    }

    List<Asking> find(Syntax tree) {
        List<Asking> result = new ArrayList<>();
        for (Token token : tree.sentence().tokens()) {
            String lemma = lemma(token);
            if (token.isNoun() && reading.lexicon().words("term").contains(lemma)) {
                named(tree, token.index())
                        .or(() -> made(tree, token.index()))
                        .or(() -> among(tree, token.index()))
                        .ifPresent(result::add);
            } else if (reading.lexicon().words("unyielding").contains(lemma)) {
                named(tree, token.index()).ifPresent(result::add);
            } else if (token.isVerb() && reading.lexicon().words("taking").contains(lemma)) {
                least(tree, token.index()).ifPresent(result::add);
            }
        }
        return result;
    }

    /** "X said that A was a red line", "A is non-negotiable for X". */
    private Optional<Asking> named(Syntax tree, int term) {
        Token word = tree.token(term);
        boolean line = !lemma(word).equals("line")
                || tree.children(term, "amod", "nmod", "compound").stream()
                        .anyMatch(m -> tree.token(m).lower().equals("red"));
        boolean predicate = Set.of("attr", "acomp").contains(word.label()) && word.head() >= 0;
        if (!line || !predicate || tree.isNegated(word.head())) {
            return Optional.empty();
        }
        Optional<Integer> thing = tree.children(word.head(), "nsubj", "csubj").stream()
                .filter(s -> !tree.token(s).tag().startsWith("W"))
                .filter(s -> !tree.token(s).isTagged("PRP", "DT"))
                .findFirst();
        Set<Integer> asking = new LinkedHashSet<>(reading.principals(tree, term));
        if (asking.isEmpty()) {
            asking.addAll(speakers(word.span()));
        }
        return thing.flatMap(t -> asking(tree, asking, t, tree.phraseSpan(t), tree.phraseSpan(term)));
    }

    /** "Will accept only A", "would settle for nothing less than A". */
    private Optional<Asking> least(Syntax tree, int verb) {
        boolean open = tree.children(verb, "aux").stream()
                .anyMatch(a -> tree.token(a).tag().equals("MD"));
        List<Integer> taken = new ArrayList<>(tree.children(verb, "dobj"));
        taken.addAll(tree.prepositional(verb, "for"));
        taken.addAll(tree.prepositional(verb, "to"));
        if (!open || tree.isNegated(verb) || taken.isEmpty()) {
            return Optional.empty();
        }
        int thing = taken.get(0);
        int first = tree.phrase(thing)[0];
        boolean only = IntStream.of(verb - 1, verb + 1, first)
                .anyMatch(i -> i > 0 && tree.token(i).isWord("only"));
        int from = -1;
        if (tree.token(thing).isWord("nothing")) {
            for (int i = thing + 1; i <= Math.min(thing + 2, tree.size() - 2) && from < 0; i++) {
                from = reading.lexicon().words("least").contains(tree.token(i).lower()) ? i + 1 : -1;
            }
        } else if (only) {
            from = tree.token(first).isWord("only") ? first + 1 : first;
        }
        Set<Integer> asking = from < 0 ? Set.of() : demanders.of(tree, verb, tree.deepSubjects(verb));
        if (from < 0) {
            return Optional.empty();
        }
        Span words = tree.sentence().span(from, Math.max(from + 1, tree.phrase(thing)[1]));
        return asking(tree, asking, thing, words, tree.sentence().span(verb, verb + 1));
    }

    /** "Made A a condition for talks", "set as a condition A". */
    private Optional<Asking> made(Syntax tree, int term) {
        int verb = tree.token(term).head();
        while (verb >= 0 && !tree.token(verb).isVerb()) {
            verb = tree.token(verb).head();
        }
        if (verb < 0 || !MAKING.contains(lemma(tree.token(verb)))) {
            return Optional.empty();
        }
        List<Integer> named = Stream.concat(tree.children(verb, "dobj").stream(), tree.children(term, "appos").stream())
                .filter(t -> t != term)
                .toList();
        boolean without = tree.token(verb).label().equals("pcomp")
                && tree.token(tree.token(verb).head()).isWord("without");
        if (named.isEmpty() || without || tree.isNegated(verb)) {
            return Optional.empty();
        }
        int thing = named.get(0);
        int end = thing < term ? tree.phrase(term)[0] : tree.phrase(thing)[1];
        Span words = tree.sentence().span(tree.phrase(thing)[0], Math.max(thing + 1, end));
        Set<Integer> asking = demanders.of(tree, verb, tree.deepSubjects(verb));
        Span evidence = tree.sentence()
                .span(Math.min(verb, term), Math.max(verb, term) + 1)
                .cover(tree.phraseSpan(term));
        return asking(tree, asking, thing, words, evidence);
    }

    /** "Among Hanoi's demands are A and B". */
    private Optional<Asking> among(Syntax tree, int term) {
        Token word = tree.token(term);
        if (!word.label().equals("pobj") || word.head() < 0) {
            return Optional.empty();
        }
        Token preposition = tree.token(word.head());
        boolean first = preposition.lower().equals("among") && preposition.head() > term;
        if (!first || !lemma(tree.token(preposition.head())).equals("be")) {
            return Optional.empty();
        }
        Set<Integer> asking = new LinkedHashSet<>(reading.principals(tree, term));
        return tree.children(preposition.head(), "attr", "nsubj").stream()
                .filter(t -> t > term)
                .findFirst()
                .flatMap(t -> asking(tree, asking, t, tree.phraseSpan(t), tree.phraseSpan(term)));
    }

    private Optional<Asking> asking(Syntax tree, Set<Integer> asking, int thing, Span words, Span term) {
        if (asking.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> asked = new LinkedHashSet<>(addressees.acting(tree, thing, asking));
        asked.removeAll(asking);
        boolean condition = term.of(reading.text()).toLowerCase(Locale.ROOT).contains("condition");
        Iri kind = condition ? Dip.CONDITION : Dip.REQUIREMENT;
        return Optional.of(
                Asking.told(asking, asked, Wording.clause(reading.text(), words), kind, words.cover(term), 0.7));
    }

    private List<Integer> speakers(Span span) {
        return sources.around(span).stream().findFirst().map(Report::speakers).orElse(List.of());
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
