package org.demarche.mention;

import java.util.Optional;
import org.demarche.knowledge.Gazetteer;
import org.demarche.knowledge.Titles;
import org.demarche.knowledge.Titles.Mark;
import org.demarche.model.EntityKind;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/** Cuts a statistical name down to the name itself, or drops it where nothing of a name is left. */
final class NameTrimmer {
    private final Gazetteer gazetteer;
    private final Titles titles;

    NameTrimmer(Gazetteer gazetteer, Titles titles) {
        this.gazetteer = gazetteer;
        this.titles = titles;
    }

    /** The name without determiner, title, nationality and possessive mark; empty for what is none. */
    Optional<Name> trim(Sentence sentence, Name name) {
        int from = name.from();
        int to = name.to();
        while (from < to && isLead(sentence.token(from))) {
            from++;
        }
        while (to > from && isTail(sentence.token(to - 1))) {
            to--;
        }
        if (from == to) {
            return Optional.empty();
        }
        if (name.kind() == EntityKind.PERSON) {
            from = afterTitle(sentence, from, to);
        } else if (to - from == 1
                || gazetteer.demonym(Shape.words(sentence, from, to)).isPresent()) {
            from = afterNationality(sentence, from, to);
        }
        if (from == to || !isName(sentence, name.kind(), from, to)) {
            return Optional.empty();
        }
        return Optional.of(name.between(from, to));
    }

    /** A person's name goes on over particles and what stands after them: "Abdullah" to "Abdullah bin Zayed". */
    Name extend(Sentence sentence, Name name) {
        int to = name.to();
        while (name.kind() == EntityKind.PERSON && to < sentence.size()) {
            int next = to;
            while (next < sentence.size() && titles.is(Mark.PARTICLE, sentence.token(next).form())) {
                next++;
            }
            boolean joined = next < sentence.size()
                    && (next > to ? Shape.isCapitalised(sentence.token(next)) : Shape.hasArticle(sentence.token(next)));
            if (!joined) {
                break;
            }
            to = next + 1;
            while (next > name.to() && to < sentence.size() && isGiven(sentence.token(to))) {
                to++;
            }
        }
        return name.between(name.from(), to);
    }

    private boolean isGiven(Token token) {
        return token.isProperNoun()
                && Shape.isCapitalised(token)
                && !titles.is(Mark.NOT_A_NAME, token.form())
                && gazetteer.demonym(token.form()).isEmpty();
    }

    private static boolean isLead(Token token) {
        return !Shape.isCapitalised(token) && !Character.isDigit(token.form().charAt(0))
                || token.tag().equals("DT")
                || token.lower().equals("the");
    }

    private static boolean isTail(Token token) {
        return Shape.isPossessive(token)
                || (!Shape.isCapitalised(token)
                        && !Character.isLetterOrDigit(token.form().charAt(0)))
                || (!Shape.isCapitalised(token) && token.tag().matches("IN|TO|DT|CC|VB.*|RB"));
    }

    /** Past titles, honorifics, nationalities and countries at the front; the last word is always left. */
    private int afterTitle(Sentence sentence, int from, int to) {
        int best = from;
        int i = from;
        while (i < to) {
            int step = 0;
            for (int end = to; end > i && step == 0; end--) {
                String words = Shape.words(sentence, i, end);
                boolean title = titles.office(words).isPresent()
                        || titles.honorific(words).isPresent();
                boolean origin = gazetteer.demonym(words).isPresent()
                        || (i == from
                                && end < to
                                && gazetteer.named(words).stream().anyMatch(e -> e.kind() != EntityKind.PERSON));
                if (title || (origin && end < to)) {
                    step = end - i;
                    best = end;
                }
            }
            if (step == 0 && (titles.qualifies(sentence.token(i).form()) || Shape.isPossessive(sentence.token(i)))) {
                step = 1;
            }
            if (step == 0) {
                break;
            }
            i += step;
        }
        return best;
    }

    /** Whether an office ends before {@code end} that begins at {@code at}, or before it where the finder cut it in two. */
    private boolean isOffice(Sentence sentence, int at, int end) {
        for (int from = at; from >= Math.max(0, at - 4); from--) {
            if (titles.office(Shape.words(sentence, from, end)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private int afterNationality(Sentence sentence, int from, int to) {
        return gazetteer.demonym(Shape.words(sentence, from, to)).isPresent() ? to : from;
    }

    private boolean isName(Sentence sentence, EntityKind kind, int from, int to) {
        Token first = sentence.token(from);
        Token last = sentence.token(to - 1);
        if (to - from == 1) {
            if (titles.is(Mark.NOT_A_NAME, first.form())
                    || titles.office(first.form()).isPresent()
                    || titles.honorific(first.form()).isPresent()
                    || titles.groups().containsKey(first.lower())
                    || titles.bodies().containsKey(first.lower())
                    || first.form().length() == 1) {
                return false;
            }
            if (!Shape.isCapitalised(first)) {
                return false;
            }
        }
        boolean any = false;
        for (int i = from; i < to; i++) {
            any |= Shape.isCapitalised(sentence.token(i))
                    && !titles.is(Mark.NOT_A_NAME, sentence.token(i).form());
        }
        return any && (kind == EntityKind.PERSON || !titles.is(Mark.THING, last.form()));
    }
}
