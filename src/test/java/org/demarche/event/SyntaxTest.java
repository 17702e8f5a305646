package org.demarche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya and Uganda signed the accord.           | signed     | Kenya Uganda",
                "Kenya met Uganda and praised Rwanda.          | praised    | Kenya",
                "Kenya agreed to free the crew.                | free       | Kenya",
                "Kenya asked Uganda to free the crew.          | free       | Uganda",
                "The accord was signed by Kenya and Uganda.    | signed     | Kenya Uganda",
                "Uganda, which criticised Kenya, left the talks. | criticised | Uganda",
                "Uganda, which Kenya criticised, left the talks. | criticised | Kenya",
                "The envoys sent by Kenya left Uganda.         | sent       | Kenya",
                "The envoys sent by Kenya left Uganda.         | left       | envoys",
                "Kenya signed the accord after meeting Uganda. | meeting    | Kenya",
            })
    void whoDoesIt(String sentence, String verb, String subjects) {
        Marked marked = Marked.of(sentence);
        assertEquals(
                List.of(subjects.split(" ", -1)), marked.forms(marked.tree().deepSubjects(marked.at(verb))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya met Uganda and praised Rwanda.          | met        | Uganda",
                "The accord was signed by Kenya and Uganda.    | signed     | accord",
                "Uganda, which Kenya criticised, left the talks. | criticised | Uganda",
                "Uganda, which criticised Kenya, left the talks. | criticised | Kenya",
                "The envoys sent by Kenya left Uganda.         | sent       | envoys",
            })
    void toWhomItIsDone(String sentence, String verb, String objects) {
        Marked marked = Marked.of(sentence);
        assertEquals(List.of(objects.split(" ", -1)), marked.forms(marked.tree().deepObjects(marked.at(verb))));
    }

    @Test
    void prepositionsReachAllThatIsJoined() {
        Marked marked = Marked.of("Qatar proposed a truce between Chad and Niger.");
        assertEquals(
                List.of("Chad", "Niger"), marked.forms(marked.tree().prepositional(marked.at("truce"), "between")));
        assertEquals(List.of(), marked.tree().prepositional(marked.at("truce"), "with"));
    }

    @Test
    void phraseIsTheUnbrokenStretch() {
        Marked marked = Marked.of("Chad proposed a cessation of all hostilities with Niger.");
        assertEquals(
                "a cessation of all hostilities with Niger",
                marked.tree()
                        .phraseSpan(marked.at("cessation"))
                        .of(marked.document().text()));
    }

    @Test
    void voiceAndNegation() {
        Marked passive = Marked.of("The accord was signed by Kenya and Uganda.");
        assertTrue(passive.tree().isPassive(passive.at("signed")));
        Marked negated = Marked.of("Chad did not meet Niger.");
        assertTrue(negated.tree().isNegated(negated.at("meet")));
        assertFalse(negated.tree().isPassive(negated.at("meet")));
    }

    @Test
    void aTokenDominatesItselfAndWhatStandsUnderIt() {
        Marked marked = Marked.of("Kenya asked Uganda to free the crew.");
        assertTrue(marked.tree().dominates(marked.at("asked"), marked.at("crew")));
        assertTrue(marked.tree().dominates(marked.at("crew"), marked.at("crew")));
        assertFalse(marked.tree().dominates(marked.at("free"), marked.at("Uganda")));
    }
}
