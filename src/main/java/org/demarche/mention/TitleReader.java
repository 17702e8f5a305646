package org.demarche.mention;

import java.util.Locale;
import java.util.Optional;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.knowledge.Titles;
import org.demarche.knowledge.Titles.Gender;
import org.demarche.knowledge.Titles.Mark;
import org.demarche.model.EntityKind;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/** Reads titles before names; a capitalised word after a title is a person, whatever else was thought of it. */
final class TitleReader {
    private static final int LONGEST_PERSON = 6;

    private final Titles titles;
    private final OfficeParser offices;
    private final OfficeField fields;

    TitleReader(Titles titles, OfficeParser offices) {
        this.titles = titles;
        this.offices = offices;
        this.fields = new OfficeField(titles);
    }

    /** Finds persons by the titles before them, where no layer before saw one. */
    void find(Draft draft) {
        for (Sentence sentence : draft.sentences()) {
            for (int i = 1; i < sentence.size(); i++) {
                if (Shape.isCapitalised(sentence.token(i)) && isAfterTitle(draft, sentence, i)) {
                    takePerson(draft, sentence, i);
                } else {
                    takeBody(draft, sentence, i);
                }
            }
        }
    }

    /** "PKK commander": an acronym before an office is a body. */
    private void takeBody(Draft draft, Sentence sentence, int at) {
        Token token = sentence.token(at - 1);
        boolean acronym = Shape.isAcronym(token.form())
                && token.isProperNoun()
                && draft.isFree(sentence.index(), at - 1, at)
                && titles.office(token.form()).isEmpty()
                && !titles.is(Mark.NOT_A_NAME, token.form())
                && draft.gazetteer.demonym(token.form()).isEmpty();
        if (acronym
                && (titles.office(sentence.token(at).form()).isPresent()
                        || titles.groups().containsKey(sentence.token(at).lower()))) {
            draft.add(new Name(
                    sentence.index(), at - 1, at, EntityKind.ORGANIZATION, Optional.empty(), Name.Origin.TITLE));
        }
    }

    private boolean isAfterTitle(Draft draft, Sentence sentence, int at) {
        // "The General Staff" is no general of that name.
        boolean body = titles.bodies()
                .containsKey(Shape.words(sentence, at - 1, at + 1).toLowerCase(Locale.ROOT));
        if (body || !draft.isFree(sentence.index(), at - 1, at)) {
            return false;
        }
        Token before = sentence.token(at - 1);
        if (titles.honorific(before.form()).isPresent()) {
            return Shape.isCapitalised(before);
        }
        return offices.endingAt(draft, sentence, at)
                .filter(phrase -> !phrase.plural())
                .filter(phrase -> isTitle(sentence, phrase))
                .isPresent();
    }

    /** In lower case, "minister Smith" is a title, but "the minister Sunday" is not. */
    private static boolean isTitle(Sentence sentence, OfficePhrase phrase) {
        return Shape.isCapitalised(sentence.token(phrase.to() - 1))
                || phrase.principal().isPresent()
                || phrase.to() - phrase.officeFrom() > 1;
    }

    private void takePerson(Draft draft, Sentence sentence, int from) {
        Optional<Name> there = draft.nameAt(sentence.index(), from);
        if (there.isPresent()) {
            Name name = there.get();
            boolean doubtful = name.entry().isEmpty()
                    || name.entry()
                            .filter(e -> e.is(GazetteerEntry.Trait.AMBIGUOUS))
                            .isPresent();
            if (name.from() == from
                    && name.kind() != EntityKind.PERSON
                    && doubtful
                    && !isOrganization(sentence, name)) {
                draft.replace(name, name.as(EntityKind.PERSON, Name.Origin.TITLE));
            }
            return;
        }
        int to = from;
        while (to < sentence.size()
                && to - from < LONGEST_PERSON
                && draft.nameAt(sentence.index(), to).isEmpty()
                && isPartOfPerson(draft, sentence, to, to == from)) {
            to++;
        }
        while (to > from && !Shape.isCapitalised(sentence.token(to - 1))) {
            to--;
        }
        Optional<Name> next = to < sentence.size() ? draft.nameAt(sentence.index(), to) : Optional.empty();
        if (to > from
                && next.filter(n -> n.kind() == EntityKind.PERSON && n.from() == 0)
                        .isEmpty()) {
            draft.add(new Name(sentence.index(), from, to, EntityKind.PERSON, Optional.empty(), Name.Origin.TITLE));
        }
    }

    private boolean isOrganization(Sentence sentence, Name name) {
        return titles.is(Mark.ORGANIZATION_END, sentence.token(name.to() - 1).form());
    }

