package org.demarche.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.knowledge.NameKey;
import org.demarche.knowledge.Titles;
import org.demarche.knowledge.Titles.Mark;
import org.demarche.model.EntityKind;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/** Makes a document agree with itself: one name is of one kind throughout, and is a name wherever it stands. */
final class EchoLayer {
    private static final int LONGEST = 6;

    private final Titles titles;
    private final OfficeParser offices;

    EchoLayer(Titles titles, OfficeParser offices) {
        this.titles = titles;
        this.offices = offices;
    }

    void agree(Draft draft) {
        judge(draft);
        agreeOnKinds(draft);
        surnamesArePersons(draft);
        repeat(draft);
        complete(draft);
    }

    /** A person's name takes in the names right beside it that no layer saw: "Bintou" before "Keita". */
    private void complete(Draft draft) {
        for (Name name : draft.names()) {
            if (name.kind() == EntityKind.PERSON && name.entry().isEmpty()) {
                Sentence sentence = draft.sentence(name.sentence());
                int from = name.from();
                while (from > 0 && isBesideName(draft, sentence, from - 1)) {
                    from--;
                }
                int to = name.to();
                boolean single = name.size() == 1;
                while (single && to < sentence.size() && isBesideName(draft, sentence, to)) {
                    to++;
                }
                if (to - from > name.size() && to - from <= 4) {
                    draft.replace(name, name.between(from, to));
                }
            }
        }
    }

    private boolean isBesideName(Draft draft, Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.tag().equals("NNP")
                && Shape.isCapitalised(token)
                && !Shape.isAcronym(token.form())
                && Character.isLetter(token.form().charAt(0))
                && draft.isFree(sentence.index(), at, at + 1)
                && (at > 0 || token.form().length() > 3)
                && !titles.is(Mark.NOT_A_NAME, token.form())
                && !titles.is(Mark.OPENING, token.form())
                && !titles.is(Mark.FIELD_END, token.form())
                && !titles.qualifies(token.form())
                && titles.honorific(token.form()).isEmpty()
                && titles.office(token.form()).isEmpty()
                && titles.officeInPlural(token.form()).isEmpty()
                && !offices.endsOffice(sentence, at + 1)
                && !titles.bodies().containsKey(token.lower())
                && draft.gazetteer.demonym(token.form()).isEmpty();
    }

    /** The words around a statistical name tell its kind: "X, 54," is a person, "in X" is none. */
    private static void judge(Draft draft) {
        for (Name name : draft.names()) {
            if (name.origin() != Name.Origin.STATISTICAL || name.entry().isPresent()) {
                continue;
            }
            Sentence sentence = draft.sentence(name.sentence());
            boolean aged = Shape.isComma(sentence, name.to())
                    && Shape.isComma(sentence, name.to() + 2)
                    && sentence.token(name.to() + 1).form().matches("\\d{2}");
            boolean placed = name.from() > 0
                    && sentence.token(name.from() - 1).isWord("in", "near", "outside")
                    && !(name.to() < sentence.size() && Shape.isPossessive(sentence.token(name.to())));
            if (aged && name.kind() != EntityKind.PERSON) {
                draft.replace(name, name.as(EntityKind.PERSON, Name.Origin.TITLE));
            } else if (placed && name.kind() == EntityKind.PERSON) {
                draft.replace(name, name.as(EntityKind.PLACE, Name.Origin.STATISTICAL));
            }
        }
    }

    /** Names that the gazetteer does not know take the kind that most of their mentions have; a title weighs double. */
    private void agreeOnKinds(Draft draft) {
        Map<String, EnumMap<EntityKind, Integer>> votes = new HashMap<>();
        for (Name name : draft.names()) {
            int weight = name.origin() == Name.Origin.TITLE || name.origin() == Name.Origin.BODY ? 3 : 1;
            votes.computeIfAbsent(NameKey.of(draft.text(name)), key -> new EnumMap<>(EntityKind.class))
                    .merge(name.kind(), weight, Integer::sum);
        }
        for (Name name : draft.names()) {
            if (name.entry().isEmpty()) {
                EntityKind kind = lean(draft, name).orElseGet(() -> most(votes.get(NameKey.of(draft.text(name)))));
                if (kind != name.kind()) {
                    draft.replace(name, name.as(kind, name.origin()));
                }
            }
        }
    }

