package org.demarche.mention;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.knowledge.Metonyms;
import org.demarche.knowledge.Metonyms.Place;
import org.demarche.knowledge.Metonyms.Reading;
import org.demarche.knowledge.Titles;
import org.demarche.model.EntityKind;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/** Decides by the rules whether a capital's name means its state. What no rule speaks of is the city. */
final class MetonymDecider {
    private static final Set<String> COMPLEMENTS = Set.of("acomp", "attr", "oprd");
    private static final Set<String> ADVERBIALS = Set.of("npadvmod", "tmod", "npmod");
    private static final Set<String> DATELINE_MARKS = Set.of("(", "-", "--", "\u2013", "\u2014");
    private static final Set<String> DATELINE_ENDS = Set.of("(", "-LRB-", "-", "--", "\u2013", "\u2014", ":", "/");
    private final Metonyms rules;
    private final Titles titles;

    MetonymDecider(Metonyms rules, Titles titles) {
        this.rules = rules;
        this.titles = titles;
    }

    /** Where a name stands. */
    private record Position(Place place, String preposition, Set<String> governors) {}

    /** The state or body that the name means here; empty where it means the city, or where the entry is none that could. */
    Optional<GazetteerEntry> read(Draft draft, Name name) {
        Optional<GazetteerEntry> state = name.entry()
                .filter(entry -> name.kind() == EntityKind.PLACE)
                .flatMap(GazetteerEntry::standsFor)
                .flatMap(draft.gazetteer::entry);
        if (state.isEmpty()) {
            return state;
        }
        Position position = position(draft, name);
        Reading reading = rules.rules().stream()
                .filter(rule -> rule.holds(position.place(), position.preposition(), position.governors()))
                .findFirst()
                .map(Metonyms.Rule::reading)
                .orElse(Reading.CITY);
        return reading == Reading.STATE ? state : Optional.empty();
    }

    private Position position(Draft draft, Name name) {
        Sentence sentence = draft.sentence(name.sentence());
        if (isDateline(draft, sentence, name)) {
            return new Position(Place.DATELINE, "", Set.of());
        }
        if (isPartOfAddress(draft, name)) {
            return new Position(Place.APPOSITION, "", Set.of("city"));
        }
        int head = Grammar.head(sentence, name.from(), name.to());
        boolean possessive = name.to() < sentence.size() && Shape.isPossessive(sentence.token(name.to()));
        if (possessive) {
            return new Position(Place.POSSESSOR, "", Set.of(possessed(sentence, name, head)));
        }
        int first = Grammar.firstConjunct(sentence, head);
        Token token = sentence.token(first);
        Set<String> governor = token.head() >= 0 ? Set.of(lemma(sentence.token(token.head()))) : Set.of();
        return switch (token.label()) {
            case "nsubj", "csubj" -> new Position(Place.SUBJECT, "", withComplement(sentence, token.head()));
            case "nsubjpass" -> new Position(Place.PASSIVE_SUBJECT, "", governor);
            case "dobj", "iobj", "dative" -> new Position(Place.OBJECT, "", governor);
            case "pobj" -> afterPreposition(sentence, token.head());
            case "poss" -> new Position(Place.POSSESSOR, "", governor);
            case "nn", "compound", "amod", "nmod" -> new Position(Place.MODIFIER, "", governor);
            case "appos" -> new Position(Place.APPOSITION, "", governor);
            default -> byNeighbours(sentence, name, governor);
        };
    }

    private String possessed(Sentence sentence, Name name, int head) {
        int governor = sentence.token(head).head();
        if (governor > name.to()) {
            return sentence.token(governor).lemma();
        }
        for (int i = name.to() + 1; i < sentence.size(); i++) {
            if (sentence.token(i).isNoun()
                    && (i + 1 == sentence.size() || !sentence.token(i + 1).isNoun())) {
                return sentence.token(i).lemma();
            }
        }
        return "";
    }

