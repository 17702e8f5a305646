package org.demarche.knowledge;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.demarche.model.Iri;

/**
 * When the name of a capital means the state, and when the city. Immutable.
 *
 * @param rules in the order in which they are tried; the first that holds decides
 */
public record Metonyms(List<Rule> rules) {
    public Metonyms {
        rules = List.copyOf(rules);
    }

    /** What the name is read as. */
    public enum Reading {
        STATE,
        CITY
    }

    /** Where in its sentence the name stands. */
    public enum Place {
        SUBJECT,
        PASSIVE_SUBJECT,
        OBJECT,
        PREPOSITION,
        POSSESSOR,
        MODIFIER,
        APPOSITION,
        DATELINE,
        ELSEWHERE
    }

    /**
     * One rule.
     *
     * @param iri its name
     * @param places where the name stands, one of them
     * @param prepositions before the name, one of them; any where empty
     * @param governors the lemma of the verb or noun it depends on (past a preposition), one of them; any where empty
     * @param reading what the name then means
     * @param examples sentences whose first capital is read so by this rule
     * @param counterExamples sentences whose first capital is not read so
     */
    public record Rule(
            Iri iri,
            Set<Place> places,
            Set<String> prepositions,
            Set<String> governors,
            Reading reading,
            List<String> examples,
            List<String> counterExamples) {
        public Rule {
            places = Set.copyOf(places);
            prepositions = Set.copyOf(prepositions);
            governors = Set.copyOf(governors);
            examples = List.copyOf(examples);
            counterExamples = List.copyOf(counterExamples);
        }

        /** Whether the rule speaks of a name that stands so, beside these words; an empty preposition is none. */
        public boolean holds(Place place, String preposition, Set<String> words) {
            return places.contains(place)
                    && (prepositions.isEmpty() || prepositions.contains(preposition))
                    && (governors.isEmpty() || !Collections.disjoint(governors, words));
        }
    }
}
