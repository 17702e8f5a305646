package org.demarche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.demarche.knowledge.Frame;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Test;

class FrameMatcherTest {
    private static FrameMatch only(Marked marked, Iri type) {
        List<FrameMatch> found = marked.matches().stream()
                .filter(m -> m.frame().eventType().equals(type) && !m.frame().isSupport())
                .toList();
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }

    @Test
    void anyMemberOfAWordClassStandsInAnExpression() {
        Marked marked = Marked.of("Chad proposed a cessation of all hostilities with Niger.");
        FrameMatch match = only(marked, Dip.CEASEFIRE);
        assertEquals(List.of("cessation", "of", "hostilities"), marked.forms(match.tokens()));
        assertEquals("cessation", marked.tree().token(match.trigger()).form());
    }

    @Test
    void aVerbalExpressionReachesItsObjectThroughOtherWords() {
        Marked marked = Marked.of("Chad and Niger agreed to halt air and ground attacks.");
        FrameMatch match = only(marked, Dip.CEASEFIRE);
        assertEquals(List.of("halt", "attacks"), marked.forms(match.tokens()));
        assertEquals(List.of("Chad", "Niger"), marked.forms(match.heads(Dip.PARTY)));
    }

    @Test
    void aSupportVerbPointsToTheWordThatTellsTheEvent() {
        Marked marked = Marked.of("Chad had a call with Niger.");
        FrameMatch call = only(marked, Dip.CALL);
        FrameMatch support = marked.matches().stream()
                .filter(m -> m.frame().isSupport() && m.frame().eventType().equals(Dip.CALL))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(call.trigger()), support.heads(Frame.EVENT));
        assertEquals(List.of("Chad"), marked.forms(support.heads(Dip.PARTICIPANT)));
        assertEquals(List.of("Niger"), marked.forms(call.heads(Dip.PARTICIPANT)));
    }

    @Test
    void theLongestExpressionWinsAtAWord() {
        Marked marked = Marked.of("Chad called for restraint.");
        assertTrue(marked.matches().stream()
                .filter(m -> !m.frame().isSupport() && m.frame().eventType().equals(Dip.DEMAND))
                .allMatch(m -> m.tokens().size() == 2));
        assertEquals(List.of("restraint"), marked.forms(only(marked, Dip.DEMAND).heads(Dip.CONTENT)));
    }

    @Test
    void aRoleSaysInWhichFunctionItStands() {
        Marked marked = Marked.of("Qatar proposed a truce between Chad and Niger.");
        FrameMatch match = only(marked, Dip.CEASEFIRE);
        assertEquals(List.of("Chad", "Niger"), marked.forms(match.heads(Dip.PARTY)));
        assertEquals("between", match.role(Dip.PARTY).get(0).slot().preposition());
    }
}
