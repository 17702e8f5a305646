package org.demarche.mention;

import java.util.List;
import java.util.Set;
import org.demarche.knowledge.Titles;
import org.demarche.model.EntityKind;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/** Finds people whom a report calls by an office and nobody names: of them a pronoun may speak, and so of nobody named before. */
final class UnnamedOffices {
    private static final Set<String> OBJECTS = Set.of("dobj", "dative", "pobj");

    private final Titles titles;

    UnnamedOffices(Titles titles) {
        this.titles = titles;
    }

    /** Whether such a person is what a sentence speaks of before a token: "The Secretary-General is concerned". */
    boolean areSpokenOf(Draft draft, Sentence sentence, int before) {
        return of(draft, sentence, before).stream().anyMatch(t -> isSpokenOf(sentence, t));
    }

    /** "Deby wrote to the king of Jordan, asking him to come": such a person is an object before the pronoun, as the pronoun is. */
    boolean isOneAnObjectLike(Draft draft, Sentence sentence, Token pronoun) {
        return OBJECTS.contains(pronoun.label())
                && pronoun.tag().equals("PRP")
                && of(draft, sentence, pronoun.index()).stream().anyMatch(t -> OBJECTS.contains(t.label()));
    }

    private List<Token> of(Draft draft, Sentence sentence, int before) {
        return sentence.tokens().stream()
                .filter(t -> t.index() < before && t.isNoun())
                .filter(t -> titles.office(t.form()).isPresent())
                .filter(t -> draft.nameAt(sentence.index(), t.index()).isEmpty())
                .filter(t -> !isNamedBeside(draft, sentence, t))
                .filter(t -> draft.references(sentence.index()).stream()
                        .noneMatch(r -> r.from() <= t.index() && t.index() < r.to()))
                .toList();
    }

    /** "The Secretary-General left", "the work of a US president who has hesitated". */
    private static boolean isSpokenOf(Sentence sentence, Token noun) {
        return noun.label().startsWith("nsubj")
                || sentence.children(noun.index()).stream()
                        .filter(c -> c.label().equals("relcl"))
                        .anyMatch(c -> sentence.token(noun.index() + 1).isWord("who"));
    }

    /** "Its irrigation minister, Yasser Abbas, said": the name stands in apposition. */
    private static boolean isNamedBeside(Draft draft, Sentence sentence, Token office) {
        return draft.references(sentence.index()).stream()
                .filter(r -> r.form().names() && r.clusters().get(0).is(EntityKind.PERSON))
                .map(r -> sentence.token(Grammar.head(sentence, r.from(), r.to())))
                .anyMatch(h -> h.label().equals("appos") && h.head() == office.index());
    }
}
