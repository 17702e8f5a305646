package org.demarche.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.knowledge.Gazetteer;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.knowledge.Titles;
import org.demarche.knowledge.Titles.Mark;
import org.demarche.model.EntityKind;
import org.demarche.model.NameSpan;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/**
 * Joins what the gazetteer knows with what the statistical finder saw: a dictionary match wins unless it lies inside a
 * longer found name.
 */
final class NameLayer {
    private static final int LONGEST_NAME = 12;

    private final Gazetteer gazetteer;
    private final NameTrimmer trimmer;
    private final Titles titles;

    NameLayer(Gazetteer gazetteer, Titles titles) {
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.trimmer = new NameTrimmer(gazetteer, titles);
    }

    void find(Draft draft) {
        Set<String> capitalised = draft.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(Shape::isCapitalised)
                .map(Token::form)
                .collect(Collectors.toSet());
        for (Sentence sentence : draft.sentences()) {
            List<Name> known = matches(draft, sentence);
            List<Name> seen = new ArrayList<>();
            for (NameSpan span : sentence.names()) {
                seen.addAll(cut(sentence, span, known));
            }
            seen.removeIf(name -> isPair(sentence, name, capitalised)
                    || titles.is(Mark.ADDRESS, sentence.token(name.to() - 1).form()));
            known = lengthen(sentence, withoutGivenNames(sentence, known, seen));
            place(draft, known, seen);
        }
    }

    /** "Lavrov-Rubio" is two names, each of which stands elsewhere by itself or is known. */
    private boolean isPair(Sentence sentence, Name name, Set<String> capitalised) {
        String[] parts = sentence.token(name.from()).form().split("-", -1);
        return name.size() == 1
                && parts.length == 2
                && Arrays.stream(parts)
                        .allMatch(part -> capitalised.contains(part)
                                || !gazetteer.named(part).isEmpty()
                                || gazetteer.demonym(part).isPresent());
    }