    /** The verb, and what it says the subject is: "be", "gleeful". */
    private static Set<String> withComplement(Sentence sentence, int verb) {
        Set<String> words = new HashSet<>();
        if (verb >= 0) {
            words.add(lemma(sentence.token(verb)));
            sentence.children(verb).stream()
                    .filter(child -> COMPLEMENTS.contains(child.label()))
                    .forEach(child -> words.add(lemma(child)));
        }
        return words;
    }

    /** The word that the preposition depends on, and the one before it, should the tree err. */
    private static Position afterPreposition(Sentence sentence, int preposition) {
        if (preposition < 0) {
            return new Position(Place.PREPOSITION, "", Set.of());
        }
        Token token = sentence.token(preposition);
        int above = token.head();
        if (above >= 0
                && sentence.token(above).isTagged("IN", "TO")
                && sentence.token(above).head() >= 0) {
            above = sentence.token(above).head();
        }
        Set<String> words = new HashSet<>();
        if (above >= 0) {
            words.add(lemma(sentence.token(above)));
            boolean time = ADVERBIALS.contains(sentence.token(above).label());
            int verb = time ? Grammar.verbAbove(sentence, above) : -1;
            if (verb >= 0) {
                words.add(lemma(sentence.token(verb)));
            }
        }
        if (preposition > 0) {
            words.add(lemma(sentence.token(preposition - 1)));
        }
        return new Position(Place.PREPOSITION, token.lower(), words);
    }

    /** The lemma without figures: "200km" as "km". */
    private static String lemma(Token token) {
        return token.lemma().replaceFirst("^\\d+", "").toLowerCase(Locale.ROOT);
    }

    /** Where the tree is silent, the words on either side speak. */
    private static Position byNeighbours(Sentence sentence, Name name, Set<String> governor) {
        if (name.from() > 0 && sentence.token(name.from() - 1).isTagged("IN", "TO")) {
            return afterPreposition(sentence, name.from() - 1);
        }
        if (name.to() < sentence.size() && sentence.token(name.to()).isTagged("VBD", "VBZ", "VBP", "MD")) {
            return new Position(Place.SUBJECT, "", withComplement(sentence, name.to()));
        }
        return new Position(Place.ELSEWHERE, "", governor);
    }

    /** "CAIRO (Agency) -", "GENEVA, April 3 -", "Tehran:" at the beginning of a paragraph. */
    private boolean isDateline(Draft draft, Sentence sentence, Name name) {
        boolean first = name.from() == 0
                && (sentence.index() == 0
                        || draft.sentence(sentence.index() - 1).block() != sentence.block());
        if (!first || name.to() >= sentence.size()) {
            return false;
        }
        String next = sentence.token(name.to()).form();
        boolean dated = next.equals(",")
                && name.to() + 1 < sentence.size()
                && titles.is(
                        Titles.Mark.NOT_A_NAME, sentence.token(name.to() + 1).form());
        boolean placed = next.equals(",")
                && draft.nameAt(sentence.index(), name.to() + 1)
                        .filter(other -> other.to() < sentence.size()
                                && DATELINE_MARKS.contains(
                                        sentence.token(other.to()).form()))
                        .isPresent();
        return dated || placed || DATELINE_ENDS.contains(next);
    }

    /** "Kyiv, Ukraine": followed by its own country. */
    private static boolean isPartOfAddress(Draft draft, Name name) {
        Sentence sentence = draft.sentence(name.sentence());
        return Shape.isComma(sentence, name.to())
                && name.to() + 1 < sentence.size()
                && draft.nameAt(sentence.index(), name.to() + 1)
                        .flatMap(Name::entry)
                        .filter(entry -> name.entry()
                                .flatMap(GazetteerEntry::standsFor)
                                .filter(entry.iri()::equals)
                                .isPresent())
                        .isPresent();
    }
}
