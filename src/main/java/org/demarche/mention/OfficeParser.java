package org.demarche.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.knowledge.Titles;
import org.demarche.knowledge.Titles.Office;
import org.demarche.mention.OfficePhrase.Principal;
import org.demarche.model.EntityKind;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/** Reads the words for an office from its end to the left, and whom it serves on either side. */
final class OfficeParser {
    private static final int LONGEST_OFFICE = 7;

    private final Titles titles;
    /** The last words of all offices: most words of a text end none, and are not tried with all that stand before them. */
    private final Set<String> lastWords;

    OfficeParser(Titles titles) {
        this.titles = titles;
        this.lastWords = titles.offices().keySet().stream()
                .map(office -> office.substring(office.lastIndexOf(' ') + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The office whose last word stands before token {@code to}. */
    Optional<OfficePhrase> endingAt(Draft draft, Sentence sentence, int to) {
        if (to < 1 || !mayEnd(sentence.token(to - 1).lower())) {
            return Optional.empty();
        }
        for (int from = Math.max(0, to - LONGEST_OFFICE); from < to; from++) {
            Optional<Found> found = lookUp(Shape.words(sentence, from, to));
            if (found.isPresent() && draft.isFree(sentence.index(), from, to)) {
                return Optional.of(widen(draft, sentence, from, to, found.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether {@link #lookUp} may find an office that ends in this word. */
    private boolean mayEnd(String word) {
        return lastWords.contains(word)
                || (word.endsWith("s") && lastWords.contains(word.substring(0, word.length() - 1)))
                || lastWords.contains(word.substring(word.indexOf('-') + 1));
    }

    private record Found(Office office, boolean past, boolean plural) {}

    /** The office, where need be without "then-" or the plural's s. */
    private Optional<Found> lookUp(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        Optional<Office> plain = titles.office(lower);
        if (plain.isPresent()) {
            return Optional.of(new Found(plain.get(), false, false));
        }
        int hyphen = lower.indexOf('-');
        if (hyphen > 0 && titles.qualifies(lower.substring(0, hyphen))) {
            boolean past = titles.past().contains(lower.substring(0, hyphen));
            return titles.office(lower.substring(hyphen + 1)).map(office -> new Found(office, past, false));
        }
        if (lower.endsWith("s")) {
            return titles.office(lower.substring(0, lower.length() - 1)).map(office -> new Found(office, false, true));
        }
        return Optional.empty();
    }

    private OfficePhrase widen(Draft draft, Sentence sentence, int from, int to, Found found) {
        int officeFrom = from;
        boolean past = found.past();
        boolean capitals = Shape.isCapitalised(sentence.token(to - 1));
        while (officeFrom > 0
                && draft.nameAt(sentence.index(), officeFrom - 1).isEmpty()
                && !(capitals && endsOffice(sentence, officeFrom))) {
            Token before = sentence.token(officeFrom - 1);
            if (titles.past().contains(before.lower())) {
                past = true;
            } else if (!isQualifier(draft, sentence, officeFrom - 1, capitals)) {
                break;
            }
            officeFrom--;
        }
        OfficePhrase phrase = new OfficePhrase(
                sentence.index(), officeFrom, officeFrom, to, found.office(), past, found.plural(), Optional.empty());
        OfficePhrase whole = withPrincipalBefore(draft, sentence, phrase);
        boolean before = whole.from() > 0
                && titles.past().contains(sentence.token(whole.from() - 1).lower());
        return before ? whole.held(false) : whole;
    }

    /** Whether another office ends here: "Chief of Army Staff" before "Gen." */
    boolean endsOffice(Sentence sentence, int end) {
        if (end < 1 || !lastWords.contains(sentence.token(end - 1).lower())) {
            return false;
        }
        for (int from = Math.max(0, end - LONGEST_OFFICE); from < end; from++) {
            if (titles.office(Shape.words(sentence, from, end)).isPresent()
                    && !titles.qualifies(sentence.token(end - 1).form())) {
                return true;
            }
        }
        return false;
    }

    /** Known words before an office, and any capitalised word before a capitalised one: "Energy Secretary". */
    private boolean isQualifier(Draft draft, Sentence sentence, int at, boolean capitals) {
        Token token = sentence.token(at);
        boolean demonym = draft.gazetteer.demonym(token.form()).isPresent()
                || (at > 0
                        && draft.gazetteer
                                .demonym(Shape.words(sentence, at - 1, at + 1))
                                .isPresent());
        if (demonym) {
            return false;
        }
        if (titles.qualifies(token.form())
                || (token.form().contains("-")
                        && titles.qualifies(
                                token.lower().substring(0, token.lower().indexOf('-'))))) {
            return true;
        }
        if (token.lower().equals("and") && at > 0) {
            return titles.portfolios().contains(sentence.token(at - 1).lower())
                    && at + 1 < sentence.size()
                    && titles.portfolios().contains(sentence.token(at + 1).lower());
        }
        return capitals
                && at > 0
                && token.isProperNoun()
                && Shape.isCapitalised(token)
                && !titles.is(Titles.Mark.NOT_A_NAME, token.lower())
                && titles.honorific(token.form()).isEmpty();
    }

    private OfficePhrase withPrincipalBefore(Draft draft, Sentence sentence, OfficePhrase phrase) {
        int end = phrase.officeFrom();
        if (Shape.isAt(sentence, end - 1, "and") && end > 1) {
            Optional<OfficePhrase> other = endingAt(draft, sentence, end - 1);
            if (other.isPresent() && other.get().principal().isPresent()) {
                return new OfficePhrase(
                        phrase.sentence(),
                        other.get().from(),
                        phrase.officeFrom(),
                        phrase.to(),
                        phrase.office(),
                        phrase.past(),
                        phrase.plural(),
                        other.get().principal());
            }
        }
        int at = end > 0 && Shape.isPossessive(sentence.token(end - 1)) ? end - 2 : end - 1;
        for (int size = Math.min(2, at + 1); size >= 1; size--) {
            int first = at - size + 1;
            Optional<GazetteerEntry> demonym = draft.gazetteer.demonym(Shape.words(sentence, first, at + 1));
            if (demonym.isPresent() && draft.isFree(sentence.index(), first, at + 1)) {
                return at(phrase, first, new Principal(demonym, sentence.index(), at));
            }
        }
        if (at < 0) {
            return phrase;
        }
        return draft.nameAt(sentence.index(), at)
                .filter(name -> (name.kind() != EntityKind.PERSON || at < end - 1) && name.to() == at + 1)
                .map(name -> at(
                        phrase, fullFrom(draft, name), new Principal(Optional.empty(), name.sentence(), name.from())))
                .orElse(phrase);
    }

    /** Where a body's name begins together with whose it is: "Malian" before "Defence Ministry". */
    private static int fullFrom(Draft draft, Name name) {
        BodyReader.Owner owner = draft.owners.get(name);
        return owner == null ? name.from() : Math.min(owner.from(), name.from());
    }

    private static OfficePhrase at(OfficePhrase phrase, int from, Principal principal) {
        return new OfficePhrase(
                phrase.sentence(),
                from,
                phrase.officeFrom(),
                phrase.to(),
                phrase.office(),
                phrase.past(),
                phrase.plural(),
                Optional.of(principal));
    }

    /** The phrase with whom it serves by the words after it: "president of Mali", "spokesman for the ministry". */
    OfficePhrase withPrincipalAfter(Draft draft, Sentence sentence, OfficePhrase phrase) {
        int at = phrase.to();
        boolean of = Shape.isAt(sentence, at, "of")
                || (Shape.isAt(sentence, at, "for") && phrase.office().name().startsWith("spokes"));
        if (!of || (phrase.principal().isPresent() && !isBodyAfter(draft, sentence, at + 1))) {
            return phrase;
        }
        int limit = Math.min(sentence.size(), at + 8);
        for (int i = at + 1; i < limit; i++) {
            Token token = sentence.token(i);
            Optional<Name> name = draft.nameAt(sentence.index(), i);
            if (name.isPresent()) {
                // "Spokesman for the foreign ministry in Doha": for the state.
                Optional<GazetteerEntry> state = Optional.of(i - 1)
                        .filter(in -> Shape.isAt(sentence, in, "in")
                                && titles.bodies().get(sentence.token(in - 1).lower()) == Titles.Body.ORGAN)
                        .flatMap(in -> name.get().entry())
                        .flatMap(GazetteerEntry::standsFor)
                        .flatMap(draft.gazetteer::entry);
                boolean person = name.get().kind() == EntityKind.PERSON;
                if (state.isPresent()) {
                    return phrase.withPrincipal(new Principal(state, sentence.index(), i));
                }
                return person && i > at + 1
                        ? phrase
                        : phrase.withPrincipal(new Principal(Optional.empty(), sentence.index(), i));
            }
            Optional<GazetteerEntry> demonym = draft.gazetteer.demonym(token.form());
            if (demonym.isPresent()) {
                return phrase.withPrincipal(new Principal(demonym, sentence.index(), i));
            }
            if (!token.isTagged("DT", "JJ*", "NN*", "IN", "CC", "POS", "PRP$")) {
                return phrase;
            }
        }
        return phrase;
    }

    /** "The Kenyan head of the African Union Commission" acts for the body, not for Kenya. */
    private static boolean isBodyAfter(Draft draft, Sentence sentence, int at) {
        int first = Shape.isAt(sentence, at, "the") ? at + 1 : at;
        return draft.nameAt(sentence.index(), first)
                .filter(name -> name.kind() == EntityKind.ORGANIZATION)
                .isPresent();
    }

    /** The role in words: "Deputy foreign minister of Qatar". */
    String role(Draft draft, OfficePhrase phrase, Optional<Cluster> principal) {
        Sentence sentence = draft.sentence(phrase.sentence());
        boolean tellsPast =
                titles.past().contains(sentence.token(phrase.officeFrom()).lower())
                        || sentence.token(phrase.officeFrom()).form().contains("-");
        StringBuilder words = new StringBuilder(phrase.past() && !tellsPast ? "former " : "");
        for (int i = phrase.officeFrom(); i < phrase.to(); i++) {
            Token token = sentence.token(i);
            boolean acronym = Shape.isAcronym(token.form()) && !token.form().equals("PM");
            words.append(i > phrase.officeFrom() ? " " : "").append(acronym ? token.form() : token.lower());
        }
        if (phrase.plural() && words.charAt(words.length() - 1) == 's') {
            words.setLength(words.length() - 1);
        }
        principal.ifPresent(p -> words.append(article(p) ? " of the " : " of ").append(p.label()));
        words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
        return words.toString();
    }

    /** "The United States", "the Foreign Ministry", but "Mali" and "NATO". */
    private boolean article(Cluster principal) {
        String label = principal.label();
        int space = label.indexOf(' ');
        return space > 0
                && (principal.is(EntityKind.ORGANIZATION) || titles.is(Titles.Mark.ARTICLE, label.substring(0, space)));
    }
}
