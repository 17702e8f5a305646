package org.demarche.mention;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.knowledge.Gazetteer;
import org.demarche.knowledge.Titles;
import org.demarche.knowledge.Titles.Mark;
import org.demarche.model.EntityKind;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/** Cuts a statistical name down to the name itself, or drops it where nothing of a name is left. */
final class NameTrimmer {
    private static final Set<String> WEEKDAYS =
            Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).collect(Collectors.toSet());

    private final Gazetteer gazetteer;
    private final Titles titles;
    private final OfficeField fields;

    NameTrimmer(Gazetteer gazetteer, Titles titles) {
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.fields = new OfficeField(titles);
    }

    /**
     * The people and bodies that a span names: one that runs over a title names a person after it, and perhaps a body
     * before it.
     */
    List<Name> cut(Sentence sentence, Name name) {
        if (name.kind() != EntityKind.PERSON && isInTitle(sentence, name)) {
            return List.of();
        }
        int own = Math.max(afterServed(sentence, name), afterField(sentence, name));
        if (own > 0) {
            Name bearer = new Name(name.sentence(), own, name.to(), EntityKind.PERSON, name.entry(), name.origin());
            return trim(sentence, bearer).stream().toList();
        }
        int body = afterBody(sentence, name);
        if (body > 0) {
            Name served = name.between(name.from(), body);
            boolean place = titles.is(Mark.PLACE_WORD, sentence.token(body - 1).form());
            List<Name> both =
                    new ArrayList<>(trim(sentence, place ? served.as(EntityKind.PLACE, name.origin()) : served).stream()
                            .toList());
            both.add(new Name(name.sentence(), body, name.to(), EntityKind.PERSON, Optional.empty(), name.origin()));
            return both;
        }
        int person = name.kind() == EntityKind.PERSON ? -1 : afterInnerTitle(sentence, name);
        if (person < 0) {
            Optional<Name> whole =
                    name.kind() == EntityKind.PERSON ? Optional.of(name) : withoutTitleAtEnd(sentence, name);
            return whole.flatMap(rest -> trim(sentence, rest)).stream().toList();
        }
        List<Name> parts = new ArrayList<>();
        int end = officeStart(sentence, name.from(), person);
        if (end > name.from() && !isOffice(sentence, name.from(), end)) {
            trim(sentence, name.between(name.from(), end)).ifPresent(parts::add);
        }
        Name bearer = new Name(name.sentence(), person, name.to(), EntityKind.PERSON, name.entry(), name.origin());
        trim(sentence, bearer).ifPresent(parts::add);
        return parts;
    }

    /** "Foreign Affairs" of "Minister of Foreign Affairs". */
    private boolean isInTitle(Sentence sentence, Name name) {
        for (int start = name.from() - 1; start >= Math.max(0, name.from() - 4); start--) {
            if (titles.office(Shape.words(sentence, start, name.to())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where the person begins in a name that runs from the state or body he serves into his own: "President of the Republic of
     * Turkey Recep Tayyip Erdogan"; -1 where it does not.
     */
    private int afterServed(Sentence sentence, Name name) {
        int of = Shape.isAt(sentence, name.from() - 1, "the") ? name.from() - 2 : name.from() - 1;
        if (!Shape.isAt(sentence, of, "of") || !isOffice(sentence, of - 1, of)) {
            return -1;
        }
        for (int end = name.to() - 1; end > name.from(); end--) {
            boolean served = gazetteer.named(Shape.words(sentence, name.from(), end)).stream()
                    .anyMatch(e -> e.kind() == EntityKind.COUNTRY || e.kind() == EntityKind.ORGANIZATION);
            if (served && isGiven(sentence.token(end)) && name.to() - end > 1) {
                return end;
            }
        }
        return -1;
    }

    /** Where the person begins in a name that runs from the field of his office into his own; -1 where it does not. */
    private int afterField(Sentence sentence, Name name) {
        for (int at = name.to() - 1; at > name.from(); at--) {
            int preposition = fields.preposition(sentence, at);
            if (preposition > 0 && isOffice(sentence, preposition - 1, preposition)) {
                return isPersonal(sentence, at, name.to()) ? at : -1;
            }
        }
        return -1;
    }

    /**
     * Where the person begins in a name that runs from the body or region he serves into his own: "secretary of Iran's Security
     * Council Ali Larijani", "head of the Kursk Region Alexander Khinshtein"; -1 where it does not.
     */
    private int afterBody(Sentence sentence, Name name) {
        int of = name.from() - 1;
        while (of > 0
                && !sentence.token(of).isWord("of", "for")
                && sentence.token(of).isTagged("DT", "POS", "NNP", "JJ")) {
            of--;
        }
        if (of < 1 || !sentence.token(of).isWord("of", "for") || !isOffice(sentence, of - 1, of)) {
            return -1;
        }
        for (int at = name.to() - 2; at > name.from() && at > name.to() - 4; at--) {
            Token end = sentence.token(at - 1);
            boolean place = titles.is(Mark.PLACE_WORD, end.form());
            boolean body = titles.is(Mark.ORGANIZATION_END, end.form())
                    || titles.bodies().containsKey(end.lower());
            if ((place || (body && name.kind() != EntityKind.PERSON)) && isPersonal(sentence, at, name.to())) {
                // "Chief of Army Staff Asim Munir": an office with "of" in it.
                return isOffice(sentence, of - 1, at) ? -1 : at;
            }
        }
        return -1;
    }

    /** Whether words can be those of a person's name, and none is of a body or place. */
    private boolean isPersonal(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            boolean other = titles.is(Mark.ORGANIZATION_END, token.form())
                    || titles.is(Mark.THING, token.form())
                    || titles.is(Mark.PLACE_WORD, token.form())
                    || titles.bodies().containsKey(token.lower())
                    || !gazetteer.named(token.form()).isEmpty();
            if (other || !isGiven(token)) {
                return false;
            }
        }
        return to > from;
    }

    /** The token after the last title in a name, where a person's name can follow; -1 where there is none. */
    private int afterInnerTitle(Sentence sentence, Name name) {
        String last = sentence.token(name.to() - 1).form();
        if (titles.is(Mark.ORGANIZATION_END, last)
                || titles.is(Mark.THING, last)
                || titles.is(Mark.PLACE_WORD, last)
                || titles.bodies().containsKey(sentence.token(name.to() - 1).lower())) {
            return -1;
        }
        for (int end = name.to() - 1; end > name.from(); end--) {
            boolean title =
                    titles.honorific(sentence.token(end - 1).form()).isPresent() || isOffice(sentence, end - 1, end);
            if (title
                    && Shape.isCapitalised(sentence.token(end))
                    && sentence.token(end).isNoun()) {
                return end;
            }
        }
        return -1;
    }

    /** Where the words for the office that ends before {@code end} begin, not before {@code from}. */
    private int officeStart(Sentence sentence, int from, int end) {
        int start = end - 1;
        for (int i = Math.max(from, end - 5); i < end; i++) {
            if (titles.office(Shape.words(sentence, i, end)).isPresent()) {
                start = i;
                break;
            }
        }
        while (start > from && titles.qualifies(sentence.token(start - 1).form())) {
            start--;
        }
        return start;
    }

    /** "White House Deputy", where "Chief of Staff" goes on outside of the span, is the White House. */
    private Optional<Name> withoutTitleAtEnd(Sentence sentence, Name name) {
        for (int end = Math.min(sentence.size(), name.to() + 4); end >= name.to(); end--) {
            for (int start = Math.max(name.from(), end - 5); start <= name.to() && start < end; start++) {
                String words = Shape.words(sentence, start, end);
                if (titles.office(words).isPresent()
                        || titles.officeInPlural(words).isPresent()) {
                    int cut = start;
                    while (cut > name.from()
                            && titles.qualifies(sentence.token(cut - 1).form())) {
                        cut--;
                    }
                    if (cut < name.to()) {
                        return cut == name.from() ? Optional.empty() : Optional.of(name.between(name.from(), cut));
                    }
                }
            }
        }
        return Optional.of(name);
    }

    /** "The White House Monday": a day behind a name; not the "Sunday" of "Bloody Sunday". */
    private boolean isDay(Sentence sentence, int from, int to) {
        boolean named = to - from > 2
                || (to - from == 2
                        && !gazetteer.named(sentence.token(from).form()).isEmpty());
        return named && WEEKDAYS.contains(sentence.token(to - 1).form().toUpperCase(Locale.ROOT));
    }

    /** The name without determiner, title, nationality and possessive mark; empty for what is none. */
    Optional<Name> trim(Sentence sentence, Name name) {
        int from = name.from();
        int to = name.to();
        while (from < to && (isLead(sentence.token(from)) || isOpening(sentence, name, from))) {
            from++;
        }
        while (to > from && (isTail(sentence.token(to - 1)) || isDay(sentence, from, to))) {
            to--;
        }
        if (from == to) {
            return Optional.empty();
        }
        if (name.kind() == EntityKind.PERSON) {
            from = afterTitle(sentence, afterCutTitle(sentence, from, to), to);
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
            while (next < sentence.size()
                    && titles.is(Mark.PARTICLE, sentence.token(next).form())) {
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
        return (!Shape.isCapitalised(token) && !Character.isDigit(token.form().charAt(0)))
                || token.tag().equals("DT")
                || token.lower().equals("the");
    }

    /** "Either Haroun", "Had Haroun" at the beginning of a sentence. */
    private boolean isOpening(Sentence sentence, Name name, int at) {
        return name.kind() == EntityKind.PERSON
                && at + 1 < name.to()
                && titles.is(Mark.OPENING, sentence.token(at).form());
    }

    /** "Our Historic Victory": capitals for weight, not for a name. */
    private static boolean isPhrase(Sentence sentence, int from, int to) {
        boolean loose = from > 0 && sentence.token(from - 1).isWord("an", "a", "our", "my", "your", "every", "this");
        return loose && (to == sentence.size() || !sentence.token(to).isNoun());
    }

    private static boolean isTail(Token token) {
        return Shape.isPossessive(token)
                || (!Shape.isCapitalised(token)
                        && !Character.isLetterOrDigit(token.form().charAt(0)))
                || (!Shape.isCapitalised(token) && token.isTagged("IN", "TO", "DT", "CC", "VB*", "RB"));
    }

    /** "Affairs Sergei Lavrov" behind "Minister of Foreign": a title that the finder cut in two. */
    private int afterCutTitle(Sentence sentence, int from, int to) {
        for (int end = to - 1; end > from; end--) {
            for (int start = from - 1; start >= Math.max(0, from - 4); start--) {
                if (titles.office(Shape.words(sentence, start, end)).isPresent()) {
                    return end;
                }
            }
        }
        return from;
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
                                && gazetteer.named(words).stream()
                                        .anyMatch(e -> e.kind() != EntityKind.PERSON && e.kind() != EntityKind.PLACE)
                                && !isGivenName(words, end, to));
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

    /** "Israel Katz", "Georgia Meloni": one word after a state's name is a surname, and the state's name a given one. */
    private boolean isGivenName(String words, int end, int to) {
        return end == to - 1 && gazetteer.named(words).stream().anyMatch(e -> e.kind() == EntityKind.COUNTRY);
    }

    /** Whether an office ends before {@code end} that begins at {@code at}, or before it where the finder cut it in two. */
    private boolean isOffice(Sentence sentence, int at, int end) {
        for (int from = at; from >= Math.max(0, at - 4); from--) {
            String words = Shape.words(sentence, from, end);
            if (titles.office(words).isPresent() || titles.officeInPlural(words).isPresent()) {
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
        if (kind != EntityKind.PERSON && isPhrase(sentence, from, to)) {
            return false;
        }
        return any && (kind == EntityKind.PERSON || !titles.is(Mark.THING, last.form()));
    }
}
