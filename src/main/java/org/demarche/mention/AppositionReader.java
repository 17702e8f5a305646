package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.knowledge.Titles;
import org.demarche.knowledge.Titles.Office;
import org.demarche.mention.OfficePhrase.Principal;
import org.demarche.model.EntityKind;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/** Reads what a comma, "who" or "of" tells of a person: "X, Qatar's prime minister,", "an envoy, X,", "X, who heads the Y". */
final class AppositionReader {
    private static final Set<String> ENDS = Set.of(",", ".", ";", ":", ")", "\"", "''", "-", "--", "\u2013", "\u2014");
    private static final Set<String> OPENINGS = Set.of("advcl", "prep");
    private static final int LONGEST = 14;

    private final Titles titles;
    private final OfficeParser offices;

    AppositionReader(Titles titles, OfficeParser offices) {
        this.titles = titles;
        this.offices = offices;
    }

    /** "The head of the World Health Organization, X, said": whoever bears such an office is a person, whatever else was thought. */
    void find(Draft draft) {
        for (Name name : draft.names()) {
            Sentence sentence = draft.sentence(name.sentence());
            int comma = name.from() - 1;
            boolean doubtful = name.kind() != EntityKind.PERSON
                    && name.entry().isEmpty()
                    && name.to() - name.from() > 1
                    && !titles.is(
                            Titles.Mark.ORGANIZATION_END,
                            sentence.token(name.to() - 1).form());
            boolean apart = comma > 0 && Shape.isComma(sentence, comma) && Shape.isComma(sentence, name.to());
            boolean behindBody = apart
                    && draft.nameAt(sentence.index(), comma - 1)
                            .filter(body -> body.kind() != EntityKind.PERSON)
                            .isPresent();
            boolean reporter = doubtful && isReporter(draft, sentence, name);
            if (reporter
                    || (doubtful && behindBody && before(draft, sentence, name).isPresent())) {
                draft.replace(name, name.as(EntityKind.PERSON, Name.Origin.TITLE));
            }
        }
    }

    /** "Al Jazeera's Hamdah Salhut, reporting from Jerusalem, said". */
    private static boolean isReporter(Draft draft, Sentence sentence, Name name) {
        int possessive = name.from() - 1;
        return name.kind() == EntityKind.ORGANIZATION
                && possessive > 0
                && Shape.isPossessive(sentence.token(possessive))
                && Grammar.isSubject(sentence, name.to() - 1)
                && draft.nameAt(sentence.index(), possessive - 1)
                        .flatMap(Name::entry)
                        .filter(e -> e.is(GazetteerEntry.Trait.NEWS_OUTLET))
                        .isPresent();
    }

    void read(Draft draft) {
        for (Name name : draft.names()) {
            if (name.kind() == EntityKind.PERSON) {
                Sentence sentence = draft.sentence(name.sentence());
                List<OfficePhrase> found = new ArrayList<>(after(draft, sentence, name));
                if (found.isEmpty()) {
                    before(draft, sentence, name)
                            .or(() -> who(draft, sentence, name))
                            .ifPresent(found::add);
                }
                found.forEach(phrase -> draft.add(new Description(
                        name, Optional.of(phrase), phrase.office().gender(), false, phrase.from())));
                if (found.isEmpty()) {
                    of(draft, sentence, name);
                }
            }
        }
    }

    /** "X, president of Y and chair of Z": the offices that stand behind a name. */
    private List<OfficePhrase> after(Draft draft, Sentence sentence, Name name) {
        boolean bracket = Shape.isAt(sentence, name.to(), "(");
        if (!Shape.isComma(sentence, name.to()) && !bracket) {
            return List.of();
        }
        int start = name.to() + 1;
        // "X, and the president of Y, Z": what follows "and" belongs to the next of the list.
        if (start < sentence.size() && sentence.token(start).tag().equals("CC")) {
            return List.of();
        }
        List<OfficePhrase> joined = new ArrayList<>();
        Optional<OfficePhrase> best = Optional.empty();
        for (int to = start + 1; to <= Math.min(sentence.size(), start + LONGEST); to++) {
            Token token = sentence.token(to - 1);
            Optional<Name> person = draft.nameAt(sentence.index(), to - 1).filter(n -> n.kind() == EntityKind.PERSON);
            boolean owner = person.filter(n -> n.to() < sentence.size() && Shape.isPossessive(sentence.token(n.to())))
                    .isPresent();
            if (person.isPresent() && best.isPresent() && !owner) {
                return List.of();
            }
            best = owner ? Optional.empty() : best;
            if ((person.isPresent() && !owner)
                    || opensParticiple(sentence, to - 1)
                    || !token.isTagged(
                            "DT", "JJ*", "NN*", "POS", "PRP$", "CD", "HYPH", "CC", "VBN", "VBG", "RB*", "''", "``",
                            "IN")) {
                break;
            }
            if (token.tag().equals("IN") && best.isPresent() && !token.lower().equals("of")) {
                break;
            }
            Optional<OfficePhrase> phrase =
                    offices.endingAt(draft, sentence, to).filter(p -> !p.plural());
            if (phrase.isPresent() && phrase.get().officeFrom() >= start && isFree(sentence, start, phrase.get())) {
                best.filter(p -> isJoined(sentence, p, phrase.get())).ifPresent(joined::add);
                best = phrase.map(p -> offices.withPrincipalAfter(draft, sentence, p));
            }
        }
        best.ifPresent(joined::add);
        boolean whose = best.filter(p -> !isNewSubject(sentence, name, p)).isPresent();
        return joined.stream()
                .filter(phrase -> whose && isOwn(sentence, start, phrase))
                .toList();
    }