    /** The gazetteer's names, longest first from the left. */
    private List<Name> matches(Draft draft, Sentence sentence) {
        List<Name> found = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            int longest = i < next || !Character.isLetterOrDigit(token.form().charAt(0))
                    ? 0
                    : gazetteer.longestNameFrom(token.form());
            if (longest > 0) {
                Optional<Name> match = matchAt(draft, sentence, i, longest);
                if (match.isPresent()) {
                    found.add(match.get());
                    next = match.get().to();
                }
            }
        }
        return found;
    }

    private Optional<Name> matchAt(Draft draft, Sentence sentence, int from, int longest) {
        Name best = null;
        for (int to = from + 1; to <= Math.min(sentence.size(), from + LONGEST_NAME); to++) {
            String words = draft.text(sentence.index(), from, to);
            if (words.length() > longest + 4) {
                break;
            }
            List<GazetteerEntry> entries = gazetteer.named(words);
            if (!entries.isEmpty() && isName(sentence, from, to, entries.get(0))) {
                GazetteerEntry entry = entries.get(0);
                best = new Name(sentence.index(), from, to, entry.kind(), Optional.of(entry), Name.Origin.GAZETTEER);
            }
        }
        return Optional.ofNullable(best);
    }

    /** A name begins with a capital, and a name that is also a word is tagged as a name. */
    private boolean isName(Sentence sentence, int from, int to, GazetteerEntry entry) {
        Token first = sentence.token(from);
        boolean asSpelt = entry.names().anyMatch(name -> name.equals(first.form()) && to == from + 1);
        boolean compass = to > from + 1 && first.tag().equals("JJ") && Shape.isCapitalised(sentence.token(to - 1));
        if (!Shape.isCapitalised(first) && !asSpelt && !compass) {
            return false;
        }
        boolean alone = to == from + 1;
        boolean word = titles.is(Mark.NOT_A_NAME, first.form());
        return !(alone && word)
                && !(alone
                        && entry.is(GazetteerEntry.Trait.AMBIGUOUS)
                        && !first.tag().startsWith("NN")
                        && !first.tag().startsWith("JJ"));
    }

    /** "Amal Haroun, an analyst": what the lists know is here a given name, and nothing but a surname follows. */
    private static List<Name> withoutGivenNames(Sentence sentence, List<Name> known, List<Name> seen) {
        List<Name> rest = new ArrayList<>(known);
        for (Name name : known) {
            Optional<Name> surname = seen.stream()
                    .filter(s -> s.kind() == EntityKind.PERSON && s.size() == 1 && s.from() == name.to())
                    .filter(s ->
                            s.to() == sentence.size() || !sentence.token(s.to()).isTagged("NN*", "POS"))
                    .findFirst();
            boolean given = name.size() == 1
                    && Shape.isCapitalised(sentence.token(name.from()))
                    && !Shape.isAcronym(sentence.token(name.from()).form())
                    && !(name.from() > 0 && sentence.token(name.from() - 1).isTagged("DT", "JJ"));
            if (given && surname.isPresent()) {
                rest.remove(name);
                seen.removeIf(s -> s.overlaps(name.from(), name.to()));
                seen.remove(surname.get());
                seen.add(new Name(
                        name.sentence(),
                        name.from(),
                        surname.get().to(),
                        EntityKind.PERSON,
                        Optional.empty(),
                        Name.Origin.STATISTICAL));
            }
        }
        return rest;
    }

    /** A body's name that goes on in capitals to a word for bodies is that of a part of it: "UN Verification Mission". */
    private List<Name> lengthen(Sentence sentence, List<Name> known) {
        List<Name> longer = new ArrayList<>();
        for (Name name : known) {
            int to = name.to();
            while (name.kind() == EntityKind.ORGANIZATION
                    && to < sentence.size()
                    && sentence.token(to).isProperNoun()
                    && Shape.isCapitalised(sentence.token(to))) {
                to++;
            }
            int end = to;
            boolean body = end > name.to()
                    && titles.is(Mark.ORGANIZATION_END, sentence.token(end - 1).form());
            boolean crosses = known.stream().anyMatch(other -> !other.equals(name) && other.overlaps(name.from(), end));
            longer.add(
                    body && !crosses
                            ? new Name(
                                    name.sentence(),
                                    name.from(),
                                    end,
                                    name.kind(),
                                    Optional.empty(),
                                    Name.Origin.STATISTICAL)
                            : name);
        }
        return longer;
    }

    /** What a statistical span names, after titles and nationalities are cut off and known names are cut out. */
    private List<Name> cut(Sentence sentence, NameSpan span, List<Name> known) {
        // "The state broadcaster RBA": capitals alone are no person's name.
        boolean letters = span.kind() == EntityKind.PERSON
                && span.to() == span.from() + 1
                && Shape.isAcronym(sentence.token(span.from()).form())
                && span.from() > 0
                && sentence.token(span.from() - 1).tag().equals("NN");
        EntityKind kind = letters ? EntityKind.ORGANIZATION : span.kind();
        Name whole =
                new Name(sentence.index(), span.from(), span.to(), kind, Optional.empty(), Name.Origin.STATISTICAL);
        List<Name> inside = known.stream()
                .filter(name -> name.overlaps(span.from(), span.to()))
                .toList();
        List<Name> pieces = new ArrayList<>();
        Optional<Name> ruler = ruler(sentence, whole, inside);
        if (ruler.isPresent()) {
            return trimmer.cut(sentence, ruler.get());
        }
        for (Name part : split(sentence, whole, inside)) {
            for (Name name : trimmer.cut(sentence, part)) {
                pieces.add(trimmer.extend(sentence, name));
            }
        }
        return pieces;
    }

    /** "President of the European Council Tarja Halonen": whom an office serves, and then its bearer in one span. */
    private Optional<Name> ruler(Sentence sentence, Name name, List<Name> inside) {
        if (!followsOffice(sentence, name.from())) {
            return Optional.empty();
        }
        return inside.stream()
                .filter(served -> (served.kind() == EntityKind.COUNTRY || served.kind() == EntityKind.ORGANIZATION)
                        && served.from() == name.from()
                        && served.to() < name.to()
                        && sentence.token(served.to()).isProperNoun()
                        && Shape.isCapitalised(sentence.token(served.to()))
                        && !endsBody(sentence, name))
                .findFirst()
                .map(served -> new Name(
                        name.sentence(), served.to(), name.to(), EntityKind.PERSON, Optional.empty(), name.origin()));
    }

    /** "Prime Minister of the", "Permanent Representative to the". */
    private boolean followsOffice(Sentence sentence, int at) {
        int link = Shape.isAt(sentence, at - 1, "the") ? at - 2 : at - 1;
        return link > 0
                && (Shape.isAt(sentence, link, "of") || Shape.isAt(sentence, link, "to"))
                && titles.office(sentence.token(link - 1).form()).isPresent();
    }

    private boolean endsBody(Sentence sentence, Name name) {
        Token last = sentence.token(name.to() - 1);
        return titles.is(Mark.ORGANIZATION_END, last.form())
                || titles.is(Mark.PLACE_WORD, last.form())
                || titles.bodies().containsKey(last.lower());
    }

    /** A span that runs over "and" or a comma between known names is several. */
    private List<Name> split(Sentence sentence, Name name, List<Name> inside) {
        List<Name> parts = new ArrayList<>();
        int from = name.from();
        for (int i = name.from(); i < name.to(); i++) {
            Token token = sentence.token(i);
            boolean mark = token.form().equals(",")
                    || token.form().equals("/")
                    || token.form().equals("(");
            boolean joint =
                    token.lower().equals("and") && (borders(inside, i) || isNationality(sentence, i + 1, name.to()));
            if (mark || joint) {
                if (i > from) {
                    parts.add(name.between(from, i));
                }
                from = i + 1;
            }
        }
        if (from < name.to()) {
            parts.add(name.between(from, name.to()));
        }
        return parts;
    }

    private boolean isNationality(Sentence sentence, int at, int to) {
        return at < to && gazetteer.demonym(sentence.token(at).form()).isPresent();
    }

    private static boolean borders(List<Name> inside, int token) {
        return inside.stream().anyMatch(name -> name.to() == token || name.from() == token + 1);
    }

    private void place(Draft draft, List<Name> known, List<Name> seen) {
        List<Name> chosen = new ArrayList<>();
        for (Name name : known) {
            boolean inLonger = seen.stream()
                    .anyMatch(other -> other.from() <= name.from()
                            && name.to() <= other.to()
                            && (other.size() > name.size() || prefers(other, name)));
            if (!inLonger) {
                chosen.add(name);
            }
        }
        for (Name name : seen) {
            if (chosen.stream().noneMatch(other -> other.overlaps(name.from(), name.to()))) {
                chosen.add(name);
            }
        }
        chosen.sort(Comparator.comparingInt(Name::from).thenComparingInt(name -> -name.to()));
        for (Name name : chosen) {
            if (draft.isFree(name.sentence(), name.from(), name.to())) {
                draft.add(name);
            }
        }
    }

    /** Where the gazetteer's own name can be a person's, the finder's word counts. */
    private static boolean prefers(Name seen, Name known) {
        return seen.kind() == EntityKind.PERSON
                && known.entry()
                        .filter(entry -> entry.is(GazetteerEntry.Trait.AMBIGUOUS))
                        .isPresent();
    }
}