    private boolean isPartOfPerson(Draft draft, Sentence sentence, int at, boolean first) {
        Token token = sentence.token(at);
        boolean capital = Shape.isCapitalised(token)
                && !titles.is(Mark.NOT_A_NAME, token.form())
                && titles.honorific(token.form()).isEmpty()
                && (!first
                        || (titles.office(token.form()).isEmpty()
                                && titles.officeInPlural(token.form()).isEmpty()))
                && !titles.qualifies(token.form())
                && draft.gazetteer.demonym(token.form()).isEmpty()
                && !titles.bodies().containsKey(token.lower())
                && token.tag().startsWith("NN");
        boolean particle = titles.is(Mark.PARTICLE, token.form())
                && at + 1 < sentence.size()
                && Shape.isCapitalised(sentence.token(at + 1));
        return capital || particle;
    }

    /** Reads what stands before each person's name. */
    void read(Draft draft) {
        for (Name name : draft.names()) {
            if (name.kind() == EntityKind.PERSON) {
                read(draft, name);
            }
        }
    }

    private void read(Draft draft, Name name) {
        Sentence sentence = draft.sentence(name.sentence());
        Gender gender = Gender.UNKNOWN;
        int at = name.from();
        while (at > 0 && titles.honorific(sentence.token(at - 1).form()).isPresent()) {
            Gender told = titles.honorific(sentence.token(at - 1).form()).get();
            gender = gender == Gender.UNKNOWN ? told : gender;
            at--;
        }
        Optional<OfficePhrase> phrase = offices.endingAt(draft, sentence, at);
        if (phrase.isEmpty() && at == name.from()) {
            phrase = sharedTitle(draft, sentence, name)
                    .or(() -> titleOfState(draft, sentence, name))
                    .or(() -> titleOfField(draft, sentence, name));
            phrase.ifPresent(shared -> draft.add(
                    new Description(name, Optional.of(shared), shared.office().gender(), false, name.from())));
            return;
        }
        if (gender == Gender.UNKNOWN && phrase.isPresent()) {
            gender = phrase.get().office().gender();
        }
        int from = phrase.map(OfficePhrase::from).orElse(at);
        if (phrase.isPresent() || at < name.from()) {
            boolean plural = phrase.filter(OfficePhrase::plural).isPresent();
            draft.add(new Description(name, phrase, gender, !plural, from));
        }
        // "Chief of Army Staff Gen. X": a rank between office and name.
        Gender told = gender;
        phrase.filter(rank -> rank.principal().isEmpty())
                .flatMap(rank -> offices.endingAt(draft, sentence, rank.from()))
                .ifPresent(office -> draft.add(new Description(name, Optional.of(office), told, true, office.from())));
    }

    /** "President of Finland Tarja Halonen", "Ambassador to Israel Mike Huckabee": no comma parts the state from the one who serves it. */
    private Optional<OfficePhrase> titleOfState(Draft draft, Sentence sentence, Name name) {
        return draft.nameAt(sentence.index(), Math.max(0, name.from() - 1))
                .filter(state -> state.kind() != EntityKind.PERSON && state.to() == name.from())
                .map(state -> Shape.isAt(sentence, state.from() - 1, "the") ? state.from() - 2 : state.from() - 1)
                .filter(of -> Shape.isAt(sentence, of, "of") || Shape.isAt(sentence, of, "to"))
                .flatMap(of -> offices.endingAt(draft, sentence, of))
                .filter(office -> !office.plural())
                .map(office -> offices.withPrincipalAfter(draft, sentence, office));
    }

    /** "Assistant Secretary of State for African Affairs Molly Phee". */
    private Optional<OfficePhrase> titleOfField(Draft draft, Sentence sentence, Name name) {
        return offices.endingAt(draft, sentence, Math.max(0, fields.preposition(sentence, name.from())))
                .filter(office -> !office.plural());
    }

    /** "Foreign Ministers Ali Sabry and Hun Sen": the title of the first counts for the second. */
    private Optional<OfficePhrase> sharedTitle(Draft draft, Sentence sentence, Name name) {
        if (!Shape.isAt(sentence, name.from() - 1, "and")) {
            return Optional.empty();
        }
        return draft.nameAt(sentence.index(), Math.max(0, name.from() - 2))
                .filter(first -> first.kind() == EntityKind.PERSON && first.to() == name.from() - 1)
                .flatMap(first -> offices.endingAt(draft, sentence, first.from()))
                .filter(OfficePhrase::plural);
    }
}