    /** What the last word of a name says of its kind, whatever the finder said. */
    private Optional<EntityKind> lean(Draft draft, Name name) {
        if (name.origin() != Name.Origin.STATISTICAL || name.size() < 2) {
            return Optional.empty();
        }
        String last = draft.token(name, name.size() - 1).form();
        String first = draft.token(name, 0).form();
        if (titles.is(Mark.ORGANIZATION_END, last) && !titles.is(Mark.PLACE_WORD, last)) {
            return Optional.of(EntityKind.ORGANIZATION);
        }
        boolean place = titles.is(Mark.PLACE_WORD, last)
                || (titles.is(Mark.PLACE_WORD, first)
                        && (name.kind() == EntityKind.PERSON
                                || draft.token(name, 1).lower().equals("of")));
        return place && name.kind() != EntityKind.ORGANIZATION ? Optional.of(EntityKind.PLACE) : Optional.empty();
    }

    private static EntityKind most(EnumMap<EntityKind, Integer> votes) {
        EntityKind best = votes.keySet().iterator().next();
        for (Map.Entry<EntityKind, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > votes.get(best)) {
                best = vote.getKey();
            }
        }
        return best;
    }

    /** A word alone that is the surname of a person named in full is that person, unless it is surely something else. */
    private void surnamesArePersons(Draft draft) {
        Map<String, Name> surnames = new HashMap<>();
        for (Name name : draft.names()) {
            if (name.kind() == EntityKind.PERSON && name.size() > 1) {
                surnames.putIfAbsent(
                        NameKey.of(draft.token(name, name.size() - 1).form()), name);
            }
        }
        for (Name name : draft.names()) {
            boolean doubtful = name.entry().isEmpty()
                    || name.entry()
                            .filter(entry -> entry.is(GazetteerEntry.Trait.AMBIGUOUS))
                            .isPresent();
            if (name.kind() != EntityKind.PERSON
                    && name.size() == 1
                    && doubtful
                    && !Shape.isAcronym(draft.text(name))
                    && surnames.containsKey(NameKey.of(draft.text(name)))) {
                draft.replace(name, name.as(EntityKind.PERSON, Name.Origin.ECHO));
            }
        }
    }

    /** Words that are a name in one place are so in every other where they look like one. */
    private void repeat(Draft draft) {
        Map<String, Name> known = new HashMap<>();
        for (Name name : draft.names()) {
            String key = NameKey.of(draft.text(name));
            known.putIfAbsent(key, name);
            if (name.kind() == EntityKind.PERSON && name.size() > 1) {
                String surname = NameKey.of(surname(draft, name));
                if (surname.length() > 2) {
                    known.putIfAbsent(surname, name);
                }
            }
        }
        for (Sentence sentence : draft.sentences()) {
            for (int from = 0; from < sentence.size(); from++) {
                if (canBegin(draft, sentence, from)) {
                    echoAt(draft, sentence, from, known).ifPresent(draft::add);
                }
            }
        }
    }

    /** The last part of a name; the first of a Korean one, "Ban" of "Ban Ki-moon". */
    private static String surname(Draft draft, Name name) {
        String last = draft.token(name, name.size() - 1).form();
        boolean given = name.size() == 2 && last.matches("\\p{Lu}\\p{Ll}+-\\p{Ll}+");
        return given ? draft.token(name, 0).form() : last;
    }

    private boolean canBegin(Draft draft, Sentence sentence, int at) {
        Token token = sentence.token(at);
        return Shape.isCapitalised(token)
                && draft.isFree(sentence.index(), at, at + 1)
                && !titles.is(Mark.NOT_A_NAME, token.form());
    }

    private static Optional<Name> echoAt(Draft draft, Sentence sentence, int from, Map<String, Name> known) {
        List<Name> found = new ArrayList<>();
        for (int to = from + 1; to <= Math.min(sentence.size(), from + LONGEST); to++) {
            if (!draft.isFree(sentence.index(), to - 1, to)) {
                break;
            }
            Name like = known.get(NameKey.of(draft.text(sentence.index(), from, to)));
            Token first = sentence.token(from);
            // "Took a call from el-Sisi": the tagger takes the article for the beginning of an adjective.
            boolean noun =
                    to > from + 1 || first.isNoun() || Shape.hasArticle(first) || (like != null && like.size() == 1);
            if (like != null
                    && noun
                    && draft.gazetteer.demonym(Shape.words(sentence, from, to)).isEmpty()) {
                found.add(new Name(
                        sentence.index(),
                        from,
                        to,
                        like.kind(),
                        like.size() == to - from ? like.entry() : Optional.empty(),
                        Name.Origin.ECHO));
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }
}