    /** Whether "and" stands between two offices, and no comma. */
    private static boolean isJoined(Sentence sentence, OfficePhrase first, OfficePhrase second) {
        List<Token> between = sentence.tokens().subList(first.to(), Math.max(first.to(), second.from()));
        return between.stream().anyMatch(t -> t.isWord("and"))
                && between.stream().noneMatch(t -> t.form().equals(","));
    }

    /** "X, answering a question about the president": what X does, not what he is. */
    private static boolean opensParticiple(Sentence sentence, int at) {
        return at + 1 < sentence.size()
                && sentence.token(at).tag().equals("VBG")
                && sentence.token(at + 1).isTagged("DT", "IN", "TO", "PRP*");
    }

    /** "At a meeting with X, the president of Y said", "Following …": no comma parts the office from its verb, and X stands in an adjunct. */
    private static boolean isNewSubject(Sentence sentence, Name name, OfficePhrase phrase) {
        int end = phrase.principal()
                .filter(p -> p.sentence() == sentence.index() && p.token() >= phrase.to())
                .map(p -> p.token() + 1)
                .orElse(phrase.to());
        boolean verb = end < sentence.size() && sentence.token(end).isTagged("VBD", "VBZ", "VBP", "MD");
        boolean adjunct = sentence.token(0).isTagged("IN", "VBG", "VBN")
                && Grammar.head(sentence, name.from(), name.to()) >= 0
                && sentence.token(Grammar.head(sentence, name.from(), name.to()))
                        .label()
                        .equals("pobj");
        // "To meet X, an official said": nobody is told of X.
        return verb && (adjunct || sentence.token(name.to() + 1).isWord("a", "an"));
    }

    /** Nothing but a noun phrase between the comma and the office. */
    private static boolean isFree(Sentence sentence, int start, OfficePhrase phrase) {
        for (int i = start; i < phrase.officeFrom(); i++) {
            if (sentence.token(i).isVerb() && !sentence.token(i).isTagged("VBN", "VBG")) {
                return false;
            }
        }
        return true;
    }

    /** A list goes on with a name after the next comma; a title of another person is followed by that person. */
    private static boolean isOwn(Sentence sentence, int start, OfficePhrase phrase) {
        boolean determined = phrase.principal().isPresent()
                || sentence.token(start).isTagged("DT", "PRP$")
                || phrase.from() == start;
        boolean followed = phrase.to() < sentence.size()
                && sentence.token(phrase.to()).isProperNoun()
                && Shape.isCapitalised(sentence.token(phrase.to()));
        return determined && !followed;
    }

    private Optional<OfficePhrase> before(Draft draft, Sentence sentence, Name name) {
        int comma = draft.descriptions(name.sentence()).stream()
                        .filter(d -> d.titled() && d.name().equals(name))
                        .mapToInt(Description::from)
                        .min()
                        .orElse(name.from())
                - 1;
        if (!Shape.isComma(sentence, comma) || comma == 0) {
            return Optional.empty();
        }
        Optional<OfficePhrase> near = offices.endingAt(draft, sentence, comma);
        for (int to = comma - 1; near.isEmpty() && to > Math.max(0, comma - 8); to--) {
            if (sentence.token(to).isWord("of", "for", "at", "to", "in", "on", "with", "over")) {
                near = offices.endingAt(draft, sentence, to);
                if (near.isEmpty()) {
                    continue;
                }
                break;
            }
            if (sentence.token(to).isVerb() || Shape.isComma(sentence, to)) {
                break;
            }
        }
        return near.filter(phrase -> !phrase.plural() && isDetermined(sentence, phrase))
                .filter(phrase -> !ownsAnother(draft, sentence, phrase))
                .filter(phrase -> closes(sentence, name))
                .filter(phrase -> !opensClauseOf(sentence, name, phrase))
                .map(phrase -> offices.withPrincipalAfter(draft, sentence, phrase));
    }

