package org.demarche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.demarche.model.EventMention;
import org.demarche.model.Factuality;
import org.demarche.testing.EventLines;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallExtractorTest {
    private static final String PHONED = "President William Ruto phoned President Yoweri Museveni on Tuesday.";

    private static EventMention only(Marked marked) {
        List<EventMention> calls = marked.events(Dip.CALL);
        assertEquals(1, calls.size(), () -> EventLines.of(marked.extracted()));
        return calls.get(0);
    }

    private static Set<String> participants(Marked marked, EventMention call) {
        return Set.copyOf(marked.role(call, Dip.PARTICIPANT));
    }

    @Test
    void aVerbNamesWhoRangWhom() {
        Marked marked = Marked.of(PHONED);
        EventMention call = only(marked);
        assertEquals(Set.of("William Ruto", "Yoweri Museveni"), participants(marked, call));
        assertEquals(List.of("William Ruto"), marked.role(call, Dip.INITIATOR));
        assertEquals(List.of("2024-05-07"), marked.role(call, Dip.DATE));
    }

    @Test
    void aNounTakesTheSubjectOfItsVerb() {
        Marked marked = Marked.of("President William Ruto held a call with President Yoweri Museveni.");
        EventMention call = only(marked);
        assertEquals(Set.of("William Ruto", "Yoweri Museveni"), participants(marked, call));
        assertEquals(List.of(), marked.role(call, Dip.INITIATOR));
    }

    @Test
    void separateCallsAreOneWithEach() {
        Marked marked = Marked.of("President William Ruto held separate calls with President Yoweri Museveni"
                + " and President Paul Kagame on Tuesday.");
        assertEquals(
                Set.of(Set.of("William Ruto", "Yoweri Museveni"), Set.of("William Ruto", "Paul Kagame")),
                Set.copyOf(marked.events(Dip.CALL).stream()
                        .map(call -> participants(marked, call))
                        .toList()));
    }

    @Test
    void aThreeWayCallIsOne() {
        Marked marked = Marked.of(
                "President William Ruto, President Yoweri Museveni and President Paul Kagame held a three-way call.");
        assertEquals(Set.of("William Ruto", "Yoweri Museveni", "Paul Kagame"), participants(marked, only(marked)));
    }

    @Test
    void aComingCallIsPlanned() {
        Marked marked = Marked.of("President William Ruto will phone President Yoweri Museveni on Tuesday.");
        assertEquals(Factuality.PLANNED, only(marked).accounts().get(0).factuality());
    }

    @Test
    void lengthComesWithItsBound() {
        Marked marked = Marked.of("President William Ruto phoned President Yoweri Museveni for at least 90 minutes.");
        EventMention call = only(marked);
        assertEquals(List.of("PT90M"), marked.role(call, Dip.DURATION));
        assertEquals(List.of(Dip.AT_LEAST.localName()), marked.role(call, Dip.DURATION_BOUND));
    }

    @Test
    void theCallOfALaterSentenceIsTheSame() {
        Marked marked = Marked.of(PHONED, "The call lasted 40 minutes.");
        EventMention call = only(marked);
        assertEquals(List.of("PT40M"), marked.role(call, Dip.DURATION));
        assertEquals(2, call.accounts().get(0).evidence().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President William Ruto ended the visit with a call for restraint from President Yoweri Museveni.",
                "President William Ruto called President Yoweri Museveni a friend.",
                "President William Ruto met President Yoweri Museveni in Nairobi.",
                "Kenya held a meeting with Uganda.",
                "Chad called for restraint.",
                "The call lasted 40 minutes.",
            })
    void noCall(String sentence) {
        Marked marked = Marked.of(sentence);
        assertTrue(marked.events(Dip.CALL).isEmpty(), () -> EventLines.of(marked.extracted()));
    }
}
