package org.demarche.knowledge;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;

/**
 * A sense of a word that tells of an event, with the grammatical functions that fill the event's roles: an OntoLex lexical
 * sense with its syntactic frame.
 *
 * @param sense the sense's own IRI
 * @param eventType the class of event
 * @param words the dictionary forms, the governing one among them: "demand"; "call", "for"; "cessation", "of", "hostilities"
 * @param partOfSpeech VERB, NOUN or ADJECTIVE of the governing word
 * @param roles the role that each function fills, in the order of the functions; {@link #EVENT} where the argument is another word that tells of the event
 * @param needs roles without which the sense is not meant, each to be filled by an actor
 * @param constants properties that every account by this word has ("demand" is a requirement, "violate" a status)
 * @param traits what the rules of a type want to know of the sense: "Weak" for a word that needs a stronger one beside it
 * @param factuality where the word itself says so ("deny", "refuse"), else empty
 * @param examples sentences in which it is meant
 * @param counterExamples sentences in which it is not
 */
public record Frame(
        Iri sense,
        Iri eventType,
        List<String> words,
        PartOfSpeech partOfSpeech,
        Map<Slot, Iri> roles,
        Set<Iri> needs,
        Map<Iri, Iri> constants,
        Set<String> traits,
        Optional<Factuality> factuality,
        List<String> examples,
        List<String> counterExamples) {
    /** The filler that stands for the event itself: "held a <em>call</em>", "violated the <em>truce</em>". */
    public static final Iri EVENT = new Iri(LexiconReader.NAMESPACE + "event");

    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "to", "on", "at", "without");

    /** The parts of speech that tell of events. */
    public enum PartOfSpeech {
        VERB,
        NOUN,
        ADJECTIVE
    }

    public Frame {
        Objects.requireNonNull(sense);
        Objects.requireNonNull(eventType);
        words = List.copyOf(words);
        Objects.requireNonNull(partOfSpeech);
        roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
        needs = Set.copyOf(needs);
        constants = Map.copyOf(constants);
        traits = Set.copyOf(traits);
        Objects.requireNonNull(factuality);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /** The word to look for first: the verb, or the last noun of a compound, or the noun before a preposition. */
    public String anchor() {
        return words.get(anchorIndex());
    }

    /** Where the governing word stands among the words. */
    public int anchorIndex() {
        if (partOfSpeech != PartOfSpeech.NOUN) {
            return 0;
        }
        int end = 1;
        while (end < words.size() && !PREPOSITIONS.contains(words.get(end))) {
            end++;
        }
        return end - 1;
    }

    /** Whether the word only supports another that tells of the event ("hold", "violate", "agree to"). */
    public boolean isSupport() {
        return roles.containsValue(EVENT);
    }
}
