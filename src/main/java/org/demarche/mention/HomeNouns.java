package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.Titles;
import org.demarche.knowledge.Titles.Mark;
import org.demarche.mention.Draft.Reference;
import org.demarche.model.EntityMention.Form;
import org.demarche.model.Sentence;

/** Takes "the army" and "the government", of which the words before tell nothing, for the state that a report is at home in. */
final class HomeNouns {
    private static final int LONGEST = 2;

    private final Titles titles;

    HomeNouns(Titles titles) {
        this.titles = titles;
    }

    /** Resolves the noun, unless something else has. */
    void resolve(Draft draft, Discourse discourse, Sentence sentence, int at) {
        boolean taken = draft.references(sentence.index()).stream().anyMatch(r -> r.from() <= at && at < r.to());
        int from = from(sentence, at);
        if (taken || from > at) {
            return;
        }
        draft.home
                .filter(Home::hasOnlyForces)
                .filter(home -> !isOfAnother(draft, sentence, at, home))
                .filter(home -> isToldAtHome(draft, discourse, sentence, at, home)
                        || home.isNear(draft, sentence.index(), Integer.MAX_VALUE, Set.of()))
                .ifPresent(home -> draft.refer(sentence.index(), from, at + 1, Form.NOMINAL, List.of(home.country())));
    }

    /** Where the words begin that end in the noun, past it where they are none of these or no "the" stands before them. */
    private int from(Sentence sentence, int at) {
        for (int from = Math.max(0, at - LONGEST + 1); from <= at; from++) {
            String words = Shape.words(sentence, from, at + 1).toLowerCase(Locale.ROOT);
            if (titles.is(Mark.HOME_NOUN, words) && isDetermined(sentence, from)) {
                return from;
            }
        }
        return at + 1;
    }

    /** "The army", "the country's army". */
    private static boolean isDetermined(Sentence sentence, int from) {
        boolean ofCountry = from > 1
                && Shape.isPossessive(sentence.token(from - 1))
                && sentence.token(from - 2).isWord("country", "nation");
        return Shape.isAt(sentence, from - 1, "the") || ofCountry;
    }

    /** "The government in Kinshasa", "the government of President Ruto": of whom is told, and it is not the home. */
    private static boolean isOfAnother(Draft draft, Sentence sentence, int at, Home home) {
        boolean of = at + 1 < sentence.size() && sentence.token(at + 1).isWord("of", "in");
        return of
                && draft.references(sentence.index()).stream()
                        .filter(r -> r.from() > at)
                        .findFirst()
                        .filter(r -> r.clusters().stream().allMatch(c -> Home.countryOf(draft, c)
                                .filter(home.country()::equals)
                                .isPresent()))
                        .isEmpty();
    }

    /** "Kenya's foreign minister denied that the army had fired": who tells it acts for the home. */
    private static boolean isToldAtHome(Draft draft, Discourse discourse, Sentence sentence, int at, Home home) {
        int verb = Grammar.verbAbove(sentence, at);
        boolean content = verb >= 0 && sentence.token(verb).label().equals("ccomp");
        int told = content ? sentence.token(verb).head() : -1;
        Optional<Reference> teller = draft.references(sentence.index()).stream()
                .filter(discourse::isSubject)
                .filter(r ->
                        sentence.token(Grammar.head(sentence, r.from(), r.to())).head() == told)
                .findFirst();
        return told >= 0
                && teller.filter(r -> r.clusters().stream().allMatch(c -> Home.countryOf(draft, c)
                                .filter(home.country()::equals)
                                .isPresent()))
                        .isPresent();
    }
}
