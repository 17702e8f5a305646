package org.demarche.knowledge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words by which reports speak of people and bodies without naming them. Keys are in lower case. Immutable.
 *
 * @param offices offices and occupations: "prime minister", "spokeswoman", "analyst"
 * @param honorifics words before a name that say nothing but esteem, with the gender they tell: "Mr."
 * @param modifiers words that stand before an office: "deputy", "senior"
 * @param past modifiers that say it is held no more: "former"
 * @param portfolios fields that stand before an office or body: "foreign", "defence"
 * @param bodies kinds of organisation: "ministry", "delegation"
 * @param groups nouns in the plural or for many, with whom they mean: "negotiators", "sides"
 * @param marks other words that decide about names, by what they are
 */
public record Titles(
        Map<String, Office> offices,
        Map<String, Gender> honorifics,
        Set<String> modifiers,
        Set<String> past,
        Set<String> portfolios,
        Map<String, Body> bodies,
        Map<String, Set<Group>> groups,
        Map<Mark, Set<String>> marks) {
    /** What a title tells of its bearer's pronoun. */
    public enum Gender {
        MALE,
        FEMALE,
        UNKNOWN;

        /** Whether one person can be both. */
        public boolean fits(Gender other) {
            return this == UNKNOWN || other == UNKNOWN || this == other;
        }
    }

    /**
     * An office or occupation.
     *
     * @param name its name in lower case
     * @param represents whether its bearer speaks or acts for the country or body that is named with it
     * @param leads whether "the leader" can mean its bearer
     * @param ofState whether its bearer serves a state, whoever owns the office: "his foreign minister"
     * @param heldAs the offices whose bearers it can mean: "the top diplomat" is a foreign minister
     */
    public record Office(
            String name, boolean represents, boolean leads, boolean ofState, Gender gender, Set<String> heldAs) {}

    /** What a kind of body is to its country: an ORGAN is one of its own, GOVERNMENT is the country as it acts, GROUP
     * any body that was named before, NAMED one that has the word in its name. */
    public enum Body {
        ORGAN,
        GOVERNMENT,
        GROUP,
        NAMED
    }

    /** Whom a noun for many means. */
    public enum Group {
        /** Those who act for a country or body: "negotiators", "troops". */
        AGENTS,
        /** Those who act for a body, and for no country that is named with them: "rebels". */
        INSURGENTS,
        /** People named before: "the two leaders". */
        PEOPLE,
        /** Countries or bodies named before: "both sides". */
        PARTIES
    }

    /** Lists of words that decide about names. */
    public enum Mark {
        /** Capitalised words that name none: weekdays, months, "Ceasefire". */
        NOT_A_NAME,
        /** Words before a person's name that have a capital because a sentence begins: "Either", "Had". */
        OPENING,
        /** A name that ends in it is a document, event or thing: "Accords", "War". */
        THING,
        /** Parts of people's names that may be in lower case: "bin", "de". */
        PARTICLE,
        /** A name that ends in it is of an organisation: "Party", "Brigades". */
        ORGANIZATION_END,
        /** A name that ends in it is of a paper or broadcaster: "Radio". */
        MEDIA_END,
        /** The words for the field of an office end in it: "African Affairs", "Peace Operations". */
        FIELD_END,
        /** What a body reaches over, said before its kind: "regional", "15-nation". */
        BODY_REACH,
        /** By which one speaks of those whom one does not call by name: "His Excellency". */
        ADDRESS,
        /** An organ of which a report need not say whose it is, where it is that of the country at home: "the army". */
        HOME_NOUN,
        /** A body that its kind names with a capital alone: "Parliament". */
        ALONE,
        /** A name that begins or ends with it is of a place: "Gulf", "Strait". */
        PLACE_WORD,
        /** Whoever holds the same office elsewhere: "his Egyptian counterpart". */
        PEER,
        /** Its subject is the leader of its object: "head". */
        LEADING_VERB,
        /** By whom it is done stands between others: "brokered". */
        MEDIATING_VERB,
        /** First word of countries that take an article after "of": "United". */
        ARTICLE
    }

    public Titles {
        // Asked for each word of a text: hash maps, as those of Map.copyOf compare words and not their hashes.
        offices = Collections.unmodifiableMap(new HashMap<>(offices));
        honorifics = Collections.unmodifiableMap(new HashMap<>(honorifics));
        modifiers = Set.copyOf(modifiers);
        past = Set.copyOf(past);
        portfolios = Set.copyOf(portfolios);
        bodies = Map.copyOf(bodies);
        Map<String, Set<Group>> sets = new HashMap<>();
        groups.forEach((word, set) -> sets.put(word, Set.copyOf(set)));
        groups = Collections.unmodifiableMap(sets);
        Map<Mark, Set<String>> copy = new EnumMap<>(Mark.class);
        for (Mark mark : Mark.values()) {
            copy.put(mark, Set.copyOf(marks.getOrDefault(mark, Set.of())));
        }
        marks = Collections.unmodifiableMap(copy);
    }

    public Optional<Office> office(String words) {
        return Optional.ofNullable(offices.get(words.toLowerCase(Locale.ROOT)));
    }

    /** The office whose plural the words are: "presidents". */
    public Optional<Office> officeInPlural(String words) {
        return words.endsWith("s") ? office(words.substring(0, words.length() - 1)) : Optional.empty();
    }

    public Optional<Gender> honorific(String word) {
        return Optional.ofNullable(honorifics.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether the word may stand before an office as part of its title. */
    public boolean qualifies(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return modifiers.contains(lower) || past.contains(lower) || portfolios.contains(lower);
    }

    /** Whether the noun can mean these. */
    public boolean is(Group group, String noun) {
        return groups.getOrDefault(noun.toLowerCase(Locale.ROOT), Set.of()).contains(group);
    }

    public boolean is(Mark mark, String word) {
        return marks.get(mark).contains(word.toLowerCase(Locale.ROOT));
    }
}