    /** "Asked about his call to the Indian leader, Trump said": the office closes what opens the clause of which the name is the subject. */
    private static boolean opensClauseOf(Sentence sentence, Name name, OfficePhrase phrase) {
        Token subject = sentence.token(Grammar.head(sentence, name.from(), name.to()));
        int at = phrase.to() - 1;
        while (at >= 0 && sentence.token(at).head() != subject.head()) {
            at = sentence.token(at).head();
        }
        return subject.label().startsWith("nsubj")
                && !opensAnew(sentence, phrase.from() - 1)
                && at >= 0
                && OPENINGS.contains(sentence.token(at).label());
    }

    /** "In this context the minister, X, said": what an article begins right behind a noun is no part of what opens the clause. */
    private static boolean opensAnew(Sentence sentence, int article) {
        return article > 0
                && sentence.token(article).tag().equals("DT")
                && sentence.token(article - 1).isNoun();
    }

    private static boolean isDetermined(Sentence sentence, OfficePhrase phrase) {
        int before = phrase.from() - 1;
        return phrase.principal().isPresent()
                || (before >= 0 && sentence.token(before).isTagged("DT", "PRP$", "JJ*", "POS"))
                || before < 0;
    }

    /** The office belongs to the name before it: "X, the foreign minister, Y and Z". */
    private static boolean ownsAnother(Draft draft, Sentence sentence, OfficePhrase phrase) {
        int at = phrase.from() - 1;
        while (at > 0 && sentence.token(at).isTagged("DT", "PRP$", "JJ*")) {
            at--;
        }
        return at > 0
                && Shape.isComma(sentence, at)
                && draft.nameAt(sentence.index(), at - 1)
                        .filter(n -> n.kind() == EntityKind.PERSON)
                        .isPresent();
    }

    /** After an apposed name comes a comma, the end, or the verb; after an item of a list comes "and". */
    private static boolean closes(Sentence sentence, Name name) {
        return name.to() >= sentence.size()
                || ENDS.contains(sentence.token(name.to()).form())
                || sentence.token(name.to()).isTagged("VBD", "VBZ", "VBP", "MD", "IN", "TO");
    }

    private Optional<OfficePhrase> who(Draft draft, Sentence sentence, Name name) {
        int who = Shape.isComma(sentence, name.to()) ? name.to() + 1 : name.to();
        if (!Shape.isAt(sentence, who, "who") || who + 2 >= sentence.size()) {
            return Optional.empty();
        }
        int verb = who + 1;
        while (verb < sentence.size() - 1
                && sentence.token(verb).isTagged("VBZ", "VBD", "VBP", "RB")
                && isHelper(sentence.token(verb))) {
            verb++;
        }
        Optional<Office> office = titles.office("leader");
        if (office.isEmpty()
                || !titles.is(Titles.Mark.LEADING_VERB, sentence.token(verb).lemma())) {
            return Optional.empty();
        }
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + 6); i++) {
            Optional<Name> body = draft.nameAt(sentence.index(), i).filter(n -> n.kind() != EntityKind.PERSON);
            if (body.isPresent()) {
                return Optional.of(new OfficePhrase(
                        sentence.index(),
                        verb,
                        verb,
                        verb + 1,
                        office.get(),
                        false,
                        false,
                        Optional.of(new Principal(Optional.empty(), sentence.index(), i))));
            }
        }
        return Optional.empty();
    }

    private static boolean isHelper(Token token) {
        return token.tag().equals("RB")
                || token.lemma().equals("have")
                || token.lemma().equals("be");
    }

    /** "Antony Blinken of the United States" acts for it, without an office being told. */
    private void of(Draft draft, Sentence sentence, Name name) {
        if (!Shape.isAt(sentence, name.to(), "of")) {
            return;
        }
        int at = Shape.isAt(sentence, name.to() + 1, "the") ? name.to() + 2 : name.to() + 1;
        draft.nameAt(sentence.index(), at)
                .filter(body ->
                        body.from() == at && body.kind() != EntityKind.PERSON && body.kind() != EntityKind.PLACE)
                .ifPresent(body -> draft.origins.put(name, new Principal(Optional.empty(), sentence.index(), at)));
    }
}
