package org.demarche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.demarche.model.EventMention;
import org.demarche.testing.EventLines;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CeasefireExtractorTest {
    private static final String PROPOSED = "Qatar proposed a truce between Chad and Niger.";

    private static EventMention only(Marked marked) {
        List<EventMention> truces = marked.events(Dip.CEASEFIRE);
        assertEquals(1, truces.size(), () -> EventLines.of(marked.extracted()));
        return truces.get(0);
    }

    @Test
    void partiesAndProposer() {
        Marked marked = Marked.of(PROPOSED);
        EventMention truce = only(marked);
        assertEquals(Set.of("Chad", "Niger"), Set.copyOf(marked.role(truce, Dip.PARTY)));
        assertEquals(List.of("Qatar"), marked.role(truce, Dip.PROPOSED_BY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The war between Chad and Niger goes on. | Proposed",
                "Chad accepted the truce.                | PartlyAgreed",
                "Niger rejected the truce.               | Rejected",
                "Chad violated the truce.                | Violated",
                "The truce took effect on Tuesday.       | InForce",
            })
    void statusIsWhereTheDocumentLeavesIt(String next, String status) {
        Marked marked = Marked.of(PROPOSED + " " + next);
        assertEquals(List.of(status), marked.role(only(marked), Dip.STATUS));
    }

    @Test
    void lengthIsKept() {
        Marked marked = Marked.of("Qatar proposed a 30-day truce between Chad and Niger.");
        assertEquals(List.of("P30D"), marked.role(only(marked), Dip.DURATION));
    }

    @Test
    void trucesOfOtherLengthAndScopeAreOthers() {
        Marked marked = Marked.of(
                "Qatar proposed a 30-day truce between Chad and Niger. Chad and Niger agreed to a maritime truce.");
        assertEquals(2, marked.events(Dip.CEASEFIRE).size(), () -> EventLines.of(marked.extracted()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Another truce ended.",
                "An earlier truce ended.",
                "Chad declared a unilateral truce.",
            })
    void anotherTruceIsAnother(String other) {
        Marked marked = Marked.of(PROPOSED, other);
        assertEquals(2, marked.events(Dip.CEASEFIRE).size(), () -> EventLines.of(marked.extracted()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Niger rejected it.", "Niger rejected the proposal.", "Niger rejected the truce."})
    void whatPointsBackIsTheSame(String next) {
        Marked marked = Marked.of(PROPOSED + " " + next);
        assertEquals(List.of("Rejected"), marked.role(only(marked), Dip.STATUS));
    }

    @Test
    void aOneSidedTruceHasOneParty() {
        Marked marked = Marked.of("The war between Chad and Niger goes on. Chad declared a unilateral truce.");
        assertEquals(List.of("Chad"), marked.role(only(marked), Dip.PARTY));
    }

    @Test
    void partiesLeftUnsaidAreTheEnemiesOfTheDocument() {
        Marked marked = Marked.of("The war between Chad and Niger goes on. Qatar proposed a truce.");
        assertEquals(Set.of("Chad", "Niger"), Set.copyOf(marked.role(only(marked), Dip.PARTY)));
    }

    @Test
    void enemiesAreThoseWhoseWarIsNamed() {
        Marked marked = Marked.of("The war between Chad and Niger goes on. Qatar proposed a truce.");
        assertEquals(
                Set.of("Chad", "Niger"),
                Set.copyOf(marked.labels(new Belligerents(marked.reading(), SideModel.shipped()).pair())));
    }

    @Test
    void enemiesAreThoseWhoAttackEachOther() {
        Marked marked = Marked.of("Troops from Chad attacked Niger. Qatar proposed a truce.");
        assertEquals(
                Set.of("Chad", "Niger"),
                Set.copyOf(marked.labels(new Belligerents(marked.reading(), SideModel.shipped()).pair())));
    }

    @Test
    void withoutAWarThereAreNoEnemies() {
        Marked marked = Marked.of("Kenya met Uganda and praised Rwanda.");
        assertTrue(
                new Belligerents(marked.reading(), SideModel.shipped()).pair().isEmpty());
    }
}
